package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import java.util.Optional;

/**
 * A prize, a scholarship or an honour.
 *
 * @param title what it is called
 * @param date when it was given, where the text says so
 */
public record Award(Field<String> title, Optional<Field<Moment>> date) {}
