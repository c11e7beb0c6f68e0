package dev.shortlist.cli;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.extract.FileReader;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.Cursor;
import dev.shortlist.pool.Page;
import dev.shortlist.pool.Request;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks the résumés of the pool for one job. */
@Command(
    name = "rank",
    description = {
      "Ranks the résumés of the pool for a job, the best first, with the scores that 'rank' gives"
          + " their files.",
      "The folder of the pool must be given by --data."
    },
    mixinStandardHelpOptions = true)
final class PoolRankCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin JobChoice job;

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue own;

  @Mixin PoolFilters filters;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  int top;

  @Option(
      names = "--after",
      paramLabel = "SCORE:PATH",
      description =
          "Only those who stand after this place; the one to go on with is told on standard error."
              + " Ranks begin anew.")
  @Nullable String after;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table). JSON is one object a line.")
  RankCommand.Format format;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PoolFolder.given(job.jobs.data);
    Optional<Cursor> place = Optional.ofNullable(after).map(PoolRankCommand::place);
    if (top < 1) {
      throw new UsageException("Wrong usage: --top is at least 1.");
    }
    YearMonth month = asOf.told(err);
    try (FileReader files = reading.open(1)) {
      Assessor assessor = own.assessor(files);
      Matcher matcher = weights.weighed(assessor.matcher(job.read(assessor)));
      Request request = new Request(top, filters.read(assessor.catalogue()), place);
      Page page =
          PoolFolder.use(
              job.jobs.data, assessor.catalogue(), pool -> pool.rank(matcher, month, request));
      print(ranking(page, assessor, matcher), matcher, month);
      if (page.hits().isEmpty()) {
        err.printf("Nobody in the pool of %s passes.%n", job.jobs.data);
      }
      page.next().ifPresent(next -> err.printf("More with --after '%s'.%n", next.written()));
    }
    return 0;
  }

  private static Ranking ranking(Page page, Assessor assessor, Matcher matcher) {
    return Ranking.of(
        page.hits().stream()
            .map(hit ->
                Line.of(new Assessment.Scored(hit.id(), assessor.explain(hit.profile(), matcher))))
            .toList());
  }

  private void print(Ranking ranking, Matcher matcher, YearMonth month) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> new RankingTable(matcher.job().title(), month, ranking.lines()).print(out);
      case JSON -> ranking.lines().forEach(line -> out.println(Json.line(line)));
      case CSV -> out.print(ranking.csv());
    }
  }

  private static Cursor place(String written) {
    try {
      return Cursor.parse(written);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "'%s' is no place in a ranking; write it as 74.57:PATH.".formatted(written));
    }
  }
}
