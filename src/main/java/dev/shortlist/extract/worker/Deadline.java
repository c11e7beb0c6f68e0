package dev.shortlist.extract.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The end of a worker that takes too long over something. What other programs keep from it is not
 * its file's fault: of a while in which it had next to nothing of the processors, a third counts;
 * so much does, lest one that hangs be waited for without end.
 */
final class Deadline {

  /** The time is cut into so many whiles: of a second, where it is fifteen. */
  private static final int WHILES = 15;

  /** In a shorter while the system's count of processor time, in hundredths, tells nothing. */
  private static final long SHORTEST_WHILE = Duration.ofMillis(100).toNanos();

  /** The part of a while that counts at least, and of one processor that is next to nothing. */
  private static final int PART = 3;

  private final Supplier<Optional<Duration>> work;
  private final Runnable end;
  private final Future<?> clock;
  private final AtomicBoolean decided = new AtomicBoolean();
  private long left;
  private long last = System.nanoTime();
  private Optional<Duration> worked = Optional.empty();

  /**
   * Begins now.
   *
   * @param work for how long the worker has had processors so far; where nothing tells, all time
   *     counts
   * @param end ends the worker
   */
  Deadline(
      Duration time,
      Supplier<Optional<Duration>> work,
      ScheduledExecutorService clock,
      Runnable end) {
    this.work = work;
    this.end = end;
    this.left = time.toNanos();
    long aWhile = Math.min(left, Math.max(SHORTEST_WHILE, left / WHILES));
    this.clock = clock.scheduleWithFixedDelay(this::pass, aWhile, aWhile, TimeUnit.NANOSECONDS);
  }

  private void pass() {
    long now = System.nanoTime();
    Optional<Duration> workedNow = work.get();
    left -= counted(now - last, workedNow.flatMap(total -> worked.map(total::minus)));
    last = now;
    worked = workedNow;
    if (left <= 0 && decided.compareAndSet(false, true)) {
      end.run();
    }
  }

  /**
   * What counts of a while, in nanoseconds.
   *
   * @param worked for how long the worker had a processor in it, if that is known
   */
  static long counted(long aWhile, Optional<Duration> worked) {
    boolean idle = worked.isPresent() && worked.get().toNanos() < aWhile / PART;
    return idle ? aWhile / PART : aWhile;
  }

  /** Whether the work is done in time; if so, nothing is ended any more. */
  boolean isKept() {
    clock.cancel(false);
    return decided.compareAndSet(false, true);
  }
}
