package dev.shortlist.benchmark;

import dev.shortlist.benchmark.PoolComparison.Compared;
import dev.shortlist.benchmark.Samples.Pdf;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.ResumeIntake;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Every promise about time and memory, measured in one run and told as the rows of a table, ratios
 * first. What is compared is measured in turns, so that other work on the machine falls on both;
 * figures are medians.
 */
final class SpeedReport {

  private static final int WARM_UP = 40;
  private static final int ROUNDS = 41;

  /** After so many files the JVM has compiled well what it compiles. */
  private static final int WARM_UP_FILES = 1200;

  /** What a file may take against bare Tika, or in milliseconds where that is more. */
  private static final double MOST_TIMES = 2;

  private static final double MOST_MILLISECONDS = 8;

  /** So many times larger is what is looked at to see how times grow. */
  private static final int GROWTH = 10;

  private final Samples samples = new Samples();

  /**
   * Measures everything.
   *
   * @param people how many the pool has at the end
   * @param folder for what is made, some 4 KB a person
   */
  void tell(int people, Path folder) throws Exception {
    Files.createDirectories(folder);
    System.out.printf(
        Locale.ROOT,
        "%s, %d processors, Java %s%n%n| what | ratio | figures |%n|---|---:|---|%n",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    pipeline(samples.pdfs);
    score();
    memory();
    catalogueGrowth(folder);
    jobGrowth();
    pool(people, folder);
  }

  private static void row(String what, double ratio, String figures, Object... values) {
    System.out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", what, ratio, figures.formatted(values));
  }

  private static String processor() throws IOException {
    Path told = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(told)) {
      return System.getProperty("os.arch");
    }
    try (var lines = Files.lines(told)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  /**
   * Whole files, in wall time, for the worker is another process. All are read in turns until both
   * ways are as fast as they get, the memo of words has seen other files, and then measured.
   */
  void pipeline(List<Pdf> pdfs) throws IOException, SAXException, TikaException {
    AutoDetectParser parser = new AutoDetectParser();
    int warmUp = Math.ceilDiv(WARM_UP_FILES, pdfs.size());
    double[][] tika = new double[pdfs.size()][ROUNDS];
    double[][] whole = new double[pdfs.size()][ROUNDS];
    try (FileReader reader =
        new FileReader(Limits.DEFAULT, new WorkerProcesses(Limits.DEFAULT, Pace.LASTING, 1))) {
      for (int round = -warmUp; round < ROUNDS; round++) {
        for (int file = 0; file < pdfs.size(); file++) {
          Pdf pdf = pdfs.get(file);
          long start = System.nanoTime();
          try (TikaInputStream stream = TikaInputStream.get(pdf.content())) {
            parser.parse(stream, new BodyContentHandler(-1), new Metadata(), new ParseContext());
          }
          long between = System.nanoTime();
          if (reader.read(pdf.name(), pdf.content()) instanceof Extraction.Read read) {
            samples.matcher.match(samples.profile(read.text()));
          }
          long end = System.nanoTime();
          if (round >= 0) {
            tika[file][round] = (between - start) / 1e6;
            whole[file][round] = (end - between) / 1e6;
          }
        }
      }
    }
    double[] theirs = Arrays.stream(tika).mapToDouble(SpeedReport::median).toArray();
    double[] ours = Arrays.stream(whole).mapToDouble(SpeedReport::median).toArray();
    double[] ratios =
        IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / theirs[i]).toArray();
    long kept =
        IntStream.range(0, ours.length)
            .filter(i -> ours[i] <= Math.max(MOST_TIMES * theirs[i], MOST_MILLISECONDS))
            .count();
    row(
        "a file, isolated, to its report, against bare Tika",
        median(ratios),
        "%.1f ms against %.1f ms, medians; %d of %d PDFs in time",
        median(ours),
        median(theirs),
        kept,
        pdfs.size());
  }

  /** The last step, in CPU time. */
  private void score() {
    double score = time(samples.profiles, samples.matcher::score);
    double report = time(samples.profiles, profile -> samples.matcher.match(profile).score());
    row(
        "the score alone, against the report",
        score / report,
        "%.0f µs against %.0f µs, parsed sample PDFs",
        score,
        report);
  }

  /** Of a process of its own with a heap of 512 MB. */
  private static void memory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Memory.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] told;
    try (var lines = process.inputReader()) {
      told = String.valueOf(lines.readLine()).split(" ");
    }
    process.waitFor();
    long early = Long.parseLong(told[0]);
    long late = Long.parseLong(told[1]);
    row(
        "memory after %,d files, against after %,d".formatted(Memory.LATE, Memory.EARLY),
        (double) late / early,
        "%d MB against %d MB resident, workers apart, heap of 512 MB",
        late,
        early);
  }

  /** Ten times as many skills, of names that no résumé has. */
  private void catalogueGrowth(Path folder) throws IOException {
    int shipped = samples.catalogue.catalogue().skillCount();
    StringBuilder own = new StringBuilder("skills:\n");
    for (int i = 0; i < (GROWTH - 1) * shipped; i++) {
      String name = Integer.toString(i, 26);
      own.append(
          "- {id: made-up-%s, name: Quorn%s Velt%s, kind: tool}%n".formatted(name, name, name));
    }
    Path file = Files.writeString(folder.resolve("own.yaml"), own);
    CatalogueFiles.Read large = CatalogueFiles.read(samples.tagger, List.of(file));
    ResumeIntake intake = new ResumeIntake(large, samples.tagger);
    double[] before = new double[ROUNDS];
    double[] after = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = cpuTime();
      samples.texts.forEach(samples::profile);
      long between = cpuTime();
      samples.texts.forEach(text -> intake.read(text, Samples.AS_OF));
      long end = cpuTime();
      if (i >= 0) {
        before[i] = (between - start) / 1e6 / samples.texts.size();
        after[i] = (end - between) / 1e6 / samples.texts.size();
      }
    }
    row(
        "a text read by ten times the catalogue",
        median(after) / median(before),
        "%.1f ms with %d skills against %.1f ms with %d",
        median(after),
        large.catalogue().skillCount(),
        median(before),
        shipped);
  }

  /** All shipped jobs in one. */
  private void jobGrowth() {
    JobIntake intake = new JobIntake(samples.catalogue, samples.tagger);
    String all =
        JobShelf.ids().stream()
            .map(id -> JobShelf.text(id).orElseThrow())
            .collect(Collectors.joining("\n\n"));
    Job large = intake.read("all", all);
    Matcher matcher =
        new Matcher(large, samples.catalogue.catalogue(), samples.catalogue.degrees());
    double after = time(samples.profiles, matcher::score);
    double before = time(samples.profiles, samples.matcher::score);
    row(
        "the score for a job of all shipped ones",
        after / before,
        "%.0f µs for %d requirements and %d words against %.0f µs for %d and %d",
        after,
        large.requirements().size(),
        large.stems().size(),
        before,
        samples.matcher.job().requirements().size(),
        samples.matcher.job().stems().size());
  }

  private static void pool(int people, Path folder) throws IOException {
    PoolComparison comparison = new PoolComparison();
    Compared tenth = comparison.compare(people / GROWTH, folder);
    Compared whole = comparison.compare(people, folder);
    for (Compared compared : List.of(tenth, whole)) {
      row(
          "the best 100 of %,d people, against BM25".formatted(compared.people()),
          compared.ours() / compared.theirs(),
          "%.1f ms against %.1f ms, %d judged exactly",
          compared.ours(),
          compared.theirs(),
          compared.judged());
    }
    row(
        "the best 100 of ten times the people",
        whole.ours() / tenth.ours(),
        "%.1f ms against %.1f ms",
        whole.ours(),
        tenth.ours());
  }

  /** The median over rounds of the mean over profiles, in microseconds of CPU time. */
  private static double time(List<Profile> profiles, ToLongFunction<Profile> work) {
    double[] times = new double[ROUNDS];
    long sum = 0;
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = cpuTime();
      for (int again = 0; again < ROUNDS; again++) {
        for (Profile profile : profiles) {
          sum += work.applyAsLong(profile);
        }
      }
      if (i >= 0) {
        times[i] = (cpuTime() - start) / 1e3 / ROUNDS / profiles.size();
      }
    }
    if (sum < 0) {
      throw new IllegalStateException("scores are no less than nothing");
    }
    return median(times);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> values) {
    return median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
