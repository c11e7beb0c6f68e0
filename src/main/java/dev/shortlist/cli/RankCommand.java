package dev.shortlist.cli;

import dev.shortlist.extract.Extraction;
import dev.shortlist.job.Job;
import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.Range;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Report;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks many résumés for one job. */
@Command(
    name = "rank",
    description = "Ranks résumés for a job, the best first.",
    mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

  /** How the ranking is written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec CommandSpec spec;

  @Mixin JobChoice job;

  @Mixin AsOf asOf;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table). JSON is one object a line.")
  Format format;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and zips of résumés.")
  List<Path> paths;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
  RankCommand() {}

  /**
   * One line of the ranking.
   *
   * @param file as it was found
   * @param score absent where the file could not be read
   * @param problem why not
   */
  record Line(
      String file,
      Optional<BigDecimal> score,
      Optional<Range> range,
      Optional<Band> band,
      List<String> unmetMusts,
      Optional<Problem> problem) {}

  /** Why a file has no score: a word for programs and a sentence for people. */
  record Problem(Extraction.Reason reason, String detail) {}

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    Workshop workshop = new Workshop();
    Job read = job.read(workshop);
    Matcher matcher = workshop.matcher(read);
    List<Line> lines;
    try (Sources sources = new Sources(workshop.files(), workshop.limits(), err)) {
      lines = rank(sources.of(paths), workshop, matcher, month);
    }
    Ranking ranking = new Ranking(read.title(), month, lines);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> ranking.table(out);
      case JSON -> lines.forEach(line -> out.println(Json.line(line)));
      case CSV -> ranking.csv(out);
    }
    return lines.stream().anyMatch(line -> line.problem().isPresent()) ? Shell.SOME_FAILED : 0;
  }

  private static List<Line> rank(
      List<Source> sources, Workshop workshop, Matcher matcher, YearMonth month) {
    ProgressBar bar = bar(sources.size());
    try {
      List<Line> lines =
          Pool.map(
              sources,
              source -> line(source, workshop, matcher, month),
              () -> Optional.ofNullable(bar).ifPresent(ProgressBar::step));
      return lines.stream()
          .sorted(
              Comparator.comparing((Line line) -> line.score().orElse(BigDecimal.valueOf(-1)))
                  .reversed()
                  .thenComparing(Line::file))
          .toList();
    } finally {
      Optional.ofNullable(bar).ifPresent(ProgressBar::close);
    }
  }

  private static @org.jspecify.annotations.Nullable ProgressBar bar(int files) {
    return Shell.isAtTerminal()
        ? new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(files)
            .clearDisplayOnFinish()
            .build()
        : null;
  }

  private static Line line(Source source, Workshop workshop, Matcher matcher, YearMonth month) {
    return switch (source.read()) {
      case Extraction.Unreadable unreadable ->
          new Line(
              source.name(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.of(new Problem(unreadable.reason(), unreadable.reason().sentence())));
      case Extraction.Read read -> {
        Report report = matcher.match(workshop.resumes().read(read.text(), month).profile());
        yield new Line(
            source.name(),
            Optional.of(Explanation.points(report.score())),
            Optional.of(
                new Range(Explanation.points(report.score()), Explanation.points(report.upper()))),
            Optional.of(report.band()),
            report.unmetMusts().stream().map(must -> must.label()).toList(),
            Optional.empty());
      }
    };
  }
}
