package dev.shortlist.cli;

import dev.shortlist.assess.Ranking.Line;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** A ranking for eyes. */
record RankingTable(String title, YearMonth asOf, List<Line> lines) {

  /** So many unmet musts are named; a recruiter looks closer from there. */
  private static final int MOST_MUSTS = 3;

  RankingTable {
    lines = List.copyOf(lines);
  }

  void print(PrintWriter out) {
    int width = lines.stream().mapToInt(line -> line.file().length()).max().orElse(4);
    out.printf("%s, as of %s%n%n", title, asOf);
    out.println("  #   score  band     " + padded("file", width) + "  unmet musts");
    for (Line line : lines) {
      String file = padded(line.file(), width);
      String row =
          line.problem()
              .map(problem -> "  –       –  –        " + file + "  " + problem.detail())
              .orElseGet(() ->
                  String.format(
                      Locale.ROOT,
                      "%3d  %6.2f  %s %s  %s",
                      line.rank().orElseThrow(),
                      line.score().orElseThrow(),
                      padded(line.band().orElseThrow().name().toLowerCase(Locale.ROOT), 8),
                      file,
                      String.join(", ", line.unmetMusts().stream().limit(MOST_MUSTS).toList())));
      out.println(row.stripTrailing());
    }
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
