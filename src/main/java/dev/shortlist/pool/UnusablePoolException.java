package dev.shortlist.pool;

/** A pool cannot be read or written as somebody asks, and the message says why. */
public final class UnusablePoolException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  /** The same in a word. */
  public enum Why {
    /** Another release or catalogue made it; it has to be rebuilt, or its files added again. */
    MADE_OTHERWISE,
    /** Another process is writing it; that passes. */
    IN_USE,
    /** Its files cannot be read or written. */
    FAILED
  }

  /** Says why, in a sentence for whoever asked. */
  UnusablePoolException(Why why, String sentence) {
    super(sentence);
    this.why = why;
  }

  /** The same where something else failed first. */
  UnusablePoolException(Why why, String sentence, Throwable cause) {
    super(sentence, cause);
    this.why = why;
  }

  /** Why, in a word. */
  public Why why() {
    return why;
  }
}
