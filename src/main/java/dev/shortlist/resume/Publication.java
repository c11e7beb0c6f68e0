package dev.shortlist.resume;

import java.util.Optional;

/**
 * A published work, a talk or a patent.
 *
 * @param title the title of the work alone
 * @param date when it appeared, where the text says so
 */
public record Publication(Field<String> title, Optional<Field<Moment>> date) {}
