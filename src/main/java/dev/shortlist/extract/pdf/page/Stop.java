package dev.shortlist.extract.pdf.page;

import java.io.IOException;

/** Reading must end, whatever else could be read of the file. */
public final class Stop extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Cause {
    INTERRUPTED,
    TOO_LONG,
    TOO_MANY_PAGES
  }

  private final Cause why;

  /** Stops for a cause. */
  public Stop(Cause why) {
    super("reading stopped: " + why);
    this.why = why;
  }

  /** Why it stopped. */
  public Cause why() {
    return why;
  }

  /**
   * Stops where the thread is asked to.
   *
   * @throws Stop when it is
   */
  public static void ifInterrupted() throws Stop {
    if (Thread.currentThread().isInterrupted()) {
      throw new Stop(Cause.INTERRUPTED);
    }
  }
}
