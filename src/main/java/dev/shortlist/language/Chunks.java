package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.util.StringUtil;

/**
 * Remembers how chunks of text between blanks fall into words. OpenNLP's {@code TokenizerME}
 * decides within one such chunk, so that what it said of a chunk once holds wherever it stands.
 * Safe for many threads.
 */
final class Chunks {

  /** Of chunks that are remembered: a few megabytes, the words of some thousand résumés. */
  private static final int PLACES = 1 << 16;

  /** A word with the blank before it takes up at least so many chars on average. */
  private static final int USUAL_LENGTH = 5;

  private final Memo<List<Span>> known;

  /**
   * Asks the tokenizer what it does not know.
   *
   * @param tokenizer the words of a text that has no blanks
   */
  Chunks(Function<String, List<Span>> tokenizer) {
    this.known = new Memo<>(PLACES, tokenizer);
  }

  /** The words of a text, in order. */
  List<Span> words(String text) {
    List<Span> words = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        for (Span word : known.of(text, start, end)) {
          words.add(word.plus(start));
        }
      }
      start = end + 1;
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && StringUtil.isWhitespace(c);
  }
}
