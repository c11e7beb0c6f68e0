package dev.shortlist.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks that JMH's options name, all without any, and then tells our part of a
 * résumé's time as a multiple of bare Tika's, both measured in this one run.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Takes {@code --all 1000000 FOLDER}, to measure everything that is promised, with a pool of so
   * many people; {@code --pool 1000000 FOLDER}, to compare such a pool with BM25 alone; {@code
   * --exact 0 50}, to compare the best of pools with judging everybody, by those seeds; {@code
   * --files FOLDER}, to compare with Tika on each PDF of a folder, by stages; {@code --whole
   * FOLDER}, the whole way; or JMH's options: a part of a benchmark's name, {@code -f 1} for one
   * fork, {@code -i 3} for three rounds.
   */
  public static void main(String[] words) throws Exception {
    if (words.length == 3 && words[0].equals("--all")) {
      new SpeedReport().tell(Integer.parseInt(words[1]), Path.of(words[2]));
      return;
    }
    if (words.length == 3 && words[0].equals("--exact")) {
      new Exactness().check(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
      return;
    }
    if (words.length == 2 && words[0].equals("--whole")) {
      new SpeedReport()
          .pipeline(
              FileBenchmark.withText(Path.of(words[1])).stream()
                  .map(Path::of)
                  .map(Samples::pdf)
                  .toList());
      return;
    }
    if (words.length == 2 && words[0].equals("--files")) {
      byFile(Path.of(words[1]));
      return;
    }
    if (words.length == 3 && words[0].equals("--pool")) {
      new PoolComparison().compare(Integer.parseInt(words[1]), Path.of(words[2]));
      return;
    }
    CommandLineOptions options = new CommandLineOptions(words);
    if (options.shouldHelp()) {
      options.showHelp();
    } else if (options.shouldList()) {
      new Runner(options).list();
    } else {
      tellRatios(new Runner(options).run());
    }
  }

  private static void byFile(Path folder) throws RunnerException {
    String[] files = FileBenchmark.withText(folder).toArray(String[]::new);
    Map<String, Map<String, Double>> times = new TreeMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(FileBenchmark.class.getSimpleName())
                    .exclude(ResumeBenchmark.class.getSimpleName())
                    .param("file", files)
                    .build())
            .run()) {
      times
          .computeIfAbsent(result.getParams().getParam("file"), file -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    for (String ours : new String[] {"withLayout", "afterExtraction"}) {
      double[] ratios =
          times.values().stream()
              .mapToDouble(time -> time.get(ours) / time.get("bareTika"))
              .sorted()
              .toArray();
      System.out.printf(
          Locale.ROOT,
          "%s takes %.2f times as long as bareTika, the median of %d files.%n",
          ours,
          ratios[ratios.length / 2],
          ratios.length);
    }
  }

  private static void tellRatios(Collection<RunResult> results) {
    Map<String, Double> times =
        results.stream()
            .map(RunResult::getPrimaryResult)
            .collect(Collectors.toMap(result -> result.getLabel(), result -> result.getScore()));
    Double tika = times.get("bareTika");
    for (String ours : new String[] {"extraction", "afterExtraction"}) {
      Double time = times.get(ours);
      if (tika != null && time != null) {
        System.out.printf(
            Locale.ROOT, "%s takes %.2f times as long as bareTika.%n", ours, time / tika);
      }
    }
  }
}
