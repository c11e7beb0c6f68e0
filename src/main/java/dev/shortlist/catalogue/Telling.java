package dev.shortlist.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much a skill tells of somebody's work: by how few kinds of work usually need it. This is the
 * inverse document frequency of Spärck Jones, "A statistical interpretation of term specificity and
 * its application in retrieval" (Journal of Documentation 28(1), 1972), with occupations for
 * documents and their typical skills, and whatever these are evidence of, for terms.
 */
final class Telling {

  /** What a skill weighs that every kind of work needs, in hundredths of a plain one. */
  private static final int LEAST = 50;

  /** What a skill that hardly any kind of work needs weighs more than that. */
  private static final int RANGE = 100;

  /** An occupation's list of typical skills is short: to stand in one or two may be chance. */
  private static final int FEWEST = 3;

  /** A skill that no occupation names is neither common nor rare. */
  private static final int PLAIN = 100;

  private final Map<String, Integer> occupations = new HashMap<>();
  private final double all;

  /**
   * @param broader what a skill is evidence of, with the rates in thousandths
   */
  Telling(Collection<Occupation> known, Function<String, Map<String, Integer>> broader) {
    for (Occupation occupation : known) {
      Set<String> needed = new HashSet<>(occupation.skills());
      for (String skill : occupation.skills()) {
        broader
            .apply(skill)
            .forEach((id, rate) -> {
              if (rate >= Catalogue.GOOD_EVIDENCE) {
                needed.add(id);
              }
            });
      }
      needed.forEach(id -> occupations.merge(id, 1, Integer::sum));
    }
    long described = known.stream().filter(one -> !one.skills().isEmpty()).count();
    all = StrictMath.log(1.0 + (double) described);
  }

  /** What a skill weighs, in hundredths of one that is neither common nor rare. */
  int percent(String skill) {
    Integer count = occupations.get(skill);
    return count == null || all == 0
        ? PLAIN
        : LEAST + (int) Math.round(RANGE * (1 - StrictMath.log(Math.max(FEWEST, count)) / all));
  }
}
