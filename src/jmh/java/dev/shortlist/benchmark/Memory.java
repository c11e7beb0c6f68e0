package dev.shortlist.benchmark;

import dev.shortlist.benchmark.Samples.Pdf;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and judges files one after the other, and tells the memory of its process, in MB, after
 * {@link #EARLY} and after {@link #LATE} of them. The files are parsed by a worker, whose memory is
 * its own.
 */
final class Memory {

  static final int EARLY = 1_000;
  static final int LATE = 10_000;

  private Memory() {}

  /** Prints the two numbers. */
  public static void main(String[] words) throws IOException {
    Samples samples = new Samples();
    long early = 0;
    try (FileReader reader =
        new FileReader(Limits.DEFAULT, new WorkerProcesses(Limits.DEFAULT, Pace.LASTING, 1))) {
      for (int i = 0; i < LATE; i++) {
        Pdf pdf = samples.pdfs.get(i % samples.pdfs.size());
        if (reader.read(pdf.name(), pdf.content()) instanceof Extraction.Read read) {
          samples.matcher.match(samples.profile(read.text()));
        }
        early = i == EARLY - 1 ? resident() : early;
      }
      System.out.println(early + " " + resident());
    }
  }

  private static long resident() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
