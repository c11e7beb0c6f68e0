package dev.shortlist.web.api;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.pool.FilterWords;
import dev.shortlist.pool.FilterWords.WrongFilterException;
import dev.shortlist.pool.Filters;
import dev.shortlist.web.problem.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which résumés of the pool a request is about: those that pass all of it.
 *
 * @param occupation that they have held, by its id or name
 * @param months in positions at least, when they were added
 * @param degree the lowest level, such as {@code bachelor}
 * @param language that they know, by its id or name
 * @param text words that their text holds, in any order or form
 */
record PoolFilter(
    @Nullable String occupation,
    @Nullable Integer months,
    @Nullable String degree,
    @Nullable String language,
    @Nullable String text) {

  private static final String FIELD = "filters.";

  /**
   * As the pool takes it; everybody passes where there is none.
   *
   * @throws Refusal when nobody can be filtered so
   */
  static Filters read(@Nullable PoolFilter filter, Catalogue catalogue) {
    return filter == null ? Filters.NONE : filter.read(catalogue);
  }

  private Filters read(Catalogue catalogue) {
    int least = months == null ? 0 : months;
    if (least < 0) {
      throw Refusal.field(FIELD + "months", "Months are a number from 0 on.");
    }
    try {
      return new FilterWords(
              Optional.ofNullable(occupation),
              least,
              Optional.ofNullable(degree).map(PoolFilter::level),
              Optional.ofNullable(language),
              Optional.ofNullable(text))
          .read(catalogue);
    } catch (WrongFilterException e) {
      // The sentence may hold what was sent.
      throw switch (e.filter()) {
        case OCCUPATION ->
            Refusal.field(FIELD + "occupation", "The catalogue knows no such occupation.");
        case LANGUAGE -> Refusal.field(FIELD + "language", "The catalogue knows no such language.");
        case TEXT ->
            Refusal.field(
                FIELD + "text", "The text has at most %d words.".formatted(Filters.MOST_WORDS));
      };
    }
  }

  private static Level level(String word) {
    return Arrays.stream(Level.values())
        .filter(level -> word(level).equals(word))
        .findFirst()
        .orElseThrow(() ->
            Refusal.field(
                FIELD + "degree",
                Arrays.stream(Level.values())
                    .map(PoolFilter::word)
                    .collect(Collectors.joining(", ", "A degree is one of ", "."))));
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "PoolFilter";
  }
}
