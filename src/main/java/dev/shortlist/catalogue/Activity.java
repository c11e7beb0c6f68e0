package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A skill described and not named: "deployed three fraud models to production". Written as {@code
 * deploy ~ model ~ production}: each part in order, at most five words between two of them; or as
 * {@code deploy .. model}, where the second part is what is deployed: "deployed three models", but
 * neither "deployed staff on models" nor what the skill's guard rules out.
 *
 * @param id the skill
 * @param parts in order; the first begins with the verb
 */
record Activity(String id, List<Part> parts) {

  private static final int WORDS_BETWEEN = 5;
  private static final int WORDS_BEFORE_OBJECT = 3;
  private static final Pattern PART = Pattern.compile("\\s*(~|\\.\\.|^)([^~.]+)");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&", ",", "/");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "as", "at", "by", "for", "from", "in", "into", "of", "on", "onto", "over",
          "that", "through", "to", "under", "use", "using", "via", "which", "who", "with");

  /**
   * A piece of an activity.
   *
   * @param stems its words
   * @param isObject whether it is the verb's object
   */
  record Part(List<String> stems, boolean isObject) {

    Part {
      stems = List.copyOf(stems);
    }
  }

  static Activity of(String id, String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(pattern);
    int end = 0;
    while (part.find() && part.start() == end) {
      List<String> stems = Atom.of(part.group(2)).stream().map(Atom::normal).toList();
      if (!stems.isEmpty() && part.group(1).isEmpty() == parts.isEmpty()) {
        parts.add(new Part(stems, part.group(1).equals("..")));
        end = part.end();
      }
    }
    if (parts.isEmpty() || end < pattern.length()) {
      throw new IllegalArgumentException(
          "the activity '%s' of %s has an empty part".formatted(pattern, id));
    }
    return new Activity(id, parts);
  }

  Activity {
    parts = List.copyOf(parts);
  }

  String verb() {
    return parts.getFirst().stems().getFirst();
  }

  /** The atom after the last when the activity begins at the given one, or −1. */
  int endAt(List<Atom> atoms, int first, Guard guard) {
    Part verb = parts.getFirst();
    int at = matches(atoms, first, verb.stems()) ? first + verb.stems().size() : -1;
    for (int part = 1; part < parts.size() && at >= 0; part++) {
      at =
          parts.get(part).isObject()
              ? endOfObject(atoms, at, parts.get(part).stems(), guard)
              : endAfter(atoms, at, parts.get(part).stems());
    }
    return at;
  }

  private static int endAfter(List<Atom> atoms, int from, List<String> stems) {
    int words = 0;
    for (int i = from; i < atoms.size() && words <= WORDS_BETWEEN; i++) {
      if (matches(atoms, i, stems)) {
        return i + stems.size();
      }
      if (endsClause(atoms.get(i))) {
        return -1;
      }
      words += atoms.get(i).kind() == Kind.SIGN ? 0 : 1;
    }
    return -1;
  }

  /** "cleaned and joined data" has an object where "cleaned rooms and entered data" has two. */
  private static int endOfObject(List<Atom> atoms, int from, List<String> stems, Guard guard) {
    boolean moreVerbs = from < atoms.size() && CONJUNCTIONS.contains(atoms.get(from).normal());
    int words = 0;
    for (int i = from; i < atoms.size() && words <= WORDS_BEFORE_OBJECT; i++) {
      Atom atom = atoms.get(i);
      if (matches(atoms, i, stems)) {
        int end = i + stems.size();
        boolean isListed = i > from && CONJUNCTIONS.contains(atoms.get(i - 1).normal());
        return isListed || guard.rulesOut(atoms, i, end) ? -1 : end;
      }
      if (endsClause(atom)
          || PREPOSITIONS.contains(atom.normal())
          || (CONJUNCTIONS.contains(atom.normal()) && !moreVerbs)) {
        return -1;
      }
      words += atom.kind() == Kind.SIGN ? 0 : 1;
    }
    return -1;
  }

  private static boolean endsClause(Atom atom) {
    return atom.normal().equals(".")
        || atom.normal().equals(";")
        || atom.gapBefore() == Atom.Gap.BREAK;
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
