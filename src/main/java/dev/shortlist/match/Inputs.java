package dev.shortlist.match;

import java.util.Optional;

/**
 * By what the résumé and the job of a score are told again: SHA-256 of texts in UTF-8, as 64
 * hexadecimal digits.
 *
 * @param resumeText the résumé's text as it was read; absent where a profile was matched
 * @param jobText the job's own words
 * @param job the job as it was understood, all of it but its id: the text form of its profile
 * @param corrections what was corrected by hand; absent where nothing was
 */
public record Inputs(
    Optional<String> resumeText, String jobText, String job, Optional<String> corrections) {}
