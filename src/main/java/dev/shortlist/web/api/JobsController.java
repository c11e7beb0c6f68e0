package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import dev.shortlist.job.JobOutline;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Tells which jobs are shipped, and what each job asks for. */
@RestController
@RequestMapping(path = "/api/v1/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
class JobsController {

  private final Desk desk;
  private final Spool spool;
  private final JsonMapper json;

  JobsController(Desk desk, Spool spool, JsonMapper json) {
    this.desk = desk;
    this.spool = spool;
    this.json = json;
  }

  /** The ids and titles of all jobs, by id. */
  @GetMapping
  List<JobTold> jobs() {
    return desk.shippedJobs().stream().map(job -> new JobTold(job.id(), job.title())).toList();
  }

  /**
   * The requirements of one job, as they are understood.
   *
   * @throws Refusal when there is no such job
   */
  @GetMapping("/{id}")
  JobOutline job(@PathVariable String id) {
    return JobOutline.of(desk.shipped(id).job());
  }

  /** A job that is not shipped, as text or as an edited profile. */
  record PreviewRequest(@Nullable String jobDescription, @Nullable JobDraft jobProfile) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "PreviewRequest";
    }
  }

  /**
   * What a job would ask for that is described in a text or edited.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  JobOutline preview(@RequestBody PreviewRequest request) {
    return preview(
        new JobAsked(
            Optional.empty(),
            Optional.ofNullable(request.jobDescription()).map(desk::text),
            Optional.ofNullable(request.jobProfile())));
  }

  /**
   * The same for a job in a file.
   *
   * @throws Refusal when it cannot be read
   */
  @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  JobOutline preview(MultipartHttpServletRequest request) {
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(Set.of(Parts.JOB_DESCRIPTION, Parts.JOB_PROFILE));
      return preview(new Parts(upload, json).job());
    }
  }

  private JobOutline preview(JobAsked job) {
    if (job.isNone()) {
      throw Refusal.field("jobDescription", "The job is missing.");
    }
    return JobOutline.of(job.matcher(desk).job());
  }
}
