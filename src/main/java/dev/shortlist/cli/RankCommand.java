package dev.shortlist.cli;

import dev.shortlist.cli.RankedFiles.Ranked;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks many résumés for one job. */
@Command(
    name = "rank",
    description = "Ranks résumés for a job, the best first.",
    mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

  /** How the ranking is written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec CommandSpec spec;

  @Mixin RankedFiles files;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table). JSON is one object a line.")
  Format format;

  @Option(
      names = "--blind",
      description = "Number the files in place of their names, so that nobody sees whose they are.")
  boolean blind;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths;

  @Override
  public Integer call() {
    Ranked ranked = files.rank(paths, blind, spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE ->
          new RankingTable(ranked.title(), ranked.month(), ranked.ranking().lines()).print(out);
      case JSON -> ranked.ranking().lines().forEach(line -> out.println(Json.line(line)));
      case CSV -> out.print(ranked.ranking().csv());
    }
    return ranked.status();
  }
}
