package dev.shortlist.job;

import dev.shortlist.job.Alternative.OfTerm;
import java.util.Arrays;
import java.util.List;

/**
 * Shares points out among groups of requirements by their weights, within bounds on what only adds
 * to a job's needs. What a bound cuts off goes to the others.
 */
final class Pots {

  /** All nice groups together: a bonus never outweighs what the job needs. */
  private static final int MOST_NICE = 1500;

  /** One nice group: the longest list of buzzwords is still one idea. */
  private static final int MOST_NICE_GROUP = 500;

  /** Terms that no catalogue knows, together: they are found by their form alone. */
  private static final int MOST_TERMS = 2000;

  /** Soft skills and degrees without a field together: a résumé can hardly show them. */
  private static final int MOST_SOFT = 800;

  /** A group of terms weighs at most so many of its heaviest member. */
  private static final int MOST_OF_TERMS = 3;

  /** Any other group weighs at most so many of its heaviest member. */
  private static final int MOST_OF_GROUP = 4;

  private Pots() {}

  /**
   * A group that wants its share.
   *
   * @param weight relative to the others
   * @param soft whether all its members are soft
   * @param terms whether its members are terms that no catalogue knows
   */
  record Pot(long weight, Importance importance, boolean soft, boolean terms) {

    /**
     * The pot of a group whose members all count as the job suggests.
     *
     * @param heaviest the weight of its heaviest member
     * @param needed how many members earn all its points
     */
    static Pot of(int heaviest, int needed, Importance importance, boolean soft, boolean terms) {
      boolean unknown = terms && importance != Importance.NICE;
      int times = Math.min(needed, mostTimes(unknown));
      return new Pot((long) heaviest * times, importance, soft, unknown);
    }

    /**
     * The pot of a group. It weighs as much as its heaviest member times how many are needed; where
     * somebody has factors of their own, a member counts as that many, and one of no weight is as
     * good as absent.
     */
    static Pot of(List<Requirement> members, int needed) {
      Importance importance = members.getFirst().importance();
      boolean soft = members.stream().allMatch(m -> Points.isSoft(m.kind(), m.alternatives()));
      boolean unknown =
          members.stream().allMatch(m -> m.alternatives().getFirst() instanceof OfTerm)
              && importance != Importance.NICE;
      int times = Math.min(needed, mostTimes(unknown));
      long heaviest = members.stream().mapToLong(Requirement::appliedWeight).max().orElseThrow();
      int largest = Group.largest(members, 1);
      long weight = largest == 0 ? 0 : heaviest * Group.largest(members, times) / largest;
      return new Pot(weight, importance, soft, unknown);
    }

    private static int mostTimes(boolean unknown) {
      return unknown ? MOST_OF_TERMS : MOST_OF_GROUP;
    }

    private boolean isNice() {
      return importance == Importance.NICE;
    }

    /** Whether it only adds to what a job needs. */
    private boolean isBonus() {
      return soft || isNice();
    }
  }

  /** The points of each pot, {@code total} together; none for one that weighs nothing. */
  static int[] shares(List<Pot> pots, int total) {
    int[] weighing = sharesOfAll(pots.stream().filter(pot -> pot.weight > 0).toList(), total);
    int[] points = new int[pots.size()];
    int next = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = pots.get(i).weight > 0 ? weighing[next++] : 0;
    }
    return points;
  }

  private static int[] sharesOfAll(List<Pot> pots, int total) {
    long[] bounds = bounds(pots, total);
    long[] weights = pots.stream().mapToLong(Pot::weight).toArray();
    int[] points = new int[pots.size()];
    boolean[] fixed = new boolean[pots.size()];
    int left = total;
    for (boolean changed = true; changed; ) {
      changed = false;
      long sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += fixed[i] ? 0 : weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        if (!fixed[i] && left * weights[i] / Math.max(1, sum) > bounds[i]) {
          points[i] = Math.toIntExact(bounds[i]);
          fixed[i] = true;
          left -= points[i];
          changed = true;
          break;
        }
      }
    }
    long[] open = weights.clone();
    for (int i = 0; i < open.length; i++) {
      open[i] = fixed[i] ? 0 : weights[i];
    }
    List<Integer> shares = Shares.of(left, open);
    for (int i = 0; i < open.length; i++) {
      points[i] += shares.get(i);
    }
    return points;
  }

  /**
   * What each pot may hold at most; where only bounded ones are left, the least bonus-like are
   * free.
   */
  private static long[] bounds(List<Pot> pots, int total) {
    long[] bounds = new long[pots.size()];
    Arrays.fill(bounds, total);
    boolean onlyBonus = pots.stream().allMatch(Pot::isBonus);
    boolean onlyTerms = pots.stream().allMatch(pot -> pot.isBonus() || pot.terms);
    if (onlyBonus) {
      return bounds;
    }
    long nice = pots.stream().filter(Pot::isNice).mapToLong(Pot::weight).sum();
    long soft = pots.stream().filter(Pot::soft).mapToLong(Pot::weight).sum();
    for (int i = 0; i < bounds.length; i++) {
      Pot pot = pots.get(i);
      if (pot.soft) {
        bounds[i] = MOST_SOFT * pot.weight / soft;
      }
      if (pot.isNice()) {
        long share = Math.min(MOST_NICE * pot.weight / nice, MOST_NICE_GROUP);
        bounds[i] = Math.min(bounds[i], share);
      } else if (pot.terms && !onlyTerms) {
        bounds[i] = MOST_TERMS;
      }
    }
    return bounds;
  }
}
