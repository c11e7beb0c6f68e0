package dev.shortlist.yaml;

/** What somebody wrote is wrong in one place. */
public final class WrongYamlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String sentence;

  /**
   * Says what is wrong.
   *
   * @param line on which, from 1
   * @param sentence for whoever wrote it
   */
  WrongYamlException(int line, String sentence) {
    super("Line %d: %s".formatted(line, sentence));
    this.line = line;
    this.sentence = sentence;
  }

  /** The line on which it is wrong, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong there, in a sentence. */
  public String sentence() {
    return sentence;
  }
}
