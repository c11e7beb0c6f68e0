package dev.shortlist.catalogue;

import java.util.Set;

/**
 * What decides whether an ambiguous name is meant, all as stems.
 *
 * @param cues words whose presence in the sentence speaks for it
 * @param notBefore words that it does not stand right before
 * @param notAfter words that it does not stand right after
 */
record Guard(Set<String> cues, Set<String> notBefore, Set<String> notAfter) {

  static final Guard NONE = new Guard(Set.of(), Set.of(), Set.of());

  Guard {
    cues = Set.copyOf(cues);
    notBefore = Set.copyOf(notBefore);
    notAfter = Set.copyOf(notAfter);
  }
}
