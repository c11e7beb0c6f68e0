package dev.shortlist.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words, of a bounded number of them: each has four places, and
 * of five that share them the one found out first is forgotten. Shared by threads without a lock:
 * who sees another word finds out once more.
 *
 * <p>Most words are told from each other without a look at their letters, which lie elsewhere in
 * memory: up to sixteen letters of one byte are two numbers.
 */
final class Memo<V> {

  /** Longer words hardly come twice. */
  private static final int LONGEST = 40;

  /** How many letters two numbers hold. */
  private static final int PACKED = 2 * Long.BYTES;

  /** With fewer, too many words drive each other out while other places stay empty. */
  private static final int SHARED = 4;

  private static final char LAST_OF_ONE_BYTE = 255;

  /** An odd number near 2<sup>64</sup> by the golden ratio, whose products spread over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final @Nullable Known<V>[] places;
  private final Function<String, V> source;

  /**
   * A word as written, and what is known about it. Its fields are final, so that a thread which
   * sees it sees all of it.
   *
   * @param head its first eight letters; 0 if two numbers cannot hold it
   * @param tail the letters after those; a hash of the word if two numbers cannot hold it
   */
  private record Known<V>(long head, long tail, String word, V value) {

    boolean is(long otherHead, long otherTail, String text, int start, int end) {
      return head == otherHead
          && tail == otherTail
          && (head != 0 || (word.length() == end - start && text.startsWith(word, start)));
    }
  }

  /**
   * Remembers as many words as there are places, and four at least.
   *
   * @param places a power of two
   * @param source what tells it of a word; always the same of the same word
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be made of a record of anything
  Memo(int places, Function<String, V> source) {
    this.places = new Known[Math.max(places, SHARED)];
    this.source = source;
  }

  /** What is known about the word between two places of a text. */
  V of(String text, int start, int end) {
    long head = 0;
    long tail = 0;
    boolean fits = end - start <= PACKED;
    for (int i = start; fits && i < end; i++) {
      char letter = text.charAt(i);
      fits = letter > 0 && letter <= LAST_OF_ONE_BYTE;
      if (i < start + Long.BYTES) {
        head = (head << Byte.SIZE) | letter;
      } else {
        tail = (tail << Byte.SIZE) | letter;
      }
    }
    if (!fits) {
      head = 0;
      tail = hash(text, start, end);
    }
    int spread = (int) ((((head * SPREAD) ^ tail) * SPREAD) >>> Integer.SIZE);
    int first = spread & (places.length - SHARED);
    for (int i = first; i < first + SHARED; i++) {
      Known<V> known = places[i];
      if (known != null && known.is(head, tail, text, start, end)) {
        return known.value;
      }
    }
    String word = text.substring(start, end);
    V value = source.apply(word);
    if (word.length() <= LONGEST) {
      System.arraycopy(places, first, places, first + 1, SHARED - 1);
      places[first] = new Known<>(head, tail, word, value);
    }
    return value;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
