package dev.shortlist.resume.text;

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
public final class Phrases {

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
  public Phrases(Collection<String> written, boolean compounds) {
    int most = 0;
    for (String phrase : written) {
      Words words = new Words(phrase);
      if (words.size() > 0) {
        phrases.add(words.joined());
        beginnings.add(words.bare(0));
        most = Math.max(most, words.size());
      }
    }
    this.mostWords = most;
    this.compounds = compounds;
  }

  /** Phrases of a language whose compounds are not looked into. */
  public Phrases(Collection<String> written) {
    this(written, false);
  }

  /** Where they stand, in order; at each place the longest. */
  public List<Span> in(String text) {
    return in(new Words(text));
  }

  /** The same among words that are cut already. */
  public List<Span> in(Words words) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int last = lastOfLongest(words, i);
      if (last >= 0) {
        found.add(new Span(words.span(i).start(), words.span(last).end()));
        i = last;
      }
    }
    return found;
  }

  /** The longest that the words of a text begin with. */
  Optional<Span> atStart(String text) {
    return atStart(new Words(text, mostWords));
  }

  /** The same among words that are cut already. */
  public Optional<Span> atStart(Words words) {
    int last = words.size() == 0 ? -1 : lastOfLongest(words, 0);
    return last < 0
        ? Optional.empty()
        : Optional.of(new Span(words.span(0).start(), words.span(last).end()));
  }

  /** Whether any of them stands in a text. */
  public boolean isIn(String text) {
    return isIn(new Words(text));
  }

  /** The same among words that are cut already. */
  public boolean isIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (lastOfLongest(words, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is one of them and nothing else. */
  public boolean is(String text) {
    return is(new Words(text));
  }

  /** The same of words that are cut already. */
  public boolean is(Words words) {
    Optional<Span> first = atStart(words);
    return first.isPresent()
        && words.text().substring(0, first.get().start()).isBlank()
        && words.text().substring(first.get().end()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private int lastOfLongest(Words words, int first) {
    String start = words.bare(first);
    String lower = words.lower(first);
    if (compounds && endsWithOne(lower)) {
      return first;
    }
    if (!beginnings.contains(start) && !beginnings.contains(lower)) {
      return -1;
    }
    int longest = phrases.contains(start) || phrases.contains(lower) ? first : -1;
    StringBuilder phrase = new StringBuilder(start);
    for (int i = first + 1; i < words.size() && i - first < mostWords; i++) {
      String whole = phrase.append(' ').append(words.bare(i)).toString();
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
}
