package dev.shortlist.catalogue;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, for texts of which most words are unknown. A bit of each word's hash
 * stands before the table, as in a Bloom filter of one hash (B. H. Bloom, "Space/time trade-offs in
 * hash coding with allowable errors", Communications of the ACM 13, 1970): it turns away nearly all
 * others, and unlike the table it is small enough to stay near the processor.
 */
final class WordTable<V> {

  /** So many bits to a word turn away fifteen of sixteen others. */
  private static final int BITS_OF_A_WORD = 16;

  /** An odd number near 2<sup>32</sup> by the golden ratio, whose products spread over all bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;

  /** The hashes of the words, each as near to its own place as others leave room. */
  private final int[] hashes;

  /** The words at the places of their hashes, interned. */
  private final @Nullable String[] words;

  /**
   * What is known of the words. What is found out later takes the place of what tells it: whichever
   * a thread sees, it comes to the same.
   */
  private final @Nullable Object[] values;

  private WordTable(Map<String, ?> known) {
    int room = Integer.highestOneBit(Math.max(1, known.size())) << 1;
    bits = new long[Math.max(1, room * BITS_OF_A_WORD / Long.SIZE)];
    hashes = new int[2 * room];
    words = new String[2 * room];
    values = new Object[2 * room];
    known.forEach(this::put);
  }

  /** Knows what a map does; words that are interned are found without a look at their letters. */
  static <V> WordTable<V> of(Map<String, V> known) {
    return new WordTable<>(known);
  }

  /** The same, of which much is never asked for. */
  static <V> WordTable<V> later(Map<String, Later<V>> known) {
    return new WordTable<>(known);
  }

  private void put(String word, Object value) {
    int hash = spread(word);
    bits[number(hash)] |= 1L << hash;
    int place = place(hash);
    while (words[place] != null) {
      place = place(place + 1);
    }
    hashes[place] = hash;
    words[place] = word.intern();
    values[place] = value;
  }

  /** What is known of a word; null where nothing is. */
  @Nullable V get(String word) {
    int hash = spread(word);
    if ((bits[number(hash)] & (1L << hash)) == 0) {
      return null;
    }
    int place = place(hash);
    while (hashes[place] != hash || !word.equals(words[place])) {
      if (words[place] == null) {
        return null;
      }
      place = place(place + 1);
    }
    return value(place);
  }

  @SuppressWarnings("unchecked") // nothing but values and what makes them is ever put in
  private V value(int place) {
    Object value = Objects.requireNonNull(values[place]);
    if (value instanceof Later<?> later) {
      value = later.get();
      values[place] = value;
    }
    return (V) value;
  }

  private static int spread(String word) {
    int hash = word.hashCode() * SPREAD;
    return hash ^ (hash >>> Short.SIZE);
  }

  /** Which of the numbers has a hash's bit; its lowest six bits tell which bit. */
  private int number(int hash) {
    return (hash >>> 6) & (bits.length - 1);
  }

  private int place(int hash) {
    return hash & (words.length - 1);
  }
}
