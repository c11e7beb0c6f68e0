package dev.shortlist.benchmark;

import dev.shortlist.benchmark.Samples.Pdf;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What isolation costs: a file read in this process and in a worker; the medians ({@code p0.50})
 * may differ by a millisecond.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class IsolationBenchmark {

  private final FileReader workers =
      new FileReader(Limits.DEFAULT, new WorkerProcesses(Limits.DEFAULT, Pace.LASTING, 1));
  private int next;

  private Extraction read(FileReader reader, Samples samples) {
    next = (next + 1) % samples.pdfs.size();
    Pdf pdf = samples.pdfs.get(next);
    return reader.read(pdf.name(), pdf.content());
  }

  /** In this process. */
  @Benchmark
  public Extraction inThisProcess(Samples samples) {
    return read(samples.files, samples);
  }

  /** In a worker. */
  @Benchmark
  public Extraction inAWorker(Samples samples) {
    return read(workers, samples);
  }

  /** Ends the worker. */
  @TearDown
  public void close() {
    workers.close();
  }
}
