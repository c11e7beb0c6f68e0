package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
  Job read(Assessor assessor) {
    return read(idOrFile, assessor);
  }

  /**
   * The job that a word of the command line names: the id of one that is shipped, or a file.
   *
   * @throws UsageException when it is neither, or the file cannot be read
   */
  static Job read(String idOrFile, Assessor assessor) {
    Optional<Job> shipped = assessor.shipped(idOrFile);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    Path file = Path.of(idOrFile);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no job and no file called '%s'. The jobs are: %s."
              .formatted(idOrFile, String.join(", ", JobShelf.ids())));
    }
    try {
      return switch (assessor.files().readJob(file.getFileName().toString(), file)) {
        case Extraction.Read read -> assessor.job(file.getFileName().toString(), read);
        case Extraction.Unreadable unreadable ->
            throw new UsageException(
                "The job %s cannot be read. %s"
                    .formatted(idOrFile, unreadable.reason().sentence()));
      };
    } catch (IOException e) {
      throw new UsageException("The job %s cannot be opened.".formatted(idOrFile));
    }
  }
}
