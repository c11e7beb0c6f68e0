package dev.shortlist.web;

import dev.shortlist.job.JobOutline;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Matcher;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which jobs are shipped, and what each asks for. */
@RestController
@RequestMapping(path = "/api/v1/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
class JobsController {

  private final ShippedJobs shipped;

  JobsController(ShippedJobs shipped) {
    this.shipped = shipped;
  }

  /** The ids and titles of all jobs, by id. */
  @GetMapping
  List<JobTold> jobs() {
    return shipped.all().stream().map(job -> new JobTold(job.id(), job.title())).toList();
  }

  /**
   * The requirements of one job, as they are understood.
   *
   * @throws Refusal when there is no such job
   */
  @GetMapping("/{id}")
  JobOutline job(@PathVariable String id) {
    return shipped
        .matcher(id)
        .map(Matcher::job)
        .map(JobOutline::of)
        .orElseThrow(Refusal::unknownJob);
  }
}
