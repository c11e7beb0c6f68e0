package dev.shortlist.web.pages;

import dev.shortlist.assess.JobRanking.Line;
import dev.shortlist.assess.JobRanking.Reason;
import dev.shortlist.web.held.HeldJobRanking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A ranking of jobs as a page shows it.
 *
 * @param summary how many were ranked, and how many could not be read
 */
record JobRankingView(String id, String asOf, String summary, List<Row> rows, List<Unread> unread) {

  /** Whether any rank is shared. */
  public boolean hasTies() {
    return rows.stream().anyMatch(Row::isTied);
  }

  /**
   * One ranked job.
   *
   * @param number by which its report is asked for, from 1
   * @param rank as it is shown; those with the same score share it
   * @param reasons what earned most; empty where nothing earned anything
   */
  record Row(
      int number,
      String rank,
      boolean isTied,
      String title,
      ScoreView score,
      String reasons,
      String missing) {}

  /** A job that could not be read, and why. */
  record Unread(String job, String reason) {}

  static JobRankingView of(HeldJobRanking held) {
    List<Line> lines = held.ranking().lines();
    List<Optional<Integer>> ranks = lines.stream().map(Line::rank).toList();
    List<Row> rows = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.problem().isPresent()) {
        unread.add(new Unread(line.job().id(), line.problem().get()));
      } else {
        rows.add(row(i + 1, line, RankingView.isTied(ranks, i)));
      }
    }
    return new JobRankingView(
        held.id().toString(),
        Words.of(held.resume().profile().asOf()),
        summary(rows.size(), unread.size()),
        List.copyOf(rows),
        List.copyOf(unread));
  }

  private static Row row(int number, Line line, boolean isTied) {
    int rank = line.rank().orElseThrow();
    return new Row(
        number,
        isTied ? "=" + rank : String.valueOf(rank),
        isTied,
        line.job().title(),
        ScoreView.of(
            line.score().orElseThrow(), line.range().orElseThrow(), line.band().orElseThrow()),
        line.reasons().stream().map(Reason::label).collect(Collectors.joining(", ")),
        RankingView.missing(line.unmetMusts()));
  }

  private static String summary(int ranked, int unread) {
    String told = Words.counted(ranked, "job") + " ranked";
    return unread == 0 ? told + "." : told + ", " + Words.counted(unread, "job") + " not read.";
  }
}
