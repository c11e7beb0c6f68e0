package dev.shortlist.resume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A résumé of the corpus and what a person reads in it, field by field; its README tells the rules.
 *
 * @param id the name of its files
 * @param asOf the month in which it is read
 * @param facts by field what is told, such as {@code position.title} → Staff Nurse
 * @param skillMonths how many months skills were used
 */
record Annotated(
    String id,
    YearMonth asOf,
    String text,
    Map<String, List<String>> facts,
    Map<String, Integer> skillMonths) {

  static final Path FOLDER = Path.of("src/test/resources/resumes");

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The whole corpus in the order of the files' names. */
  static List<Annotated> corpus() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> read(name.substring(0, name.length() - ".json".length())))
          .sorted(java.util.Comparator.comparing(Annotated::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotated read(String id) {
    try {
      JsonNode told = JSON.readTree(Files.readString(FOLDER.resolve(id + ".json")));
      String text = Files.readString(FOLDER.resolve(id + ".txt"));
      return new Annotated(
          id,
          YearMonth.parse(told.path("asOf").stringValue()),
          text,
          facts(told),
          skillMonths(told.path("skillMonths")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> facts(JsonNode told) {
    Facts facts = new Facts();
    for (String one : List.of("language", "name", "location", "summary", "seniority")) {
      facts.add(one, told.path(one));
    }
    told.path("emails").forEach(email -> facts.add("email", email));
    told.path("phones").forEach(phone -> facts.add("phone", phone));
    told.path("links").forEach(link -> facts.add("link", link));
    told.path("skills").forEach(skill -> facts.add("skill", skill));
    for (JsonNode position : told.path("positions")) {
      facts.each("position", position, "title", "employer", "place", "kind");
      facts.add("position.dates", dates(position));
      facts.add(
          "position",
          joined(position.path("title"), position.path("employer")) + " | " + dates(position));
      if (position.has("bullets")) {
        facts.add("position.bullets", dates(position) + ": " + position.path("bullets").intValue());
      }
    }
    for (JsonNode study : told.path("education")) {
      facts.each("study", study, "degree", "level", "field", "school", "place", "grade");
      facts.add("study.dates", dates(study));
      facts.add("study", joined(study.path("degree"), study.path("school")) + " | " + dates(study));
    }
    for (JsonNode certificate : told.path("certificates")) {
      facts.each("certificate", certificate, "name", "issuer", "date");
    }
    for (JsonNode project : told.path("projects")) {
      facts.each("project", project, "name");
      facts.add("project.dates", dates(project));
    }
    told.path("publications").forEach(work -> facts.each("publication", work, "title", "date"));
    told.path("awards").forEach(award -> facts.each("award", award, "title", "date"));
    for (JsonNode spoken : told.path("languages")) {
      facts.add("spoken", joined(spoken.path("language"), spoken.path("level")));
    }
    facts.add("months.work", told.path("months").path("work").asString());
    facts.add("months.internships", told.path("months").path("internships").asString("0"));
    return facts.facts;
  }

  private static Map<String, Integer> skillMonths(JsonNode told) {
    Map<String, Integer> months = new TreeMap<>();
    told.properties().forEach(skill -> months.put(skill.getKey(), skill.getValue().intValue()));
    return months;
  }

  private static String dates(JsonNode told) {
    String from = told.path("from").asString("");
    String to = told.path("to").asString("");
    return from.equals(to) || from.isEmpty() ? to : to.isEmpty() ? from : from + "/" + to;
  }

  private static String joined(JsonNode one, JsonNode other) {
    return one.asString("–") + " | " + other.asString("–");
  }

  /** Facts in the making; what is told twice counts twice. */
  static final class Facts {
    final Map<String, List<String>> facts = new TreeMap<>();

    void add(String field, String value) {
      String bare =
          value
              .replaceAll("\\s+", " ")
              .replaceAll("^[\\s.,;:•|*-]+|[\\s.,;:|*-]+$", "")
              .toLowerCase(Locale.ROOT);
      if (!bare.isEmpty()) {
        facts.computeIfAbsent(field, f -> new ArrayList<>()).add(bare);
      }
    }

    void add(String field, JsonNode value) {
      if (value.isString()) {
        add(field, value.stringValue());
      }
    }

    void each(String prefix, JsonNode told, String... keys) {
      for (String key : keys) {
        add(prefix + "." + key, told.path(key));
      }
    }
  }
}
