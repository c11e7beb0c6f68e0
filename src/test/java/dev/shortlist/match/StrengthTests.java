package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrengthTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 6);
  private static final int NOW = Months.index(AS_OF) + 1;
  private static final int LONG_AGO = NOW - 200;

  @Test
  void aYearLongAgoIsWorthAboutSeventyPercent() {
    assertThat(used(months(LONG_AGO, 12)).shown()).isCloseTo(700, within(20));
  }

  @Test
  void threeYearsLongAgoAreWorthAboutNinetyPercent() {
    assertThat(used(months(LONG_AGO, 36)).shown()).isCloseTo(900, within(20));
  }

  @Test
  void aYearUpToNowIsWorthAtLeastNinetyPercent() {
    assertThat(used(months(NOW - 12, 12)).shown()).isGreaterThanOrEqualTo(900);
  }

  @Test
  void aShortUseIsWorthLessThanALongOne() {
    assertThat(used(months(LONG_AGO, 3)).shown()).isLessThan(used(months(LONG_AGO, 12)).shown());
  }

  @Test
  void anOldUseIsWorthLessThanARecentOne() {
    assertThat(used(months(LONG_AGO, 12)).shown()).isLessThan(used(months(NOW - 30, 12)).shown());
  }

  @Test
  void anUndatedUseIsWorthLessThanADatedOneAndSaysThatItIsUndated() {
    Strength undated = used(List.of(Optional.empty()));

    assertThat(undated.shown()).isBetween(1, used(months(LONG_AGO, 12)).shown() - 1);
    assertThat(undated.undated()).isTrue();
    assertThat(undated.months()).isZero();
  }

  @Test
  void aListingIsAClaimOfThirtyPercentAtMostAndShowsNothing() {
    for (Place place : List.of(Place.LISTING, Place.SUMMARY)) {
      Strength listed =
          Strength.of(
              List.of(
                  new Sighting(Profile.NO_ENTRY, place, Stance.HAS),
                  new Sighting(Profile.NO_ENTRY, place, Stance.HAS)),
              profile(List.of()));

      assertThat(listed.shown()).isZero();
      assertThat(listed.claimed()).isBetween(1, 300);
    }
  }

  @Test
  void overlappingMonthsCountOnce() {
    Strength once = used(months(LONG_AGO, 24));
    Strength twice = used(months(LONG_AGO, 24), months(LONG_AGO + 6, 12));

    assertThat(twice.months()).isEqualTo(once.months()).isEqualTo(24);
  }

  @Test
  void touchingAndSeparateMonthsAddUp() {
    assertThat(used(months(LONG_AGO, 12), months(LONG_AGO + 12, 12)).months()).isEqualTo(24);
    assertThat(used(months(LONG_AGO, 12), months(LONG_AGO + 50, 12)).months()).isEqualTo(24);
  }

  @Test
  void anotherEntryIsWorthMoreAndNeverEverything() {
    Strength one = used(months(LONG_AGO, 12));
    Strength many =
        used(
            months(LONG_AGO, 12),
            months(LONG_AGO, 12),
            months(NOW - 50, 50),
            months(NOW - 50, 50),
            months(NOW - 50, 50),
            months(NOW - 50, 50));

    assertThat(used(months(LONG_AGO, 12), months(LONG_AGO, 12)).shown()).isGreaterThan(one.shown());
    assertThat(many.shown()).isBetween(one.shown(), 1000);
  }

  @Test
  void manyMentionsInOneEntryAreWorthOne() {
    Profile profile = profile(List.of(Optional.of(months(LONG_AGO, 12))));
    Sighting sighting = new Sighting(0, Place.POSITION, Stance.DID);

    assertThat(Strength.of(List.of(sighting, sighting, sighting), profile))
        .isEqualTo(Strength.of(List.of(sighting), profile));
  }

  @Test
  void learningIsWorthLittle() {
    Profile profile = profile(List.of(Optional.of(months(NOW - 12, 12))));
    Strength learning =
        Strength.of(List.of(new Sighting(0, Place.POSITION, Stance.LEARNING)), profile);

    assertThat(learning.shown()).isBetween(1, 300);
    assertThat(learning.months()).isZero();
  }

  @Test
  void whatDoesNotSpeakForThePersonIsWorthNothing() {
    Profile profile = profile(List.of(Optional.of(months(NOW - 12, 12))));
    for (Stance stance : List.of(Stance.WISHES, Stance.DENIES, Stance.SOMEONE_ELSES)) {
      assertThat(Strength.of(List.of(new Sighting(0, Place.POSITION, stance)), profile))
          .isEqualTo(Strength.NONE);
    }
  }

  @Test
  void workShowsMoreThanStudy() {
    Profile work = profile(List.of(Optional.empty()));
    int position = Strength.of(List.of(new Sighting(0, Place.POSITION, Stance.DID)), work).shown();
    int education =
        Strength.of(List.of(new Sighting(0, Place.EDUCATION, Stance.DID)), work).shown();

    assertThat(education).isBetween(1, position - 1);
  }

  @Test
  void monthsOfStudyAreNoMonthsOfUse() {
    Profile profile = profile(List.of(Optional.of(months(NOW - 48, 48))));

    assertThat(Strength.of(List.of(new Sighting(0, Place.EDUCATION, Stance.DID)), profile).months())
        .isZero();
  }

  @Test
  void lessRelevantWorkCountsForLessAndIsStillShown() {
    Profile profile = profile(List.of(Optional.of(months(LONG_AGO, 36))));
    Strength elsewhere =
        Strength.of(List.of(new Sighting(0, Place.POSITION, Stance.DID, 400)), profile);
    Strength here = Strength.of(List.of(new Sighting(0, Place.POSITION, Stance.DID)), profile);

    assertThat(elsewhere.shown()).isEqualTo(here.shown() * 400 / 1000);
    assertThat(elsewhere.anywhere()).isEqualTo(here.shown());
    assertThat(elsewhere.months()).isEqualTo(here.months());
  }

  @Test
  void lessRelevantWorkNeverTakesAwayFromMoreRelevantWork() {
    Profile profile =
        profile(List.of(Optional.of(months(LONG_AGO, 36)), Optional.of(months(NOW - 36, 36))));
    Sighting here = new Sighting(0, Place.POSITION, Stance.DID, 1000);
    int alone = Strength.of(List.of(here), profile).shown();
    for (int relevance = 0; relevance <= 1000; relevance += 50) {
      Sighting there = new Sighting(1, Place.POSITION, Stance.DID, relevance);

      assertThat(Strength.of(List.of(here, there), profile).shown())
          .as("with work of relevance %d", relevance)
          .isGreaterThanOrEqualTo(alone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // 1000 − ⌈500 · (1000 − duration) · (1000 − recency) / 1000²⌉, by hand
    "12, 200, 700",
    "36, 200, 900",
    "360, 200, 900",
    "6, 60, 600",
    "6, 59, 604",
    "12, 12, 859",
    "12, 1, 896",
    "12, 0, 900",
    "36, 0, 966"
  })
  void basesTimeAndRecencyCloseTheGapAndAreRoundedOnce(int used, int ago, int thousandths) {
    assertThat(used(months(NOW - ago - used, used)).shown()).isEqualTo(thousandths);
  }

  @Test
  void theFourStrongestEntriesCount() {
    List<Integer> strengths = new ArrayList<>();
    for (int entries = 1; entries <= 6; entries++) {
      strengths.add(used(Collections.nCopies(entries, Optional.empty())).shown());
    }

    // ½, ¾, ⅞ and 15/16, rounded down.
    assertThat(strengths).containsExactly(500, 750, 875, 937, 937, 937);
  }

  @Test
  void textOutsideOfEntriesIsOneEntryMore() {
    Profile profile = profile(List.of(Optional.empty()));
    Sighting position = new Sighting(0, Place.POSITION, Stance.DID);
    Sighting prose = new Sighting(Profile.NO_ENTRY, Place.PROSE, Stance.DID);

    assertThat(Strength.of(List.of(prose), profile).shown()).isEqualTo(450);
    assertThat(Strength.of(List.of(prose, prose), profile).shown()).isEqualTo(450);
    assertThat(Strength.of(List.of(position, prose), profile).shown()).isEqualTo(725);
  }

  @Test
  void ofSeveralMentionsInAnEntryTheBestCounts() {
    Profile profile = profile(List.of(Optional.of(months(LONG_AGO, 12))));
    Sighting did = new Sighting(0, Place.POSITION, Stance.DID);
    Sighting learnt = new Sighting(0, Place.POSITION, Stance.LEARNING);

    assertThat(Strength.of(List.of(learnt), profile).shown()).isEqualTo(125);
    assertThat(Strength.of(List.of(learnt, did, learnt), profile))
        .isEqualTo(Strength.of(List.of(did), profile));
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void onlyWorkHasMonthsOfUse(Place place) {
    Profile profile = profile(List.of(Optional.of(months(LONG_AGO, 12))));
    boolean work = place.isHeld() || place == Place.PROJECT;

    Strength strength = Strength.of(List.of(new Sighting(0, place, Stance.DID)), profile);

    assertThat(strength.months()).isEqualTo(work ? 12 : 0);
    assertThat(strength.undated()).isFalse();
  }

  @Test
  void ofTheDegreesOfRelevanceTheBestCounts() {
    Profile profile = profile(List.of(Optional.empty(), Optional.empty()));
    Sighting here = new Sighting(0, Place.POSITION, Stance.DID, 1000);

    // One alone is worth 500, both are worth 750 times the lower relevance.
    assertThat(shown(profile, here, new Sighting(1, Place.POSITION, Stance.DID, 400)))
        .isEqualTo(500);
    assertThat(shown(profile, here, new Sighting(1, Place.POSITION, Stance.DID, 700)))
        .isEqualTo(525);
    assertThat(shown(profile, here, new Sighting(1, Place.POSITION, Stance.DID, 1000)))
        .isEqualTo(750);
  }

  @Test
  void whatIsListedAsWellIsNoLessThanTheList() {
    Profile profile = profile(List.of(Optional.empty()));
    Sighting listed = new Sighting(Profile.NO_ENTRY, Place.LISTING, Stance.HAS);
    Sighting elsewhere = new Sighting(0, Place.EDUCATION, Stance.DID, 400);

    Strength strength = Strength.of(List.of(listed, elsewhere), profile);

    assertThat(strength.shown()).isEqualTo(140);
    assertThat(strength.claimed()).isEqualTo(300);
    assertThat(strength.anywhere()).isEqualTo(350);
  }

  @ParameterizedTest
  @CsvSource({"HAS, 300", "LEARNING, 75", "WISHES, 0", "DENIES, 0", "SOMEONE_ELSES, 0"})
  void aListIsAClaimByWhatItSaysOfThePerson(Stance stance, int claimed) {
    assertThat(
            Strength.of(
                List.of(new Sighting(Profile.NO_ENTRY, Place.LISTING, stance)), profile(List.of())))
        .isEqualTo(new Strength(0, claimed, claimed, 0, false));
  }

  @Test
  void aNarrowerSkillLendsByItsRateAndNoMonthIsLost() {
    Strength strength = new Strength(601, 700, 859, 12, true);

    assertThat(strength.times(1000)).isEqualTo(strength);
    assertThat(strength.times(700)).isEqualTo(new Strength(420, 490, 601, 12, true));
  }

  @Test
  void theBetterOfTwoIsTakenInEachRespect() {
    Strength dated = new Strength(100, 400, 500, 30, false);

    assertThat(dated.or(new Strength(200, 300, 600, 6, true)))
        .isEqualTo(new Strength(200, 400, 600, 30, true));
    assertThat(new Strength(200, 300, 600, 6, true).or(dated).undated()).isTrue();
    assertThat(dated.or(dated)).isEqualTo(dated);
  }

  private static int shown(Profile profile, Sighting... sightings) {
    return Strength.of(List.of(sightings), profile).shown();
  }

  private static Months months(int from, int length) {
    return new Months(from, from + length);
  }

  /** The strength of a skill used in one position for each of the stretches. */
  private static Strength used(Months... stretches) {
    return used(Arrays.stream(stretches).map(Optional::of).toList());
  }

  private static Strength used(List<Optional<Months>> stretches) {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      sightings.add(new Sighting(i, Place.POSITION, Stance.DID));
    }
    return Strength.of(sightings, profile(stretches));
  }

  private static Profile profile(List<Optional<Months>> stretches) {
    List<Entry> entries = new ArrayList<>();
    for (Optional<Months> months : stretches) {
      entries.add(new Entry(entries.size(), Place.POSITION, months, false, List.of(), List.of()));
    }
    return new Profile(AS_OF, entries, List.of(), List.of(), List.of(), List.of());
  }
}
