package dev.shortlist.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The month that a command scores in. */
final class AsOf {

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM",
      description = "The month in which \"present\" ends (default: the current month in UTC).")
  @Nullable YearMonth month;

  /**
   * The month given, or the current one; told on standard error, for a score is only repeatable
   * with it.
   */
  YearMonth told(PrintWriter err) {
    YearMonth asOf = month == null ? YearMonth.now(ZoneOffset.UTC) : month;
    err.printf("As of %s.%n", asOf);
    err.flush();
    return asOf;
  }
}
