package dev.shortlist.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Merges wishes so that one concept is one requirement, however often and wherever it is named. */
final class Wishes {

  private Wishes() {}

  /** The merged wishes, in the order of their first places in the text. */
  static List<Wish> merged(List<Wish> wishes) {
    List<Wish> kept = new ArrayList<>();
    List<Wish> strongestFirst = new ArrayList<>(wishes);
    strongestFirst.sort(
        Comparator.comparing((Wish wish) -> wish.importance)
            .reversed()
            .thenComparingInt(wish -> wish.alternatives.size() > 1 ? 0 : 1)
            .thenComparingInt(wish -> wish.list == null ? 0 : 1)
            .thenComparingInt(Wish::start));
    for (Wish wish : strongestFirst) {
      merge(wish, kept);
    }
    kept.sort(Comparator.comparingInt(Wish::start));
    return kept;
  }

  /**
   * A wish names only what stronger ones do not yet ask for; the rest of it adds its places to
   * theirs.
   */
  private static void merge(Wish wish, List<Wish> kept) {
    Set<String> open = new HashSet<>(wish.alternatives.keySet());
    for (Wish stronger : kept) {
      if (stronger.alternatives.keySet().stream().anyMatch(wish.alternatives::containsKey)) {
        if (stronger.alternatives.keySet().containsAll(wish.alternatives.keySet())
            || wish.alternatives.keySet().containsAll(stronger.alternatives.keySet())) {
          stronger.absorb(wish);
        } else {
          stronger.spans.addAll(wish.spans);
        }
        open.removeAll(stronger.alternatives.keySet());
      }
    }
    if (!open.isEmpty()) {
      wish.alternatives.keySet().retainAll(open);
      kept.add(wish);
    }
  }
}
