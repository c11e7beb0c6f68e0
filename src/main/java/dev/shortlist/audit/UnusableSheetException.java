package dev.shortlist.audit;

/**
 * A sheet cannot be used, and the message says why and in which line; no message holds a cell of a
 * row.
 */
public final class UnusableSheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for whoever made the sheet. */
  public UnusableSheetException(String sentence) {
    super(sentence);
  }

  static UnusableSheetException inLine(long line, String sentence) {
    return new UnusableSheetException("Line %d: %s".formatted(line, sentence));
  }
}
