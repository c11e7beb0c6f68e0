package dev.shortlist.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words, of a bounded number of them: each has two places, and
 * of three that share them the one found out first is forgotten. Shared by threads without a lock:
 * who sees another word finds out once more.
 */
final class Memo<V> {

  /** Longer words hardly come twice. */
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<@Nullable Known<V>> places;
  private final Function<String, V> source;

  /** A word as written, and what is known about it. */
  private record Known<V>(String word, V value) {

    boolean isAt(String text, int start, int end) {
      return word.length() == end - start && text.startsWith(word, start);
    }
  }

  /**
   * Remembers as many words as there are places.
   *
   * @param places a power of two
   * @param source what tells it of a word; always the same of the same word
   */
  Memo(int places, Function<String, V> source) {
    this.places = new AtomicReferenceArray<>(places);
    this.source = source;
  }

  /** What is known about the word between two places of a text. */
  V of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int first = (hash ^ (hash >>> 16)) & (places.length() - 1);
    Known<V> known = places.getPlain(first);
    if (known != null && known.isAt(text, start, end)) {
      return known.value;
    }
    Known<V> earlier = places.getPlain(first ^ 1);
    if (earlier != null && earlier.isAt(text, start, end)) {
      return earlier.value;
    }
    String word = text.substring(start, end);
    V value = source.apply(word);
    if (word.length() <= LONGEST) {
      places.setPlain(first ^ 1, known);
      places.setPlain(first, new Known<>(word, value));
    }
    return value;
  }
}
