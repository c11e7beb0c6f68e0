package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text's words are a name's words or inflections of them. A stem alone is too generous:
 * KStem takes "programming" to "program", "virtualization" to "virtual" and "windows" to "window".
 */
final class Inflections {

  private static final int SHORTEST_BASE = 2;

  /** Endings in which British spelling has an s, and American a z. */
  private static final List<String> BRITISH =
      List.of(
          "isation",
          "isations",
          "ise",
          "ises",
          "ised",
          "iser",
          "isers",
          "ising",
          "yse",
          "ysed",
          "yser",
          "ysers",
          "ysing");

  private static final List<Ending> PLURALS =
      List.of(
          new Ending("s", ""),
          new Ending("es", ""),
          new Ending("es", "is"),
          new Ending("ies", "y"));

  private static final List<String> PASTS = List.of("ing", "ed");

  private Inflections() {}

  /** What a plural has in place of what its singular has. */
  private record Ending(String more, String less) {

    boolean ends(String word) {
      return word.endsWith(more) && !word.endsWith("ss");
    }
  }

  /** How near a text's words are to a name's, the nearest first. */
  enum Match {
    /** Letter by letter, but for case and British or American spelling. */
    SAME,
    /** But for number. */
    NUMBER,
    /** In other inflections. */
    INFLECTED,
    NONE
  }

  /**
   * How near words are to each other that have the same stems, one by one.
   *
   * @param written the text's words
   * @param name the name's words; a single one is met by itself, its plural or singular, and its
   *     verb's past, but {@code program} is not an inflection of {@code programming}
   */
  static Match match(List<String> written, List<String> name) {
    if (written.size() != name.size()) {
      return Match.INFLECTED;
    }
    Match worst = Match.SAME;
    for (int i = 0; i < name.size() && worst != Match.NONE; i++) {
      Match match = match(folded(written.get(i)), folded(name.get(i)), name.size() == 1);
      worst = match.compareTo(worst) > 0 ? match : worst;
    }
    return worst;
  }

  private static Match match(String written, String name, boolean alone) {
    if (written.equals(name)) {
      return Match.SAME;
    }
    if (isPlural(written, name) || isPlural(name, written)) {
      return Match.NUMBER;
    }
    boolean inflected = alone ? isInflected(written, name) : areAkin(written, name);
    return inflected ? Match.INFLECTED : Match.NONE;
  }

  private static boolean isInflected(String written, String name) {
    return isBase(name, written)
        || (name.endsWith("ing") && written.endsWith("ed") && areAkin(written, name));
  }

  private static boolean areAkin(String one, String other) {
    for (String base : bases(one)) {
      if (isBase(base, other)) {
        return true;
      }
    }
    return false;
  }

  /** American spelling, in lower case. */
  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.lastIndexOf('s', lower.length() - 2) < 0) {
      return lower;
    }
    for (String ending : BRITISH) {
      if (lower.endsWith(ending)) {
        int s = lower.length() - ending.length() + 1;
        return lower.substring(0, s) + 'z' + lower.substring(s + 1);
      }
    }
    return lower;
  }

  /** The word, and what it may be the plural, the past or the participle of. */
  private static List<String> bases(String word) {
    List<String> bases = new ArrayList<>();
    bases.add(word);
    for (Ending plural : PLURALS) {
      if (plural.ends(word)) {
        bases.add(without(word, plural.more()) + plural.less());
      }
    }
    for (String ending : PASTS) {
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

  /** Whether the {@link #bases} of a word have another, told without making them. */
  private static boolean isBase(String base, String word) {
    return base.length() >= SHORTEST_BASE
        && (base.equals(word) || isPlural(word, base) || isPast(word, base));
  }

  private static boolean isPlural(String word, String base) {
    for (Ending plural : PLURALS) {
      if (plural.ends(word) && isBut(base, word, plural.more().length(), plural.less())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(String word, String base) {
    for (String ending : PASTS) {
      if (word.endsWith(ending)) {
        int more = ending.length();
        int last = word.length() - more - 1;
        if (isBut(base, word, more, "")
            || isBut(base, word, more, "e")
            || (last > 0
                && word.charAt(last) == word.charAt(last - 1)
                && isBut(base, word, more + 1, ""))
            || (last >= 0 && word.charAt(last) == 'i' && isBut(base, word, more + 1, "y"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a base is a word but for its last letters, in whose place the base has others. */
  private static boolean isBut(String base, String word, int lastLetters, String others) {
    int same = word.length() - lastLetters;
    return base.length() == same + others.length()
        && base.startsWith(others, same)
        && base.regionMatches(0, word, 0, same);
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
