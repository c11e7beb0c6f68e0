package dev.shortlist.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Shares a whole number out by parts so that nothing is lost (largest remainders; ties to the
 * first).
 */
public final class Shares {

  private Shares() {}

  /** The share of each part; all nothing where no part is more than nothing. */
  public static List<Integer> of(int whole, long[] parts) {
    List<Integer> shares = new ArrayList<>(Collections.nCopies(parts.length, 0));
    long sum = 0;
    for (long part : parts) {
      sum += part;
    }
    if (sum == 0) {
      return shares;
    }
    long total = sum;
    int given = 0;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      shares.set(i, Math.toIntExact(whole * parts[i] / total));
      given += shares.get(i);
      order.add(i);
    }
    order.sort(
        Comparator.comparingLong((Integer i) -> -(whole * parts[i] % total)).thenComparing(i -> i));
    for (int i = 0; i < whole - given; i++) {
      shares.set(order.get(i), shares.get(order.get(i)) + 1);
    }
    return shares;
  }
}
