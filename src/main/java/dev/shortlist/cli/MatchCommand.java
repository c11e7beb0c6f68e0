package dev.shortlist.cli;

import dev.shortlist.extract.Extraction;
import dev.shortlist.job.Job;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Resume;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the match of one résumé. */
@Command(
    name = "match",
    description = "Tells how well one résumé matches a job, requirement by requirement.",
    mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec CommandSpec spec;

  @Mixin JobChoice job;

  @Mixin AsOf asOf;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format;

  @Parameters(paramLabel = "FILE", description = "The résumé.")
  Path file;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
  MatchCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    Workshop workshop = new Workshop();
    Job read = job.read(workshop);
    try (Sources sources = new Sources(workshop.files(), workshop.limits(), err)) {
      List<Source> found = sources.of(List.of(file));
      if (found.size() != 1) {
        throw new UsageException(
            "'%s' holds %d files; match takes one.".formatted(file, found.size()));
      }
      return switch (found.getFirst().read()) {
        case Extraction.Unreadable unreadable -> {
          err.printf("%s: %s%n", file, unreadable.reason().sentence());
          yield Shell.SOME_FAILED;
        }
        case Extraction.Read text -> {
          Resume resume = workshop.resumes().read(text.text(), month);
          Report report = workshop.matcher(read).match(resume.profile());
          Explanation explanation =
              Explanation.of(
                  report,
                  read,
                  workshop.fingerprint(month),
                  id -> resume.quote(resume.profile().mentions().get(id)));
          if (format == Format.JSON) {
            out.println(Json.pretty(explanation));
          } else {
            new ReportText(out).print(explanation);
          }
          yield 0;
        }
      };
    }
  }
}
