package dev.shortlist.pool;

import java.util.Optional;

/**
 * Which profiles of a ranking are asked for.
 *
 * @param top so many at most, from 1 on
 * @param filters what they have to pass
 * @param after the place in the ranking after which they stand; none for the best
 */
public record Request(int top, Filters filters, Optional<Cursor> after) {

  public Request {
    if (top < 1) {
      throw new IllegalArgumentException("the best %d profiles".formatted(top));
    }
  }

  /** The best of all. */
  public static Request best(int top) {
    return new Request(top, Filters.NONE, Optional.empty());
  }
}
