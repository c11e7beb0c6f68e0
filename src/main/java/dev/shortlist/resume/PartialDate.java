package dev.shortlist.resume;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Month;
import java.util.Optional;

/**
 * A date as far as a résumé tells it: a month, or only a year.
 *
 * @param year its year
 * @param month its month, where it is told
 */
public record PartialDate(int year, Optional<Month> month) {

  /** The same in ISO 8601: {@code 2020-05}, or {@code 2020} where only the year is told. */
  @JsonValue
  @Override
  public String toString() {
    return month
        .map(told -> "%04d-%02d".formatted(year, told.getValue()))
        .orElseGet(() -> "%04d".formatted(year));
  }
}
