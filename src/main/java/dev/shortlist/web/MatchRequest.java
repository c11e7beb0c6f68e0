package dev.shortlist.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One résumé and one job, as they are sent.
 *
 * @param resumeText the résumé's whole text; required
 * @param job the id of a job that is shipped; {@code ml-engineer} where neither this nor a
 *     description is given
 * @param jobDescription the text of a job that is not shipped, instead of {@code job}
 * @param asOf the month in which "present" ends, as {@code 2026-11}; the current one where not
 *     given
 * @param externalId the sender's own id for the résumé, handed back unread
 */
record MatchRequest(
    @Nullable String resumeText,
    @Nullable String job,
    @Nullable String jobDescription,
    @Nullable String asOf,
    @Nullable String externalId) {

  /** Tells which fields are there and never what they hold, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "MatchRequest[resumeText: %s, job: %s, jobDescription: %s, asOf: %s, externalId: %s]"
        .formatted(
            length(resumeText),
            length(job),
            length(jobDescription),
            length(asOf),
            length(externalId));
  }

  private static String length(@Nullable String text) {
    return Optional.ofNullable(text).map(t -> t.length() + " chars").orElse("absent");
  }
}
