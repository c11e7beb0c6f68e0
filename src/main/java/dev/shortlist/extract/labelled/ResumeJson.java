package dev.shortlist.extract.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a JSON Resume, of version 1.0.0 or those before, as text.
 *
 * @see <a href="https://jsonresume.org/schema">JSON Resume</a>
 */
final class ResumeJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode resume;
  private final Draft draft = new Draft();

  private ResumeJson(JsonNode resume) {
    this.resume = resume;
  }

  static Optional<String> text(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      boolean isResume =
          node.path("basics").isObject()
              || (node.path("work").isArray() && node.path("education").isArray());
      return isResume ? Optional.of(new ResumeJson(node).write()) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private String write() {
    basics(resume.path("basics"));
    positions("Experience", resume.path("work"));
    positions("Volunteering", resume.path("volunteer"));
    education();
    projects();
    skills();
    for (JsonNode language : all("Languages", resume.path("languages"))) {
      draft.joinedBy(": ", List.of(told(language, "language"), told(language, "fluency")));
    }
    for (JsonNode certificate : all("Certificates", resume.path("certificates"))) {
      draft.line(
          told(certificate, "name"),
          told(certificate, "issuer"),
          Draft.date(told(certificate, "date")));
    }
    for (JsonNode award : all("Awards", resume.path("awards"))) {
      draft.line(told(award, "title"), told(award, "awarder"), Draft.date(told(award, "date")));
      draft.prose(told(award, "summary"));
    }
    for (JsonNode work : all("Publications", resume.path("publications"))) {
      draft.line(
          told(work, "name"), told(work, "publisher"), Draft.date(told(work, "releaseDate")));
      draft.prose(told(work, "summary"));
    }
    for (JsonNode interest : all("Interests", resume.path("interests"))) {
      listed(told(interest, "name"), interest.path("keywords"));
    }
    for (JsonNode reference : all("References", resume.path("references"))) {
      draft.line(told(reference, "name"));
      draft.prose(told(reference, "reference"));
    }
    return draft.toString();
  }

  private void basics(JsonNode basics) {
    draft.line(told(basics, "name"));
    draft.line(told(basics, "label"));
    JsonNode home = basics.path("location");
    draft.line(
        told(home, "address"),
        String.join(" ", told(home, "postalCode"), told(home, "city")),
        told(home, "region"),
        told(home, "countryCode"));
    List<String> ways = new ArrayList<>();
    ways.add(told(basics, "email"));
    ways.add(told(basics, "phone"));
    ways.add(told(basics, "url", "website"));
    for (JsonNode profile : basics.path("profiles")) {
      String url = told(profile, "url");
      ways.add(
          url.isEmpty()
              ? String.join(" ", told(profile, "network"), told(profile, "username"))
              : url);
    }
    draft.joinedBy(" | ", ways);
    draft.section("Summary");
    draft.prose(told(basics, "summary"));
  }

  private void positions(String heading, JsonNode positions) {
    for (JsonNode position : all(heading, positions)) {
      draft.line(
          told(position, "position"),
          told(position, "name", "company", "organization"),
          told(position, "location"));
      period(position);
      draft.prose(told(position, "summary"));
      draft.bullets(texts(position.path("highlights")));
    }
  }

  private void period(JsonNode entry) {
    draft.period(told(entry, "startDate"), told(entry, "endDate"), false);
  }

  private void education() {
    for (JsonNode study : all("Education", resume.path("education"))) {
      String degree =
          Stream.of(told(study, "studyType"), told(study, "area"))
              .filter(part -> !part.isEmpty())
              .reduce((type, area) -> type + " in " + area)
              .orElse("");
      draft.line(degree, told(study, "institution"), told(study, "location"));
      period(study);
      draft.joinedBy(": ", labelled("Grade", told(study, "score", "gpa")));
      draft.bullets(texts(study.path("courses")));
    }
  }

  private void projects() {
    for (JsonNode project : all("Projects", resume.path("projects"))) {
      draft.line(told(project, "name"), told(project, "entity"));
      period(project);
      draft.prose(told(project, "description", "summary"));
      draft.bullets(texts(project.path("highlights")));
      draft.joinedBy(": ", labelled("Tools", String.join(", ", texts(project.path("keywords")))));
    }
  }

  private void skills() {
    for (JsonNode skill : all("Skills", resume.path("skills"))) {
      if (skill.isValueNode()) {
        draft.line(skill.asString());
      } else {
        listed(told(skill, "name"), skill.path("keywords"));
      }
    }
  }

  private void listed(String name, JsonNode keywords) {
    draft.joinedBy(": ", List.of(name, String.join(", ", texts(keywords))));
  }

  private static List<String> labelled(String label, String value) {
    return value.isEmpty() ? List.of() : List.of(label, value);
  }

  /** The entries of a section, each begun as it is passed. */
  private Iterable<JsonNode> all(String heading, JsonNode entries) {
    draft.section(heading);
    List<JsonNode> all = entries.isArray() ? List.copyOf(entries.values()) : List.of();
    return () -> all.stream().peek(entry -> draft.entry()).iterator();
  }

  /** What is told under the first of the names under which something is told. */
  private static String told(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> node.path(name).isValueNode() ? node.path(name).asString("") : "")
        .filter(told -> !told.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<String> texts(JsonNode list) {
    return list.isArray()
        ? list.values().stream()
            .filter(JsonNode::isValueNode)
            .map(node -> node.asString(""))
            .filter(text -> !text.isBlank())
            .toList()
        : List.of();
  }
}
