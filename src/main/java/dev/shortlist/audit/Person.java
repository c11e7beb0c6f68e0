package dev.shortlist.audit;

import dev.shortlist.audit.Outcome.Scored;
import java.util.List;
import java.util.Optional;

/**
 * Somebody with what is known of them.
 *
 * @param groups what they told, by attribute
 */
record Person(List<Optional<String>> groups, Outcome outcome) {

  Optional<Scored> scored() {
    return outcome instanceof Scored scored ? Optional.of(scored) : Optional.empty();
  }

  /**
   * Their category by some attributes; none where one of them is not known.
   *
   * @param attributes by number, from 0
   */
  Optional<List<String>> category(List<Integer> attributes) {
    List<String> known = attributes.stream().map(groups::get).flatMap(Optional::stream).toList();
    return known.size() == attributes.size() ? Optional.of(known) : Optional.empty();
  }
}
