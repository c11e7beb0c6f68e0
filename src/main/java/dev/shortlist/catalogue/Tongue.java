package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the language of a text says of an ambiguous name in it.
 *
 * @param language its ISO 639-1 code
 * @param using what stands before the name of that by which something is done
 * @param tagger tells its parts of speech; none but English has one, for in the sentences that the
 *     others would be asked about a rule of two words says as much
 */
record Tongue(String language, Set<String> using, Optional<Tagger> tagger) {

  static final String ENGLISH = "en";

  /**
   * The languages for which it is known which names are ordinary words of theirs; only "in", for
   * what stands after "with" may be a colleague.
   */
  private static final Map<String, Set<String>> USING =
      Map.of(
          "de", Set.of("in"),
          "es", Set.of("en"),
          "fr", Set.of("en"),
          "it", Set.of("in"),
          "nl", Set.of("in"),
          "pt", Set.of("em"));

  static Tongue english(Tagger tagger) {
    return new Tongue(ENGLISH, Set.of("in", "using", "via", "use"), Optional.of(tagger));
  }

  static Tongue of(String language) {
    return new Tongue(language, USING.getOrDefault(language, Set.of()), Optional.empty());
  }

  /**
   * Whether a name may be an ordinary word.
   *
   * @param ambiguousIn the languages in which it is one; without any it is one everywhere
   */
  boolean hasWord(Set<String> ambiguousIn) {
    return ambiguousIn.isEmpty()
        || ambiguousIn.contains(language)
        || !(language.equals(ENGLISH) || USING.containsKey(language));
  }
}
