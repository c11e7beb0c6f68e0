package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Requirement;
import dev.shortlist.match.Advice.Basis;
import dev.shortlist.match.Advice.Change;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.NextBand;
import dev.shortlist.match.Combination.Judge;
import dev.shortlist.match.Combination.Worth;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is advised is asked, not met, possibly true, and worth what is said. */
class AdviserTests {

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyGapStandsInTheJobAndEarnsNothingLessThanToday(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    Advice advice = chance.matcher.advise(profile, Quotes.NONE);

    Set<String> asked =
        chance.job.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
    assertThat(advice.gaps())
        .extracting(Gap::requirement)
        .isSubsetOf(asked)
        .doesNotHaveDuplicates();
    assertThat(advice.gaps())
        .allSatisfy(gap -> {
          gap.shown().ifPresent(points -> assertThat(points).isNotNegative());
          gap.listed().ifPresent(points -> assertThat(points).isNotNegative());
          assertThat(gap.shown().isEmpty()).isEqualTo(gap.change() == Change.NONE);
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatTheResumeDeniesIsNeverAdvised(int seed) {
    Chance chance = Chance.ofSkills(seed);
    Profile profile = chance.profile();
    for (String skill : chance.skills) {
      profile = chance.with(profile, skill, Profile.NO_ENTRY, Place.SUMMARY, Stance.DENIES);
    }
    Set<String> had =
        profile.mentions().stream()
            .filter(mention -> mention.stance().counts())
            .map(Profile.Mention::skill)
            .map(skill -> Chance.CATALOGUE.catalogue().skill(skill).name())
            .collect(Collectors.toSet());

    assertThat(chance.matcher.advise(profile, Quotes.NONE).gaps())
        .filteredOn(gap -> gap.change() == Change.SHOW)
        .filteredOn(gap -> !gap.name().equals("a term") && !gap.name().equals("a long term"))
        .extracting(Gap::name)
        .isSubsetOf(had);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theNextBandIsReachedByTheSetThatIsToldAndByNoSmallerOne(int seed) {
    Random random = new Random(seed);
    int count = 1 + random.nextInt(9);
    Judge judge = judge(random, count);

    Optional<Combination> found = Combination.of(count, judge);
    int least =
        IntStream.range(0, 1 << count)
            .filter(bits -> judge.of(set(bits)).reached())
            .map(Integer::bitCount)
            .min()
            .orElse(-1);

    assertThat(found.map(set -> set.members().size()).orElse(-1)).isEqualTo(least);
    found.ifPresent(set -> {
      assertThat(set.smallest()).isTrue();
      assertThat(judge.of(set.members()).reached()).isTrue();
    });
  }

  @Test
  void amongTooManyASetIsFoundAndNotCalledSmallest() {
    Judge judge = covering(new Random(1), 60, 400, 10, 240);

    Combination found = Combination.of(60, judge).orElseThrow();

    assertThat(judge.of(found.members()).reached()).isTrue();
    assertThat(found.smallest()).isFalse();
    for (Integer member : found.members()) {
      assertThat(
              judge
                  .of(found.members().stream().filter(other -> !other.equals(member)).toList())
                  .reached())
          .isFalse();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theNextBandIsAboveAndItsSetIsAmongTheGaps(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();
    Report report = chance.matcher.match(profile);
    Advice advice = chance.matcher.advise(profile, Quotes.NONE);

    if (report.band() == Band.STRONG) {
      assertThat(advice.nextBand()).isEmpty();
      return;
    }
    NextBand next = advice.nextBand().orElseThrow();
    assertThat(next.band()).isGreaterThan(report.band());
    assertThat(advice.gaps()).extracting(Gap::requirement).containsAll(next.requirements());
    if (!next.requirements().isEmpty()) {
      assertThat(next.score()).isGreaterThanOrEqualTo(BigDecimal.valueOf(next.band().from(), 2));
    }
  }

  @Test
  void whatIsOnlyListedIsToldFromWhatIsNotNamed() {
    Chance chance = Chance.ofSkills(3);
    int now = Months.index(Chance.AS_OF) + 1;
    Entry work =
        new Entry(
            0, Place.POSITION, Optional.of(new Months(now - 24, now)), true, List.of(), List.of());
    Profile none =
        new Profile(Chance.AS_OF, List.of(work), List.of(), List.of(), List.of(), List.of());
    Profile listed = none;
    for (String skill : chance.skills) {
      listed = chance.with(listed, skill, Profile.NO_ENTRY, Place.LISTING, Stance.HAS);
    }

    assertThat(bases(chance, none)).isNotEmpty().containsOnly(Basis.NOTHING);
    assertThat(bases(chance, listed)).contains(Basis.ONLY_LISTED);
  }

  private static List<Basis> bases(Chance chance, Profile profile) {
    return chance.matcher.advise(profile, Quotes.NONE).gaps().stream().map(Gap::basis).toList();
  }

  private static Judge judge(Random random, int count) {
    return covering(random, count, 12, 1 + random.nextInt(5), 1 + random.nextInt(12));
  }

  /** Things that cover points of a field, each so many; so many covered points are enough. */
  private static Judge covering(Random random, int count, int field, int each, int enough) {
    List<Set<Integer>> covers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      covers.add(
          IntStream.range(0, each)
              .mapToObj(point -> random.nextInt(field))
              .collect(Collectors.toSet()));
    }
    return new Judge() {
      @Override
      public Worth of(List<Integer> set) {
        int covered =
            set.stream()
                .flatMap(thing -> covers.get(thing).stream())
                .collect(Collectors.toSet())
                .size();
        return new Worth(covered, covered, covered, covered >= enough);
      }

      @Override
      public boolean mayReach(Worth worth) {
        return worth.all() >= enough;
      }

      @Override
      public int slack(int thing) {
        return 0;
      }
    };
  }

  private static List<Integer> set(int bits) {
    return IntStream.range(0, 31).filter(i -> (bits & (1 << i)) != 0).boxed().toList();
  }
}
