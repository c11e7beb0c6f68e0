package dev.shortlist.pool;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.language.Atom;
import java.util.List;
import java.util.Optional;

/**
 * {@link Filters} as people ask for them.
 *
 * @param occupation its id or its name in the catalogue, such as {@code data scientist}
 * @param months in positions at least
 * @param degree the lowest level
 * @param language its id or its name in the catalogue
 * @param text words that the text has to hold, in any order or form
 */
public record FilterWords(
    Optional<String> occupation,
    int months,
    Optional<Level> degree,
    Optional<String> language,
    Optional<String> text) {

  /** The filter that is wrong. */
  public enum Filter {
    OCCUPATION,
    LANGUAGE,
    TEXT
  }

  /** Nobody can be filtered so; the message is a sentence for whoever asked. */
  public static final class WrongFilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Filter filter;

    WrongFilterException(Filter filter, String sentence) {
      super(sentence);
      this.filter = filter;
    }

    /** Which of them is wrong. */
    public Filter filter() {
      return filter;
    }
  }

  /**
   * The filters themselves.
   *
   * @throws WrongFilterException when the catalogue knows no such occupation or language, or there
   *     are more than {@link Filters#MOST_WORDS} words
   */
  public Filters read(Catalogue catalogue) {
    return new Filters(
        occupation.map(asked -> occupation(asked, catalogue)),
        months,
        degree,
        language.map(asked -> language(asked, catalogue)),
        text.map(FilterWords::stems).orElse(List.of()));
  }

  private static String occupation(String asked, Catalogue catalogue) {
    return catalogue.occupationIds().stream()
        .filter(id -> isCalled(asked, id, catalogue.occupation(id).name()))
        .findFirst()
        .orElseThrow(() ->
            new WrongFilterException(
                Filter.OCCUPATION, "There is no occupation '%s'.".formatted(asked)));
  }

  private static String language(String asked, Catalogue catalogue) {
    return catalogue.skillIds().stream()
        .filter(id -> catalogue.skill(id).kind() == Skill.Kind.LANGUAGE)
        .filter(id -> isCalled(asked, id, catalogue.skill(id).name()))
        .findFirst()
        .orElseThrow(() ->
            new WrongFilterException(
                Filter.LANGUAGE, "There is no language '%s'.".formatted(asked)));
  }

  private static boolean isCalled(String asked, String id, String name) {
    return asked.equalsIgnoreCase(id) || asked.equalsIgnoreCase(name);
  }

  /** As the words of résumés are read. */
  private static List<String> stems(String text) {
    List<String> stems =
        Atom.of(text).stream()
            .filter(atom -> atom.kind() != Atom.Kind.SIGN)
            .map(Atom::normal)
            .toList();
    if (stems.size() > Filters.MOST_WORDS) {
      throw new WrongFilterException(
          Filter.TEXT, "There are more than %d words to look for.".formatted(Filters.MOST_WORDS));
    }
    return stems;
  }
}
