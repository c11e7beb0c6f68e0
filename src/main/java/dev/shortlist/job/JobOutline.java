package dev.shortlist.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job as it is told to people and to other programs.
 *
 * @param id the job's id
 * @param title its title
 * @param occupation the occupation that its title names
 * @param rolePoints what having worked as this is worth, in points
 * @param requirements what it asks for
 * @param groups which of them are judged together
 */
public record JobOutline(
    String id,
    String title,
    Optional<String> occupation,
    BigDecimal rolePoints,
    List<RequirementTold> requirements,
    List<GroupTold> groups) {

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
      List<String> alternatives,
      int months,
      String group,
      String reason,
      List<String> text) {}

  /** Requirements judged together: as many as are needed earn all the points. */
  public record GroupTold(String id, String label, int needed, int members, BigDecimal points) {}

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
                member.alternatives().stream().map(Alternative::label).toList(),
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
        requirements,
        groups);
  }
}
