package dev.shortlist.job;

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
  record Pot(int weight, Importance importance, boolean soft, boolean terms) {

    /**
     * The pot of a group.
     *
     * @param heaviest the weight of its heaviest member
     * @param needed how many members earn all its points
     */
    static Pot of(int heaviest, int needed, Importance importance, boolean soft, boolean terms) {
      boolean unknown = terms && importance != Importance.NICE;
      int times = Math.min(needed, unknown ? MOST_OF_TERMS : MOST_OF_GROUP);
      return new Pot(heaviest * times, importance, soft, unknown);
    }

    private boolean isNice() {
      return importance == Importance.NICE;
    }

    /** Whether it only adds to what a job needs. */
    private boolean isBonus() {
      return soft || isNice();
    }
  }

  /** The points of each pot, {@code total} together. */
  static int[] shares(List<Pot> pots, int total) {
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
        bounds[i] = (long) MOST_SOFT * pot.weight / soft;
      }
      if (pot.isNice()) {
        long share = Math.min((long) MOST_NICE * pot.weight / nice, MOST_NICE_GROUP);
        bounds[i] = Math.min(bounds[i], share);
      } else if (pot.terms && !onlyTerms) {
        bounds[i] = MOST_TERMS;
      }
    }
    return bounds;
  }
}
