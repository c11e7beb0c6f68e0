package dev.shortlist.catalogue;

/**
 * Tells of most words that a table has none of them, by one look at a number in place of one into
 * the table, which may be far away in memory: a Bloom filter (B. H. Bloom, "Space/time trade-offs
 * in hash coding with allowable errors", Communications of the ACM 13, 1970) of 64 bits and one
 * hash, for tables of a few words.
 */
final class Sieve {

  private Sieve() {}

  /** The bit of a word; those of all words of a table, joined by {@code |}, are its sieve. */
  static long bit(String word) {
    return 1L << word.hashCode();
  }

  /** Whether a table may have a word. */
  static boolean mayHold(long sieve, String word) {
    return (sieve & bit(word)) != 0;
  }
}
