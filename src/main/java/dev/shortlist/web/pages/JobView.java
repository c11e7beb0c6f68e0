package dev.shortlist.web.pages;

import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobOutline;
import dev.shortlist.job.JobOutline.GroupTold;
import dev.shortlist.job.JobOutline.RequirementTold;
import dev.shortlist.job.form.JobFolder;
import dev.shortlist.job.form.JobForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A job as a page shows it.
 *
 * @param choice what a form sends to name it: its id where it has one
 * @param rolePoints what having worked as this is worth; empty where the job names no role
 * @param requirements how many it has, in words
 * @param sections its groups, the most important first
 * @param text what the field for a job's description holds with it
 * @param profile its text form
 * @param id what to store it as, unless somebody knows better
 */
record JobView(
    String choice,
    String title,
    String rolePoints,
    String requirements,
    List<Section> sections,
    String text,
    String profile,
    String id) {

  /** A job that asks for fewer things tells candidates hardly apart. */
  private static final int THIN = 3;

  private static final int LONGEST_SLUG = 60;

  /** The groups of one importance. */
  record Section(String name, String heading, List<Row> groups) {}

  /**
   * A group, or a requirement that stands for itself.
   *
   * @param points what it is worth
   * @param was what it was worth before it was changed; empty where that is the same
   * @param rule how many of its members are enough; empty where it is one
   */
  record Row(String label, String points, String was, String rule, List<Member> members) {}

  /**
   * A requirement: why it weighs that much, and the job's words for it.
   *
   * @param number its number among all, from 0
   * @param importance the word that a form sends
   */
  record Member(
      int number,
      String label,
      String importance,
      int weight,
      int months,
      String reason,
      List<String> quotes) {}

  /** A job that has an id. */
  static JobView named(Job job) {
    return of(job, job.id(), "", Optional.empty());
  }

  /** A job that somebody described. */
  static JobView described(Job job) {
    return of(job, Form.OWN_JOB, job.text(), Optional.empty());
  }

  /**
   * A job that somebody edited.
   *
   * @param before what it was
   */
  static JobView edited(Job job, Optional<Job> before) {
    return of(job, Form.OWN_JOB, JobForm.write(job), before);
  }

  /** A title as a part of addresses and names of files. */
  static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String slug = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "job" : trimmed;
  }

  /** Whether its description is a profile. */
  public boolean isEdited() {
    return isOwn() && text.equals(profile);
  }

  /** Whether somebody described it. */
  public boolean isOwn() {
    return choice.equals(Form.OWN_JOB);
  }

  /** Whether it asks for so little that a ranking would say little. */
  public boolean isThin() {
    return sections.stream().mapToInt(section -> section.groups().size()).sum() < THIN;
  }

  private static JobView of(Job job, String choice, String text, Optional<Job> before) {
    JobOutline outline = JobOutline.of(job);
    Map<String, String> were = before.map(JobView::points).orElse(Map.of());
    List<Section> sections = new ArrayList<>();
    for (Importance importance : mostImportantFirst()) {
      List<Row> rows =
          outline.groups().stream()
              .filter(group -> importance(members(outline, group)) == importance)
              .sorted(Comparator.comparing(GroupTold::points).reversed())
              .map(group -> row(group, members(outline, group), outline, were))
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
        text,
        JobForm.write(job),
        JobFolder.isId(choice) && !choice.equals(Form.OWN_JOB) ? choice : slug(job.title()));
  }

  /** The points of all groups by their labels; none for labels that are there twice. */
  private static Map<String, String> points(Job job) {
    Map<String, String> points = new HashMap<>();
    for (GroupTold group : JobOutline.of(job).groups()) {
      points.merge(group.label(), points(group.points()), (one, other) -> "");
    }
    return points;
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

  private static Row row(
      GroupTold group,
      List<RequirementTold> members,
      JobOutline outline,
      Map<String, String> were) {
    String points = points(group.points());
    String was = were.getOrDefault(group.label(), "");
    return new Row(
        group.label(),
        points,
        was.equals(points) ? "" : was,
        members.size() == 1 ? "" : "%d of %d are enough".formatted(group.needed(), members.size()),
        members.stream()
            .map(member ->
                new Member(
                    outline.requirements().indexOf(member),
                    member.label(),
                    Words.name(member.importance()),
                    member.weight(),
                    member.months(),
                    member.reason(),
                    member.text()))
            .toList());
  }

  /** Points with one decimal, which is enough to compare them. */
  private static String points(BigDecimal points) {
    return points.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
