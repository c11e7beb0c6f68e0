package dev.shortlist.web.pages;

import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobOutline;
import dev.shortlist.job.JobOutline.GroupTold;
import dev.shortlist.job.JobOutline.RequirementTold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A job as a page shows it.
 *
 * @param choice what a form sends to name it: its id where it is shipped
 * @param rolePoints what having worked as this is worth; empty where the job names no role
 * @param requirements how many it has, in words
 * @param sections its groups, the most important first
 * @param text the text that it was read from
 */
record JobView(
    String choice,
    String title,
    String rolePoints,
    String requirements,
    List<Section> sections,
    String text) {

  /** A job that asks for fewer things tells candidates hardly apart. */
  private static final int THIN = 3;

  /** The groups of one importance. */
  record Section(String name, String heading, List<Row> groups) {}

  /**
   * A group, or a requirement that stands for itself.
   *
   * @param rule how many of its members are enough; empty where it is one
   */
  record Row(String label, String points, String rule, List<Member> members) {}

  /** A requirement: why it weighs that much, and the job's words for it. */
  record Member(String label, String importance, String reason, List<String> quotes) {}

  /** A shipped job. */
  static JobView shipped(Job job) {
    return of(job, job.id());
  }

  /** A job that somebody described. */
  static JobView described(Job job) {
    return of(job, Form.OWN_JOB);
  }

  /** Whether somebody described it. */
  public boolean isOwn() {
    return choice.equals(Form.OWN_JOB);
  }

  /** Whether it asks for so little that a ranking would say little. */
  public boolean isThin() {
    return sections.stream().mapToInt(section -> section.groups().size()).sum() < THIN;
  }

  private static JobView of(Job job, String choice) {
    JobOutline outline = JobOutline.of(job);
    List<Section> sections = new ArrayList<>();
    for (Importance importance : mostImportantFirst()) {
      List<Row> rows =
          outline.groups().stream()
              .filter(group -> importance(members(outline, group)) == importance)
              .sorted(Comparator.comparing(GroupTold::points).reversed())
              .map(group -> row(group, members(outline, group)))
              .toList();
      if (!rows.isEmpty()) {
        sections.add(new Section(Words.name(importance), Words.of(importance), rows));
      }
    }
    return new JobView(
        choice,
        outline.title(),
        outline.rolePoints().signum() == 0 ? "" : points(outline.rolePoints()),
        requirements(sections),
        List.copyOf(sections),
        outline.description());
  }

  private static String requirements(List<Section> sections) {
    List<Row> rows = sections.stream().flatMap(section -> section.groups().stream()).toList();
    int groups = Math.toIntExact(rows.stream().filter(row -> !row.rule().isEmpty()).count());
    String single = Words.counted(rows.size() - groups, "requirement");
    return groups == 0
        ? single
        : "%s and %s of related ones".formatted(single, Words.counted(groups, "group"));
  }

  static List<Importance> mostImportantFirst() {
    return Arrays.asList(Importance.values()).reversed();
  }

  private static List<RequirementTold> members(JobOutline outline, GroupTold group) {
    return outline.requirements().stream()
        .filter(requirement -> requirement.group().equals(group.id()))
        .toList();
  }

  private static Importance importance(List<RequirementTold> members) {
    return members.stream()
        .map(RequirementTold::importance)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Row row(GroupTold group, List<RequirementTold> members) {
    return new Row(
        group.label(),
        points(group.points()),
        members.size() == 1 ? "" : "%d of %d are enough".formatted(group.needed(), members.size()),
        members.stream()
            .map(member ->
                new Member(
                    member.label(), Words.of(member.importance()), member.reason(), member.text()))
            .toList());
  }

  /** Points with one decimal, which is enough to compare them. */
  private static String points(BigDecimal points) {
    return points.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
