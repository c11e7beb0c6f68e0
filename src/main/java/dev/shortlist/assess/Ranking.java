package dev.shortlist.assess;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Résumés in the order of their scores, the best first; those without a score stand at the end.
 *
 * @param lines one for each file
 */
public record Ranking(List<Line> lines) {

  private static final Comparator<Line> BEST_FIRST =
      Comparator.comparing((Line line) -> line.score().orElse(BigDecimal.valueOf(-1)))
          .reversed()
          .thenComparing(Line::file);

  public Ranking {
    lines = List.copyOf(lines);
  }

  /**
   * One file of the ranking.
   *
   * @param rank from 1; equal scores share one, and there is none before everything is ranked
   * @param file what it is called
   * @param score absent where the file could not be read
   * @param problem why not
   */
  public record Line(
      Optional<Integer> rank,
      String file,
      Optional<BigDecimal> score,
      Optional<Range> range,
      Optional<Band> band,
      List<String> unmetMusts,
      Optional<Problem> problem) {

    public Line {
      unmetMusts = List.copyOf(unmetMusts);
    }

    /** The line of one file, not yet ranked. */
    public static Line of(Assessment assessment) {
      return switch (assessment) {
        case Assessment.Scored(String file, Explanation told) ->
            new Line(
                Optional.empty(),
                file,
                Optional.of(told.score()),
                Optional.of(told.range()),
                Optional.of(told.band()),
                told.unmetMusts(),
                Optional.empty());
        case Assessment.Unreadable(String file, Reason reason) ->
            new Line(
                Optional.empty(),
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Problem(reason, reason.sentence())));
      };
    }

    /** The same line with its rank. */
    Line at(Optional<Integer> rank) {
      return new Line(rank, file, score, range, band, unmetMusts, problem);
    }
  }

  /** Why a file has no score: a word for programs and a sentence for people. */
  public record Problem(Reason reason, String detail) {}

  /** The numbers of the lines, from 0, in the order of their ranking. */
  public static List<Integer> order(List<Line> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .sorted(Comparator.comparing(lines::get, BEST_FIRST))
        .toList();
  }

  /** Ranks lines; what has the same score stands in the order of the files' names. */
  public static Ranking of(Collection<Line> lines) {
    List<Line> sorted = lines.stream().sorted(BEST_FIRST).toList();
    List<Optional<Integer>> ranks = Standing.of(sorted.stream().map(Line::score).toList());
    List<Line> ranked = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ranked.add(sorted.get(i).at(ranks.get(i)));
    }
    return new Ranking(ranked);
  }

  /**
   * Comma-separated values by RFC 4180, with a heading. A name that a spreadsheet would take for a
   * formula gets an apostrophe in front.
   */
  public String csv() {
    Csv csv = new Csv("rank,file,score,lower,upper,band,unmet musts,problem");
    for (Line line : lines) {
      csv.add(
          List.of(
              line.rank().map(String::valueOf).orElse(""),
              line.file(),
              line.score().map(BigDecimal::toPlainString).orElse(""),
              line.range().map(range -> range.lower().toPlainString()).orElse(""),
              line.range().map(range -> range.upper().toPlainString()).orElse(""),
              line.band().map(band -> band.name().toLowerCase(Locale.ROOT)).orElse(""),
              String.join("; ", line.unmetMusts()),
              line.problem().map(Problem::detail).orElse("")));
    }
    return csv.toString();
  }
}
