package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Job;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
