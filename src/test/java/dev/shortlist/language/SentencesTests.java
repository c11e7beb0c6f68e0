package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

  private static final Sentences SENTENCES = new Sentences(new Tagger());

  @Test
  void aShortLineStandsAlone() {
    assertThat(split("Jane Miller\nEngineer\nPython, SQL"))
        .containsExactly("Jane Miller", "Engineer", "Python, SQL");
  }

  @Test
  void runningProseIsSplit() {
    assertThat(
            split(
                "Trained models that predict the yield of orchards. Deployed them with the help of two"
                    + " colleagues."))
        .containsExactly(
            "Trained models that predict the yield of orchards.",
            "Deployed them with the help of two colleagues.");
  }

  @Test
  void aStopThatHasLostItsBlankSeparates() {
    assertThat(
            split("Outstanding listening and presentation skills.Fluent German.Node.Js is a plus."))
        .containsExactly(
            "Outstanding listening and presentation skills.",
            "Fluent German.",
            "Node.Js is a plus.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wrote services with Express.Js and Socket.Io for a chain of seven bakeries",
        "Write to jane.Miller@example.org or look at www.Example.Org for further details",
        "Ported the whole of the house's reports from ASP.Net to Java in two winters"
      })
  void aStopWithinANameSeparatesNothing(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void aWrappedLineGoesOnInTheNext() {
    assertThat(
            split(
                """
                Built a service that predicts how many apples an orchard
                will bear from pictures of its blossom
                Next line\
                """))
        .containsExactly(
            "Built a service that predicts how many apples an orchard\nwill bear from pictures of its"
                + " blossom",
            "Next line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "-", "*", "–", "▪", "➢", "✓"})
  void aBulletBeginsASentenceAndBelongsToNone(String bullet) {
    String item = "Built a service that predicts how many apples an orchard will bear";

    assertThat(split("%s %s\n%s %s".formatted(bullet, item, bullet, item)))
        .containsExactly(item, item);
  }

  @Test
  void bulletsWithinALineSeparate() {
    assertThat(split("• Python • SQL • Docker")).containsExactly("Python", "SQL", "Docker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Acme, Jan 2019 – Mar 2021", "Acme 2019 - 2021", "2019-2021", "Engineer — Acme"})
  void aDashWithinALineIsNoBullet(String line) {
    assertThat(split(line)).containsExactly(line);
  }

  @Test
  void onlyTheRangeIsSplitAndSpansCountFromTheText() {
    String text = "Before\nJane Miller\nAfter";

    assertThat(SENTENCES.of(text, new Span(7, 18))).containsExactly(new Span(7, 18));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "•", "• \n •"})
  void nothingHasNoSentence(String text) {
    assertThat(split(text)).isEmpty();
  }

  @Test
  void aFlattenedTextIsSplitInGoodTime() {
    String text = "Trained models that predict the yield of orchards. ".repeat(2_000);

    assertThat(split(text)).hasSize(2_000);
  }

  private static List<String> split(String text) {
    return SENTENCES.of(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
