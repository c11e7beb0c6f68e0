package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;

class LinearModelTests {

  private static final String MODEL = "feature\tyes\tno\nany\t5\t0\nred\t-100\t300\n";

  @Test
  void scoresAreSumsOfTheWeightsOfWhatHolds() {
    LinearModel model = LinearModel.of(MODEL);

    assertThat(model.outcomes()).containsExactly("yes", "no");
    assertThat(model.scores(List.of("any", "red", "blue"))).containsExactly(-95, 300);
    assertThat(model.scores(List.of())).containsExactly(0, 0);
  }

  @Test
  void theMarginTellsHowMuchLikelierOneOutcomeIs() {
    LinearModel model = LinearModel.of(MODEL);

    assertThat(model.margin(List.of("red", "any"), "no", "yes")).isEqualTo(395);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.margin(List.of(), "no", "perhaps"))
        .withMessageContaining("perhaps");
  }

  @Test
  void whatIsNoModelIsRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearModel.of("feature\tyes\tno\nany\t5\n"))
        .withMessageContaining("any");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearModel.of("feature\tyes\nany\t5\t6\n"))
        .withMessageContaining("any");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearModel.of("feature\tyes\nany\n"))
        .withMessageContaining("any");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearModel.of("feature\tyes\nany\tfive\n"))
        .withMessageContaining("five");
    assertThatIllegalArgumentException().isThrownBy(() -> LinearModel.of(""));
  }

  @Test
  void whatIsLearntTellsApartWhatItHasSeen() {
    List<Event> events =
        IntStream.range(0, 20)
            .boxed()
            .flatMap(i ->
                Stream.of(
                    new Event("ripe", new String[] {"any", "red"}),
                    new Event("green", new String[] {"any", "hard"})))
            .toList();
    LinearModel model = LinearModel.of(Training.learn(events));

    assertThat(best(model, List.of("any", "red"))).isEqualTo("ripe");
    assertThat(best(model, List.of("any", "hard"))).isEqualTo("green");
  }

  private static String best(LinearModel model, List<String> features) {
    int[] scores = model.scores(features);
    return model.outcomes().get(scores[0] > scores[1] ? 0 : 1);
  }
}
