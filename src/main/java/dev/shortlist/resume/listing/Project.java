package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Period;
import java.util.Optional;

/**
 * A project under a heading of its own kind.
 *
 * @param name what it is called
 * @param period when; of a single date only the end is told
 */
public record Project(Field<String> name, Optional<Field<Period>> period) {}
