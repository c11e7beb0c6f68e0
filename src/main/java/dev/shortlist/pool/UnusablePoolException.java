package dev.shortlist.pool;

/** A pool cannot be read or written as somebody asks, and the message says why. */
public final class UnusablePoolException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for whoever asked. */
  public UnusablePoolException(String sentence) {
    super(sentence);
  }

  /** The same where something else failed first. */
  UnusablePoolException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
