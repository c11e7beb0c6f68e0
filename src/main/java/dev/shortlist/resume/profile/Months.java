package dev.shortlist.resume.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of whole months, counted from the year 0.
 *
 * @param from the first month
 * @param to the month after the last
 */
public record Months(int from, int to) implements Comparable<Months> {

  /** Those that end first, and of these those that began first. */
  static final Comparator<Months> BY_END =
      Comparator.comparingInt(Months::to).thenComparingInt(Months::from);

  private static final Pattern INTERVAL =
      Pattern.compile("([0-9]{4}-(?:0[1-9]|1[0-2]))(?:/([0-9]{4}-(?:0[1-9]|1[0-2])))?");

  public Months {
    if (to < from) {
      throw new IllegalArgumentException(
          "months end before they begin: %d to %d".formatted(from, to));
    }
  }

  /**
   * Reads the first and the last month, both included, as {@code 2019-03/2021-05} (ISO 8601), or
   * {@code 2019-03} for a point in time that takes none.
   *
   * @throws IllegalArgumentException when it is none
   */
  @JsonCreator
  public static Months parse(String interval) {
    java.util.regex.Matcher months = INTERVAL.matcher(interval);
    if (!months.matches()) {
      throw new IllegalArgumentException("months are written as 2019-03/2021-05");
    }
    YearMonth first = YearMonth.parse(months.group(1));
    return months.group(2) == null
        ? new Months(index(first), index(first))
        : of(first, YearMonth.parse(months.group(2)));
  }

  /** The same as text, as {@link #parse} reads it. */
  @JsonValue
  public String interval() {
    return length() == 0 ? month(from).toString() : month(from) + "/" + month(to - 1);
  }

  /** The month with that number. */
  public static YearMonth month(int index) {
    return YearMonth.of(index / 12, index % 12 + 1);
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

  /** The last month; of a point in time the month that it is in. */
  public YearMonth last() {
    return month(Math.max(from, to - 1));
  }

  /** How many different months the stretches cover together; months in several count once. */
  public static int covered(Collection<Months> stretches) {
    int covered = 0;
    int reached = Integer.MIN_VALUE;
    List<Months> ordered = new ArrayList<>(stretches);
    ordered.sort(Comparator.naturalOrder());
    for (Months months : ordered) {
      int from = Math.max(months.from, reached);
      if (months.to > from) {
        covered += months.to - from;
        reached = months.to;
      }
    }
    return covered;
  }

  /** What the stretches leave of another one, in order. */
  static List<Months> uncovered(Months whole, Collection<Months> stretches) {
    List<Months> left = new ArrayList<>();
    int reached = whole.from;
    List<Months> ordered = new ArrayList<>(stretches);
    ordered.sort(Comparator.naturalOrder());
    for (Months months : ordered) {
      int until = Math.min(months.from, whole.to);
      if (months.length() > 0 && until > reached) {
        left.add(new Months(reached, until));
      }
      reached = months.length() > 0 ? Math.max(reached, months.to) : reached;
    }
    if (whole.to > reached) {
      left.add(new Months(reached, whole.to));
    }
    return left;
  }

  @Override
  public int compareTo(Months other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
