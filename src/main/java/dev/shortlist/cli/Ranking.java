package dev.shortlist.cli;

import dev.shortlist.cli.RankCommand.Line;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A ranking on paper. */
record Ranking(String title, YearMonth asOf, List<Line> lines) {

  /** So many unmet musts are named; a recruiter looks closer from there. */
  private static final int MOST_MUSTS = 3;

  Ranking {
    lines = List.copyOf(lines);
  }

  /** A table for eyes; equal scores share a rank. */
  void table(PrintWriter out) {
    int width = lines.stream().mapToInt(line -> line.file().length()).max().orElse(4);
    out.printf("%s, as of %s%n%n", title, asOf);
    out.println("  #   score  band     " + padded("file", width) + "  unmet musts");
    int rank = 0;
    Optional<BigDecimal> before = Optional.empty();
    int place = 0;
    for (Line line : lines) {
      place++;
      if (line.score().isPresent()) {
        rank = line.score().equals(before) ? rank : place;
        before = line.score();
        String band = line.band().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("");
        String row =
            String.format(
                Locale.ROOT,
                "%3d  %6.2f  %s %s  %s",
                rank,
                line.score().get(),
                padded(band, 8),
                padded(line.file(), width),
                String.join(", ", line.unmetMusts().stream().limit(MOST_MUSTS).toList()));
        out.println(row.stripTrailing());
      } else {
        out.println("  –       –  –        " + padded(line.file(), width) + "  " + detail(line));
      }
    }
  }

  /** Comma-separated values by RFC 4180, with a heading. */
  void csv(PrintWriter out) {
    out.print("file,score,lower,upper,band,unmet musts,problem\r\n");
    for (Line line : lines) {
      Stream<String> cells =
          Stream.of(
              line.file(),
              line.score().map(BigDecimal::toPlainString).orElse(""),
              line.range().map(range -> range.lower().toPlainString()).orElse(""),
              line.range().map(range -> range.upper().toPlainString()).orElse(""),
              line.band().map(band -> band.name().toLowerCase(Locale.ROOT)).orElse(""),
              String.join("; ", line.unmetMusts()),
              detail(line));
      out.print(String.join(",", cells.map(Ranking::cell).toList()) + "\r\n");
    }
  }

  private static String detail(Line line) {
    return line.problem().map(RankCommand.Problem::detail).orElse("");
  }

  private static String cell(String value) {
    return value.matches("(?s).*[,\"\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
