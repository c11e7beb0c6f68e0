package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much months of use, and how long ago they were, close of the gap to certainty. */
class ScaleTests {

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 33", "6, 200", "12, 400", "13, 416", "24, 600", "35, 783", "36, 800"})
  void monthsOfUseRiseStraightToAYearAndOnToThree(int months, int thousandths) {
    assertThat(Scale.duration(months)).isEqualTo(thousandths);
  }

  @ParameterizedTest
  @CsvSource({"37", "60", "600"})
  void moreThanThreeYearsAreNotToldApart(int months) {
    assertThat(Scale.duration(months)).isEqualTo(800);
  }

  @ParameterizedTest
  @CsvSource({"0, 667", "1, 655", "12, 533", "30, 333", "59, 11", "60, 0", "61, 0", "600, 0"})
  void recentUseFadesStraightOverFiveYears(int monthsAgo, int thousandths) {
    assertThat(Scale.recency(monthsAgo)).isEqualTo(thousandths);
  }

  @ParameterizedTest
  @CsvSource({"-1", "-12"})
  void whatEndsAfterTheMonthOfTheScoreIsNoMoreThanCurrent(int monthsAgo) {
    assertThat(Scale.recency(monthsAgo)).isEqualTo(667);
  }
}
