package dev.shortlist.web.held;

import java.time.Instant;
import java.util.UUID;

/** Something that may be asked for again for a while; several threads write and read it. */
public abstract sealed class Held permits HeldRanking, HeldJobRanking {

  private final UUID id = UUID.randomUUID();

  private volatile Instant lastUse;
  private volatile boolean forgotten;

  Held(Instant now) {
    this.lastUse = now;
  }

  /** By what it is asked for; whoever does not know it cannot guess it. */
  public UUID id() {
    return id;
  }

  /** How many résumés it is about. */
  abstract int resumes();

  /** How long the texts are together that it holds, in chars. */
  abstract long chars();

  /** Whether it is still being worked on, and so does not expire. */
  public abstract boolean isUnderWay();

  Instant lastUse() {
    return lastUse;
  }

  void used(Instant now) {
    lastUse = now;
  }

  /** Whether nobody waits for it any longer. */
  public boolean isForgotten() {
    return forgotten;
  }

  void forget() {
    forgotten = true;
  }
}
