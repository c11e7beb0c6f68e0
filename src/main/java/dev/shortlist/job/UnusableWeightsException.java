package dev.shortlist.job;

/** A job cannot be weighed as somebody asks, and the message says why. */
public final class UnusableWeightsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why, in a sentence for whoever asked. */
  public UnusableWeightsException(String sentence) {
    super(sentence);
  }
}
