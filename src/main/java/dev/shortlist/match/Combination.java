package dev.shortlist.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A smallest set of things that reaches something together.
 *
 * @param members their places in the list of all, in order
 * @param smallest whether it is certain that no smaller set reaches it
 */
record Combination(List<Integer> members, boolean smallest) {

  /** So many sets are judged: some tens of milliseconds at most. */
  static final int MOST_JUDGED = 10_000;

  Combination {
    members = List.copyOf(members);
  }

  /** What sets of things come to. */
  interface Judge {

    /** What a set comes to. */
    Worth of(List<Integer> set);

    /**
     * Whether a set can reach it that comes to no more than that.
     *
     * @param worth the most that it comes to
     */
    boolean mayReach(Worth worth);

    /** How much more than the difference of its worths one thing may add for rounding. */
    int slack(int thing);
  }

  /**
   * What a set comes to. Both parts are submodular but for rounding: the larger the set, the less
   * one more thing adds.
   *
   * @param shown one part, in hundredths of a point
   * @param all the other, in hundredths of a point
   * @param score what both make
   * @param reached whether that reaches it
   */
  record Worth(int shown, int all, int score, boolean reached) {}

  /**
   * Looks for a set of one, then of two and so on. Since things add less to a larger set, what the
   * best of the rest would add to a set, one by one, bounds what they add together; where that is
   * too little, no set is tried (branch and bound; Nemhauser and Wolsey, "Maximizing submodular set
   * functions", North-Holland Mathematics Studies 59, 1981). Where too many remain, things are
   * taken one after the other, each the one that adds most, and those that turn out not to be
   * needed are left out again.
   *
   * @param count how many things there are
   * @return none where all together do not reach it
   */
  static Optional<Combination> of(int count, Judge judge) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(i);
    }
    if (!judge.of(all).reached()) {
      return Optional.empty();
    }
    Search search = new Search(judge);
    for (int size = 1; size <= count && search.left > 0; size++) {
      Optional<List<Integer>> found = search.find(List.of(), all, size);
      if (found.isPresent()) {
        return found.map(set -> new Combination(set.stream().sorted().toList(), true));
      }
    }
    return Optional.of(new Combination(greedily(all, judge), false));
  }

  /** One thing, and what a set comes to with it. */
  private record Step(int thing, Worth worth, int shown, int all) {

    static final Comparator<Step> MOST_FIRST =
        Comparator.comparingInt((Step step) -> step.worth().score())
            .reversed()
            .thenComparingInt(Step::thing);
  }

  private static final class Search {

    private final Judge judge;
    private int left = MOST_JUDGED;

    Search(Judge judge) {
      this.judge = judge;
    }

    /** A set that reaches it, of the chosen and so many of the rest. */
    Optional<List<Integer>> find(List<Integer> chosen, List<Integer> rest, int more) {
      Worth now = judge.of(chosen);
      List<Step> steps = new ArrayList<>();
      for (Integer thing : rest) {
        Worth with = judge.of(with(chosen, thing));
        left--;
        int slack = judge.slack(thing);
        steps.add(
            new Step(
                thing, with, with.shown() - now.shown() + slack, with.all() - now.all() + slack));
      }
      steps.sort(Step.MOST_FIRST);
      if (more == 1) {
        return steps.stream()
            .filter(step -> step.worth().reached())
            .findFirst()
            .map(step -> with(chosen, step.thing()));
      }
      for (int i = 0; i + more <= steps.size() && left > 0; i++) {
        List<Step> from = steps.subList(i, steps.size());
        if (!judge.mayReach(bound(now, from, more))) {
          return Optional.empty();
        }
        List<Integer> after = from.stream().skip(1).map(Step::thing).toList();
        Optional<List<Integer>> found =
            find(with(chosen, from.getFirst().thing()), after, more - 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private static Worth bound(Worth now, List<Step> steps, int more) {
      return new Worth(
          now.shown() + most(steps.stream().mapToInt(Step::shown), more),
          now.all() + most(steps.stream().mapToInt(Step::all), more),
          0,
          false);
    }

    private static int most(IntStream added, int more) {
      return -added.map(points -> -points).sorted().limit(more).sum();
    }
  }

  private static List<Integer> greedily(List<Integer> all, Judge judge) {
    List<Integer> chosen = List.of();
    while (!judge.of(chosen).reached()) {
      List<Integer> best = chosen;
      int most = -1;
      for (Integer next : all) {
        if (!chosen.contains(next)) {
          List<Integer> more = with(chosen, next);
          int score = judge.of(more).score();
          best = score > most ? more : best;
          most = Math.max(score, most);
        }
      }
      chosen = best;
    }
    for (Integer member : chosen) {
      List<Integer> rest = chosen.stream().filter(other -> !other.equals(member)).toList();
      chosen = judge.of(rest).reached() ? rest : chosen;
    }
    return chosen.stream().sorted().toList();
  }

  private static List<Integer> with(List<Integer> set, Integer more) {
    List<Integer> with = new ArrayList<>(set);
    with.add(more);
    return List.copyOf(with);
  }
}
