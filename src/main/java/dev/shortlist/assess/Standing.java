package dev.shortlist.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranks by scores: equal scores share one, and the ranks that they take up are passed over. */
final class Standing {

  private Standing() {}

  /**
   * The ranks of things, from 1; what has no score has none.
   *
   * @param scores theirs, the best first, those without one last
   */
  static <S> List<Optional<Integer>> of(List<Optional<S>> scores) {
    List<Optional<Integer>> ranks = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      boolean tied = i > 0 && scores.get(i).equals(scores.get(i - 1));
      int rank = tied ? ranks.get(i - 1).orElse(i) : i + 1;
      ranks.add(scores.get(i).map(score -> rank));
    }
    return ranks;
  }
}
