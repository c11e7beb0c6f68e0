package dev.shortlist.pool;

import dev.shortlist.catalogue.Degrees.Level;
import java.util.List;
import java.util.Optional;

/**
 * What profiles have to pass, all of it.
 *
 * @param occupation the id of an occupation that the person has held
 * @param months worked in positions at least, in the month that the profile was put in with
 * @param level the lowest level of a degree
 * @param language the id of a language that the person knows
 * @param words stems that the text has to hold, all of them in any order; at most {@link
 *     #MOST_WORDS}
 */
public record Filters(
    Optional<String> occupation,
    int months,
    Optional<Level> level,
    Optional<String> language,
    List<String> words) {

  /** Everybody passes. */
  public static final Filters NONE =
      new Filters(Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of());

  /** Queries of more words are none that anybody writes. */
  public static final int MOST_WORDS = 50;

  public Filters {
    words = List.copyOf(words);
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("%d words to look for".formatted(words.size()));
    }
  }
}
