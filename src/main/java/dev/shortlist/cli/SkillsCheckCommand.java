package dev.shortlist.cli;

import dev.shortlist.catalogue.CatalogueCheck;
import dev.shortlist.catalogue.CatalogueCheck.Note;
import dev.shortlist.language.Tagger;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the catalogue's files. */
@Command(
    name = "check",
    description = {
      "Checks the shipped skills and occupations, together with your own.",
      "Exit status: 0 no errors, 1 errors, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class SkillsCheckCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(names = "--verbose", description = "List also what the notes are about.")
  boolean verbose;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Your own skills and occupations, as YAML; applied in order.")
  List<Path> own = new ArrayList<>();

  @Override
  public Integer call() {
    for (Path file : own) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("There is no file '%s'.".formatted(file));
      }
    }
    CatalogueCheck check = CatalogueCheck.of(new Tagger(), own);
    PrintWriter out = spec.commandLine().getOut();
    check.errors().forEach(error -> out.println("error: " + error));
    for (Note note : check.notes()) {
      if (!note.about().isEmpty()) {
        String more = verbose ? "" : " (--verbose lists them)";
        out.printf(Locale.ROOT, "note: %d %s%s%n", note.about().size(), note.what(), more);
      }
      if (verbose) {
        note.about().forEach(about -> out.println("  " + about));
      }
    }
    int errors = check.errors().size();
    out.printf(Locale.ROOT, "%d error%s%n", errors, errors == 1 ? "" : "s");
    return errors > 0 ? Shell.SOME_FAILED : 0;
  }
}
