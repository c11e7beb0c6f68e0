package dev.shortlist.job;

/** A {@link JobDraft} is no job, and its message says why. */
public final class UnusableDraftException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableDraftException(String sentence) {
    super(sentence);
  }
}
