package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Job;
import dev.shortlist.match.Made.Person;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFitTests {

  private static final int NOW = Months.index(Chance.AS_OF) + 1;

  @Test
  void aLongHeldTitleOfTheJobsOwnIsNearlyEverything() {
    assertThat(credit(held("machine-learning-engineer", NOW - 48, NOW))).isBetween(900, 1000);
  }

  @Test
  void aNearTitleIsWorthLessThanTheJobsOwnAndMoreThanNone() {
    int own = credit(held("machine-learning-engineer", NOW - 48, NOW));
    int near = credit(held("data-scientist", NOW - 48, NOW));

    assertThat(near).isBetween(1, own - 1);
    assertThat(credit(held("plumber", NOW - 48, NOW))).isZero();
  }

  @Test
  void aTitleHeldLongerIsWorthMore() {
    assertThat(credit(held("machine-learning-engineer", NOW - 120, NOW - 116)))
        .isLessThan(credit(held("machine-learning-engineer", NOW - 120, NOW - 84)));
  }

  @Test
  void aHeadlineAloneIsWorthLittle() {
    Profile headline = profile(List.of(), List.of("machine-learning-engineer"));

    assertThat(worked(fit(), headline).credit().claimed()).isBetween(1, 300);
    assertThat(credit(headline)).isZero();
  }

  @Test
  void aFurtherNearTitleNeverLowersTheCredit() {
    Profile one = held("machine-learning-engineer", NOW - 30, NOW - 12);
    List<Entry> entries = new ArrayList<>(one.entries());
    entries.add(entry(1, Place.POSITION, "data-scientist", List.of(), NOW - 60, NOW - 30));

    assertThat(credit(profile(entries, List.of()))).isGreaterThanOrEqualTo(credit(one));
  }

  @Test
  void aTitleOfAProjectOrACourseIsNotHeld() {
    for (Place place : List.of(Place.PROJECT, Place.EDUCATION, Place.CERTIFICATE)) {
      Profile profile =
          profile(
              List.of(entry(0, place, "machine-learning-engineer", List.of(), NOW - 48, NOW)),
              List.of());
      assertThat(credit(profile)).isZero();
      assertThat(worked(fit(), profile).entries()).isEmpty();
    }
  }

  @Test
  void anInternshipIsWorthLessThanAPosition() {
    Profile intern =
        profile(
            List.of(
                entry(
                    0,
                    Place.INTERNSHIP,
                    "machine-learning-engineer",
                    List.of(),
                    NOW - 60,
                    NOW - 57)),
            List.of());

    assertThat(credit(intern))
        .isBetween(1, credit(held("machine-learning-engineer", NOW - 60, NOW - 57)) - 1);
  }

  @Test
  void relevantMonthsOfNearWorkCountOnceAndOthersNotAtAll() {
    Profile profile =
        profile(
            List.of(
                entry(0, Place.POSITION, "machine-learning-engineer", List.of(), NOW - 24, NOW),
                entry(1, Place.POSITION, "data-scientist", List.of(), NOW - 36, NOW - 12),
                entry(2, Place.POSITION, "plumber", List.of(), NOW - 96, NOW - 36)),
            List.of());

    assertThat(worked(fit(), profile).relevantMonths()).isEqualTo(36);
  }

  @Test
  void whereTheCatalogueKnowsNoSuchTitleItsWordsDecide() {
    RoleFit fit = new RoleFit(job(Optional.empty(), "tram", "conductor"), catalogue());
    Profile held =
        profile(
            List.of(entry(0, Place.POSITION, "", List.of("tram", "conductor"), NOW - 48, NOW)),
            List.of());
    Profile other =
        profile(
            List.of(entry(0, Place.POSITION, "", List.of("orchid", "grower"), NOW - 48, NOW)),
            List.of());

    assertThat(worked(fit, held).credit().held()).isBetween(500, 1000);
    assertThat(worked(fit, other).credit().held()).isZero();
  }

  @Test
  void wordsOfRankAloneMakeNoTitle() {
    RoleFit fit = new RoleFit(job(Optional.empty(), "senior", "tram", "conductor"), catalogue());
    Profile held =
        profile(
            List.of(entry(0, Place.POSITION, "", List.of("senior", "of", "the"), NOW - 48, NOW)),
            List.of());

    assertThat(worked(fit, held).credit().held()).isZero();
  }

  @Test
  void aTitleThatIsKnownSaysMoreThanItsWords() {
    Profile plumber = profile(List.of(titled("plumber", "machine")), List.of());
    Profile nobody = profile(List.of(titled("", "machine")), List.of());

    assertThat(credit(plumber)).isZero();
    assertThat(credit(nobody)).isPositive();
    RoleFit unknown = new RoleFit(job(Optional.empty(), "machine"), catalogue());
    assertThat(worked(unknown, plumber).credit()).isEqualTo(worked(unknown, nobody).credit());
  }

  @ParameterizedTest
  @CsvSource({
    // the title's words, and how near it is: 0.8 of the share, from half of the words on
    "'tram conductor', 800",
    "'tram conductor of the harbour', 800",
    "'tram', 400",
    "'crane', 0"
  })
  void anUnknownTitleIsComparedByTheWordsOfTheJobs(String title, int near) {
    RoleFit fit = new RoleFit(job(Optional.empty(), "tram", "conductor"), catalogue());
    Profile held = profile(List.of(titled("", title.split(" "))), List.of());

    assertThat(worked(fit, held).rates().getOrDefault(0, 0)).isEqualTo(near);
  }

  @Test
  void oneWordOfThreeIsNoTitle() {
    RoleFit fit = new RoleFit(job(Optional.empty(), "tram", "harbour", "conductor"), catalogue());

    assertThat(worked(fit, profile(List.of(titled("", "tram")), List.of())).entries()).isEmpty();
    assertThat(worked(fit, profile(List.of(titled("", "tram", "harbour")), List.of())).rates())
        .containsEntry(0, 533);
  }

  @Test
  void onlyEntriesThatSpeakForTheRoleAreNamed() {
    Profile profile =
        new Person()
            .position(12, "plumber")
            .position(12, Made.ENGINEER)
            .entry(Place.PROJECT, Made.months(12, 0), Made.ENGINEER)
            .position(12, "data-scientist")
            .profile();

    assertThat(worked(fit(), profile).entries()).containsExactly(1, 3);
    assertThat(worked(fit(), profile).titled()).containsExactlyInAnyOrder(1, 3);
    assertThat(worked(fit(), profile).byWork()).isEmpty();
  }

  @Test
  void anUnknownTitleCountsByWhatWasDoneThereWhereThatSaysMore() {
    String[] work = {"pytorch", "mlops", "model-deployment", "deep-learning", "python"};
    Profile consultant = new Person().position(48).did(work).profile();
    Profile scientist = new Person().position(48, "data-scientist").did(work).profile();

    assertThat(worked(fit(), consultant).byWork()).containsExactly(0);
    assertThat(worked(fit(), consultant).entries()).containsExactly(0);
    assertThat(worked(fit(), consultant).titled()).isEmpty();
    assertThat(worked(fit(), consultant).credit().held()).isPositive();
    assertThat(worked(fit(), scientist).byWork()).isEmpty();
  }

  @Test
  void whereTheWordsOfATitleSayMoreTheWorkDoesNotCountBesides() {
    String[] work = {"pytorch", "mlops", "model-deployment"};
    Profile profile =
        new Person()
            .entry(Place.POSITION, Made.months(48, 0), List.of("machine"))
            .did(work)
            .profile();

    assertThat(worked(fit(), profile).rates()).containsEntry(0, 800);
    assertThat(worked(fit(), profile).byWork()).isEmpty();
  }

  @Test
  void distantlyNearWorkCountsAsExperienceAndOtherWorkAndWorkWithoutDatesDoNot() {
    Profile profile =
        new Person()
            .entry(Place.POSITION, Made.months(10, 20), "data-engineer")
            .entry(Place.POSITION, Made.months(10, 40), "plumber")
            .entry(Place.POSITION, Optional.empty(), Made.ENGINEER)
            .entry(Place.INTERNSHIP, Made.months(5, 60), Made.ENGINEER)
            .profile();

    // At a distance of 250, the least that counts.
    assertThat(worked(fit(), profile).rates()).containsEntry(0, 250);
    assertThat(worked(fit(), profile).relevant()).containsExactly(0, 3);
    assertThat(worked(fit(), profile).relevantMonths()).isEqualTo(15);
  }

  @Test
  void ofTheDegreesOfNearnessTheBestCounts() {
    Profile both =
        new Person()
            .entry(Place.POSITION, Made.months(12, 60), Made.ENGINEER)
            .entry(Place.POSITION, Made.months(36, 60), "data-scientist")
            .profile();
    Profile near =
        new Person().entry(Place.POSITION, Made.months(36, 60), "data-scientist").profile();

    // 1 · 0.700 is more than ½ of both together; ½ · 0.900 alone
    assertThat(credit(both)).isEqualTo(700);
    assertThat(credit(near)).isEqualTo(450);
  }

  @Test
  void aHeadlineCountsAFifthOfItsNearness() {
    assertThat(worked(fit(), profile(List.of(), List.of(Made.ENGINEER))).credit().claimed())
        .isEqualTo(200);
    assertThat(
            worked(fit(), profile(List.of(), List.of("plumber", "data-scientist")))
                .credit()
                .claimed())
        .isEqualTo(100);
    assertThat(worked(fit(), profile(List.of(), List.of("plumber"))).credit().claimed()).isZero();
  }

  private static Entry titled(String occupation, String... stems) {
    return entry(0, Place.POSITION, occupation, List.of(stems), NOW - 48, NOW);
  }

  private static int credit(Profile profile) {
    return worked(fit(), profile).credit().held();
  }

  private static RoleFit.Worked worked(RoleFit fit, Profile profile) {
    return fit.worked(profile, new BitSet());
  }

  private static RoleFit fit() {
    return new RoleFit(job(Optional.of("machine-learning-engineer"), "machine"), catalogue());
  }

  private static dev.shortlist.catalogue.Catalogue catalogue() {
    return Chance.CATALOGUE.catalogue();
  }

  private static Job job(Optional<String> occupation, String... titleStems) {
    return new Job(
        "made",
        String.join(" ", titleStems),
        occupation,
        10_000,
        List.of(),
        Circumstances.UNTOLD,
        "");
  }

  private static Profile held(String occupation, int from, int to) {
    return profile(List.of(entry(0, Place.POSITION, occupation, List.of(), from, to)), List.of());
  }

  private static Entry entry(
      int id, Place place, String occupation, List<String> stems, int from, int to) {
    return new Entry(
        id,
        place,
        Optional.of(new Months(from, to)),
        to == NOW,
        occupation.isEmpty() ? List.of() : List.of(occupation),
        stems);
  }

  private static Profile profile(List<Entry> entries, List<String> headline) {
    return new Profile(Chance.AS_OF, entries, List.of(), List.of(), List.of(), headline);
  }
}
