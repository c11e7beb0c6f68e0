package dev.shortlist.web;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.match.Matcher;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The jobs that travel in the jar, each understood once. That happens at start-up, so that the
 * models are loaded before the first request comes.
 */
@Component
class ShippedJobs {

  private final Map<String, Matcher> matchers;

  ShippedJobs(JobIntake jobs, CatalogueFiles.Read catalogue) {
    Map<String, Matcher> read = new LinkedHashMap<>();
    for (String id : JobShelf.ids()) {
      Job job = jobs.read(id, JobShelf.text(id).orElseThrow());
      read.put(id, new Matcher(job, catalogue.catalogue(), catalogue.degrees()));
    }
    this.matchers = Collections.unmodifiableMap(read);
  }

  /** All of them, by id. */
  List<Job> all() {
    return matchers.values().stream().map(Matcher::job).toList();
  }

  /** What judges by the job with that id, if there is one. */
  Optional<Matcher> matcher(String id) {
    return Optional.ofNullable(matchers.get(id));
  }
}
