package dev.shortlist.extract.ocr;

import dev.shortlist.extract.pdf.page.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A call of a program that answers on its standard output to what it is sent on its standard input.
 * It is ended with its time; on Linux also with whoever called it, however that ends, and the
 * kernel keeps it to its share of memory and of the processor.
 */
final class Call {

  /** What it may know of the environment. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SYSTEMROOT");

  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Has the kernel limit the seconds of processor and the kilobytes of memory, and end the program
   * with its parent, where {@code setpriv} (util-linux 2.33) is at hand. What the shell cannot do
   * is left.
   */
  private static final String BOUNDED =
      "ulimit -c 0; ulimit -t \"$1\"; ulimit -v \"$2\"; shift 2;"
          + " if setpriv --pdeathsig KILL true 2>/dev/null;"
          + " then exec setpriv --pdeathsig KILL \"$@\"; else exec \"$@\"; fi";

  /** A page of A4 takes a quarter of it. */
  private static final int KILOBYTES = 1_200_000;

  /** A page of small print has some hundred kilobytes of hOCR. */
  private static final int LONGEST = 16_000_000;

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final List<String> command;
  private final Duration time;

  private Call(List<String> command, Duration time) {
    this.command = command;
    this.time = time;
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("calls-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /** A call that may take so long. */
  static Call of(List<String> command, Duration time) {
    return new Call(command, time);
  }

  /**
   * Its answer to an input.
   *
   * @throws Stop when its time is up
   * @throws IOException when it cannot be started, fails, or answers far too much
   */
  byte[] with(byte[] input) throws IOException {
    Process process = start();
    AtomicBoolean overdue = new AtomicBoolean();
    Future<?> alarm =
        CLOCK.schedule(
            () -> {
              overdue.set(true);
              process.destroyForcibly();
            },
            Math.max(1, time.toMillis()),
            TimeUnit.MILLISECONDS);
    try {
      byte[] answer = answer(process, input);
      int status = process.waitFor();
      if (status != 0 || answer.length > LONGEST) {
        throw new IOException(
            "a program ended with %d after %d bytes".formatted(status, answer.length));
      }
      return answer;
    } catch (IOException e) {
      throw overdue.get() ? new Stop(Stop.Cause.INTERRUPTED) : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stop(Stop.Cause.INTERRUPTED);
    } finally {
      alarm.cancel(false);
      process.destroyForcibly();
    }
  }

  /** It answers when it has read all: neither waits for the other. */
  private static byte[] answer(Process process, byte[] input) throws IOException {
    try (OutputStream to = process.getOutputStream()) {
      to.write(input);
    } catch (IOException e) {
      // It has ended or does not listen; its status and answer tell.
    }
    try (InputStream from = process.getInputStream()) {
      return from.readNBytes(LONGEST + 1);
    }
  }

  private Process start() throws IOException {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(SHELL)) {
      long seconds = Math.max(1, time.toSeconds() + 1);
      words.addAll(
          List.of(
              SHELL.toString(),
              "-c",
              BOUNDED,
              "sh",
              Long.toString(seconds),
              Integer.toString(KILOBYTES)));
    }
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    // One thread: several share the work otherwise each time, and take more of the machine.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
