package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobShelf;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.job.form.JobFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where the service stores jobs (default: none).")
  @Nullable Path data;

  /**
   * The job itself.
   *
   * @throws UsageException when there is none
   */
  Job read(Assessor assessor) {
    return read(idOrFile, data, assessor);
  }

  /**
   * The job that a word of the command line names: the id of one that is stored or shipped, or a
   * file.
   *
   * @throws UsageException when it is none of these, or cannot be read
   */
  static Job read(String idOrFile, @Nullable Path data, Assessor assessor) {
    try {
      Optional<String> stored =
          data == null ? Optional.empty() : new JobFolder(data).text(idOrFile);
      if (stored.isPresent()) {
        return job(idOrFile, idOrFile, assessor.readText(stored.get()), assessor);
      }
      Optional<Job> shipped = assessor.shipped(idOrFile);
      if (shipped.isPresent()) {
        return shipped.get();
      }
      Path file = Path.of(idOrFile);
      if (!Files.isRegularFile(file)) {
        throw unknown(idOrFile, data);
      }
      String name = file.getFileName().toString();
      return job(idOrFile, name, assessor.files().readJob(name, file), assessor);
    } catch (IOException e) {
      throw new UsageException("The job %s cannot be opened.".formatted(idOrFile));
    }
  }

  /**
   * The ids of all jobs that are shipped or stored.
   *
   * @throws UsageException when the folder of those that are stored cannot be read
   */
  static Set<String> ids(@Nullable Path data) {
    Set<String> ids = new TreeSet<>(JobShelf.ids());
    if (data != null) {
      try {
        ids.addAll(new JobFolder(data).ids());
      } catch (IOException e) {
        throw new UsageException("The stored jobs in %s cannot be listed.".formatted(data));
      }
    }
    return ids;
  }

  /** What to say of a word that names no job. */
  static UsageException unknown(String word, @Nullable Path data) {
    return new UsageException(
        "There is no job and no file called '%s'. The jobs are: %s."
            .formatted(word, String.join(", ", ids(data))));
  }

  private static Job job(String word, String id, Extraction extraction, Assessor assessor) {
    try {
      return switch (extraction) {
        case Extraction.Read read -> assessor.job(id, read);
        case Extraction.Unreadable unreadable ->
            throw new UsageException(
                "The job %s cannot be read. %s".formatted(word, unreadable.reason().sentence()));
      };
    } catch (UnusableDraftException e) {
      throw new UsageException("The job %s cannot be used. %s".formatted(word, e.getMessage()));
    }
  }
}
