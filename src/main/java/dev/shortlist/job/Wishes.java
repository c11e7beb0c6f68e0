package dev.shortlist.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Merges wishes so that one concept is one requirement, however often and wherever it is named. */
final class Wishes {

  private Wishes() {}

  /** The merged wishes, in the order of their first places in the text. */
  static List<Wish> merged(List<Wish> wishes) {
    List<Wish> kept = new ArrayList<>();
    Map<Integer, Integer> met = new HashMap<>();
    List<Wish> strongestFirst = new ArrayList<>(wishes);
    strongestFirst.sort(
        Comparator.comparing((Wish wish) -> wish.importance)
            .reversed()
            .thenComparingInt(wish -> wish.alternatives.size() > 1 ? 0 : 1)
            .thenComparingInt(wish -> wish.list == null ? 0 : 1)
            .thenComparingInt(Wish::start));
    for (Wish wish : strongestFirst) {
      if (wish.list != null && isAskedBesides(wish, kept)) {
        met.merge(wish.list, 1, Integer::sum);
      }
      merge(wish, kept);
    }
    met.forEach((list, members) -> easeList(list, members, kept));
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

  /** Whether what a member of a list asks for is asked for outside of it, too. */
  private static boolean isAskedBesides(Wish member, List<Wish> kept) {
    return kept.stream()
        .filter(wish -> !Objects.equals(wish.list, member.list))
        .anyMatch(wish -> wish.alternatives.keySet().containsAll(member.alternatives.keySet()));
  }

  /**
   * Of "databases (MySQL, PostgreSQL)" beside a demand for PostgreSQL nothing is left to ask: who
   * meets that demand has one of the list, and the others are welcome.
   *
   * @param members how many of the list are asked for elsewhere
   */
  private static void easeList(int list, int members, List<Wish> kept) {
    List<Wish> rest = kept.stream().filter(wish -> Objects.equals(wish.list, list)).toList();
    int asked = rest.stream().mapToInt(wish -> wish.enough).max().orElse(0);
    int enough = (asked > 0 ? asked : Points.needed(rest.size() + members)) - members;
    for (Wish wish : rest) {
      wish.enough = Math.max(0, enough);
      if (enough <= 0) {
        wish.importance = Importance.NICE;
      }
    }
  }
}
