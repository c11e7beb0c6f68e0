package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases to be found in short pieces of text, whatever their dots; those with a capital
 * only as they are written.
 */
final class Phrases {

  /** What may stand within a word besides letters and digits. */
  private static final String WITHIN = ".'’+#-";

  /** The shortest word that is looked for at the end of a compound. */
  private static final int SHORTEST_HEAD = 5;

  private final Set<String> phrases = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final int mostWords;
  private final boolean compounds;

  /**
   * @param compounds whether the language writes compounds as one word, whose end tells what they
   *     are
   */
  Phrases(Collection<String> written, boolean compounds) {
    int most = 0;
    for (String phrase : written) {
      List<String> words =
          words(phrase, Integer.MAX_VALUE).stream().map(word -> bare(word.in(phrase))).toList();
      if (!words.isEmpty()) {
        phrases.add(String.join(" ", words));
        beginnings.add(words.getFirst());
        most = Math.max(most, words.size());
      }
    }
    this.mostWords = most;
    this.compounds = compounds;
  }

  Phrases(Collection<String> written) {
    this(written, false);
  }

  /** Where they stand, in order; at each place the longest. */
  List<Span> in(String text) {
    List<Span> words = words(text, Integer.MAX_VALUE);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int last = lastOfLongest(text, words, i);
      if (last >= 0) {
        found.add(new Span(words.get(i).start(), words.get(last).end()));
        i = last;
      }
    }
    return found;
  }

  /** The longest that the words of a text begin with. */
  Optional<Span> atStart(String text) {
    List<Span> words = words(text, mostWords);
    int last = words.isEmpty() ? -1 : lastOfLongest(text, words, 0);
    return last < 0
        ? Optional.empty()
        : Optional.of(new Span(words.getFirst().start(), words.get(last).end()));
  }

  /** The first words of a text: letters and digits with signs between them, and ampersands. */
  private static List<Span> words(String text, int most) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int start = at;
      char c = text.charAt(at++);
      if (isWordChar(c)) {
        while (at < text.length()
            && (isWordChar(text.charAt(at)) || WITHIN.indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        words.add(new Span(start, at));
      } else if (c == '&') {
        words.add(new Span(start, at));
      }
    }
    return words;
  }

  private static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether any of them stands in a text. */
  boolean isIn(String text) {
    return !in(text).isEmpty();
  }

  /** Whether a text is one of them and nothing else. */
  boolean is(String text) {
    List<Span> found = in(text);
    return found.size() == 1
        && text.substring(0, found.getFirst().start()).isBlank()
        && text.substring(found.getFirst().end()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private int lastOfLongest(String text, List<Span> words, int first) {
    String start = bare(words.get(first).in(text));
    String lower = start.toLowerCase(Locale.ROOT);
    if (compounds && endsWithOne(lower)) {
      return first;
    }
    if (!beginnings.contains(start) && !beginnings.contains(lower)) {
      return -1;
    }
    int longest = -1;
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < words.size() && i - first < mostWords; i++) {
      phrase.append(i == first ? "" : " ").append(i == first ? start : bare(words.get(i).in(text)));
      String whole = phrase.toString();
      if (phrases.contains(whole) || phrases.contains(whole.toLowerCase(Locale.ROOT))) {
        longest = i;
      }
    }
    return longest;
  }

  private boolean endsWithOne(String word) {
    for (int i = 1; i <= word.length() - SHORTEST_HEAD; i++) {
      if (phrases.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    String bare = word;
    if (bare.indexOf('.') >= 0) {
      bare = bare.replace(".", "");
    }
    if (bare.indexOf('’') >= 0) {
      bare = bare.replace('’', '\'');
    }
    return bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
