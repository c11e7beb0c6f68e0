package dev.shortlist.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to count people, in tables by each attribute and by all of them together.
 *
 * @param rule whom it counts, in words
 * @param cut the score that parts them, where there is one; in points
 * @param counted how many of all that were scored, of known category or not
 */
public record Rates(String rule, Optional<BigDecimal> cut, int counted, List<Table> tables) {
  public Rates {
    tables = List.copyOf(tables);
  }

  /** What must be known to read any of the lines, each once. */
  public Stream<Note> notes() {
    return tables.stream()
        .flatMap(table -> table.lines().stream())
        .flatMap(line -> line.notes().stream())
        .distinct()
        .sorted();
  }
}
