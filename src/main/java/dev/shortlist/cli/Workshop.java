package dev.shortlist.cli;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.ResumeIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/** Everything that a command works with, made once. */
final class Workshop {

  private final Tagger tagger = new Tagger();
  private final CatalogueFiles.Read catalogue = CatalogueFiles.read(tagger);
  private final Limits limits = Limits.DEFAULT;
  private final FileReader files = new FileReader(limits);
  private final ResumeIntake resumes = new ResumeIntake(catalogue, tagger);
  private final JobIntake jobs = new JobIntake(catalogue, tagger);

  Limits limits() {
    return limits;
  }

  FileReader files() {
    return files;
  }

  ResumeIntake resumes() {
    return resumes;
  }

  JobIntake jobs() {
    return jobs;
  }

  Matcher matcher(Job job) {
    return new Matcher(job, catalogue.catalogue(), catalogue.degrees());
  }

  Fingerprint fingerprint(YearMonth asOf) {
    return new Fingerprint(
        Matcher.ENGINE,
        catalogue.catalogue().version(),
        FileReader.version(),
        Tagger.version(),
        limits.toString(),
        asOf);
  }

  /**
   * The job that a word of the command line names: the id of one that is shipped, or a file.
   *
   * @throws UsageException when it is neither, or the file cannot be read
   */
  Job job(String idOrFile) {
    Optional<String> shipped = JobShelf.text(idOrFile);
    if (shipped.isPresent()) {
      return jobs.read(idOrFile, shipped.get());
    }
    Path file = Path.of(idOrFile);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no job and no file called '%s'. The jobs are: %s."
              .formatted(idOrFile, String.join(", ", JobShelf.ids())));
    }
    try {
      return switch (files.read(file)) {
        case Extraction.Read read -> jobs.read(file.getFileName().toString(), read.text());
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
