package dev.shortlist.audit;

/**
 * A spreadsheet cannot be used, and the message says why and in which line; no message holds a cell
 * of a row.
 */
public final class UnusableSpreadsheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for whoever made the spreadsheet. */
  public UnusableSpreadsheetException(String sentence) {
    super(sentence);
  }

  static UnusableSpreadsheetException inLine(long line, String sentence) {
    return new UnusableSpreadsheetException("Line %d: %s".formatted(line, sentence));
  }
}
