package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import dev.shortlist.resume.HeadingReader.Named;
import java.util.Optional;

/**
 * What names an entry: a position, a project, a course of study.
 *
 * @param span all of it, its date included
 * @param dated when, unless the text does not say
 * @param named its title, employer and place
 */
record EntryHeading(Span span, Optional<Dated> dated, Named named) {}
