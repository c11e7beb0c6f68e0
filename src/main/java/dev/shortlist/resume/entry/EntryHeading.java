package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.Optional;

/**
 * What names an entry: a position, a project, a course of study.
 *
 * @param span all of it, its date included
 * @param dated when, unless the text does not say
 * @param named its title, employer and place
 */
public record EntryHeading(Span span, Optional<Dated> dated, Named named) {}
