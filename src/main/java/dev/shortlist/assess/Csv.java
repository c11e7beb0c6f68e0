package dev.shortlist.assess;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of comma-separated values by RFC 4180. */
final class Csv {

  /** A spreadsheet takes a cell that begins like this for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

  private final StringBuilder lines;

  Csv(String heading) {
    lines = new StringBuilder(heading).append("\r\n");
  }

  /** One more line; a value that a spreadsheet would take for a formula gets an apostrophe. */
  void add(List<String> values) {
    lines.append(String.join(",", values.stream().map(Csv::cell).toList())).append("\r\n");
  }

  private static String cell(String value) {
    String safe = FORMULA.matcher(value).find() ? "'" + value : value;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
