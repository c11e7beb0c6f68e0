package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The worker processes of this process, and what a test does to them. */
final class Processes {

  private Processes() {}

  static void killOne() {
    kill(running().findFirst().orElseThrow());
  }

  static void kill(ProcessHandle worker) {
    worker.destroyForcibly();
    await(() -> !worker.isAlive());
  }

  static Stream<ProcessHandle> running() {
    return ProcessHandle.current().children().filter(Processes::isWorker);
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("shortlist-worker-");
  }

  static List<Path> folders(long parent) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.list(temporary)) {
      String own = "shortlist-worker-" + parent + "-";
      return all.filter(path -> path.getFileName().toString().startsWith(own)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("what was waited for").isBefore(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
