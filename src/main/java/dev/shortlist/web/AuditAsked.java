package dev.shortlist.web;

import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.RankingAudit;
import dev.shortlist.audit.Audit;
import dev.shortlist.audit.Groups;
import dev.shortlist.audit.Selection;
import dev.shortlist.audit.Spreadsheet;
import dev.shortlist.audit.UnusableSpreadsheetException;
import dev.shortlist.match.Band;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * By what somebody wants a ranking audited. The groups are personal data: they live as long as the
 * request, and are neither logged nor held.
 *
 * @param groups what people told
 */
public record AuditAsked(Groups groups, Optional<Selection> selection, boolean keepsSmall) {

  /** The part that holds the sheet. */
  public static final String GROUPS = "groups";

  /** The part that names columns, with commas between them. */
  public static final String BY = "by";

  /** The part with a score in points. */
  public static final String THRESHOLD = "threshold";

  /** The part with a band. */
  public static final String BAND = "band";

  /** The part with a number of people. */
  public static final String TOP = "top";

  /** The part that says whether small categories are compared. */
  public static final String KEEP_SMALL = "keepSmall";

  /** Some ten thousand people with room to spare. */
  private static final int MOST_BYTES = 5 * 1024 * 1024;

  /**
   * Takes sheet and columns from the parts of a request.
   *
   * @throws Refusal when there is no sheet, or it cannot be used
   */
  public static AuditAsked of(Upload upload, Optional<Selection> selection, boolean keepsSmall) {
    byte[] groups =
        upload
            .bytes(GROUPS, MOST_BYTES)
            .orElseThrow(() -> Refusal.field(GROUPS, "There is no file with groups."));
    List<String> by =
        upload.text(BY).stream()
            .flatMap(columns -> Arrays.stream(columns.split(",")))
            .map(String::strip)
            .filter(column -> !column.isEmpty())
            .toList();
    try {
      return new AuditAsked(Groups.of(Spreadsheet.parse(groups), by), selection, keepsSmall);
    } catch (UnusableSpreadsheetException e) {
      throw Refusal.field(GROUPS, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The tables.
   *
   * @throws Refusal when the groups are about other files
   */
  public Audit audit(Ranking ranking) {
    try {
      return Audit.of(
          RankingAudit.outcomes(ranking), groups, new Audit.Plan(selection, keepsSmall));
    } catch (UnusableSpreadsheetException e) {
      throw Refusal.field(GROUPS, String.valueOf(e.getMessage()));
    }
  }

  /**
   * How people are selected; nobody where no way is given.
   *
   * @throws Refusal when several are given, or one is wrong
   */
  public static Optional<Selection> selection(
      Optional<String> threshold, Optional<String> band, Optional<String> top) {
    List<Selection> given =
        Stream.of(
                threshold.map(score -> number(THRESHOLD, score, Selection.AtLeast::of)),
                band.map(AuditAsked::band),
                top.map(count ->
                    number(TOP, count, number -> new Selection.Top(number.intValueExact()))))
            .flatMap(Optional::stream)
            .toList();
    if (given.size() > 1) {
      throw Refusal.field(BAND, "People are selected by threshold, band or top; give one.");
    }
    return given.stream().findFirst();
  }

  private static Selection band(String word) {
    return Arrays.stream(Band.values())
        .filter(band -> band.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .map(RankingAudit::selection)
        .orElseThrow(() -> Refusal.field(BAND, "The bands are weak, partial, good and strong."));
  }

  private static Selection number(
      String part, String written, Function<BigDecimal, Selection> selection) {
    try {
      return selection.apply(new BigDecimal(written.strip()));
    } catch (NumberFormatException | ArithmeticException e) {
      throw Refusal.field(part, "The part is no such number.");
    } catch (IllegalArgumentException e) {
      throw Refusal.field(part, String.valueOf(e.getMessage()));
    }
  }
}
