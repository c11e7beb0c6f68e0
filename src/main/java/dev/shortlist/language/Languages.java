package dev.shortlist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: English by its commonest words, any other by Apache OpenNLP, whose
 * model is loaded when first asked for. Safe for many threads.
 */
public final class Languages {

  /** Stands for a language that is not told: the code of ISO 639-2 for undetermined ones. */
  public static final String UNTOLD = "und";

  /** As much of a text tells its language. */
  private static final int SAMPLE = 3_000;

  /** Fewer words tell none. */
  private static final int FEWEST_WORDS = 20;

  /**
   * So many of a hundred words are among these in English; in résumés of other languages, which
   * borrow titles and names of products, one or two are.
   */
  private static final int ENGLISH_PERCENT = 5;

  /**
   * OpenNLP's probability of its best guess, from 0 to 1, spread over a hundred languages: a
   * paragraph of 25 words reaches a quarter, lists of products stay below a tenth.
   */
  private static final double SURE = 0.1;

  /** The best guess is so many times as probable as the second. */
  private static final double CLEAR = 2;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "with", "for", "to", "from", "by", "my", "have", "was", "were",
          "this", "that", "which", "their", "using", "through");

  /** Those that mean nothing in languages which have others of them: Danish, Polish, Afrikaans. */
  private static final Set<String> ONLY_ENGLISH = Set.of("the", "and", "with", "from", "through");

  /** A text with more than a third as many other letters as Latin ones is in another script. */
  private static final int LATIN_PARTS = 3;

  /** OpenNLP tells some languages by the code of one of their kinds. */
  private static final Map<String, String> OF_MACROLANGUAGES =
      Map.of(
          "cmn", "zh", "nan", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "pnb", "pa", "plt",
          "mg");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final Borrowed<LanguageDetectorME> detectors =
      new Borrowed<>(Languages::load, LanguageDetectorME::new);

  /**
   * What a text tells of its language.
   *
   * @param code the language's ISO 639-1 code, or 639-3 where it has none; none when the text is
   *     too short or could be of several
   * @param foreign whether it is surely none of the known ones
   */
  public record Told(Optional<String> code, boolean foreign) {

    private static final Told NOTHING = new Told(Optional.empty(), false);
  }

  /**
   * Tells the language of a text.
   *
   * @param known the codes of the languages that are understood
   */
  public Told tell(String text, Set<String> known) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    List<String> words = words(sample);
    boolean otherScript = isInOtherScript(sample);
    if (words.size() < FEWEST_WORDS && !otherScript) {
      return Told.NOTHING;
    }
    if (isEnglish(words)) {
      return new Told(Optional.of("en"), false);
    }
    Language[] guesses =
        detectors.with(detector -> detector.predictLanguages(String.join(" ", words)));
    Language best = guesses[0];
    double bestKnown =
        Arrays.stream(guesses)
            .filter(guess -> known.contains(code(guess)))
            .mapToDouble(Language::getConfidence)
            .max()
            .orElse(0);
    boolean sure = otherScript || best.getConfidence() >= SURE;
    boolean clear = best.getConfidence() >= CLEAR * guesses[1].getConfidence();
    return new Told(
        sure && clear ? Optional.of(code(best)) : Optional.empty(),
        otherScript || (sure && best.getConfidence() >= CLEAR * bestKnown));
  }

  /** The runs of letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isEnglish(List<String> words) {
    List<String> english =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(ENGLISH::contains)
            .toList();
    return english.size() * 100L >= (long) words.size() * ENGLISH_PERCENT
        && english.stream().anyMatch(ONLY_ENGLISH::contains);
  }

  /** Scripts other than Latin need fewer letters for as much, and name products in Latin ones. */
  private static boolean isInOtherScript(String text) {
    long letters = 0;
    long latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        latin += isLatin(c) ? 1 : 0;
      }
    }
    return letters * LATIN_PARTS > latin * (LATIN_PARTS + 1);
  }

  private static boolean isLatin(int letter) {
    if (letter < 128) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
  }

  private static String code(Language guess) {
    return TWO_LETTERS.getOrDefault(guess.getLang(), guess.getLang());
  }

  private static LanguageDetectorModel load() {
    String path = "/langdetect-183.bin";
    try (InputStream stream = Languages.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the language model %s is missing".formatted(path));
      }
      return new LanguageDetectorModel(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>(OF_MACROLANGUAGES);
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> codes.put(Locale.of(code).getISO3Language(), code));
    return Map.copyOf(codes);
  }
}
