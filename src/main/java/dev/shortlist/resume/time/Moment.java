package dev.shortlist.resume.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exact as a résumé tells it: a month, or a year whose month it leaves open.
 *
 * @param year of the common era
 * @param month from 1, where it is told
 */
public record Moment(int year, Optional<Integer> month) {

  /** The middle of a year, which is furthest from neither end. */
  private static final int MIDDLE = 7;

  private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?");

  public Moment {
    if (month.isPresent() && (month.get() < 1 || month.get() > 12)) {
      throw new IllegalArgumentException("a month of " + month.get());
    }
  }

  /** A month. */
  static Moment of(YearMonth month) {
    return new Moment(month.getYear(), Optional.of(month.getMonthValue()));
  }

  /**
   * Reads {@code 2019-03} or {@code 2019} (ISO 8601).
   *
   * @throws IllegalArgumentException when it is neither
   */
  @JsonCreator
  public static Moment parse(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw new IllegalArgumentException("a date is written as 2019-03 or 2019");
    }
    return written.length() == 4
        ? new Moment(Integer.parseInt(written), Optional.empty())
        : of(YearMonth.parse(written));
  }

  /** The month that it counts as; for a bare year its middle. */
  YearMonth counted() {
    return YearMonth.of(year, month.orElse(MIDDLE));
  }

  /** As {@link #parse} reads it. */
  @JsonValue
  @Override
  public String toString() {
    return month.isPresent() ? counted().toString() : "%04d".formatted(year);
  }
}
