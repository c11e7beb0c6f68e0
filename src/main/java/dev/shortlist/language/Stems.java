package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The stems of English words, so that "deploying" and "deployed" meet "deploy". KStem (Krovetz,
 * "Viewing morphology as an inference process", SIGIR 1993) only takes off an ending when a word of
 * its dictionary is left, but for a plural's {@code s}: most names survive it.
 */
public final class Stems {

  /**
   * Places in the memo, a power of two: some times the words that a pile of résumés has. Each word
   * has one place, which it takes from the word before.
   */
  private static final int PLACES = 1 << 16;

  private static final int LONGEST = 40;

  /** Shared by all threads without a lock: who sees an old word stems once more. */
  private static final @Nullable Known[] MEMO = new Known[PLACES];

  private Stems() {}

  private static final Borrowed<Stemmer> STEMMERS = new Borrowed<>(Stemmer::new);

  /** A word as written, and its stem. */
  private record Known(String word, String stem) {}

  /** Loads the dictionary. */
  static void prepare() {
    STEMMERS.prepare();
  }

  /** The stem of a word, in lower case; words of up to three letters are their own stems. */
  public static String of(String word) {
    return of(word, 0, word.length());
  }

  /**
   * The stem of a word within a text.
   *
   * @param start where the word begins in the text
   * @param end where it ends
   */
  static String of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Known known = MEMO[place];
    if (known != null && known.word.length() == end - start && text.startsWith(known.word, start)) {
      return known.stem;
    }
    String word = text.substring(start, end);
    String stem = stem(word.toLowerCase(Locale.ROOT));
    if (word.length() <= LONGEST) {
      MEMO[place] = new Known(word, stem);
    }
    return stem;
  }

  private static String stem(String word) {
    if (word.length() <= 3 || word.length() > LONGEST) {
      return word;
    }
    return STEMMERS.with(stemmer -> stemmer.stem(word));
  }

  /** KStem, which works on streams of tokens, for one word after the other. */
  private static final class Stemmer {
    private final OneWord words = new OneWord();
    private final TokenStream stems = new KStemFilter(words);
    private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

    String stem(String word) {
      try {
        words.next = word;
        stems.reset();
        stems.incrementToken();
        return stem.toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A stream of a single token. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
