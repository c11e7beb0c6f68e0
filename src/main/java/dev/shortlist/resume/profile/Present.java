package dev.shortlist.resume.profile;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a résumé tells of the month that it calls "present".
 *
 * @param stated the month in which it says itself to have been written
 * @param latest the latest month that it names besides
 */
public record Present(Optional<YearMonth> stated, Optional<YearMonth> latest) {

  /** It tells nothing: "present" is the month in which it is read. */
  public static final Present UNTOLD = new Present(Optional.empty(), Optional.empty());

  /**
   * So many months without a date are more than one position usually lasts: in the United States
   * the median is 3.9 years with an employer (Bureau of Labor Statistics, Employee Tenure, January
   * 2024).
   */
  private static final int SILENCE = 36;

  /** A résumé is usually renewed within a year of what it tells last. */
  private static final int RENEWED = 12;

  /** Whether it may have been written long before the month in which it is read. */
  public boolean isDoubtful(YearMonth asOf) {
    return !isStatedBefore(asOf)
        && latest.isPresent()
        && Months.index(asOf) - Months.index(latest.get()) > SILENCE;
  }

  /** The last month until which what goes on is sure to have gone on. */
  public YearMonth end(YearMonth asOf) {
    if (isStatedBefore(asOf)) {
      return stated.orElseThrow();
    }
    return isDoubtful(asOf) ? latest.orElseThrow().plusMonths(RENEWED) : asOf;
  }

  /** The last month until which it may have gone on. */
  public YearMonth latestEnd(YearMonth asOf) {
    return isStatedBefore(asOf) ? stated.orElseThrow() : asOf;
  }

  private boolean isStatedBefore(YearMonth asOf) {
    return stated.isPresent() && stated.get().isBefore(asOf);
  }
}
