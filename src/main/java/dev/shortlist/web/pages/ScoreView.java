package dev.shortlist.web.pages;

import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation.Range;
import java.math.BigDecimal;

/**
 * A score as a page shows it.
 *
 * @param upTo the upper end of its range; empty where that is the score
 * @param bar its length, such as {@code 57.2%}
 * @param band the name of the band, for the styles
 */
record ScoreView(String score, String upTo, String bar, String band, String word, String meaning) {

  static ScoreView of(BigDecimal score, Range range, Band band) {
    return new ScoreView(
        score.toPlainString(),
        range.upper().compareTo(score) > 0 ? range.upper().toPlainString() : "",
        score.toPlainString() + "%",
        Words.name(band),
        Words.of(band),
        Words.meaning(band));
  }
}
