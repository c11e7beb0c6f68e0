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

/** The jobs that a command knows by their ids: the shipped ones and those that a folder holds. */
final class KnownJobs {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where jobs and the pool are stored (default: none).")
  @Nullable Path data;

  /**
   * The job that a word of the command line names: the id of one that is stored or shipped, or a
   * file.
   *
   * @throws UsageException when it is none of these, or cannot be read
   */
  Job read(String idOrFile, Assessor assessor) {
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
        throw unknown(idOrFile);
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
  Set<String> ids() {
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
  UsageException unknown(String word) {
    return new UsageException(
        "There is no job and no file called '%s'. The jobs are: %s."
            .formatted(word, String.join(", ", ids())));
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
