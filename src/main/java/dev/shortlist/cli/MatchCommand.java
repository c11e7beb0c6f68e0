package dev.shortlist.cli;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
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

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Mixin ByHand byHand;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  Format format;

  @Option(
      names = "--advice",
      description = "Tell also which truthful changes would raise the score, and by how much.")
  boolean advice;

  @Option(names = "--blind", description = "Quote nothing that tells who the person is.")
  boolean blind;

  @Parameters(paramLabel = "FILE", description = "The résumé.")
  Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (advice && blind) {
      throw new UsageException("Advice is for the person: --advice goes without --blind.");
    }
    if (advice && byHand.isAsked()) {
      throw new UsageException("Advice is for what was read: --advice goes without --corrected.");
    }
    YearMonth month = asOf.told(err);
    try (FileReader files = reading.open(1);
        Sources sources = new Sources(files, err)) {
      Source resume = sources.one(file, "match").readAhead();
      Assessor assessor = catalogue.assessor(files);
      Matcher matcher = weights.weighed(assessor.matcher(job.read(assessor)));
      Candidate read = assessor.candidate(resume, month);
      Candidate candidate = blind ? read.blind() : read;
      Assessment assessment =
          advice
              ? assessor.advise(candidate, matcher)
              : byHand.isAsked() && candidate instanceof Candidate.Read held
                  ? assessor.assess(held, byHand.of(held.resume(), assessor), matcher)
                  : assessor.assess(candidate, matcher);
      return switch (assessment) {
        case Assessment.Unreadable unreadable -> {
          err.printf("%s: %s%n", file, unreadable.reason().sentence());
          yield Shell.SOME_FAILED;
        }
        case Assessment.Scored scored -> {
          if (format == Format.JSON) {
            out.println(Json.pretty(scored.explanation()));
          } else {
            new ReportText(out).print(scored.explanation());
          }
          yield 0;
        }
      };
    }
  }
}
