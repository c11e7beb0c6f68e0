package dev.shortlist.match;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of so many words that a text has.
 *
 * @param size how many words
 * @param rows all rows
 * @param marks their hashes, folded to {@link #MARK_BITS}; they tell quickly what is no row
 */
record Shingles(int size, Set<List<String>> rows, BitSet marks) {

  private static final int BASE = 31;

  /** The rows of a job's text leave one mark in a hundred set. */
  private static final int MARK_BITS = 16;

  /** The rows of a text. */
  static Shingles of(List<String> words, int size) {
    Set<List<String>> rows = new HashSet<>();
    BitSet marks = new BitSet(1 << MARK_BITS);
    int[] rolling = rolling(words, size);
    for (int i = 0; i + size <= words.size(); i++) {
      rows.add(List.copyOf(words.subList(i, i + size)));
      marks.set(mark(rolling[i + size - 1]));
    }
    return new Shingles(size, rows, marks);
  }

  private static int mark(int hash) {
    return (hash ^ hash >>> MARK_BITS) & ((1 << MARK_BITS) - 1);
  }

  /**
   * The hash of the row that ends with each word, from the one before it (Karp and Rabin,
   * "Efficient randomized pattern-matching algorithms", IBM J. Res. Dev. 31(2), 1987).
   */
  private static int[] rolling(List<String> words, int size) {
    int first = 1;
    for (int i = 0; i < size; i++) {
      first *= BASE;
    }
    int[] rolling = new int[words.size()];
    int hash = 0;
    for (int i = 0; i < rolling.length; i++) {
      int gone = i < size ? 0 : words.get(i - size).hashCode() * first;
      hash = hash * BASE + words.get(i).hashCode() - gone;
      rolling[i] = hash;
    }
    return rolling;
  }

  /** The places of another text's words that stand in a row of this one. */
  BitSet sharedBy(List<String> words) {
    BitSet shared = new BitSet(words.size());
    int[] rolling = rolling(words, size);
    for (int i = 0; i + size <= words.size(); i++) {
      if (marks.get(mark(rolling[i + size - 1])) && rows.contains(words.subList(i, i + size))) {
        shared.set(i, i + size);
      }
    }
    return shared;
  }
}
