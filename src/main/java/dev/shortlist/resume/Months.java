package dev.shortlist.resume;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * A stretch of whole months, counted from the year 0.
 *
 * @param from the first month
 * @param to the month after the last
 */
public record Months(int from, int to) implements Comparable<Months> {

  public Months {
    if (to < from) {
      throw new IllegalArgumentException(
          "months end before they begin: %d to %d".formatted(from, to));
    }
  }

  /** The number of a month. */
  public static int index(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  /** From one month to another, both included. */
  public static Months of(YearMonth first, YearMonth last) {
    return new Months(index(first), index(last) + 1);
  }

  /** How many months it lasts. */
  public int length() {
    return to - from;
  }

  /** How many different months the stretches cover together; months in several count once. */
  public static int covered(Collection<Months> stretches) {
    int covered = 0;
    int reached = Integer.MIN_VALUE;
    List<Months> ordered = stretches.stream().sorted().toList();
    for (Months months : ordered) {
      int from = Math.max(months.from, reached);
      if (months.to > from) {
        covered += months.to - from;
        reached = months.to;
      }
    }
    return covered;
  }

  @Override
  public int compareTo(Months other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
