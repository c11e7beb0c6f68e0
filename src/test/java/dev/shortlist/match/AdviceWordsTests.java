package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.match.Advice.Basis;
import dev.shortlist.match.Advice.Change;
import dev.shortlist.match.Made.Person;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Advice is conditional: only the person knows what is true. */
class AdviceWordsTests {

  private static final Optional<Entry> DATED =
      Optional.of(new Person().position(12).profile().entries().getFirst());
  private static final Optional<Entry> UNDATED =
      Optional.of(
          new Person().entry(Place.POSITION, Optional.empty()).profile().entries().getFirst());

  @ParameterizedTest
  @EnumSource(
      value = Basis.class,
      names = {"DENIED"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsToBeShownIsNamedWithItsPlaceAndOnlyIfItIsTrue(Basis basis) {
    String sentence =
        AdviceWords.sentence(
            basis, Change.SHOW, "Docker", Optional.of("### **Tram keeper**, `Port`"), DATED);

    assertThat(sentence)
        .contains("Docker", "f you", "“Tram keeper, Port”")
        .doesNotContain("its dates");
  }

  @Test
  void anEntryWithoutDatesNeedsThemToo() {
    assertThat(show(Optional.of("Keeper"), UNDATED)).contains("“Keeper” (which needs its dates");
    assertThat(show(Optional.of("Keeper"), Optional.empty())).doesNotContain("dates");
  }

  @Test
  void anEntryWhoseLinesAreNotAtHandIsTheLatestPosition() {
    assertThat(show(Optional.empty(), DATED)).contains("in your latest position");
  }

  @ParameterizedTest
  @CsvSource({"CERTIFY, Certificates", "NAME_DEGREE, Education"})
  void certificatesAndDegreesHaveAPlaceOfTheirOwn(Change change, String heading) {
    assertThat(
            AdviceWords.sentence(Basis.NOTHING, change, "PMP", Optional.empty(), Optional.empty()))
        .startsWith("If you hold this")
        .contains("“" + heading + "”");
  }

  @Test
  void whatIsDeniedIsNotAdvised() {
    assertThat(AdviceWords.unchangeable(true, false)).contains("have not done this");
    assertThat(AdviceWords.unchangeable(true, true)).contains("have not done this");
    assertThat(AdviceWords.unchangeable(false, true)).startsWith("Only time in such work");
    assertThat(AdviceWords.unchangeable(false, false)).startsWith("No position was found");
  }

  @Test
  void theNextBandIsToldWithWhatReachesItAndWhetherLessWould() {
    assertThat(AdviceWords.nextBand(Band.GOOD, 5512, List.of("Docker", "Git"), true))
        .isEqualTo(
            "If all of these are true of you and you show them, the score is 55.12, a good match:"
                + " Docker, Git. No smaller set of these changes reaches it.");
    assertThat(AdviceWords.nextBand(Band.GOOD, 5512, List.of("Docker"), false))
        .endsWith("Docker. They were chosen one by one; there may be a smaller set.");
    assertThat(AdviceWords.nextBand(Band.STRONG, 8400, List.of(), true))
        .startsWith("Even with all of this the score would be 84.00, below a strong match");
  }

  private static String show(Optional<String> where, Optional<Entry> stage) {
    return AdviceWords.sentence(Basis.NOTHING, Change.SHOW, "Docker", where, stage);
  }
}
