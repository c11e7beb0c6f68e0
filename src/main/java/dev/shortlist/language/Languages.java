package dev.shortlist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: English by its commonest words, any other by Apache OpenNLP, whose
 * model is loaded when first asked for. Safe for many threads.
 */
public final class Languages {

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

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final Borrowed<LanguageDetectorME> detectors =
      new Borrowed<>(Languages::load, LanguageDetectorME::new);

  /**
   * The language's ISO 639-1 code, or 639-3 where it has none; empty when the text is too short or
   * could be of several.
   */
  public Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    List<String> words = WORD.matcher(sample).results().map(MatchResult::group).toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long english =
        words.stream().filter(word -> ENGLISH.contains(word.toLowerCase(Locale.ROOT))).count();
    if (english * 100 >= (long) words.size() * ENGLISH_PERCENT) {
      return Optional.of("en");
    }
    Language[] guesses =
        detectors.with(detector -> detector.predictLanguages(String.join(" ", words)));
    Language best = guesses[0];
    boolean sure =
        best.getConfidence() >= SURE && best.getConfidence() >= CLEAR * guesses[1].getConfidence();
    return sure
        ? Optional.of(TWO_LETTERS.getOrDefault(best.getLang(), best.getLang()))
        : Optional.empty();
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
    Map<String, String> codes = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> codes.put(Locale.of(code).getISO3Language(), code));
    return Map.copyOf(codes);
  }
}
