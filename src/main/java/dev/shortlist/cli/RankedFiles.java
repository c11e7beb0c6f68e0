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
import picocli.CommandLine.Mixin;

/** A ranking made of files, by the options that say how. */
final class RankedFiles {

  @Mixin JobChoice job;

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  /** A ranking, for which job and as of when. */
  record Ranked(String title, YearMonth month, Ranking ranking) {

    /** The exit status of a command that read the files. */
    int status() {
      return ranking.lines().stream().anyMatch(line -> line.problem().isPresent())
          ? Shell.SOME_FAILED
          : 0;
    }
  }

  /**
   * Reads and ranks.
   *
   * @param blind whether files are numbered in place of their names
   * @throws UsageException when a path or the job cannot be read
   */
  Ranked rank(List<Path> paths, boolean blind, PrintWriter err) {
    YearMonth month = asOf.told(err);
    try (FileReader files = reading.open(Runtime.getRuntime().availableProcessors());
        Sources sources = new Sources(files, err)) {
      Assessor assessor = catalogue.assessor(files);
      Matcher matcher = weights.weighed(assessor.matcher(job.read(assessor)));
      List<Source> found = sources.of(paths);
      Ranking ranking = rank(blind ? Source.unnamed(found) : found, assessor, matcher, month);
      return new Ranked(matcher.job().title(), month, ranking);
    }
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
