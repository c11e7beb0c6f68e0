package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A position that the person held: paid, to learn, or unpaid.
 *
 * @param entry the id of the profile's entry, which has its occupations
 * @param title what the position was called
 * @param employer with whom
 * @param place where
 * @param period when
 * @param bullets where the points stand that say what was done
 */
public record Position(
    int entry,
    Optional<Field<String>> title,
    Optional<Field<String>> employer,
    Optional<Field<String>> place,
    Optional<Field<Period>> period,
    List<Span> bullets) {

  public Position {
    bullets = List.copyOf(bullets);
  }
}
