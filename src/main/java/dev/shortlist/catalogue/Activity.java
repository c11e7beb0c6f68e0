package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A skill described and not named: "deployed three fraud models to production". Written as {@code
 * deploy ~ model ~ production}: each part in order, at most five words between two of them.
 *
 * @param id the skill
 * @param parts the stems of each part; the first begins with the verb
 */
record Activity(String id, List<List<String>> parts) {

  private static final int WORDS_BETWEEN = 5;

  static Activity of(String id, String pattern) {
    List<List<String>> parts =
        Arrays.stream(pattern.split("~"))
            .map(part -> Atom.of(part).stream().map(Atom::normal).toList())
            .toList();
    if (parts.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "the activity '%s' of %s has an empty part".formatted(pattern, id));
    }
    return new Activity(id, new ArrayList<>(parts));
  }

  Activity {
    parts = List.copyOf(parts);
  }

  String verb() {
    return parts.getFirst().getFirst();
  }

  /** The atom after the last when the activity begins at the given one, or −1. */
  int endAt(List<Atom> atoms, int first) {
    int at = matches(atoms, first, parts.getFirst()) ? first + parts.getFirst().size() : -1;
    for (int part = 1; part < parts.size() && at >= 0; part++) {
      at = endAfter(atoms, at, parts.get(part));
    }
    return at;
  }

  private static int endAfter(List<Atom> atoms, int from, List<String> part) {
    int words = 0;
    for (int i = from; i < atoms.size() && words <= WORDS_BETWEEN; i++) {
      if (matches(atoms, i, part)) {
        return i + part.size();
      }
      String normal = atoms.get(i).normal();
      if (normal.equals(".") || normal.equals(";") || atoms.get(i).gapBefore() == Atom.Gap.BREAK) {
        return -1;
      }
      words += atoms.get(i).kind() == Atom.Kind.SIGN ? 0 : 1;
    }
    return -1;
  }

  private static boolean matches(List<Atom> atoms, int from, List<String> stems) {
    if (from + stems.size() > atoms.size()) {
      return false;
    }
    for (int i = 0; i < stems.size(); i++) {
      if (!atoms.get(from + i).normal().equals(stems.get(i))) {
        return false;
      }
    }
    return true;
  }
}
