package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One résumé and one job, as they are sent: a résumé as text or as a profile that {@code parse} has
 * answered, and a job as the id of a shipped one, as text, or as a profile that was edited.
 *
 * @param resumeText the résumé's whole text
 * @param profile a résumé that was parsed before, instead of its text
 * @param job the id of a shipped job; {@code ml-engineer} where no job is given in any way
 * @param jobDescription the text of a job
 * @param jobProfile a job as the service tells it, edited or not
 * @param weights times which something counts, by what it is; by default once
 * @param asOf the month in which "present" ends, as {@code 2026-11}; the current one where not
 *     given
 * @param externalId the sender's own id for the résumé, handed back unread
 */
record MatchRequest(
    @Nullable String resumeText,
    @Nullable Profile profile,
    @Nullable String job,
    @Nullable String jobDescription,
    @Nullable JobDraft jobProfile,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable String asOf,
    @Nullable String externalId) {

  /**
   * Whether it holds a résumé at all; in a batch, a line without one names the job for the rest.
   */
  boolean hasResume() {
    return resumeText != null || profile != null;
  }

  /** Tells which fields are there and never what they hold, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "MatchRequest[resumeText: %s, profile: %s, job: %s, jobDescription: %s, jobProfile: %s]"
        .formatted(
            length(resumeText),
            Optional.ofNullable(profile).isPresent(),
            length(job),
            length(jobDescription),
            Optional.ofNullable(jobProfile).isPresent());
  }

  private static String length(@Nullable String text) {
    return Optional.ofNullable(text).map(t -> t.length() + " chars").orElse("absent");
  }
}
