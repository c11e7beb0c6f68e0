package dev.shortlist.extract.worker;

import dev.shortlist.extract.Limits;
import dev.shortlist.extract.worker.Wire.Request;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The parent's end of one worker, used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {

  /** A JVM that is not up by then never will be. */
  private static final Duration START = Duration.ofSeconds(60);

  /** The JVM ends so with {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int SECONDS_TO_END = 5;

  private final Pace pace;
  private final Duration scanTime;
  private final Path temporary;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final ScheduledExecutorService clock;
  private boolean ready;
  private int files;
  private volatile boolean overdue;

  /**
   * Starts a worker, without waiting for it.
   *
   * @throws IOException when no process can be started
   */
  WorkerProcess(Limits limits, Pace pace, ScheduledExecutorService clock) throws IOException {
    this.pace = pace;
    this.scanTime = limits.scans().time();
    this.clock = clock;
    this.temporary = TemporaryFolders.create();
    this.process = start(temporary, pace);
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    try {
      Wire.send(out, limits);
    } catch (IOException e) {
      // It has ended already: whoever waits for it will find out.
    }
  }

  private static Process start(Path temporary, Pace pace) throws IOException {
    try {
      return WorkerCommand.start(temporary, pace);
    } catch (IOException e) {
      TemporaryFolders.delete(temporary);
      throw e;
    }
  }

  /**
   * Waits until the worker is up.
   *
   * @throws IOException when it has ended instead
   */
  void await() throws IOException {
    if (!ready) {
      within(START, this::worked, () -> Wire.receive(in, 0).orElseThrow(EOFException::new));
      ready = true;
    }
  }

  /** Reads an answer. */
  @FunctionalInterface
  interface Answer<T> {
    /**
     * What a frame says.
     *
     * @throws IOException when it is no such answer
     */
    T of(byte[] frame) throws IOException;
  }

  /**
   * Asks about a file. The worker is killed at the {@link Deadline}; one that says that it reads
   * scans gets their time on top, once.
   *
   * @throws IOException when the worker has ended meanwhile; {@link #end} tells how
   */
  <T> T ask(Request request, Answer<T> answer, Duration time) throws IOException {
    files++;
    Optional<T> answered =
        within(
            time,
            this::worked,
            () -> {
              Wire.send(out, request);
              byte[] frame = frame();
              return Wire.isScans(frame) ? Optional.empty() : Optional.of(answer.of(frame));
            });
    // What reads the scans is a process of its own: how much the worker works tells nothing then.
    return answered.isPresent()
        ? answered.get()
        : within(scanTime, Optional::empty, () -> answer.of(frame()));
  }

  private Optional<Duration> worked() {
    return process.info().totalCpuDuration();
  }

  private byte[] frame() throws IOException {
    return Wire.receive(in, Wire.LARGEST_ANSWER).orElseThrow(EOFException::new);
  }

  /** Whether nobody has killed it yet. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it has had as many files as it should. */
  boolean isWornOut() {
    return files >= pace.mostFiles();
  }

  /** Its number among all processes of the machine. */
  long pid() {
    return process.pid();
  }

  /** How a worker ends. */
  enum End {
    OVERDUE,
    OUT_OF_MEMORY,
    CRASHED
  }

  /** How it has ended, or is ended now where it has not. */
  End end() {
    int status = waitFor();
    close();
    if (overdue) {
      return End.OVERDUE;
    }
    return status == OUT_OF_MEMORY ? End.OUT_OF_MEMORY : End.CRASHED;
  }

  /** A worker that has broken off is about to end. */
  private int waitFor() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Kills the worker and deletes what it left. */
  @Override
  public void close() {
    kill();
    waitFor();
    TemporaryFolders.delete(temporary);
  }

  /** With all that it has started; of a worker that has ended they are nobody's, and end alone. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private interface Work<T> {
    T get() throws IOException;
  }

  /** The work or its end comes first, never both: what is answered in time is not killed. */
  private <T> T within(Duration time, Supplier<Optional<Duration>> worked, Work<T> work)
      throws IOException {
    Deadline deadline = new Deadline(time, worked, clock, this::expire);
    T result;
    boolean kept;
    try {
      result = work.get();
    } finally {
      kept = deadline.isKept();
    }
    if (!kept) {
      throw new IOException("the answer came too late");
    }
    return result;
  }

  private void expire() {
    overdue = true;
    kill();
  }
}
