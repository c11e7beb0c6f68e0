package dev.shortlist.job;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Seniority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A job as it is told to people and to other programs; edited, it comes back as a {@link JobDraft}.
 *
 * @param id the job's id
 * @param title its title
 * @param occupation the occupation that its title names
 * @param rolePoints what having worked as this is worth, in points
 * @param seniority the rank that its title tells
 * @param location where the work is, in its own words; to be checked, never scored
 * @param workMode how much of it is done there; to be checked, never scored
 * @param requirements what it asks for
 * @param groups which of them are judged together
 * @param description the whole text that it was read from
 */
public record JobOutline(
    String id,
    String title,
    Optional<String> occupation,
    BigDecimal rolePoints,
    Optional<Seniority> seniority,
    Optional<String> location,
    Optional<WorkMode> workMode,
    List<RequirementTold> requirements,
    List<GroupTold> groups,
    String description) {

  /**
   * A requirement.
   *
   * @param weight how much it counts, relative to the job's other requirements
   * @param group the group that it is judged in
   * @param text the job's words that ask for it
   */
  public record RequirementTold(
      String id,
      String label,
      Requirement.Kind kind,
      Importance importance,
      int weight,
      List<AlternativeTold> alternatives,
      int months,
      String group,
      String reason,
      List<String> text) {}

  /** One way to meet a requirement: a skill, a term, a degree or a time of experience. */
  public record AlternativeTold(
      String label,
      Optional<String> skill,
      Optional<List<String>> stems,
      Optional<Level> level,
      Optional<Set<String>> fields,
      Optional<Integer> months) {

    private static AlternativeTold of(Alternative alternative) {
      String label = alternative.label();
      return switch (alternative) {
        case Alternative.OfSkill(String id, String l) ->
            new AlternativeTold(label, Optional.of(id), none(), none(), none(), none());
        case Alternative.OfTerm(List<String> stems, String l) ->
            new AlternativeTold(label, none(), Optional.of(stems), none(), none(), none());
        case Alternative.OfDegree(Level level, Set<String> fields, String l) ->
            new AlternativeTold(
                label, none(), none(), Optional.of(level), Optional.of(fields), none());
        case Alternative.OfExperience(int months, String l) ->
            new AlternativeTold(label, none(), none(), none(), none(), Optional.of(months));
      };
    }

    private static <T> Optional<T> none() {
      return Optional.empty();
    }
  }

  /** Requirements judged together: as many as are needed earn all the points. */
  public record GroupTold(String id, String label, int needed, int members, BigDecimal points) {}

  /**
   * What a person has to check, in words: rank, way of working and place; empty where the job says
   * nothing of them.
   */
  public String toCheck() {
    return Stream.of(seniority.map(JobOutline::words), workMode.map(JobOutline::words), location)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Tells a job. */
  public static JobOutline of(Job job) {
    List<RequirementTold> requirements = new ArrayList<>();
    List<GroupTold> groups = new ArrayList<>();
    for (Group group : job.groups()) {
      groups.add(
          new GroupTold(
              group.id(),
              group.label(),
              group.needed(),
              group.members().size(),
              BigDecimal.valueOf(group.points(), 2)));
      for (Requirement member : group.members()) {
        requirements.add(
            new RequirementTold(
                member.id(),
                member.label(),
                member.kind(),
                member.importance(),
                member.weight(),
                member.alternatives().stream().map(AlternativeTold::of).toList(),
                member.months(),
                group.id(),
                member.reason(),
                member.spans().stream().map(span -> span.in(job.text())).distinct().toList()));
      }
    }
    return new JobOutline(
        job.id(),
        job.title(),
        job.occupation(),
        BigDecimal.valueOf(job.rolePoints(), 2),
        job.circumstances().seniority(),
        job.circumstances().location(),
        job.circumstances().workMode(),
        requirements,
        groups,
        job.text());
  }
}
