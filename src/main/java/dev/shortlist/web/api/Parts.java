package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import dev.shortlist.job.form.JobForm;
import dev.shortlist.match.Matcher;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a request with files that several endpoints take, all of them optional. */
record Parts(Upload upload, JsonMapper json) {

  static final String RESUME = "resume";
  static final String RESUME_TEXT = "resumeText";
  static final String PROFILE = "profile";
  static final String JOB = "job";
  static final String JOB_DESCRIPTION = "jobDescription";
  static final String JOB_PROFILE = "jobProfile";
  static final String WEIGHTS = "weights";
  static final String AS_OF = "asOf";
  static final String EXTERNAL_ID = "externalId";

  /**
   * The parts of an upload.
   *
   * @param own the names of the endpoint's own parts
   * @throws Refusal when there are parts of other names
   */
  static Parts of(Upload upload, JsonMapper json, Set<String> own) {
    Set<String> known =
        new HashSet<>(Set.of(JOB, JOB_DESCRIPTION, JOB_PROFILE, WEIGHTS, AS_OF, EXTERNAL_ID));
    known.addAll(own);
    upload.checkNames(known);
    return new Parts(upload, json);
  }

  JobAsked job() {
    boolean isForm =
        upload.file(JOB_PROFILE).isPresent()
            || upload.text(JOB_PROFILE).filter(JobForm::isForm).isPresent();
    return new JobAsked(
        upload.text(JOB),
        upload.job(JOB_DESCRIPTION),
        isForm ? Optional.empty() : object(JOB_PROFILE, JobDraft.class),
        isForm ? upload.fileOrText(JOB_PROFILE) : Optional.empty());
  }

  /**
   * What judges by the job, weighed as the request wants it.
   *
   * @throws Refusal when there is no such job, or it cannot be read or weighed so
   */
  Matcher matcher(Desk desk) {
    return desk.weighed(job().matcher(desk), object(WEIGHTS, Weights.class).orElse(null));
  }

  /** Factors by what they are for. */
  static final class Weights extends TreeMap<String, BigDecimal> {
    private static final long serialVersionUID = 1L;
  }

  Optional<String> externalId() {
    return upload.text(EXTERNAL_ID);
  }

  /**
   * A part that holds JSON.
   *
   * @throws Refusal when it is no such object
   */
  <T> Optional<T> object(String name, Class<T> type) {
    return upload
        .text(name)
        .map(text -> {
          try {
            return json.readValue(text, type);
          } catch (JacksonException e) {
            throw Refusal.field(name, "The part is not the JSON object that is asked for.");
          }
        });
  }
}
