package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import dev.shortlist.language.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A skill described and not named: "deployed three fraud models to production". Written as {@code
 * deploy ~ model ~ production}: each part in order, at most five words between two of them, and the
 * first within what the verb says itself; or as {@code deploy .. model}, where the second part is
 * what is deployed: "deployed three models", but neither "deployed staff on models" nor what the
 * skill's guard rules out.
 *
 * @param id the skill
 * @param parts in order; the first begins with the verb
 */
record Activity(String id, List<Part> parts) {

  private static final int WORDS_BETWEEN = 5;
  private static final int WORDS_BEFORE_OBJECT = 3;
  private static final Pattern PART = Pattern.compile("\\s*(~|\\.\\.|^)([^~.]+)");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&", ",", "/");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");
  private static final Set<String> STOPS = Set.of(".", ";");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "as", "at", "by", "for", "from", "in", "into", "of", "on", "onto", "over",
          "that", "through", "to", "under", "use", "using", "via", "which", "who", "with");

  /**
   * A piece of an activity.
   *
   * @param words the forms that each of its words takes, as stems
   * @param isObject whether it is the verb's object
   */
  record Part(List<Set<String>> words, boolean isObject) {

    Part {
      words = List.copyOf(words);
    }
  }

  static Activity of(String id, String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(pattern);
    int end = 0;
    while (part.find() && part.start() == end) {
      List<String> stems = Atom.of(part.group(2)).stream().map(Atom::normal).toList();
      if (!stems.isEmpty() && part.group(1).isEmpty() == parts.isEmpty()) {
        parts.add(new Part(stems.stream().map(Forms::of).toList(), part.group(1).equals("..")));
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

  /** The forms of the word that it begins with. */
  Set<String> verb() {
    return parts.getFirst().words().getFirst();
  }

  /** The forms of the word that it has next; none where it is one word. */
  Optional<Set<String>> next() {
    return parts.stream().flatMap(part -> part.words().stream()).skip(1).findFirst();
  }

  /** Before which atom the next word of an activity stands that begins at the first. */
  static int endOfReach(List<Atom> atoms, int first) {
    int between = 0;
    int end = first + 1;
    while (end < atoms.size() && between <= WORDS_BETWEEN && !endsClause(atoms.get(end))) {
      between += atoms.get(end).kind() == Kind.SIGN ? 0 : 1;
      end++;
    }
    return Math.min(end + 1, atoms.size());
  }

  /** The atom after the last when the activity begins at the given one, or −1. */
  int endAt(List<Atom> atoms, int first, Context context) {
    Part verb = parts.getFirst();
    int at = matches(atoms, first, verb.words()) ? first + verb.words().size() : -1;
    for (int part = 1; part < parts.size() && at >= 0; part++) {
      at =
          parts.get(part).isObject()
              ? endOfObject(atoms, at, parts.get(part).words(), context)
              : endAfter(atoms, at, parts.get(part).words(), part == 1);
    }
    return at;
  }

  /** "Deploy models that run in production" says where, "tools that enable computers" what for. */
  private static int endAfter(List<Atom> atoms, int from, List<Set<String>> words, boolean ofVerb) {
    int between = 0;
    for (int i = from; i < atoms.size() && between <= WORDS_BETWEEN; i++) {
      if (matches(atoms, i, words)) {
        return i + words.size();
      }
      if (endsClause(atoms.get(i)) || (ofVerb && RELATIVES.contains(atoms.get(i).normal()))) {
        return -1;
      }
      between += atoms.get(i).kind() == Kind.SIGN ? 0 : 1;
    }
    return -1;
  }

  /** "cleaned and joined data" has an object where "cleaned rooms and entered data" has two. */
  private int endOfObject(List<Atom> atoms, int from, List<Set<String>> words, Context context) {
    boolean moreVerbs = from < atoms.size() && CONJUNCTIONS.contains(atoms.get(from).normal());
    int between = 0;
    for (int i = from; i < atoms.size() && between <= WORDS_BEFORE_OBJECT; i++) {
      Atom atom = atoms.get(i);
      if (matches(atoms, i, words)) {
        int end = i + words.size();
        boolean isListed = i > from && CONJUNCTIONS.contains(atoms.get(i - 1).normal());
        return isListed || context.isRuledOut(id, i, end) ? -1 : end;
      }
      if (endsClause(atom)
          || PREPOSITIONS.contains(atom.normal())
          || (CONJUNCTIONS.contains(atom.normal()) && !moreVerbs)) {
        return -1;
      }
      between += atom.kind() == Kind.SIGN ? 0 : 1;
    }
    return -1;
  }

  private static boolean endsClause(Atom atom) {
    return atom.gapBefore() == Atom.Gap.BREAK
        || (atom.kind() == Kind.SIGN
            && (STOPS.contains(atom.normal())
                || (DASHES.contains(atom.normal()) && atom.gapBefore() == Atom.Gap.SPACE)));
  }

  private static boolean matches(List<Atom> atoms, int from, List<Set<String>> words) {
    if (from + words.size() > atoms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).contains(atoms.get(from + i).normal())) {
        return false;
      }
    }
    return true;
  }
}
