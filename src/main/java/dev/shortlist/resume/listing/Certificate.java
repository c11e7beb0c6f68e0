package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import java.util.Optional;

/**
 * A certificate, a licence, or a course that ends with a paper; what the text does not say is
 * missing.
 *
 * @param name what it is called
 * @param issuer who gave it
 * @param date when it was given
 */
public record Certificate(
    Field<String> name, Optional<Field<String>> issuer, Optional<Field<Moment>> date) {}
