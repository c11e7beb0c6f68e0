package dev.shortlist.audit;

import dev.shortlist.audit.Spreadsheet.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What people have told of themselves, such as sex and race or ethnicity. It is personal data, and
 * nothing that scores knows of this package.
 *
 * @param attributes what was asked for, by the columns' names
 * @param people by their files, what each answered to each attribute; empty where that is unknown
 */
public record Groups(List<String> attributes, SortedMap<String, List<Optional<String>>> people) {

  /** The column that names the file. */
  public static final String FILE = "file";

  /** Sex, ethnicity and race are what the rule has; more would cut any pool to single persons. */
  private static final int MOST_ATTRIBUTES = 3;

  /** A column of more is a name or a number rather than a group. */
  private static final int MOST_CATEGORIES = 40;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** How forms call it that somebody did not answer; none of these is a group to compare. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "",
          "-",
          "?",
          "unknown",
          "n/a",
          "na",
          "not stated",
          "not disclosed",
          "undisclosed",
          "declined",
          "decline to answer",
          "decline to state",
          "decline to self-identify",
          "prefer not to say",
          "prefer not to answer",
          "prefer not to disclose",
          "i do not wish to answer");

  public Groups {
    attributes = List.copyOf(attributes);
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
  }

  /**
   * Reads them off a sheet with a column {@code file} and one for each attribute. Case and spaces
   * make no other category; the spelling that comes first by its characters stands for all.
   *
   * @param by the columns to take, at most three; all beside {@code file} where none is named
   * @throws UnusableSpreadsheetException when that cannot be done
   */
  public static Groups of(Spreadsheet sheet, List<String> by) {
    int file = sheet.column(FILE);
    List<Integer> columns = columns(sheet, by, file);
    checkFiles(sheet.rows(), file);
    Map<Integer, Map<String, String>> spellings = new HashMap<>();
    columns.forEach(column -> spellings.put(column, spellings(sheet, column)));
    SortedMap<String, List<Optional<String>>> people = new TreeMap<>();
    for (Row row : sheet.rows()) {
      people.put(
          row.cells().get(file),
          columns.stream()
              .map(column ->
                  Optional.ofNullable(
                      spellings.getOrDefault(column, Map.of()).get(key(row.cells().get(column)))))
              .toList());
    }
    return new Groups(columns.stream().map(sheet.heading()::get).toList(), people);
  }

  private static List<Integer> columns(Spreadsheet sheet, List<String> by, int file) {
    List<Integer> columns =
        by.isEmpty()
            ? IntStream.range(0, sheet.heading().size())
                .filter(i -> i != file && !sheet.heading().get(i).isEmpty())
                .boxed()
                .toList()
            : by.stream().map(sheet::column).distinct().toList();
    if (columns.contains(file)) {
      throw new UnusableSpreadsheetException("The column \"file\" tells no group.");
    }
    if (columns.isEmpty() || columns.size() > MOST_ATTRIBUTES) {
      throw new UnusableSpreadsheetException(
          "%d columns tell groups; name 1 to %d of them to compare by."
              .formatted(columns.size(), MOST_ATTRIBUTES));
    }
    return columns;
  }

  private static void checkFiles(List<Row> rows, int file) {
    Set<String> files = new HashSet<>();
    for (Row row : rows) {
      String name = row.cells().get(file);
      if (name.isBlank()) {
        throw UnusableSpreadsheetException.inLine(row.line(), "the cell for the file is empty.");
      }
      if (!files.add(name)) {
        throw UnusableSpreadsheetException.inLine(
            row.line(), "a line before has the same file; each file has one row.");
      }
    }
  }

  /** How each category of a column is spelled, by its key; unknown ones have none. */
  private static Map<String, String> spellings(Spreadsheet sheet, int column) {
    Map<String, String> spellings = new TreeMap<>();
    List<String> written = new ArrayList<>();
    sheet.rows().forEach(row -> written.add(tidy(row.cells().get(column))));
    written.stream()
        .sorted()
        .filter(value -> !UNKNOWN.contains(key(value)))
        .forEach(value -> spellings.putIfAbsent(key(value), value));
    if (spellings.size() > MOST_CATEGORIES) {
      throw new UnusableSpreadsheetException(
          ("The column \"%s\" has %d different values, which are no groups; name the columns to"
                  + " compare by.")
              .formatted(sheet.heading().get(column), spellings.size()));
    }
    return spellings;
  }

  private static String tidy(String value) {
    return SPACE.matcher(Normalizer.normalize(value, Normalizer.Form.NFC).strip()).replaceAll(" ");
  }

  private static String key(String value) {
    return Spreadsheet.folded(tidy(value));
  }
}
