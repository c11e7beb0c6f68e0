package dev.shortlist.language;

import java.util.List;
import java.util.function.Function;

/**
 * Remembers how chunks of text between blanks fall into words. OpenNLP's {@code TokenizerME}
 * decides within one such chunk, so that what it said of a chunk once holds wherever it stands.
 * Safe for many threads.
 */
final class Chunks {

  /** Of chunks that are remembered: a few megabytes, the words of some thousand résumés. */
  private static final int PLACES = 1 << 16;

  private final Memo<List<Span>> known;

  /**
   * Asks the tokenizer what it does not know.
   *
   * @param tokenizer the words of a text that has no blanks
   */
  Chunks(Function<String, List<Span>> tokenizer) {
    this.known = new Memo<>(PLACES, tokenizer);
  }

  /** The words of a chunk of a text, in order, counted from the chunk's beginning. */
  List<Span> words(String text, int start, int end) {
    return known.of(text, start, end);
  }
}
