package dev.shortlist.cli;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.pool.FilterWords;
import dev.shortlist.pool.FilterWords.WrongFilterException;
import dev.shortlist.pool.Filters;
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
   * @throws UsageException when nobody can be filtered so
   */
  Filters read(Catalogue catalogue) {
    try {
      return new FilterWords(
              Optional.ofNullable(occupation),
              months,
              Optional.ofNullable(degree),
              Optional.ofNullable(language),
              Optional.ofNullable(text))
          .read(catalogue);
    } catch (WrongFilterException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
