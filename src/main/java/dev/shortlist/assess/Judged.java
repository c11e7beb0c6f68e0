package dev.shortlist.assess;

import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.GroupTold;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one candidate came to by one job and its weights.
 *
 * @param line not yet ranked
 * @param earned the points of the role and of each group, by the group's id; empty without a score
 */
public record Judged(Ranking.Line line, Map<String, Part> earned) {

  /** What the role's part is called among those of the groups. */
  static final String ROLE = "role";

  /** A part of a score and what it is called. */
  public record Part(String label, BigDecimal points) {}

  /** What an assessment comes to. */
  public static Judged of(Assessment assessment) {
    Map<String, Part> earned = new LinkedHashMap<>();
    if (assessment instanceof Assessment.Scored(String file, Explanation told)) {
      earned.put(ROLE, new Part("Work in this role", told.role().earned()));
      for (GroupTold group : told.groups()) {
        earned.put(group.id(), new Part(group.label(), group.earned()));
      }
    }
    return new Judged(Ranking.Line.of(assessment), earned);
  }
}
