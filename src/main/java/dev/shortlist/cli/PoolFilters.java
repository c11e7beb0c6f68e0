package dev.shortlist.cli;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.language.Atom;
import dev.shortlist.pool.Filters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which résumés of the pool a command looks at. */
final class PoolFilters {

  @Option(
      names = "--occupation",
      paramLabel = "TITLE",
      description = "Only those who have worked as this, such as 'data scientist'.")
  @Nullable String occupation;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only those with so many months in positions when they were added.")
  int months;

  @Option(
      names = "--degree",
      paramLabel = "LEVEL",
      description = "Only those with such a degree or a higher one: ${COMPLETION-CANDIDATES}.")
  @Nullable Level degree;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Only those who know it, such as French.")
  @Nullable String language;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Only those whose text has all of these words, in any order or form.")
  @Nullable String text;

  /**
   * The filters themselves.
   *
   * @throws UsageException when the catalogue knows no such occupation or language
   */
  Filters read(Catalogue catalogue) {
    return new Filters(
        Optional.ofNullable(occupation).map(asked -> occupation(asked, catalogue)),
        months,
        Optional.ofNullable(degree),
        Optional.ofNullable(language).map(asked -> language(asked, catalogue)),
        Optional.ofNullable(text).map(PoolFilters::stems).orElse(List.of()));
  }

  private static String occupation(String asked, Catalogue catalogue) {
    return catalogue.occupationIds().stream()
        .filter(id -> isCalled(asked, id, catalogue.occupation(id).name()))
        .findFirst()
        .orElseThrow(() -> new UsageException("There is no occupation '%s'.".formatted(asked)));
  }

  private static String language(String asked, Catalogue catalogue) {
    return catalogue.skillIds().stream()
        .filter(id -> catalogue.skill(id).kind() == Skill.Kind.LANGUAGE)
        .filter(id -> isCalled(asked, id, catalogue.skill(id).name()))
        .findFirst()
        .orElseThrow(() -> new UsageException("There is no language '%s'.".formatted(asked)));
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
      throw new UsageException(
          "Wrong usage: --text takes at most %d words.".formatted(Filters.MOST_WORDS));
    }
    return stems;
  }
}
