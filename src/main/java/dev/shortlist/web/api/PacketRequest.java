package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import dev.shortlist.web.Desk;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A résumé, a job and perhaps the résumé's corrected sheet, as they are sent.
 *
 * @param resumeText the résumé's whole text
 * @param job the id of a shipped or stored job; {@code ml-engineer} where no job is given in any
 *     way
 * @param jobDescription the text of a job
 * @param jobProfile a job as the service tells it, edited or not
 * @param weights times which something counts, by what it is
 * @param asOf the month in which "present" ends; the current one where not given
 * @param sheet what the service told of the résumé, corrected: the object, or its text form
 * @param blind whether nothing shall be told of who the person is
 * @param externalId the sender's own id for the résumé, handed back unread
 */
record PacketRequest(
    @Nullable String resumeText,
    @Nullable String job,
    @Nullable String jobDescription,
    @Nullable JobDraft jobProfile,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable String asOf,
    @Nullable JsonNode sheet,
    @Nullable Boolean blind,
    @Nullable String externalId) {

  /** The job that it names. */
  JobAsked job(Desk desk) {
    return JobAsked.of(job, jobDescription, jobProfile, desk);
  }

  /** The sheet as it is read. */
  Optional<String> sheetText() {
    return Optional.ofNullable(sheet)
        .filter(node -> !node.isNull())
        .map(node -> node.isString() ? node.stringValue() : node.toString());
  }

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "PacketRequest";
  }
}
