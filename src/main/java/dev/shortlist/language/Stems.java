package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of English words, so that "deploying" and "deployed" meet "deploy". KStem (Krovetz,
 * "Viewing morphology as an inference process", SIGIR 1993) only takes off an ending when a word of
 * its dictionary is left, but for a plural's {@code s}: most names survive it.
 */
public final class Stems {

  /** Some times the words that a pile of résumés has. */
  private static final int PLACES = 1 << 16;

  /** Longer ones are no words. */
  private static final int LONGEST = 40;

  private static final Memo<String> MEMO = new Memo<>(PLACES, Stems::stem);

  private Stems() {}

  private static final Borrowed<Stemmer> STEMMERS = new Borrowed<>(Stemmer::new);

  /** Loads the dictionary. */
  static void prepare() {
    STEMMERS.prepare();
  }

  /**
   * The stem of a word, in lower case; words of up to three letters are their own stems. Stems are
   * interned: tables whose keys are interned too tell them without a look at their letters.
   */
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
    return MEMO.of(text, start, end);
  }

  private static String stem(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return word;
    }
    String stem = word.length() <= 3 ? word : STEMMERS.with(stemmer -> stemmer.stem(word));
    return stem.intern();
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
