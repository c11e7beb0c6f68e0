package dev.shortlist.web.api;

import dev.shortlist.extract.Source;
import dev.shortlist.job.JobDraft;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The job that a request names in one of several ways.
 *
 * @param id of a shipped or stored job
 * @param description a text or a file, in the job's own words or as a profile
 * @param draft an edited profile
 * @param form the same in its text form
 */
record JobAsked(
    Optional<String> id,
    Optional<Source> description,
    Optional<JobDraft> draft,
    Optional<Source> form) {

  /**
   * A job named in at most one way.
   *
   * @throws Refusal when there are several
   */
  JobAsked {
    long ways = Stream.of(id, description, draft, form).filter(Optional::isPresent).count();
    if (ways > 1) {
      throw Refusal.field(
          draft.isPresent() || form.isPresent() ? Parts.JOB_PROFILE : Parts.JOB_DESCRIPTION,
          "A request has one of job, jobDescription and jobProfile.");
    }
  }

  /**
   * The job of a request in JSON.
   *
   * @throws Refusal when there are several
   */
  static JobAsked of(
      @Nullable String job,
      @Nullable String jobDescription,
      @Nullable JobDraft jobProfile,
      Desk desk) {
    return new JobAsked(
        Optional.ofNullable(job),
        Optional.ofNullable(jobDescription).map(desk::text),
        Optional.ofNullable(jobProfile),
        Optional.empty());
  }

  /** The same of a request to match. */
  static JobAsked of(MatchRequest request, Desk desk) {
    return of(request.job(), request.jobDescription(), request.jobProfile(), desk);
  }

  boolean isNone() {
    return id.isEmpty() && description.isEmpty() && draft.isEmpty() && form.isEmpty();
  }

  /**
   * What judges by it; the job that everyone gets where none is named.
   *
   * @throws Refusal when there is no such job, or it cannot be read
   */
  Matcher matcher(Desk desk) {
    return description
        .map(source -> desk.described(source, Parts.JOB_DESCRIPTION).matcher())
        .or(() -> draft.map(desk::edited))
        .or(() -> form.map(source -> formed(source, desk)))
        .orElseGet(() -> desk.named(id.orElse(Desk.DEFAULT_JOB)));
  }

  private static Matcher formed(Source source, Desk desk) {
    Desk.Described described = desk.described(source, Parts.JOB_PROFILE);
    if (!described.isForm()) {
      throw Refusal.field(
          Parts.JOB_PROFILE,
          "The part is neither the JSON object nor the profile that is asked for.");
    }
    return described.matcher();
  }
}
