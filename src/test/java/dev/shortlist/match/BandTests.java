package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score in a word: strong from 85 points, good from 55, partial from 30. */
class BandTests {

  @ParameterizedTest
  @CsvSource({
    "0, WEAK",
    "2999, WEAK",
    "3000, PARTIAL",
    "5499, PARTIAL",
    "5500, GOOD",
    "8499, GOOD",
    "8500, STRONG",
    "10000, STRONG"
  })
  void aBandBeginsWithItsLowestScore(int hundredths, Band band) {
    assertThat(Band.of(hundredths)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"WEAK, 0", "PARTIAL, 3000", "GOOD, 5500", "STRONG, 8500"})
  void eachBandTellsItsLowestScore(Band band, int hundredths) {
    assertThat(band.from()).isEqualTo(hundredths);
  }
}
