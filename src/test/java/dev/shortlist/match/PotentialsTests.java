package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.match.Made.Person;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The most that profiles can show to any job, in the year after they are read. */
class PotentialsTests {

  private static final Catalogue CATALOGUE = Chance.CATALOGUE.catalogue();
  private final Potentials potentials = new Potentials(CATALOGUE);

  @Test
  void aSkillIsAsStrongAsItIsShownAndLendsToBroaderOnesByItsRate() {
    Map<String, Integer> skills =
        potential(new Person().entry(Place.POSITION, Made.months(12, 60)).did("pytorch")).skills();

    assertThat(skills).containsEntry("pytorch", 700);
    assertThat(CATALOGUE.broader("pytorch")).isNotEmpty();
    CATALOGUE
        .broader("pytorch")
        .forEach((id, rate) -> assertThat(skills).containsEntry(id, 700 * rate / 1000));
    assertThat(skills.keySet()).hasSize(1 + CATALOGUE.broader("pytorch").size());
  }

  @Test
  void whatIsOnlyListedIsAClaimAndWhatIsWishedIsNothing() {
    assertThat(potential(new Person().lists("python")).skills()).containsEntry("python", 300);
    assertThat(potential(new Person().tells(Stance.WISHES, "python")).skills()).isEmpty();
  }

  @Test
  void whatGoesOnLastsAYearMoreAndWhatHasEndedDoesNot() {
    // 12 months that go on become 24 that are current, and those that ended stay as they are.
    int goesOn = 1000 - (500 * 400 * 333 + 999_999) / 1_000_000;

    assertThat(potential(new Person().position(12).did("python")).skills())
        .containsEntry("python", goesOn);
    assertThat(
            potential(new Person().entry(Place.POSITION, Made.months(12, 12)).did("python"))
                .skills())
        .containsEntry("python", 859);
  }

  @Test
  void aTitleSpeaksForItsOccupationAndForThoseNearToItByHowNear() {
    Map<String, Integer> occupations =
        potential(new Person().entry(Place.POSITION, Made.months(12, 60), "data-scientist"))
            .occupations();

    int near = CATALOGUE.near(Made.ENGINEER).getOrDefault("data-scientist", 0);
    assertThat(near).isBetween(1, 999);
    assertThat(occupations)
        .containsEntry("data-scientist", 700)
        .containsEntry(Made.ENGINEER, 700 * near / 1000)
        .doesNotContainKey("plumber");
  }

  @Test
  void ofSeveralTitlesOfAnEntryTheBestCounts() {
    assertThat(
            potential(
                    new Person()
                        .entry(
                            Place.POSITION, Made.months(12, 60), "data-scientist", Made.ENGINEER))
                .occupations())
        .containsEntry(Made.ENGINEER, 700)
        .containsEntry("data-scientist", 700);
  }

  @Test
  void aHeadlineClaimsAFifthOfItsNearness() {
    Map<String, Integer> occupations =
        potential(new Person().headline("data-scientist")).occupations();

    int near = CATALOGUE.near(Made.ENGINEER).getOrDefault("data-scientist", 0);
    assertThat(occupations)
        .containsEntry("data-scientist", 200)
        .containsEntry(Made.ENGINEER, 200 * near / 1000);
  }

  @Test
  void onlyWhatIsHeldSpeaksForAnOccupation() {
    Potential potential =
        potential(
            new Person()
                .entry(Place.PROJECT, Made.months(12, 60), List.of("tram"), Made.ENGINEER)
                .did("python", "mlops", "pytorch", "deep-learning"));

    assertThat(potential.occupations()).isEmpty();
    assertThat(potential.titles()).isEmpty();
  }

  @Test
  void anUnknownTitleSpeaksByWhatWasDoneThere() {
    String[] work = {"pytorch", "mlops", "model-deployment", "deep-learning", "python"};
    int near = new UsualWork(Optional.of(Made.ENGINEER), CATALOGUE).rate(java.util.Set.of(work));

    assertThat(near).isPositive();
    assertThat(
            potential(new Person().entry(Place.POSITION, Made.months(12, 60)).did(work))
                .occupations())
        .containsEntry(Made.ENGINEER, 700 * near / 1000);
    assertThat(
            potential(
                    new Person()
                        .entry(Place.POSITION, Made.months(12, 60))
                        .says(0, Place.POSITION, Stance.LEARNING, List.of("tram"), work))
                .occupations())
        .isEmpty();
    assertThat(
            potential(
                    new Person()
                        .entry(Place.POSITION, Made.months(12, 60))
                        .says(0, Place.POSITION, Stance.HAS, List.of("tram"), work))
                .occupations())
        .containsEntry(Made.ENGINEER, 700 * near / 1000);
    assertThat(
            potential(
                    new Person().entry(Place.POSITION, Made.months(12, 60)).tells(Stance.DID, work))
                .occupations())
        .isEmpty();
  }

  @Test
  void threeSkillsOfAWorkAreEnoughToTellIt() {
    String[] three = {"pytorch", "mlops", "model-deployment"};

    assertThat(
            potential(new Person().entry(Place.POSITION, Made.months(12, 60)).did(three))
                .occupations())
        .containsKey(Made.ENGINEER);
    assertThat(
            potential(
                    new Person()
                        .entry(Place.POSITION, Made.months(12, 60))
                        .did("feature-engineering", "mlops"))
                .occupations())
        .doesNotContainKey(Made.ENGINEER);
  }

  @Test
  void wordsOfTitlesAreWorthWhatAllWorkTogetherIs() {
    Potential potential =
        potential(
            new Person()
                .entry(Place.POSITION, Made.months(6, 66), List.of("senior", "tram"))
                .entry(Place.POSITION, Made.months(6, 60), List.of("crane"), Made.ENGINEER));

    // ½ and ½, and 12 months: 0.25 · 0.6 are left
    assertThat(potential.untoldTitles()).isEqualTo(Map.of("tram", 850));
    assertThat(potential.titles()).isEqualTo(Map.of("tram", 850, "crane", 850));
  }

  @Test
  void levelsAndWordsAreThoseOfTheText() {
    Potential potential =
        potential(
            new Person()
                .degree(Level.MASTER, "physics")
                .says(-1, Place.PROSE, Stance.DENIES, List.of("tram", "crane")));

    assertThat(potential.levels()).containsExactly(Level.MASTER);
    assertThat(potential.words()).containsExactly("crane", "tram");
  }

  private Potential potential(Person person) {
    return potentials.of(person.profile());
  }
}
