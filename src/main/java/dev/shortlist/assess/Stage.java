package dev.shortlist.assess;

import dev.shortlist.extract.Extraction;
import java.time.Duration;

/** The steps from a file to a score, each of which can be timed. */
public enum Stage {
  /** A file becomes text. */
  EXTRACT,
  /** A text becomes a résumé. */
  RESUME,
  /** A text becomes a job. */
  JOB,
  /** A profile gets its score. */
  MATCH;

  /** Hears what the steps come to; called by whichever thread took them. */
  @FunctionalInterface
  public interface Listener {
    /** One step is done, well or badly, in so much time. */
    void took(Stage stage, Duration time);

    /** A file has no text. */
    default void unreadable(Extraction.Reason reason) {}
  }
}
