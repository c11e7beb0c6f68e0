package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.profile.Profile;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an index of many profiles relies on. */
class CeilingTests {

  private final Potentials potentials = new Potentials(Chance.CATALOGUE.catalogue());

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noScoreIsAboveTheCeilingInAnyMonthThatItHoldsIn(int seed) {
    Chance chance = Chance.of(seed);
    for (int i = 0; i < 8; i++) {
      Profile profile = chance.profile();
      double ceiling = chance.matcher.ceiling().of(potentials.of(profile));
      for (int months = 0; months <= Potential.MONTHS; months += 4) {
        YearMonth later = profile.asOf().plusMonths(months);

        assertThat(chance.score(profile.at(later))).isLessThanOrEqualTo((int) Math.ceil(ceiling));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScoreAloneIsThatOfTheReport(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();

    assertThat(chance.matcher.score(profile)).isEqualTo(chance.matcher.match(profile).score());
  }
}
