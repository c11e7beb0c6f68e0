package dev.shortlist.web.pages;

import dev.shortlist.assess.AuditCsv;
import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Note;
import dev.shortlist.audit.Rates;
import dev.shortlist.audit.Sample;
import dev.shortlist.audit.Table;
import dev.shortlist.web.Download;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of an audit as a page shows them.
 *
 * @param summary who they are about, in a sentence
 * @param missing who stands in none of them
 * @param sections the scoring rates, and the selection rates where people are selected
 * @param sweeps by threshold, one for each attribute and one for all together
 * @param notes what the words beside the lines mean
 * @param csv the address of all of it as CSV, which holds it itself: nothing is held for it here
 */
record AuditView(
    String summary,
    List<Missing> missing,
    List<Section> sections,
    List<Sweep> sweeps,
    List<Note> notes,
    String csv) {

  /** Names that match nothing on the other side, and what follows. */
  record Missing(String what, List<String> names) {}

  /** One way to count, in tables. */
  record Section(String heading, String rule, String countedAs, List<TableView> tables) {}

  /** The categories of one attribute, or of several together. */
  record TableView(String name, List<Row> rows, Table.Unknown unknown) {}

  /**
   * One category.
   *
   * @param rate a dash where there is none
   * @param ratio a dash where there is none
   */
  record Row(
      String name,
      int people,
      String share,
      int counted,
      String rate,
      String ratio,
      boolean isBelow,
      int notRead,
      String notes) {}

  /** Impact ratios by threshold. */
  record Sweep(String name, List<String> categories, List<Step> steps) {}

  /** One threshold, with the ratio of each category. */
  record Step(String threshold, int selected, List<Cell> cells) {}

  /** One ratio. */
  record Cell(String ratio, boolean isBelow) {}

  private static final String NONE = "–";

  static AuditView of(Audit audit) {
    List<Section> sections = new ArrayList<>();
    audit
        .selection()
        .ifPresent(rates -> sections.add(section("Selection rates", "Selected", rates)));
    sections.add(section("Scoring rates", "Above", audit.scoring()));
    return new AuditView(
        summary(audit.sample()),
        missing(audit.sample()),
        List.copyOf(sections),
        IntStream.range(0, audit.scoring().tables().size())
            .mapToObj(table -> sweep(audit, table))
            .toList(),
        Stream.concat(Stream.of(audit.scoring()), audit.selection().stream())
            .flatMap(Rates::notes)
            .distinct()
            .sorted()
            .toList(),
        csv(audit));
  }

  private static String summary(Sample sample) {
    return "%s: %d scored, %d not read and in no rate."
        .formatted(Words.counted(sample.files(), "file"), sample.scored(), sample.notRead());
  }

  private static List<Missing> missing(Sample sample) {
    return Stream.of(
            new Missing("Files without a row, of unknown category", sample.filesWithoutRow()),
            new Missing("Rows without a file, in no table", sample.rowsWithoutFile()),
            new Missing("Names that several files have, of unknown category", sample.sharedNames()))
        .filter(missing -> !missing.names().isEmpty())
        .toList();
  }

  private static Section section(String heading, String countedAs, Rates rates) {
    return new Section(
        heading,
        "%s: %d in all."
            .formatted(
                rates.rule().substring(0, 1).toUpperCase(Locale.ROOT) + rates.rule().substring(1),
                rates.counted()),
        countedAs,
        rates.tables().stream()
            .map(table ->
                new TableView(
                    table.name(),
                    table.lines().stream().map(AuditView::row).toList(),
                    table.unknown()))
            .toList());
  }

  private static Row row(Table.Line line) {
    return new Row(
        line.name(),
        line.people(),
        line.share().toPlainString(),
        line.counted(),
        line.rate().map(BigDecimal::toPlainString).orElse(NONE),
        ratio(line),
        line.belowFourFifths(),
        line.notRead(),
        String.join(", ", line.notes().stream().map(Note::word).toList()));
  }

  private static String ratio(Table.Line line) {
    return line.ratio().map(BigDecimal::toPlainString).orElse(NONE);
  }

  private static Sweep sweep(Audit audit, int table) {
    return new Sweep(
        audit.scoring().tables().get(table).name(),
        audit.scoring().tables().get(table).lines().stream().map(Table.Line::name).toList(),
        audit.sweep().stream()
            .map(step ->
                new Step(
                    step.cut().map(BigDecimal::toPlainString).orElse(""),
                    step.counted(),
                    step.tables().get(table).lines().stream()
                        .map(line -> new Cell(ratio(line), line.belowFourFifths()))
                        .toList()))
            .toList());
  }

  private static String csv(Audit audit) {
    byte[] bytes = (Download.BYTE_ORDER_MARK + AuditCsv.of(audit)).getBytes(StandardCharsets.UTF_8);
    return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
