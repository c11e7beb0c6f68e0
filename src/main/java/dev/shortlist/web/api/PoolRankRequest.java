package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job whose best résumés of the pool are asked for; none means {@code ml-engineer}.
 *
 * @param job the id of a shipped or stored job
 * @param jobDescription the text of a job
 * @param jobProfile a job as the service tells it, edited or not
 * @param weights times which something counts, by what it is; by default once
 * @param asOf the month of the scores, as {@code 2026-11}; the current one where not given
 * @param filters what résumés have to pass
 * @param top so many at most, from 1 to 1000; by default 20
 * @param after the place after which they stand, as {@code next} of another answer tells it
 * @param externalId the sender's own id for the request, handed back unread
 */
record PoolRankRequest(
    @Nullable String job,
    @Nullable String jobDescription,
    @Nullable JobDraft jobProfile,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable String asOf,
    @Nullable PoolFilter filters,
    @Nullable Integer top,
    @Nullable String after,
    @Nullable String externalId) {

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "PoolRankRequest";
  }
}
