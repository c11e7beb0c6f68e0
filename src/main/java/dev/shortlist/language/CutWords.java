package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.StringUtil;

/** Where the words of a sentence stand, cut as far as somebody asks for them; for one thread. */
final class CutWords {

  private final String sentence;
  private final Chunks chunks;
  private final List<Span> cut = new ArrayList<>();

  /** Where the first chunk begins whose words are not cut, or a blank before it. */
  private int rest;

  CutWords(String sentence, Chunks chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
  }

  String sentence() {
    return sentence;
  }

  /** Whether there are more words than so many. */
  boolean has(int word) {
    while (cut.size() <= word && rest < sentence.length()) {
      cutChunk();
    }
    return word < cut.size();
  }

  /** A word that there is. */
  Span get(int word) {
    return cut.get(word);
  }

  /** The first word that ends behind a place; as many as there are words where none does. */
  int endingBehind(int place) {
    while ((cut.isEmpty() || cut.getLast().end() <= place) && rest < sentence.length()) {
      cutChunk();
    }
    int from = 0;
    int to = cut.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (cut.get(middle).end() > place) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private void cutChunk() {
    int start = rest;
    int end = start;
    while (end < sentence.length() && !isBlank(sentence.charAt(end))) {
      end++;
    }
    if (end > start) {
      for (Span word : chunks.words(sentence, start, end)) {
        cut.add(word.plus(start));
      }
    }
    rest = end + 1;
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && StringUtil.isWhitespace(c);
  }
}
