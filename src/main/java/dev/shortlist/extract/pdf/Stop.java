package dev.shortlist.extract.pdf;

import java.io.IOException;

/** Reading must end, whatever else could be read of the file. */
final class Stop extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  enum Cause {
    INTERRUPTED,
    TOO_LONG
  }

  private final Cause why;

  Stop(Cause why) {
    super("reading stopped: " + why);
    this.why = why;
  }

  Cause why() {
    return why;
  }
}
