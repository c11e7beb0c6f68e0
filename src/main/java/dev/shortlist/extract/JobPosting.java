package dev.shortlist.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@code JobPosting} of schema.org, as job boards and ATS systems publish their adverts, made a
 * page with the headings that people would give it.
 *
 * @see <a href="https://schema.org/JobPosting">JobPosting</a>
 */
final class JobPosting {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final int MONTHS = 12;

  private JobPosting() {}

  /** The first posting of a JSON text as a page; none where it has none or is no JSON. */
  static Optional<Document> of(String json) {
    try {
      return posting(JSON.readTree(json)).map(JobPosting::page);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> posting(JsonNode node) {
    if (node.isObject() && texts(node.path("@type")).contains("JobPosting")) {
      return Optional.of(node);
    }
    List<JsonNode> within = new ArrayList<>();
    (node.isArray() ? node : node.path("@graph")).forEach(within::add);
    return within.stream().map(JobPosting::posting).flatMap(Optional::stream).findFirst();
  }

  private static Document page(JsonNode posting) {
    Document page = Document.createShell("");
    Element body = page.body();
    body.appendElement("h1").text(plain(posting.path("title")));
    places(posting).forEach(place -> body.appendElement("p").text("Location: " + place));
    if (plain(posting.path("jobLocationType")).equals("TELECOMMUTE")) {
      body.appendElement("p").text("Work mode: remote");
    }
    append(body, posting.path("description"));
    section(body, "Responsibilities", posting.path("responsibilities"));
    section(body, "Qualifications", posting.path("qualifications"));
    section(body, "Skills", posting.path("skills"));
    section(body, "Education", posting.path("educationRequirements"));
    section(body, "Experience", posting.path("experienceRequirements"));
    section(body, "Benefits", posting.path("jobBenefits"));
    return page;
  }

  private static void section(Element body, String heading, JsonNode value) {
    if (!plain(value).isBlank()) {
      body.appendElement("h2").text(heading);
      append(body, value);
    }
  }

  /** Adds a value that may be plain text, markup, or markup that was escaped once too often. */
  private static void append(Element body, JsonNode value) {
    for (String text : texts(value)) {
      String markup = text.contains("<") ? text : Parser.unescapeEntities(text, false);
      if (markup.contains("<")) {
        body.append(markup);
      } else {
        markup.lines().forEach(line -> body.appendElement("p").text(line));
      }
    }
  }

  private static List<String> places(JsonNode posting) {
    List<String> places = new ArrayList<>();
    JsonNode given = posting.path("jobLocation");
    for (JsonNode place : given.isArray() ? given : JSON.createArrayNode().add(given)) {
      JsonNode address = place.path("address");
      String told =
          address.isString()
              ? address.asString()
              : List.of("addressLocality", "addressRegion", "addressCountry").stream()
                  .map(part -> plain(address.path(part)))
                  .filter(part -> !part.isBlank())
                  .collect(Collectors.joining(", "));
      if (!told.isBlank()) {
        places.add(told);
      }
    }
    return places;
  }

  private static String plain(JsonNode value) {
    return String.join(" ", texts(value));
  }

  /** What a value says: a text, a list of them, or what an object tells of education or time. */
  private static List<String> texts(JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      value.forEach(one -> all.addAll(texts(one)));
      return all;
    }
    if (value.isObject()) {
      int months = value.path("monthsOfExperience").asInt(0);
      List<String> told = new ArrayList<>();
      if (months > 0) {
        told.add(
            months % MONTHS == 0
                ? "%d years of experience".formatted(months / MONTHS)
                : "%d months of experience".formatted(months));
      }
      List.of("credentialCategory", "name", "description")
          .forEach(part -> told.addAll(texts(value.path(part))));
      return told;
    }
    return value.isValueNode() && !value.isNull() && !value.isBoolean()
        ? List.of(value.asString())
        : List.of();
  }
}
