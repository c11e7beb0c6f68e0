package dev.shortlist.web.api;

import dev.shortlist.resume.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One résumé that is put into the pool.
 *
 * @param id what it is known by from now on; one that was there is replaced
 * @param resumeText the résumé's whole text
 * @param profile a résumé that was parsed before, instead of its text
 * @param asOf the month to read it in, as {@code 2026-11}; the current one where not given
 * @param externalId the sender's own id for the request, handed back unread
 */
record PoolAddRequest(
    @Nullable String id,
    @Nullable String resumeText,
    @Nullable Profile profile,
    @Nullable String asOf,
    @Nullable String externalId) {

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "PoolAddRequest";
  }
}
