package dev.shortlist.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.resume.JsonResume;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.ResumeOutline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how résumés are understood. */
@Command(
    name = "parse",
    description = "Tells how résumés are understood, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

  /** Whose words the lines are written in. */
  enum Format {
    JSON("json"),
    JSON_RESUME("json-resume"),
    TEXT("text");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    /** As it is typed. */
    @Override
    public String toString() {
      return word;
    }
  }

  @Spec CommandSpec spec;
  @Mixin AsOf asOf;
  @Mixin Reading reading;
  @Mixin OwnCatalogue catalogue;

  @Option(
      names = "--format",
      defaultValue = "json",
      description =
          "${COMPLETION-CANDIDATES} (default: json); json has where everything stands and how sure"
              + " it is, json-resume is for programs that read JSON Resume, text has the text as it"
              + " was read, in whose UTF-16 units all places are told.")
  Format format;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths;

  /** A résumé and what is hidden in its file, or why it could not be read. */
  record Parsed(
      String file,
      Optional<ResumeOutline> resume,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Hidden> hidden,
      Optional<Ranking.Problem> problem) {}

  /** A file's text. */
  record Text(String file, String text) {}

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    boolean failed = false;
    try (FileReader files = reading.open(1);
        Sources sources = new Sources(files, err)) {
      Assessor assessor = catalogue.assessor(files);
      for (Source source : sources.of(paths)) {
        Object line =
            switch (assessor.read(source)) {
              case Extraction.Read read ->
                  format == Format.TEXT
                      ? new Text(source.name(), read.text())
                      : told(source.name(), assessor.resume(read, month), read.hidden());
              case Extraction.Unreadable unreadable -> {
                failed = true;
                yield new Parsed(
                    source.name(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(
                        new Ranking.Problem(unreadable.reason(), unreadable.reason().sentence())));
              }
            };
        spec.commandLine().getOut().println(Json.line(line));
      }
    }
    return failed ? Shell.SOME_FAILED : 0;
  }

  private Object told(String file, Resume resume, List<Hidden> hidden) {
    return switch (format) {
      case JSON, TEXT ->
          new Parsed(file, Optional.of(ResumeOutline.of(resume)), hidden, Optional.empty());
      case JSON_RESUME -> JsonResume.of(resume).fromFile(file);
    };
  }
}
