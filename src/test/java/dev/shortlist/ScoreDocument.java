package dev.shortlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code src/docs/score.md} says, for tests that hold it against the program. */
public final class ScoreDocument {

  private static final Path FILE = Path.of("src/docs/score.md");

  private ScoreDocument() {}

  /** The text of the fenced block of that name. */
  public static String block(String name) {
    Matcher block =
        Pattern.compile(
                "^```text " + Pattern.quote(name) + "\\n(.*?)^```",
                Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(text());
    if (!block.find()) {
      throw new IllegalArgumentException("no block " + name);
    }
    return block.group(1);
  }

  /**
   * The cells of the table whose first column is called so, without its head.
   *
   * @throws IllegalArgumentException when there is not exactly one
   */
  public static List<List<String>> table(String firstColumn) {
    List<List<String>> rows = new ArrayList<>();
    int tables = 0;
    boolean inside = false;
    for (String line : text().lines().toList()) {
      if (line.startsWith("| " + firstColumn + " |")) {
        tables++;
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside && !line.startsWith("|---")) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        rows.add(List.of(cells).stream().map(String::strip).toList());
      }
    }
    if (tables != 1) {
      throw new IllegalArgumentException(tables + " tables " + firstColumn);
    }
    return rows;
  }

  /** What stands in a cell as code. */
  public static String code(String cell) {
    return cell.replace("`", "");
  }

  /** The values of the constants by their names, as in {@code Scale.MET}. */
  public static Map<String, Integer> constants() {
    Map<String, Integer> constants = new TreeMap<>();
    for (List<String> row : table("constant")) {
      if (constants.put(code(row.getFirst()), Integer.valueOf(row.get(1))) != null) {
        throw new IllegalArgumentException(row.getFirst() + " stands there twice");
      }
    }
    return constants;
  }

  /** What a place is worth by itself, by its name. */
  public static Map<String, Integer> bases() {
    Map<String, Integer> bases = new TreeMap<>();
    table("`Scale.base` of")
        .forEach(row -> bases.put(code(row.getFirst()), Integer.valueOf(row.get(1))));
    return bases;
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
