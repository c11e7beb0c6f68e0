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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
