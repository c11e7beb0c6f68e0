package dev.shortlist.resume.study;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Period;
import java.util.Optional;

/**
 * A course of study; what the text does not say is missing.
 *
 * @param degree what it led to, as written with its field
 * @param level how high the degree is
 * @param field what was studied
 * @param school where
 * @param place the school's town
 * @param period when; of many only the end is told
 * @param grade how well
 * @param span all that is said of it
 */
public record Study(
    Optional<Field<String>> degree,
    Optional<Level> level,
    Optional<Field<String>> field,
    Optional<Field<String>> school,
    Optional<Field<String>> place,
    Optional<Field<Period>> period,
    Optional<Field<String>> grade,
    Span span) {}
