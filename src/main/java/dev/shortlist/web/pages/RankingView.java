package dev.shortlist.web.pages;

import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.WhatIf;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ranking as a page shows it.
 *
 * @param summary how many were ranked, and how many could not be read
 * @param weigh what its job can be weighed by
 */
record RankingView(
    String id,
    String job,
    String asOf,
    String summary,
    List<Row> rows,
    List<Unread> unread,
    WeighView weigh) {

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
   * @param was its rank and score before the job was weighed otherwise; empty where it was not
   */
  record Row(
      int number,
      String rank,
      boolean isTied,
      String was,
      String file,
      ScoreView score,
      String missing) {}

  /** A file that could not be read, and why. */
  record Unread(String file, String reason) {}

  static RankingView of(HeldRanking held, Ranked ranked) {
    List<WhatIf.Line> lines = ranked.current().whatIf().lines();
    List<Optional<Integer>> ranks = lines.stream().map(line -> line.now().rank()).toList();
    WeighView weigh = WeighView.of(held, ranked.current());
    List<Row> rows = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line now = lines.get(i).now();
      if (now.problem().isPresent()) {
        unread.add(new Unread(now.file(), now.problem().get().detail()));
      } else {
        String was = weigh.isWeighed() ? was(lines.get(i)) : "";
        rows.add(row(lines.get(i).number() + 1, now, isTied(ranks, i), was));
      }
    }
    return new RankingView(
        held.id().toString(),
        held.job(),
        Words.of(held.asOf()),
        summary(rows.size(), unread.size()),
        List.copyOf(rows),
        List.copyOf(unread),
        weigh);
  }

  private static Row row(int number, Line line, boolean isTied, String was) {
    int rank = line.rank().orElseThrow();
    return new Row(
        number,
        isTied ? "=" + rank : String.valueOf(rank),
        isTied,
        was,
        line.file(),
        ScoreView.of(
            line.score().orElseThrow(), line.range().orElseThrow(), line.band().orElseThrow()),
        missing(line.unmetMusts()));
  }

  private static String was(WhatIf.Line line) {
    return "was %d, with %s"
        .formatted(
            line.before().rank().orElseThrow(),
            line.before().score().orElseThrow().toPlainString());
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
}
