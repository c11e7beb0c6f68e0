package dev.shortlist.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text's words are a name's words or inflections of them. A stem alone is too generous:
 * KStem takes "programming" to "program", "virtualization" to "virtual" and "windows" to "window".
 */
final class Inflections {

  private static final int SHORTEST_BASE = 2;

  private Inflections() {}

  /**
   * Whether words that have the same stems, one by one, also mean the same.
   *
   * @param written the text's words
   * @param name the name's words; a single one is met by itself, its plural or singular, and its
   *     verb's past, but {@code program} is not an inflection of {@code programming}
   */
  static boolean match(List<String> written, List<String> name) {
    if (written.size() != name.size()) {
      return true;
    }
    if (name.size() == 1) {
      return isInflected(folded(written.getFirst()), folded(name.getFirst()));
    }
    for (int i = 0; i < name.size(); i++) {
      if (!areAkin(folded(written.get(i)), folded(name.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInflected(String written, String name) {
    return written.equals(name)
        || bases(written).contains(name)
        || singulars(name).contains(written)
        || (name.endsWith("ing") && written.endsWith("ed") && areAkin(written, name));
  }

  private static boolean areAkin(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> common = bases(one);
    common.retainAll(bases(other));
    return !common.isEmpty();
  }

  /** American spelling, in lower case. */
  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceFirst("is(ation|ations|e|es|ed|er|ers|ing)$", "iz$1")
        .replaceFirst("ys(e|ed|er|ers|ing)$", "yz$1");
  }

  /** The word, and what it may be the plural, the past or the participle of. */
  private static Set<String> bases(String word) {
    Set<String> bases = new HashSet<>(singulars(word));
    bases.add(word);
    for (String ending : List.of("ing", "ed")) {
      if (word.endsWith(ending)) {
        String cut = without(word, ending);
        bases.add(cut);
        bases.add(cut + "e");
        bases.add(undoubled(cut));
        if (cut.endsWith("i")) {
          bases.add(without(cut, "i") + "y");
        }
      }
    }
    bases.removeIf(base -> base.length() < SHORTEST_BASE);
    return bases;
  }

  private static Set<String> singulars(String word) {
    Set<String> singulars = new HashSet<>();
    if (word.endsWith("s") && !word.endsWith("ss")) {
      singulars.add(without(word, "s"));
    }
    if (word.endsWith("es")) {
      singulars.add(without(word, "es"));
      singulars.add(without(word, "es") + "is");
    }
    if (word.endsWith("ies")) {
      singulars.add(without(word, "ies") + "y");
    }
    return singulars;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
