package dev.shortlist.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of people out of others, compared exactly.
 *
 * @param part at most {@code whole}
 * @param whole at least 1
 */
record Fraction(int part, int whole) implements Comparable<Fraction> {

  /** So many decimals are shown, rounded half up. */
  private static final int DECIMALS = 3;

  /** Of nobody, as it is shown. */
  static final BigDecimal NONE = BigDecimal.valueOf(0, DECIMALS);

  Fraction {
    if (whole < 1 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  BigDecimal shown() {
    return quotient(part, whole);
  }

  /** This rate divided by a higher one, which is not 0. */
  BigDecimal shownOver(Fraction highest) {
    return quotient((long) part * highest.whole, (long) whole * highest.part);
  }

  private static BigDecimal quotient(long dividend, long divisor) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Whether this rate is less than four fifths of another.
   *
   * @see <a href="https://www.law.cornell.edu/cfr/text/29/1607.4">29 CFR 1607.4 D</a>
   */
  boolean isBelowFourFifthsOf(Fraction highest) {
    return 5L * part * highest.whole < 4L * whole * highest.part;
  }

  /** Whether this rate is the higher one with one person more, where the other has one less. */
  boolean isHigherByOnePersonThan(Fraction other) {
    return (part + 1L) * other.whole > (other.part - 1L) * whole;
  }

  /** Whether this is less than two hundredths. */
  boolean isBelowTwoPercent() {
    return 50L * part < whole;
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare((long) part * other.whole, (long) other.part * whole);
  }
}
