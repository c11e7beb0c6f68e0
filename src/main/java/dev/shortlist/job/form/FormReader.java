package dev.shortlist.job.form;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Importance;
import dev.shortlist.job.JobDraft;
import dev.shortlist.job.JobDraft.AlternativeDraft;
import dev.shortlist.job.JobDraft.GroupDraft;
import dev.shortlist.job.JobDraft.RequirementDraft;
import dev.shortlist.job.Quote;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.yaml.Node;
import dev.shortlist.yaml.WrongYamlException;
import dev.shortlist.yaml.YamlReader;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a front matter into a draft, and says on which line it is wrong. */
final class FormReader {

  private static final List<String> JOB = List.of("title", "occupation", "requirements", "groups");

  private static final List<String> REQUIREMENT =
      List.of(
          "label",
          "kind",
          "importance",
          "weight",
          "alternatives",
          "months",
          "group",
          "reason",
          "text");

  private static final List<String> ALTERNATIVE =
      List.of("label", "skill", "stems", "level", "fields", "months");

  private static final List<String> GROUP = List.of("id", "label", "needed");
  private static final List<String> QUOTE = List.of("words", "places");

  /** The line of hyphens above the YAML. */
  private static final int LINES_BEFORE = 1;

  /** The first line of a text may be longer than any title should be. */
  private static final int LONGEST_TITLE = 1000;

  private static final int MOST = 100_000;
  private static final int MOST_MONTHS = 600;

  private FormReader() {}

  /**
   * The draft that a form holds; what it leaves out is not there.
   *
   * @param id what to call the job
   * @throws WrongYamlException when something is wrong, saying what and on which line
   */
  static JobDraft read(String id, FrontMatter form) {
    Node root = YamlReader.read(form.yaml(), LINES_BEFORE);
    if (!(root instanceof Node.Fields)) {
      throw root.wrong("a front matter has keys such as 'title:'.");
    }
    Values job = Values.of(root, "a job", JOB);
    Optional<List<RequirementDraft>> requirements =
        job.list("requirements", FormReader::requirement);
    List<GroupNode> groups = job.list("groups", FormReader::group).orElse(List.of());
    if (requirements.isEmpty() && !groups.isEmpty()) {
      throw groups
          .getFirst()
          .node()
          .wrong(
              "groups need requirements that name them; without any, those of the text are read.");
    }
    check(groups, requirements.orElse(List.of()));
    return new JobDraft(
        id,
        job.label("title", LONGEST_TITLE).orElse(null),
        job.words("occupation").orElse(null),
        requirements.orElse(null),
        groups.stream().map(GroupNode::draft).toList(),
        form.body().isBlank() ? null : form.body());
  }

  private static RequirementDraft requirement(Node node) {
    Values values = Values.of(node, "a requirement", REQUIREMENT);
    return new RequirementDraft(
        values
            .label("label", Values.LONGEST_LABEL)
            .orElseThrow(() -> node.wrong("this requirement has no label.")),
        values.oneOf("kind", Kind.values()).orElse(null),
        values.oneOf("importance", Importance.values()).orElse(null),
        values.number("weight", 1, MOST).orElse(null),
        values.list("alternatives", FormReader::alternative).orElse(null),
        values.number("months", 0, MOST_MONTHS).orElse(null),
        values.words("group").orElse(null),
        values.words("reason").orElse(null),
        values.list("text", FormReader::quote).orElse(null));
  }

  /** Words alone are a label. */
  private static AlternativeDraft alternative(Node node) {
    if (node instanceof Node.Words words) {
      return new AlternativeDraft(words.text(), null, null, null, null, null);
    }
    Values values = Values.of(node, "an alternative", ALTERNATIVE);
    List<String> ways =
        List.of("skill", "stems", "level", "months").stream().filter(values::has).toList();
    if (ways.size() > 1) {
      throw node.wrong(
          "an alternative is one thing, and not %s together."
              .formatted(String.join(" and ", ways)));
    }
    return new AlternativeDraft(
        values.label("label", Values.LONGEST_LABEL).orElse(null),
        values.words("skill").orElse(null),
        values.list("stems", stem -> Values.words(stem, "stems")).orElse(null),
        values.oneOf("level", Level.values()).orElse(null),
        values
            .list("fields", field -> Values.words(field, "fields"))
            .<Set<String>>map(LinkedHashSet::new)
            .orElse(null),
        values.number("months", 1, MOST_MONTHS).orElse(null));
  }

  /** Words alone are meant where they stand first. */
  private static Quote quote(Node node) {
    if (node instanceof Node.Words words) {
      return Quote.of(words.text());
    }
    Values values = Values.of(node, "a place of the text", QUOTE);
    return new Quote(
        values.words("words").orElseThrow(() -> node.wrong("these places have no words.")),
        values.list("places", place -> Values.number(place, "places", 1, MOST)).orElse(List.of(1)));
  }

  private record GroupNode(Node node, GroupDraft draft) {}

  private static GroupNode group(Node node) {
    Values values = Values.of(node, "a group", GROUP);
    String id =
        values
            .label("id", Values.LONGEST_LABEL)
            .orElseThrow(() -> node.wrong("this group has no id."));
    return new GroupNode(
        node,
        new GroupDraft(
            id,
            values.label("label", Values.LONGEST_LABEL).orElse(null),
            values.number("needed", 1, MOST).orElse(null)));
  }

  private static void check(List<GroupNode> groups, List<RequirementDraft> requirements) {
    Set<String> seen = new HashSet<>();
    for (GroupNode group : groups) {
      String id = String.valueOf(group.draft().id());
      long members = requirements.stream().filter(r -> id.equals(r.group())).count();
      if (!seen.add(id)) {
        throw group.node().wrong("there are two groups '%s'.".formatted(id));
      }
      if (members == 0) {
        throw group
            .node()
            .wrong(
                "no requirement is in the group '%s'. Take it out, or write 'group: %s' below its members."
                    .formatted(id, id));
      }
      Integer needed = group.draft().needed();
      if (needed != null && needed > members) {
        throw group
            .node()
            .wrong("the group '%s' needs %d of %d requirements.".formatted(id, needed, members));
      }
    }
  }
}
