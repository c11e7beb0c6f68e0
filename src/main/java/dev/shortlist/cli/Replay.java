package dev.shortlist.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What became of a report when it was made again.
 *
 * @param same whether no input that the report tells of has changed, and everything that it tells
 *     came out again
 * @param inputs the inputs that are others now
 * @param unknown the inputs of which the report does not tell what they were
 * @param score where it has changed
 * @param band where it has changed
 * @param role what the role earned, where it has changed
 * @param requirements those that are answered or weighed otherwise, in the order of the report
 * @param other other parts of the report that are not the same
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Replay(
    boolean same,
    List<Changed> inputs,
    List<String> unknown,
    Optional<Changed> score,
    Optional<Changed> band,
    List<Changed> role,
    List<RequirementChanged> requirements,
    List<String> other) {

  /** Everything that goes into a score, by where a report tells of it. */
  private static final Map<String, String> INPUTS = new LinkedHashMap<>();

  static {
    INPUTS.put("resume-text", "/inputs/resumeText");
    INPUTS.put("job-text", "/inputs/jobText");
    INPUTS.put("job", "/inputs/job");
    INPUTS.put("corrections", "/inputs/corrections");
    INPUTS.put("weights", "/weights");
    INPUTS.put("as-of", "/fingerprint/asOf");
    INPUTS.put("engine", "/fingerprint/engine");
    INPUTS.put("catalogue", "/fingerprint/catalogue");
    INPUTS.put("models", "/fingerprint/language");
    INPUTS.put("tika", "/fingerprint/reader");
    INPUTS.put("limits", "/fingerprint/limits");
  }

  private static final List<String> OF_ROLE = List.of("points", "credit", "unlocked", "earned");

  private static final List<String> OF_REQUIREMENT =
      List.of("importance", "status", "credit", "earned");

  /** Told by themselves, or the sender's own. */
  private static final List<String> TOLD =
      List.of("inputs", "fingerprint", "score", "band", "role", "groups", "weights", "externalId");

  /** Something that was one thing and is another; empty where it was or is nothing. */
  record Changed(String what, String before, String now) {}

  /** A requirement and what has changed about it. */
  record RequirementChanged(String label, List<Changed> changes) {}

  /** Compares a report with the one that was made again. */
  static Replay of(JsonNode before, JsonNode now) {
    List<Changed> inputs = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    INPUTS.forEach((name, at) -> {
      if (before.at(at).isMissingNode() && !now.at(at).isMissingNode()) {
        unknown.add(name);
      } else {
        changed(name, before.at(at), now.at(at)).ifPresent(inputs::add);
      }
    });
    Optional<Changed> score = changed("score", before.path("score"), now.path("score"));
    Optional<Changed> band = changed("band", before.path("band"), now.path("band"));
    List<Changed> role = changes(OF_ROLE, before.path("role"), now.path("role"), List.of());
    List<RequirementChanged> requirements = requirements(before, now);
    List<String> other =
        before.propertyNames().stream()
            .filter(name -> !TOLD.contains(name))
            .filter(name -> !covers(before.path(name), now.path(name)))
            .toList();
    boolean same =
        inputs.isEmpty()
            && score.isEmpty()
            && band.isEmpty()
            && role.isEmpty()
            && requirements.isEmpty()
            && other.isEmpty();
    return new Replay(same, inputs, unknown, score, band, role, requirements, other);
  }

  private static List<RequirementChanged> requirements(JsonNode before, JsonNode now) {
    Map<String, JsonNode> were = byLabel(before);
    Map<String, JsonNode> are = byLabel(now);
    List<RequirementChanged> changed = new ArrayList<>();
    were.forEach((label, was) -> {
      JsonNode is = are.getOrDefault(label, MissingNode.getInstance());
      List<Changed> changes =
          is.isMissingNode()
              ? List.of(new Changed("asked for", "yes", "no"))
              : changes(OF_REQUIREMENT, was, is, List.of("evidence"));
      if (!changes.isEmpty()) {
        changed.add(new RequirementChanged(label, changes));
      }
    });
    are.forEach((label, is) -> {
      if (!were.containsKey(label)) {
        String earned = is.path("earned").asString("");
        changed.add(
            new RequirementChanged(
                label,
                List.of(new Changed("asked for", "no", "yes"), new Changed("earned", "", earned))));
      }
    });
    return changed;
  }

  /** A job may be understood to ask for two things of one name. */
  private static Map<String, JsonNode> byLabel(JsonNode report) {
    Map<String, JsonNode> byLabel = new LinkedHashMap<>();
    for (JsonNode group : report.path("groups")) {
      for (JsonNode requirement : group.path("requirements")) {
        String label = requirement.path("label").asString("");
        String key = label;
        for (int i = 2; byLabel.containsKey(key); i++) {
          key = label + " (" + i + ")";
        }
        byLabel.put(key, requirement);
      }
    }
    return byLabel;
  }

  private static List<Changed> changes(
      List<String> fields, JsonNode before, JsonNode now, List<String> untold) {
    List<Changed> changes = new ArrayList<>();
    for (String field : fields) {
      changed(field, before.path(field), now.path(field)).ifPresent(changes::add);
    }
    for (String field : untold) {
      if (!covers(before.path(field), now.path(field))) {
        changes.add(new Changed(field, "", ""));
      }
    }
    return changes;
  }

  private static Optional<Changed> changed(String what, JsonNode before, JsonNode now) {
    return covers(before, now)
        ? Optional.empty()
        : Optional.of(new Changed(what, before.asString(""), now.asString("")));
  }

  /** Whether all that was told is told again; what is told besides is of a later version. */
  private static boolean covers(JsonNode before, JsonNode now) {
    if (before.isMissingNode()) {
      return true;
    }
    if (before.isNumber() && now.isNumber()) {
      return before.decimalValue().compareTo(now.decimalValue()) == 0;
    }
    if (before.isArray() && now.isArray()) {
      boolean covers = before.size() == now.size();
      for (int i = 0; covers && i < before.size(); i++) {
        covers = covers(before.get(i), now.get(i));
      }
      return covers;
    }
    if (before.isObject() && now.isObject()) {
      return before.properties().stream()
          .allMatch(field -> covers(field.getValue(), now.path(field.getKey())));
    }
    return before.equals(now);
  }
}
