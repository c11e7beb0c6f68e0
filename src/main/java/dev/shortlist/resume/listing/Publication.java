package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import java.util.Optional;

/**
 * A published work, a talk or a patent.
 *
 * @param title the title of the work alone
 * @param date when it appeared, where the text says so
 */
public record Publication(Field<String> title, Optional<Field<Moment>> date) {}
