package dev.shortlist.extract.labelled;

import dev.shortlist.extract.labelled.Tokens.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The periods on a page, known by their years: a month may be written in many ways.
 *
 * @param seen what stands on the page
 */
record Periods(Tokens seen) {

  /** Words between a position and its dates. */
  static final int NEAR = 25;

  /** Words from the year in which a period begins to that in which it ends. */
  private static final int LENGTH = 4;

  /**
   * Where the period begins that stands nearest to a position.
   *
   * @param place where the position stands
   * @param length its words
   * @param dates the period as the data tell it, which may go on
   */
  Optional<Integer> of(int place, int length, String dates) {
    List<String> years =
        new Tokens(dates).all().stream().filter(Token::isYear).map(Token::word).toList();
    int last = Math.min(seen.size(), place + length + NEAR);
    return IntStream.range(Math.max(0, place - NEAR), last)
        .filter(i -> isStart(i) && seen.at(i).word().equals(years.getFirst()))
        .filter(i -> ends(i, years))
        .boxed()
        .min(Comparator.comparingInt(i -> Math.abs(i - place)));
  }

  /** Whether a place is the first year of a period, or the only one. */
  boolean isStart(int place) {
    return seen.at(place).isYear()
        && IntStream.range(Math.max(0, place - LENGTH + 1), place)
            .noneMatch(other -> seen.at(other).isYear());
  }

  /** Whether the period that begins in a place ends in the last of the years, or not at all. */
  private boolean ends(int start, List<String> years) {
    Optional<String> end =
        IntStream.range(start + 1, Math.min(seen.size(), start + 1 + LENGTH))
            .mapToObj(seen::at)
            .filter(Token::isYear)
            .map(Token::word)
            .findFirst();
    if (years.size() == 1) {
      return end.isEmpty();
    }
    boolean withinAYear = years.getFirst().equals(years.getLast());
    return end.equals(Optional.of(years.getLast())) || (withinAYear && end.isEmpty());
  }
}
