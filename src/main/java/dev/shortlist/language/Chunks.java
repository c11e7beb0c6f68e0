package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/**
 * Remembers how chunks of text between blanks fall into words. OpenNLP's {@code TokenizerME}
 * decides within one such chunk, so that what it said of a chunk once holds wherever it stands.
 * Safe for many threads.
 */
final class Chunks {

  /** A few megabytes; the words of some thousand résumés. */
  private static final int MOST = 50_000;

  /** Longer ones hardly come twice. */
  private static final int LONGEST = 40;

  private final Map<String, List<Span>> known = new ConcurrentHashMap<>();
  private final Function<String, List<Span>> tokenizer;

  /**
   * Asks the tokenizer what it does not know.
   *
   * @param tokenizer the words of a text that has no blanks
   */
  Chunks(Function<String, List<Span>> tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The words of a text, in order. */
  List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (var chunk : WhitespaceTokenizer.INSTANCE.tokenizePos(text)) {
      for (Span word : words(text, chunk.getStart(), chunk.getEnd())) {
        words.add(word.plus(chunk.getStart()));
      }
    }
    return words;
  }

  private List<Span> words(String text, int start, int end) {
    String chunk = text.substring(start, end);
    if (chunk.length() > LONGEST) {
      return tokenizer.apply(chunk);
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(chunk, tokenizer);
  }
}
