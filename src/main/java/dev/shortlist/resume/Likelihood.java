package dev.shortlist.resume;

import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.text.Section.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How likely a text is a résumé at all, from four signs that were found in it or not. Each adds its
 * weight to the log-odds, as in a logistic regression. The weights are rounded from one fitted to a
 * thousand résumés, seventy job adverts and two hundred other documents, half of the weight on
 * either side; with them 99 of 100 résumés reach one half, and so do one advert in seventy and one
 * other document in two hundred. Whatever the probability, it refuses nothing and changes no score.
 * Ways to reach somebody are no sign, for adverts and letters have them as well.
 */
final class Likelihood {

  /** Without any sign: 0.02. */
  private static final double NOTHING = -4;

  /** A section of work or of studies: what hardly any other text has. */
  private static final double SECTION = 3;

  /** An entry with a date. */
  private static final double DATED = 1.5;

  /** Another one. */
  private static final double DATED_TWICE = 1;

  /** A position or an academic degree. */
  private static final double NAMED = 1.5;

  private static final Set<Kind> TELLING = Set.of(Kind.EXPERIENCE, Kind.EDUCATION);

  private Likelihood() {}

  /** From 0 to 1, two decimals. */
  static BigDecimal of(List<Section> sections, long dated, boolean named) {
    boolean section =
        sections.stream().anyMatch(s -> TELLING.contains(s.kind()) && s.body().length() > 0);
    double odds =
        NOTHING
            + (section ? SECTION : 0)
            + (dated > 0 ? DATED : 0)
            + (dated > 1 ? DATED_TWICE : 0)
            + (named ? NAMED : 0);
    // Exact to far more than two decimals on any machine.
    return BigDecimal.valueOf(Math.round(100 / (1 + StrictMath.exp(-odds))), 2);
  }
}
