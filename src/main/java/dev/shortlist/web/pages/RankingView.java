package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ranking as a page shows it.
 *
 * @param summary how many were ranked, and how many could not be read
 */
record RankingView(
    String id, String job, String asOf, String summary, List<Row> rows, List<Unread> unread) {

  /** Whether any rank is shared. */
  public boolean hasTies() {
    return rows.stream().anyMatch(Row::isTied);
  }

  /** The first few unmet musts say enough for a row. */
  private static final int FIRST_MUSTS = 3;

  /**
   * One ranked résumé.
   *
   * @param number by which its report is asked for, from 1
   * @param rank as it is shown; those with the same score share it
   * @param isTied whether another has the same score
   */
  record Row(
      int number, String rank, boolean isTied, String file, ScoreView score, String missing) {}

  /** A file that could not be read, and why. */
  record Unread(String file, String reason) {}

  static RankingView of(HeldRanking held, Ranked ranked) {
    List<Line> lines = ranked.ranking().lines();
    List<Row> rows = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    List<Optional<Integer>> ranks = lines.stream().map(Line::rank).toList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (ranked.candidates().get(i)) {
        case Assessment.Scored scored -> rows.add(row(i + 1, line, isTied(ranks, i), scored));
        case Assessment.Unreadable(String file, var reason) ->
            unread.add(new Unread(file, reason.sentence()));
      }
    }
    return new RankingView(
        held.id().toString(),
        held.job(),
        Words.of(held.asOf()),
        summary(rows.size(), unread.size()),
        List.copyOf(rows),
        List.copyOf(unread));
  }

  private static Row row(int number, Line line, boolean isTied, Assessment.Scored scored) {
    int rank = line.rank().orElseThrow();
    return new Row(
        number,
        isTied ? "=" + rank : String.valueOf(rank),
        isTied,
        line.file(),
        ScoreView.of(
            scored.explanation().score(),
            scored.explanation().range(),
            scored.explanation().band()),
        missing(line.unmetMusts()));
  }

  /** Whether a line shares its rank with the one above or below it. */
  static boolean isTied(List<Optional<Integer>> ranks, int i) {
    return ranks.get(i).isPresent() && (isSame(ranks, i, i - 1) || isSame(ranks, i, i + 1));
  }

  private static boolean isSame(List<Optional<Integer>> ranks, int i, int other) {
    return other >= 0 && other < ranks.size() && ranks.get(i).equals(ranks.get(other));
  }

  /** The first unmet musts, in words. */
  static String missing(List<String> musts) {
    if (musts.isEmpty()) {
      return "None";
    }
    String first = String.join(", ", musts.subList(0, Math.min(FIRST_MUSTS, musts.size())));
    return musts.size() > FIRST_MUSTS
        ? "%s and %d more".formatted(first, musts.size() - FIRST_MUSTS)
        : first;
  }

  private static String summary(int ranked, int unread) {
    String told = Words.counted(ranked, "résumé") + " ranked";
    return unread == 0 ? told + "." : told + ", " + Words.counted(unread, "file") + " not read.";
  }

  /** All lines as CSV. */
  static String csv(Ranking ranking) {
    // Excel takes a file for UTF-8 only if it begins with a byte order mark.
    return '\uFEFF' + ranking.csv();
  }
}
