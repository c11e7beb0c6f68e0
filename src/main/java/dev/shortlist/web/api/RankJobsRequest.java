package dev.shortlist.web.api;

import dev.shortlist.resume.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One résumé whose jobs are asked for.
 *
 * @param resumeText the résumé's whole text
 * @param profile a résumé that was parsed before, instead of its text
 * @param asOf the month in which "present" ends, as {@code 2026-11}; the current one where not
 *     given
 * @param externalId the sender's own id for the résumé, handed back unread
 */
record RankJobsRequest(
    @Nullable String resumeText,
    @Nullable Profile profile,
    @Nullable String asOf,
    @Nullable String externalId) {

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "RankJobsRequest";
  }
}
