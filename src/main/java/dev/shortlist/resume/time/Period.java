package dev.shortlist.resume.time;

import dev.shortlist.resume.profile.Months;
import java.util.Optional;

/**
 * When something was, as a résumé tells it.
 *
 * @param from its beginning; none where only the end is told, such as the year of a degree
 * @param to its end; none for what goes on
 * @param months the months that it is reckoned by: a bare year counts from its middle or to it, so
 *     that "2019 – 2021" is two years; none pass in a single date
 */
public record Period(Optional<Moment> from, Optional<Moment> to, Months months) {

  public Period {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("a period without a date");
    }
  }

  /** Whether it goes on. */
  public boolean goesOn() {
    return to.isEmpty();
  }
}
