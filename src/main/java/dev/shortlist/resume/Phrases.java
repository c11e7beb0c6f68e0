package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and phrases to be found in short pieces of text, whatever their dots; those with a capital
 * only as they are written.
 */
final class Phrases {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’+#-]*|&");

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
      List<String> words = WORD.matcher(phrase).results().map(word -> bare(word.group())).toList();
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
    List<Span> words = new ArrayList<>();
    WORD.matcher(text).results().forEach(word -> words.add(new Span(word.start(), word.end())));
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
      phrase.append(i == first ? "" : " ").append(bare(words.get(i).in(text)));
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
    String dotless = word.replace(".", "").replace('’', '\'');
    return dotless.endsWith("-") ? dotless.substring(0, dotless.length() - 1) : dotless;
  }
}
