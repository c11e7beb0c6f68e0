package dev.shortlist.web.api;

import dev.shortlist.extract.Source;
import dev.shortlist.job.JobDraft;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The job that a request names in one of three ways.
 *
 * @param id of a shipped job
 * @param description a text or a file
 * @param draft an edited profile
 */
record JobAsked(Optional<String> id, Optional<Source> description, Optional<JobDraft> draft) {

  /**
   * A job named in at most one way.
   *
   * @throws Refusal when there are several
   */
  JobAsked {
    long ways = Stream.of(id, description, draft).filter(Optional::isPresent).count();
    if (ways > 1) {
      throw Refusal.field(
          draft.isPresent() ? "jobProfile" : "jobDescription",
          "A request has one of job, jobDescription and jobProfile.");
    }
  }

  /** The job of a request in JSON. */
  static JobAsked of(MatchRequest request, Desk desk) {
    return new JobAsked(
        Optional.ofNullable(request.job()),
        Optional.ofNullable(request.jobDescription()).map(desk::text),
        Optional.ofNullable(request.jobProfile()));
  }

  boolean isNone() {
    return id.isEmpty() && description.isEmpty() && draft.isEmpty();
  }

  /**
   * What judges by it; the job that everyone gets where none is named.
   *
   * @throws Refusal when there is no such job, or it cannot be read
   */
  Matcher matcher(Desk desk) {
    return description
        .map(desk::described)
        .or(() -> draft.map(desk::edited))
        .orElseGet(() -> desk.shipped(id.orElse(Desk.DEFAULT_JOB)));
  }
}
