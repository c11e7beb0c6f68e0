package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A skill lends to at most three broader requirements: where rate times weight is highest. */
class LendingTests {

  /** It lends to Python 700, neural networks 500, deep learning 480 and machine learning 384. */
  private static final Profile TRAINER = new Person().position(48).did("pytorch").profile();

  @Test
  void aBroaderSkillIsWorthTheStrengthOfTheNarrowerOneTimesItsRate() {
    assertThat(credited(Made.job(asked("r1", 300, Made.skill("neural-networks")))))
        .isEqualTo(Map.of("r1", 966 * 500 / 1000));
    assertThat(credited(Made.job(asked("r1", 300, Made.skill("pytorch")))))
        .isEqualTo(Map.of("r1", 966));
  }

  @Test
  void ofSeveralAlternativesTheNearestIsLentTo() {
    assertThat(
            credited(
                Made.job(
                    asked(
                        "r1",
                        300,
                        Made.skill("machine-learning"),
                        Made.skill("neural-networks"),
                        Made.skill("deep-learning")))))
        .isEqualTo(Map.of("r1", 966 * 500 / 1000));
  }

  @Test
  void ofEqualWeightsTheHighestRatesDecide() {
    assertThat(credited(fourThings(300))).containsOnlyKeys("deep", "neural", "python");
  }

  @Test
  void aLightRequirementGivesWayToAHeavyOne() {
    // 700 · 100 is less than 384 · 300.
    assertThat(credited(fourThings(100))).containsOnlyKeys("learning", "deep", "neural");
  }

  @Test
  void aCallersWeightsMoveNothingThatIsLent() {
    Matcher weighed = Chance.matcher(fourThings(100)).weighed(Map.of("python", BigDecimal.TEN));

    assertThat(credited(weighed.match(TRAINER))).containsOnlyKeys("learning", "deep", "neural");
  }

  @Test
  void ofTheSameTheFirstLabelsAndThenTheFirstIdsDecide() {
    assertThat(
            credited(
                job(
                    asked("r1", 300, new OfSkill("python", "d")),
                    asked("r2", 300, new OfSkill("python", "c")),
                    asked("r3", 300, new OfSkill("python", "b")),
                    asked("r4", 300, new OfSkill("python", "a")))))
        .containsOnlyKeys("r2", "r3", "r4");
    assertThat(
            credited(
                job(
                    asked("r4", 300, new OfSkill("python", "a")),
                    asked("r3", 300, new OfSkill("python", "a")),
                    asked("r2", 300, new OfSkill("python", "a")),
                    asked("r1", 300, new OfSkill("python", "a")))))
        .containsOnlyKeys("r1", "r2", "r3");
  }

  @Test
  void whatIsAskedItselfIsNotLent() {
    Job job =
        job(
            asked("itself", 300, Made.skill("pytorch"), Made.skill("python")),
            asked("deep", 300, Made.skill("deep-learning")),
            asked("neural", 300, Made.skill("neural-networks")),
            asked("python", 300, Made.skill("python")));

    assertThat(credited(job))
        .containsOnlyKeys("itself", "deep", "neural", "python")
        .containsEntry("itself", 966);
  }

  /** What PyTorch is evidence of, the last of that weight and the others of 300. */
  private static Job fourThings(int weight) {
    return job(
        asked("learning", 300, Made.skill("machine-learning")),
        asked("deep", 300, Made.skill("deep-learning")),
        asked("neural", 300, Made.skill("neural-networks")),
        asked("python", weight, Made.skill("python")));
  }

  private static Map<String, Integer> credited(Job job) {
    return credited(Made.match(job, TRAINER));
  }

  private static Map<String, Integer> credited(Report report) {
    return Made.lines(report).stream()
        .filter(line -> line.credit() > 0)
        .collect(Collectors.toMap(line -> line.requirement().id(), RequirementLine::credit));
  }

  private static Requirement asked(String id, int weight, Alternative... ways) {
    return Made.asked(id, Kind.SKILL, Importance.SHOULD, weight, 0, ways);
  }

  private static Job job(Requirement... requirements) {
    List<Group> groups = new ArrayList<>();
    for (Requirement requirement : requirements) {
      groups.add(Made.group("g-" + requirement.id(), 1, 2500, requirement));
    }
    return Made.job(groups.toArray(Group[]::new));
  }
}
