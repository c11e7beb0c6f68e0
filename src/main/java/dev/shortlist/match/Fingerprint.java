package dev.shortlist.match;

import java.time.YearMonth;

/**
 * Everything that made a score: the same fingerprint, résumé and job give the same score.
 *
 * @param engine the rules and constants of the score
 * @param catalogue a digest of the skills, occupations and degrees
 * @param reader what took the text out of the file, with its version
 * @param language what tagged the text, with its version
 * @param limits the bounds on what is read
 * @param asOf the month of the score
 */
public record Fingerprint(
    String engine,
    String catalogue,
    String reader,
    String language,
    String limits,
    YearMonth asOf) {}
