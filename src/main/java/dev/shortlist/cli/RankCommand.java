package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table). JSON is one object a line.")
  Format format;

  @Option(
      names = "--blind",
      description = "Number the files in place of their names, so that nobody sees whose they are.")
  boolean blind;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    Matcher matcher;
    Ranking ranking;
    try (FileReader files = reading.open(Runtime.getRuntime().availableProcessors());
        Sources sources = new Sources(files, err)) {
      Assessor assessor = catalogue.assessor(files);
      matcher = weights.weighed(assessor.matcher(job.read(assessor)));
      List<Source> found = sources.of(paths);
      ranking = rank(blind ? Assessor.unnamed(found) : found, assessor, matcher, month);
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new RankingTable(matcher.job().title(), month, ranking.lines()).print(out);
      case JSON -> ranking.lines().forEach(line -> out.println(Json.line(line)));
      case CSV -> out.print(ranking.csv());
    }
    return ranking.lines().stream().anyMatch(line -> line.problem().isPresent())
        ? Shell.SOME_FAILED
        : 0;
  }

  private static Ranking rank(
      List<Source> sources, Assessor assessor, Matcher matcher, YearMonth month) {
    List<Line> lines = new ArrayList<>();
    try (Workers workers = new Workers();
        Progress progress = new Progress(sources.size())) {
      workers.each(
          sources.iterator(),
          source -> Line.of(assessor.assess(source, matcher, month)),
          line -> {
            lines.add(line);
            progress.step();
          });
    }
    return Ranking.of(lines);
  }
}
