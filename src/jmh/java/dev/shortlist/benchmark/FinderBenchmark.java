package dev.shortlist.benchmark;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many lines of résumés a second the catalogue's names are found in, by one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FinderBenchmark {

  private List<String> lines = List.of();
  private int next;

  /** Takes the samples' lines. */
  @Setup
  public void cut(Samples samples) {
    lines = samples.texts.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  private String line() {
    next = (next + 1) % lines.size();
    return lines.get(next);
  }

  /** Lines read as sentences, where an ambiguous name needs a reason. */
  @Benchmark
  public List<Find> prose(Samples samples) {
    return samples.catalogue.skills().find(line(), Setting.PROSE);
  }

  /** Lines read as lists of skills. */
  @Benchmark
  public List<Find> listing(Samples samples) {
    return samples.catalogue.skills().find(line(), Setting.LISTING);
  }
}
