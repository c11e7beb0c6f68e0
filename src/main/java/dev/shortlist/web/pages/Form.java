package dev.shortlist.web.pages;

import dev.shortlist.extract.Source;
import dev.shortlist.job.Job;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody filled in; each page has some of these fields. */
record Form(Upload upload, Desk desk) {

  /** The value of {@link #JOB} where the job is described beside it. */
  static final String OWN_JOB = "own";

  private static final String JOB = "job";
  private static final String JOB_DESCRIPTION = "jobDescription";
  private static final String AS_OF = "asOf";
  private static final String RESUME = "resume";
  private static final String RESUME_TEXT = "resumeText";
  private static final String SAMPLES = "samples";
  private static final String BLIND = "blind";

  /**
   * A form that holds nothing but these fields.
   *
   * @throws Refusal when it does
   */
  static Form of(Upload upload, Desk desk) {
    upload.checkNames(Set.of(JOB, JOB_DESCRIPTION, AS_OF, RESUME, RESUME_TEXT, SAMPLES, BLIND));
    return new Form(upload, desk);
  }

  /**
   * What judges by the job: the one that is chosen, else the one that is described. What stands in
   * the description of a job that is not chosen does not count.
   *
   * @throws Refusal when there is none, or it cannot be read
   */
  Matcher matcher() {
    return chosen().map(desk::named).orElseGet(() -> described().matcher());
  }

  private Optional<String> chosen() {
    return upload.text(JOB).filter(id -> !id.equals(OWN_JOB));
  }

  private Desk.Described described() {
    return upload
        .job(JOB_DESCRIPTION)
        .map(source -> desk.described(source, JOB_DESCRIPTION))
        .orElseThrow(() ->
            Refusal.field(
                JOB_DESCRIPTION, "The job's description is missing: paste it or choose its file."));
  }

  /**
   * The same job, as a page shows it.
   *
   * @throws Refusal when there is none, or it cannot be read
   */
  JobView job() {
    Optional<String> chosen = chosen();
    if (chosen.isPresent()) {
      return JobView.named(desk.named(chosen.get()).job());
    }
    Desk.Described described = described();
    Job job = described.matcher().job();
    return described.isForm() ? JobView.edited(job, Optional.empty()) : JobView.described(job);
  }

  /**
   * The month of the score.
   *
   * @throws Refusal when it is none
   */
  YearMonth asOf() {
    return desk.month(upload.text(AS_OF).orElse(null));
  }

  boolean wantsSamples() {
    return upload.text(SAMPLES).isPresent();
  }

  /** Whether nobody shall see whose the résumés are. */
  boolean isBlind() {
    return upload.text(BLIND).isPresent();
  }

  /** All résumés. */
  List<Source> resumes() {
    return upload.files(RESUME);
  }

  /**
   * The one résumé, as a file or pasted.
   *
   * @throws Refusal when there is none, or there are several
   */
  Source resume() {
    return upload
        .file(RESUME)
        .or(() -> upload.text(RESUME_TEXT).map(desk::text))
        .orElseThrow(() ->
            Refusal.field(RESUME, "Your résumé is missing: choose its file or paste its text."));
  }
}
