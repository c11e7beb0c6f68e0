package dev.shortlist.cli;

import dev.shortlist.audit.Outcome;
import dev.shortlist.audit.Spreadsheet;
import dev.shortlist.audit.UnusableSpreadsheetException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/**
 * A ranking that was written to a file: by {@code rank} as JSON lines or CSV, or by the service as
 * JSON.
 */
final class StoredRanking {

  private final Path path;

  StoredRanking(Path path) {
    this.path = path;
  }

  /**
   * What came of each of its files.
   *
   * @throws UsageException when the file cannot be read or holds no ranking
   */
  List<Outcome> read() {
    String text = new GivenFile(path, "ranking").text();
    List<Outcome> outcomes = text.stripLeading().startsWith("{") ? json(text) : sheet(text);
    if (outcomes.isEmpty()) {
      throw none("it has no line");
    }
    return outcomes;
  }

  private List<Outcome> json(String text) {
    List<Outcome> outcomes = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        Json.mapper().readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        JsonNode value = values.nextValue();
        if (value.path("lines").isArray()) {
          value.path("lines").forEach(line -> outcomes.add(outcome(line)));
        } else if (!value.path("ranking").isArray()) {
          outcomes.add(outcome(value));
        }
      }
      return outcomes;
    } catch (JacksonException e) {
      throw none("line %d is no JSON".formatted(e.getLocation().getLineNr()));
    }
  }

  private Outcome outcome(JsonNode line) {
    if (!line.path("file").isString()) {
      throw none("a line has no \"file\"");
    }
    String file = line.path("file").asString();
    return line.has("score")
        ? scored(file, line.path("score").asString(), line.path("band").asString(""))
        : new Outcome.NotRead(file);
  }

  private List<Outcome> sheet(String text) {
    try {
      Spreadsheet sheet = Spreadsheet.parse(text);
      int file = sheet.column("file");
      int score = sheet.column("score");
      int band = sheet.column("band");
      return sheet.rows().stream()
          .map(row ->
              row.cells().get(score).isBlank()
                  ? new Outcome.NotRead(row.cells().get(file))
                  : scored(row.cells().get(file), row.cells().get(score), row.cells().get(band)))
          .toList();
    } catch (UnusableSpreadsheetException e) {
      throw new UsageException("%s: %s".formatted(path, e.getMessage()));
    }
  }

  private Outcome scored(String file, String score, String band) {
    try {
      int hundredths = new BigDecimal(score.strip()).movePointRight(2).intValueExact();
      return new Outcome.Scored(file, hundredths, band);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw none("the score of '%s' is none from 0 to 100".formatted(file));
    }
  }

  private UsageException none(String why) {
    return new UsageException("'%s' is no ranking as 'rank' writes it: %s.".formatted(path, why));
  }
}
