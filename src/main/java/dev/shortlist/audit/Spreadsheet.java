package dev.shortlist.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A spreadsheet as text, by RFC 4180: a heading, and rows of as many cells. A comma, a semicolon or
 * a tab separates the cells, whichever comes first in the heading; spreadsheets write all three.
 *
 * @param heading the columns' names, stripped
 * @param rows all others, without the blank ones
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public record Spreadsheet(List<String> heading, List<Row> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** An apostrophe that keeps a spreadsheet from taking a cell for a formula. */
  private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

  public Spreadsheet {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line where it ends, from 1
   * @param cells as many as the heading has
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * The spreadsheet in a file's bytes.
   *
   * @throws UnusableSpreadsheetException when they are not text in UTF-8, or none
   */
  public static Spreadsheet parse(byte[] bytes) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UnusableSpreadsheetException(
          "The file is not text in UTF-8; save it as \"CSV UTF-8\" in your spreadsheet.");
    }
  }

  /**
   * The spreadsheet in a text.
   *
   * @throws UnusableSpreadsheetException when it is none
   */
  public static Spreadsheet parse(String text) {
    String written = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Row> rows = rows(written);
    if (rows.isEmpty()) {
      throw new UnusableSpreadsheetException(
          "The file is empty; its first line names the columns.");
    }
    Row first = rows.removeFirst();
    List<String> heading = first.cells().stream().map(String::strip).toList();
    checkNames(heading, first.line());
    rows.forEach(row -> {
      if (row.cells().size() != heading.size()) {
        throw UnusableSpreadsheetException.inLine(
            row.line(),
            "the row and the heading have not as many cells: %d and %d."
                .formatted(row.cells().size(), heading.size()));
      }
    });
    return new Spreadsheet(heading, rows);
  }

  private static List<Row> rows(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
    List<Row> rows = new ArrayList<>();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        Row row = row(records.next(), parser.getCurrentLineNumber());
        line = row.line();
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw UnusableSpreadsheetException.inLine(
          line + 1, "a quotation mark is not closed, or text follows where it is.");
    }
  }

  private static Row row(CSVRecord read, long line) {
    return new Row(
        line, read.stream().map(cell -> GUARDED.matcher(cell).replaceFirst("")).toList());
  }

  private static char separator(String text) {
    return (char)
        text.strip()
            .lines()
            .findFirst()
            .orElse("")
            .chars()
            .filter(c -> c == ',' || c == ';' || c == '\t')
            .findFirst()
            .orElse(',');
  }

  private static void checkNames(List<String> heading, long line) {
    Set<String> names = new HashSet<>();
    for (String name : heading) {
      if (!name.isEmpty() && !names.add(folded(name))) {
        throw UnusableSpreadsheetException.inLine(
            line, "two columns are called \"%s\".".formatted(name));
      }
    }
  }

  /**
   * The number of a column, from 0; case does not matter.
   *
   * @throws UnusableSpreadsheetException when there is none of that name
   */
  public int column(String name) {
    return IntStream.range(0, heading.size())
        .filter(i -> folded(heading.get(i)).equals(folded(name.strip())))
        .findFirst()
        .orElseThrow(() ->
            new UnusableSpreadsheetException(
                "There is no column \"%s\"; the heading has: %s."
                    .formatted(name.strip(), String.join(", ", heading))));
  }

  static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
