package dev.shortlist.cli;

import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Note;
import dev.shortlist.audit.Rates;
import dev.shortlist.audit.Sample;
import dev.shortlist.audit.Table;
import dev.shortlist.audit.Table.Line;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of an audit for eyes. */
record AuditText(String title, Audit audit) {

  private static final String MARK = "*";

  void print(PrintWriter out) {
    Sample sample = audit.sample();
    out.println(title);
    out.printf(
        "Files: %d. Scored: %d. Not read: %d, in no rate.%n",
        sample.files(), sample.scored(), sample.notRead());
    rates(out, "Scoring rate", audit.scoring());
    audit
        .selection()
        .ifPresentOrElse(
            selection -> rates(out, "Selection rate", selection),
            () ->
                out.printf(
                    "%nNo selection rates: --threshold, --band or --top says who is selected.%n"));
    sweep(out);
    out.println();
    Stream.concat(Stream.of(audit.scoring()), audit.selection().stream())
        .flatMap(Rates::notes)
        .distinct()
        .sorted()
        .forEach(note -> out.printf("%s: %s.%n", note.word(), note.sentence()));
    out.printf(
        "%s less than four fifths of the highest rate (29 CFR 1607.4 D): a mark to look at, no"
            + " verdict.%n",
        MARK);
    out.println(
        "Rates and ratios as in 6 RCNY 5-300, rounded to three decimals. These are figures, not the"
            + " independent audit that Local Law 144 asks for.");
  }

  private static void rates(PrintWriter out, String name, Rates rates) {
    out.printf("%n%s: %s (counted in all: %d)%n", name, rates.rule(), rates.counted());
    rates.tables().forEach(table -> table(out, table));
  }

  private static void table(PrintWriter out, Table table) {
    int width =
        Stream.concat(Stream.of(table.name(), "unknown"), table.lines().stream().map(Line::name))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    out.printf(
        "%n  #  %s  people  share  counted   rate  ratio    not read%n",
        RankingTable.padded(table.name(), width));
    for (int i = 0; i < table.lines().size(); i++) {
      Line line = table.lines().get(i);
      String row =
          String.format(
              Locale.ROOT,
              "%3d  %s  %6d  %5s  %7d  %5s  %s  %8d  %s",
              i + 1,
              RankingTable.padded(line.name(), width),
              line.people(),
              line.share().toPlainString(),
              line.counted(),
              line.rate().map(BigDecimal::toPlainString).orElse("–"),
              ratio(line),
              line.notRead(),
              line.notes().stream().map(Note::word).collect(Collectors.joining(", ")));
      out.println(row.stripTrailing());
    }
    out.printf(
        "     %s  %6d         %7d                  %8d%n",
        RankingTable.padded("unknown", width),
        table.unknown().people(),
        table.unknown().counted(),
        table.unknown().notRead());
  }

  private static String ratio(Line line) {
    return RankingTable.padded(
        line.ratio().map(BigDecimal::toPlainString).orElse("–")
            + (line.belowFourFifths() ? " " + MARK : ""),
        7);
  }

  private void sweep(PrintWriter out) {
    out.printf("%nImpact ratios by threshold; the columns are the numbers of the tables above%n");
    for (int i = 0; i < audit.scoring().tables().size(); i++) {
      int columns = audit.scoring().tables().get(i).lines().size();
      String heading =
          IntStream.rangeClosed(1, columns)
              .mapToObj(column -> String.format(Locale.ROOT, "  %-7d", column))
              .collect(Collectors.joining());
      out.printf("%n  by %s%n", audit.scoring().tables().get(i).name());
      out.println(("  from  selected" + heading).stripTrailing());
      for (Rates step : audit.sweep()) {
        String row =
            step.tables().get(i).lines().stream()
                .map(line -> "  " + ratio(line))
                .collect(Collectors.joining());
        out.println(
            String.format(
                    Locale.ROOT,
                    "%6s  %8d%s",
                    step.cut().map(BigDecimal::toPlainString).orElse(""),
                    step.counted(),
                    row)
                .stripTrailing());
      }
    }
  }
}
