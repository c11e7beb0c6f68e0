package dev.shortlist.resume.correction;

/** A corrected sheet cannot be understood, or says what cannot be. */
public final class WrongSheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final int line;
  private final String sentence;

  WrongSheetException(String field, int line, String sentence) {
    super("Line %d%s: %s".formatted(line, field.isEmpty() ? "" : ", " + field, sentence));
    this.field = field;
    this.line = line;
    this.sentence = sentence;
  }

  /** Which field, such as {@code entries[e2].to}; empty where it is the whole. */
  public String field() {
    return field;
  }

  /** On which line of the text, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, in a sentence that holds nothing of what was sent. */
  public String sentence() {
    return sentence;
  }
}
