package dev.shortlist.job;

/** What somebody wrote or edited is no job, and the message says why. */
public final class UnusableDraftException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for whoever wrote it. */
  public UnusableDraftException(String sentence) {
    super(sentence);
  }
}
