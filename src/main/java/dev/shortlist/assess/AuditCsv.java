package dev.shortlist.assess;

import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Note;
import dev.shortlist.audit.Rates;
import dev.shortlist.audit.Sample;
import dev.shortlist.audit.Table;
import dev.shortlist.audit.Table.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of an audit for a spreadsheet. */
public final class AuditCsv {

  private static final String HEADING =
      "figure,rule,cut,by,category,people,share,counted,rate,impact ratio,below four fifths,"
          + "not read,notes";

  private AuditCsv() {}

  /**
   * Comma-separated values by RFC 4180, with a heading; a line for each category of each table, and
   * one for those of unknown category. A value that a spreadsheet would take for a formula gets an
   * apostrophe in front.
   */
  public static String of(Audit audit) {
    Csv csv = new Csv(HEADING);
    Sample sample = audit.sample();
    sample(csv, "files", sample.files());
    sample(csv, "scored", sample.scored());
    sample(csv, "not read", sample.notRead());
    sample(csv, "files without a row", sample.filesWithoutRow().size());
    sample(csv, "rows without a file", sample.rowsWithoutFile().size());
    sample(csv, "names that several files have", sample.sharedNames().size());
    add(csv, "scoring rate", audit.scoring());
    audit.selection().ifPresent(selection -> add(csv, "selection rate", selection));
    audit.sweep().forEach(step -> add(csv, "threshold sweep", step));
    return csv.toString();
  }

  private static void sample(Csv csv, String what, int number) {
    csv.add(
        List.of("sample", "", "", "", what, String.valueOf(number), "", "", "", "", "", "", ""));
  }

  private static void add(Csv csv, String figure, Rates rates) {
    String cut = rates.cut().map(BigDecimal::toPlainString).orElse("");
    for (Table table : rates.tables()) {
      for (Line line : table.lines()) {
        csv.add(
            List.of(
                figure,
                rates.rule(),
                cut,
                table.name(),
                line.name(),
                String.valueOf(line.people()),
                line.share().toPlainString(),
                String.valueOf(line.counted()),
                line.rate().map(BigDecimal::toPlainString).orElse(""),
                line.ratio().map(BigDecimal::toPlainString).orElse(""),
                line.ratio().isEmpty() ? "" : line.belowFourFifths() ? "yes" : "no",
                String.valueOf(line.notRead()),
                line.notes().stream().map(Note::word).collect(Collectors.joining("; "))));
      }
      csv.add(
          List.of(
              figure,
              rates.rule(),
              cut,
              table.name(),
              "unknown",
              String.valueOf(table.unknown().people()),
              "",
              String.valueOf(table.unknown().counted()),
              "",
              "",
              "",
              String.valueOf(table.unknown().notRead()),
              "in no rate"));
    }
  }
}
