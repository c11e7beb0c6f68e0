package dev.shortlist.catalogue;

import dev.shortlist.language.Sentences;
import dev.shortlist.language.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The words of résumés in several languages, each read when first asked for. */
public final class Vocabularies {

  private static final String ENGLISH = "en";

  private final Map<String, Supplier<Vocabulary>> sources;
  private final Map<String, Vocabulary> read = new ConcurrentHashMap<>();

  Vocabularies(Map<String, Supplier<Vocabulary>> sources) {
    this.sources = new TreeMap<>(sources);
  }

  /** The ISO 639-1 codes of the languages whose words are known. */
  public Set<String> languages() {
    return sources.keySet();
  }

  /**
   * The words of a language, and the English ones that its résumés borrow; these alone for a
   * language that is not known.
   */
  public Vocabulary in(String language) {
    return read.computeIfAbsent(
        sources.containsKey(language) ? language : ENGLISH,
        code -> code.equals(ENGLISH) ? alone(code) : alone(code).and(alone(ENGLISH)));
  }

  /** Splits texts of a language, with its abbreviations where its words are known. */
  public Sentences sentences(String language, Tagger tagger) {
    if (language.equals(ENGLISH)) {
      return new Sentences(tagger);
    }
    return new Sentences(
        tagger, language, sources.containsKey(language) ? in(language).abbreviations() : List.of());
  }

  /** The words of a known language by themselves. */
  Vocabulary alone(String language) {
    return java.util.Objects.requireNonNull(sources.get(language)).get();
  }
}
