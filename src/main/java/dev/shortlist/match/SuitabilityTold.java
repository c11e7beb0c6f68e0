package dev.shortlist.match;

import dev.shortlist.catalogue.Seniority;
import dev.shortlist.match.Suitability.Level;
import dev.shortlist.match.Suitability.OwnSkill;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@link Suitability} as it is told to people and to other programs.
 *
 * @param figure 0 to 100
 * @param used how much use the job has for what the person shows most strongly, from 0 to 1
 * @param skills what that is, the strongest first
 * @param level how the job's rank stands to the person's, where both can be told
 */
public record SuitabilityTold(
    BigDecimal figure, BigDecimal used, List<SkillTold> skills, Optional<LevelTold> level) {

  /**
   * A skill that the person shows.
   *
   * @param use how much use the job has for it, from 0 to 1
   */
  public record SkillTold(String label, BigDecimal use) {}

  /**
   * The rank of the job and that of the person.
   *
   * @param fit how well one suits the other, from 0 to 1
   */
  public record LevelTold(Seniority job, Seniority person, BigDecimal fit) {}

  static SuitabilityTold of(Suitability suitability) {
    return new SuitabilityTold(
        Explanation.points(suitability.figure()),
        Explanation.credit(suitability.used()),
        suitability.skills().stream().map(SuitabilityTold::told).toList(),
        suitability.level().map(SuitabilityTold::told));
  }

  private static SkillTold told(OwnSkill skill) {
    return new SkillTold(skill.label(), Explanation.credit(skill.use()));
  }

  private static LevelTold told(Level level) {
    return new LevelTold(level.job(), level.person(), Explanation.credit(level.fit()));
  }

  /** A sentence on the skills: which of them the job has no use for. */
  public String onSkills() {
    List<String> idle =
        skills.stream().filter(skill -> skill.use().signum() == 0).map(SkillTold::label).toList();
    String most =
        "The job has use for %d of the %d skills that the résumé shows most strongly"
            .formatted(skills.size() - idle.size(), skills.size());
    return idle.isEmpty()
        ? most + "."
        : most + "; for none of these: " + String.join(", ", idle) + ".";
  }

  /** A sentence on the ranks, where both can be told. */
  public Optional<String> onLevel() {
    return level.map(both ->
        both.job() == both.person()
            ? "Its rank is that of the newest position: %s.".formatted(word(both.job()))
            : "Its rank is %s, %s the newest position: %s."
                .formatted(
                    word(both.job()),
                    both.job().compareTo(both.person()) > 0 ? "above" : "below",
                    word(both.person())));
  }

  private static String word(Seniority rank) {
    return rank.name().toLowerCase(Locale.ROOT);
  }
}
