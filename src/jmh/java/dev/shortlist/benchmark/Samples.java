package dev.shortlist.benchmark;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.ResumeIntake;
import dev.shortlist.resume.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The résumés in PDF of {@code sample-resumes}, the job that is shipped, and all that works on
 * them. Runs in the project's folder.
 */
@State(Scope.Benchmark)
public class Samples {

  static final YearMonth AS_OF = YearMonth.of(2026, 11);

  /** A file's name and content. */
  record Pdf(String name, byte[] content) {}

  final Tagger tagger = new Tagger();
  final CatalogueFiles.Read catalogue = CatalogueFiles.read(tagger);
  final FileReader files = new FileReader(Limits.DEFAULT);
  final ResumeIntake resumes = new ResumeIntake(catalogue, tagger);
  final Matcher matcher = matcher(catalogue, tagger);
  final List<Pdf> pdfs = pdfs();
  final List<String> texts = pdfs.stream().map(this::text).toList();
  final List<Profile> profiles = texts.stream().map(this::profile).toList();

  Profile profile(String text) {
    return resumes.read(text, AS_OF).profile();
  }

  private String text(Pdf pdf) {
    return switch (files.read(pdf.name(), pdf.content())) {
      case Extraction.Read read -> read.text();
      case Extraction.Unreadable unreadable ->
          throw new IllegalStateException(pdf.name() + ": " + unreadable.reason());
    };
  }

  private static Matcher matcher(CatalogueFiles.Read catalogue, Tagger tagger) {
    String text = JobShelf.text("ml-engineer").orElseThrow();
    return new Matcher(
        new JobIntake(catalogue, tagger).read("ml-engineer", text),
        catalogue.catalogue(),
        catalogue.degrees());
  }

  private static List<Pdf> pdfs() {
    try (Stream<Path> paths = Files.list(Path.of("sample-resumes"))) {
      List<Pdf> pdfs =
          paths
              .filter(path -> path.toString().endsWith(".pdf"))
              .sorted()
              .map(Samples::pdf)
              .toList();
      if (pdfs.isEmpty()) {
        throw new IllegalStateException("no PDF in sample-resumes");
      }
      return pdfs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pdf pdf(Path path) {
    try {
      return new Pdf(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
