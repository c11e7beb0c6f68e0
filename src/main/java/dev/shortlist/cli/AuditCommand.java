package dev.shortlist.cli;

import dev.shortlist.assess.AuditCsv;
import dev.shortlist.assess.RankingAudit;
import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Groups;
import dev.shortlist.audit.Outcome;
import dev.shortlist.audit.Selection;
import dev.shortlist.audit.Spreadsheet;
import dev.shortlist.audit.UnusableSpreadsheetException;
import dev.shortlist.cli.RankedFiles.Ranked;
import dev.shortlist.match.Band;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares how a ranking treats self-reported groups. */
@Command(
    name = "audit",
    description = {
      "Compares selection and scoring rates of self-reported groups in a ranking, with impact"
          + " ratios as New York City's Local Law 144 defines them.",
      "The ranking is made of files, or read from what 'rank' wrote."
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

  /** How the tables are written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  /** How people are selected; one way at most. */
  static final class Cut {

    @Option(
        names = "--threshold",
        paramLabel = "SCORE",
        description = "Selected is who scores at least so much.")
    @Nullable BigDecimal threshold;

    @Option(
        names = "--band",
        description = "Selected is who is in this band or a better one: ${COMPLETION-CANDIDATES}.")
    @Nullable Band band;

    @Option(
        names = "--top",
        paramLabel = "N",
        description = "Selected are the first so many, and who shares the last one's score.")
    @Nullable Integer top;

    Optional<Selection> selection() {
      try {
        if (threshold != null) {
          return Optional.of(Selection.AtLeast.of(threshold));
        }
        if (top != null) {
          return Optional.of(new Selection.Top(top));
        }
        return Optional.ofNullable(band).map(RankingAudit::selection);
      } catch (IllegalArgumentException e) {
        throw new UsageException("Wrong usage: " + e.getMessage());
      }
    }
  }

  @Spec CommandSpec spec;

  @Mixin RankedFiles files;

  @Option(
      names = "--groups",
      required = true,
      paramLabel = "FILE",
      description =
          "A CSV with a heading: a column 'file' with the names as 'rank' tells them, and one for"
              + " each group, such as sex and race/ethnicity.")
  Path groups;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      split = ",",
      description = "The columns to compare by, at most three (default: all but 'file').")
  List<String> by = new ArrayList<>();

  @ArgGroup(exclusive = true)
  @Nullable Cut cut;

  @Option(
      names = "--keep-small",
      description =
          "Compare categories of less than 2 %% of the people, too; else they are shown with their"
              + " rates and left out of the impact ratios.")
  boolean keepSmall;

  @Option(
      names = "--ranking",
      paramLabel = "FILE",
      description = "A ranking that 'rank' wrote, as JSON or CSV, in place of files.")
  @Nullable Path stored;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table).")
  Format format;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    if (paths.isEmpty() == (stored == null)) {
      throw new UsageException("Wrong usage: give either files or --ranking.");
    }
    Optional<Selection> selection = Optional.ofNullable(cut).flatMap(Cut::selection);
    Groups told = groups();
    if (stored != null) {
      List<Outcome> outcomes = new StoredRanking(stored).read();
      print("Ranking " + stored, audit(outcomes, told, selection));
      return 0;
    }
    Ranked ranked = files.rank(paths, false, spec.commandLine().getErr());
    print(
        "%s, as of %s".formatted(ranked.title(), ranked.month()),
        audit(RankingAudit.outcomes(ranked.ranking()), told, selection));
    return ranked.status();
  }

  private Groups groups() {
    try {
      return Groups.of(Spreadsheet.parse(new GivenFile(groups, "sheet of groups").bytes()), by);
    } catch (UnusableSpreadsheetException e) {
      throw unusable(e);
    }
  }

  private Audit audit(List<Outcome> outcomes, Groups told, Optional<Selection> selection) {
    try {
      return Audit.of(outcomes, told, new Audit.Plan(selection, keepSmall));
    } catch (UnusableSpreadsheetException e) {
      throw unusable(e);
    }
  }

  private UsageException unusable(UnusableSpreadsheetException e) {
    return new UsageException("%s: %s".formatted(groups, e.getMessage()));
  }

  private void print(String title, Audit audit) {
    PrintWriter out = spec.commandLine().getOut();
    tell(audit);
    switch (format) {
      case TABLE -> new AuditText(title, audit).print(out);
      case JSON -> out.println(Json.pretty(audit));
      case CSV -> out.print(AuditCsv.of(audit));
    }
  }

  /** Whoever is missing from the tables is told by name, for a misspelt one is the usual cause. */
  private void tell(Audit audit) {
    tell("Files without a row, of unknown category (%d): %s%n", audit.sample().filesWithoutRow());
    tell("Rows without a file, in no table (%d): %s%n", audit.sample().rowsWithoutFile());
    tell(
        "Names that several files have, of unknown category (%d): %s%n",
        audit.sample().sharedNames());
  }

  private void tell(String sentence, List<String> names) {
    if (!names.isEmpty()) {
      spec.commandLine().getErr().printf(sentence, names.size(), String.join(", ", names));
    }
  }
}
