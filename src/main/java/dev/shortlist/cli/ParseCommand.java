package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Source;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how résumés are understood. */
@Command(
    name = "parse",
    description = "Tells how résumés are understood, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin AsOf asOf;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and zips of résumés.")
  List<Path> paths;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
  ParseCommand() {}

  /** A résumé, or why it could not be read. */
  record Parsed(String file, Optional<ResumeOutline> resume, Optional<Ranking.Problem> problem) {}

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    Assessor assessor = new Assessor(Limits.DEFAULT);
    boolean failed = false;
    try (Sources sources = new Sources(assessor, err)) {
      for (Source source : sources.of(paths)) {
        Parsed parsed =
            switch (assessor.read(source)) {
              case Extraction.Read read ->
                  new Parsed(
                      source.name(),
                      Optional.of(ResumeOutline.of(assessor.resume(read, month))),
                      Optional.empty());
              case Extraction.Unreadable unreadable -> {
                failed = true;
                yield new Parsed(
                    source.name(),
                    Optional.empty(),
                    Optional.of(
                        new Ranking.Problem(unreadable.reason(), unreadable.reason().sentence())));
              }
            };
        spec.commandLine().getOut().println(Json.line(parsed));
      }
    }
    return failed ? Shell.SOME_FAILED : 0;
  }
}
