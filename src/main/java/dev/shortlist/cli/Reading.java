package dev.shortlist.cli;

import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Scans;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Where a command's files are read, and what one may cost. */
final class Reading {

  private static final long BYTES_A_MEGABYTE = 1024 * 1024;

  @Option(
      names = "--no-isolation",
      description =
          "Read files in this process; without, a file that hangs or fills the memory costs only"
              + " itself.")
  boolean notIsolated;

  @Option(
      names = "--limit-megabytes",
      paramLabel = "N",
      defaultValue = "20",
      description = "The largest file (default: ${DEFAULT-VALUE}).")
  int megabytes;

  @Option(
      names = "--limit-pages",
      paramLabel = "N",
      defaultValue = "200",
      description = "The most pages (default: ${DEFAULT-VALUE}).")
  int pages;

  @Option(
      names = "--limit-characters",
      paramLabel = "N",
      defaultValue = "500000",
      description = "The longest text (default: ${DEFAULT-VALUE}).")
  int characters;

  @Option(
      names = "--limit-seconds",
      paramLabel = "N",
      defaultValue = "15",
      description = "The longest time to read a file (default: ${DEFAULT-VALUE}).")
  int seconds;

  @Option(
      names = "--limit-archive-entries",
      paramLabel = "N",
      defaultValue = "10000",
      description = "The most files in a zip (default: ${DEFAULT-VALUE}).")
  int archiveEntries;

  @Option(
      names = "--limit-archive-ratio",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "How many times its packed size a file in a zip may unpack to (default:"
              + " ${DEFAULT-VALUE}).")
  int archiveRatio;

  @Option(
      names = "--ocr",
      paramLabel = "PROGRAM",
      defaultValue = "tesseract",
      description =
          "What reads scans and pictures: a program on the PATH, a path, or off (default:"
              + " ${DEFAULT-VALUE}).")
  String ocr;

  @Option(
      names = "--limit-scan-pages",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most pages that are pictures of text (default: ${DEFAULT-VALUE}).")
  int scanPages;

  @Option(
      names = "--limit-scan-seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "The longest time to read them (default: ${DEFAULT-VALUE}).")
  int scanSeconds;

  /**
   * What reads the files; close it after use. Processes for so many files at once are started now,
   * so that they are up when the catalogue is loaded.
   *
   * @throws UsageException when a limit cannot be kept to
   */
  FileReader open(int files) {
    Limits limits = limits();
    return notIsolated
        ? new FileReader(limits)
        : new FileReader(limits, new WorkerProcesses(limits, Pace.QUICK, files));
  }

  private Limits limits() {
    try {
      return new Limits(
          megabytes * BYTES_A_MEGABYTE,
          pages,
          characters,
          Duration.ofSeconds(seconds),
          archiveEntries,
          archiveRatio,
          new Scans(ocr, scanPages, Duration.ofSeconds(scanSeconds)));
    } catch (IllegalArgumentException e) {
      throw new UsageException("Wrong usage: " + e.getMessage() + ".");
    }
  }
}
