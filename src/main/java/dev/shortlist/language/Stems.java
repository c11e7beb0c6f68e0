package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of English words, so that "deploying" and "deployed" meet "deploy". KStem (Krovetz,
 * "Viewing morphology as an inference process", SIGIR 1993) only takes off an ending when a word of
 * its dictionary is left, but for a plural's {@code s}: most names survive it.
 */
public final class Stems {

  /** More different words than any résumé has; beyond it words are stemmed each time. */
  private static final int MEMO = 100_000;

  private static final int LONGEST = 40;
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private Stems() {}

  /** The stem of a word in lower case; words of up to three letters are their own stems. */
  public static String of(String word) {
    if (word.length() <= 3 || word.length() > LONGEST) {
      return word;
    }
    String known = STEMS.get(word);
    if (known != null) {
      return known;
    }
    String stem = stem(word);
    if (STEMS.size() < MEMO) {
      STEMS.put(word, stem);
    }
    return stem;
  }

  private static String stem(String word) {
    try (TokenStream stems = new KStemFilter(new OneWord(word))) {
      stems.reset();
      stems.incrementToken();
      return stems.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of a single token. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;
    private boolean read;

    OneWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (read) {
        return false;
      }
      clearAttributes();
      term.append(word);
      read = true;
      return true;
    }
  }
}
