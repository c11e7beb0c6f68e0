package dev.shortlist.cli;

import dev.shortlist.assess.JobRanking.Line;
import dev.shortlist.assess.JobRanking.Reason;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A ranking of jobs for eyes. */
record JobRankingTable(String file, YearMonth asOf, List<Line> lines) {

  JobRankingTable {
    lines = List.copyOf(lines);
  }

  void print(PrintWriter out) {
    int ids = lines.stream().mapToInt(line -> line.job().id().length()).max().orElse(3);
    int titles = lines.stream().mapToInt(line -> line.job().title().length()).max().orElse(5);
    out.printf("Jobs for %s, as of %s%n%n", file, asOf);
    out.println(
        "  #   score  band     "
            + RankingTable.padded("job", ids)
            + "  "
            + RankingTable.padded("title", titles)
            + "  what speaks for it");
    for (Line line : lines) {
      String id = RankingTable.padded(line.job().id(), ids);
      String row =
          line.problem()
              .map(problem -> "  –       –  –        " + id + "  " + problem)
              .orElseGet(() ->
                  String.format(
                      Locale.ROOT,
                      "%3d  %6.2f  %s %s  %s  %s",
                      line.rank().orElseThrow(),
                      line.score().orElseThrow(),
                      RankingTable.padded(
                          line.band().orElseThrow().name().toLowerCase(Locale.ROOT), 8),
                      id,
                      RankingTable.padded(line.job().title(), titles),
                      line.reasons().stream()
                          .map(Reason::label)
                          .collect(Collectors.joining(", "))));
      out.println(row.stripTrailing());
    }
  }
}
