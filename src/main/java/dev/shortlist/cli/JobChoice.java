package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.job.Job;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The job that a command scores for. */
final class JobChoice {

  @Option(
      names = "--job",
      paramLabel = "ID|FILE",
      defaultValue = "ml-engineer",
      description =
          "The job: the id of one that is shipped or stored, or a file, which may be an edited"
              + " profile (default: ml-engineer).")
  String idOrFile = "ml-engineer";

  @Mixin KnownJobs jobs;

  /**
   * The job itself.
   *
   * @throws UsageException when there is none
   */
  Job read(Assessor assessor) {
    return jobs.read(idOrFile, assessor);
  }
}
