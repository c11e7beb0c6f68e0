package dev.shortlist.assess;

import dev.shortlist.assess.Judged.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * How a ranking changes when its job is weighed otherwise.
 *
 * @param lines as they are ranked now
 * @param changes of neighbours in that order, from the top; none where the order and its ties stay
 */
public record WhatIf(List<Line> lines, List<Change> changes) {

  /** The parts of a score that moved most; the others are told as a sum. */
  private static final int MOST_REASONS = 3;

  public WhatIf {
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
  }

  /**
   * One candidate.
   *
   * @param number its place, from 0, among the candidates as they were handed over
   * @param now its line by these weights
   * @param before where it stood by the job's own, and with what
   */
  public record Line(int number, Ranking.Line now, Before before) {}

  /** A rank and a score, absent where the file could not be read. */
  public record Before(Optional<Integer> rank, Optional<BigDecimal> score) {}

  /** How two neighbours stand to each other now. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Kind {
    /** The upper one stood below the lower one. */
    SWAPPED,
    /** They share a rank and did not. */
    TIED,
    /** They shared a rank and do not. */
    PARTED
  }

  /**
   * Two neighbours that stand to each other otherwise than before.
   *
   * @param upper the file above
   * @param lower the file below it
   * @param leadBefore by how many points the upper one was ahead; less than nothing where it was
   *     behind
   * @param lead by how many it is now
   * @param by what changed the lead most
   * @param others what all else changed it by: with those it adds up to the difference of the leads
   */
  public record Change(
      Kind kind,
      String upper,
      String lower,
      BigDecimal leadBefore,
      BigDecimal lead,
      List<Reason> by,
      BigDecimal others) {}

  /** A requirement, a group or the role, and by how many points it moves the lead. */
  public record Reason(String label, BigDecimal points) {}

  /**
   * Compares what the same candidates, in the same order, come to.
   *
   * @param before by the job's own weights
   * @param now by others
   */
  public static WhatIf of(List<Judged> before, List<Judged> now) {
    List<Optional<Integer>> ranksBefore = ranks(before);
    List<Optional<Integer>> ranks = ranks(now);
    List<Integer> order = Ranking.order(now.stream().map(Judged::line).toList());
    List<Line> lines = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int one = order.get(i);
      lines.add(
          new Line(
              one,
              now.get(one).line().at(ranks.get(one)),
              new Before(ranksBefore.get(one), before.get(one).line().score())));
      if (i > 0) {
        int upper = order.get(i - 1);
        kind(upper, one, ranksBefore, ranks)
            .ifPresent(kind -> changes.add(change(kind, upper, one, before, now)));
      }
    }
    return new WhatIf(lines, changes);
  }

  /** The ranks by the candidates' places. */
  private static List<Optional<Integer>> ranks(List<Judged> judged) {
    List<Ranking.Line> lines = judged.stream().map(Judged::line).toList();
    List<Integer> order = Ranking.order(lines);
    List<Optional<Integer>> sorted =
        Standing.of(order.stream().map(number -> lines.get(number).score()).toList());
    List<Optional<Integer>> ranks = new ArrayList<>(sorted);
    for (int i = 0; i < order.size(); i++) {
      ranks.set(order.get(i), sorted.get(i));
    }
    return ranks;
  }

  private static Optional<Kind> kind(
      int upper, int lower, List<Optional<Integer>> before, List<Optional<Integer>> now) {
    if (now.get(lower).isEmpty()) {
      return Optional.empty();
    }
    int was = Integer.compare(before.get(upper).orElseThrow(), before.get(lower).orElseThrow());
    boolean isTied = now.get(upper).equals(now.get(lower));
    if (isTied) {
      return was == 0 ? Optional.empty() : Optional.of(Kind.TIED);
    }
    return was < 0 ? Optional.empty() : Optional.of(was == 0 ? Kind.PARTED : Kind.SWAPPED);
  }

  private static Change change(
      Kind kind, int upper, int lower, List<Judged> before, List<Judged> now) {
    List<Reason> moved = new ArrayList<>();
    now.get(upper)
        .earned()
        .forEach((id, part) -> {
          BigDecimal points = lead(id, upper, lower, now).subtract(lead(id, upper, lower, before));
          if (points.signum() != 0) {
            moved.add(new Reason(part.label(), points));
          }
        });
    moved.sort(
        Comparator.comparing((Reason reason) -> reason.points().abs())
            .reversed()
            .thenComparing(Reason::label));
    List<Reason> first = moved.subList(0, Math.min(MOST_REASONS, moved.size()));
    BigDecimal others =
        moved.subList(first.size(), moved.size()).stream()
            .map(Reason::points)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    return new Change(
        kind,
        now.get(upper).line().file(),
        now.get(lower).line().file(),
        lead(upper, lower, before),
        lead(upper, lower, now),
        List.copyOf(first),
        others);
  }

  private static BigDecimal lead(int upper, int lower, List<Judged> judged) {
    return judged
        .get(upper)
        .line()
        .score()
        .orElseThrow()
        .subtract(judged.get(lower).line().score().orElseThrow());
  }

  private static BigDecimal lead(String id, int upper, int lower, List<Judged> judged) {
    return points(judged.get(upper), id).subtract(points(judged.get(lower), id));
  }

  private static BigDecimal points(Judged judged, String id) {
    return Optional.ofNullable(judged.earned().get(id)).map(Part::points).orElse(BigDecimal.ZERO);
  }
}
