package dev.shortlist.cli;

import dev.shortlist.job.Job;
import picocli.CommandLine.Option;

/** The job that a command scores for. */
final class JobChoice {

  @Option(
      names = "--job",
      paramLabel = "ID|FILE",
      defaultValue = "ml-engineer",
      description = "The job: the id of one that is shipped, or a file (default: ml-engineer).")
  String idOrFile = "ml-engineer";

  /**
   * The job itself.
   *
   * @throws UsageException when there is none
   */
  Job read(Workshop workshop) {
    return workshop.job(idOrFile);
  }
}
