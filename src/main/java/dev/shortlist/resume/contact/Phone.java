package dev.shortlist.resume.contact;

import java.util.Optional;

/**
 * A telephone number.
 *
 * @param written as it stands in the text
 * @param e164 as ITU-T E.164 has it, such as {@code +442079460000}; missing where the country is
 *     not told, or nobody there could dial such a number
 */
public record Phone(String written, Optional<String> e164) {}
