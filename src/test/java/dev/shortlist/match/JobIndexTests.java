package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobIndexTests {

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theRequirementsTouchedAreThoseThatEarnCredit(int seed) {
    Chance chance = Chance.ofSkills(seed);
    Profile profile = chance.profile();
    JobIndex index = new JobIndex(chance.job, Chance.CATALOGUE.catalogue());
    Map<String, Integer> strengths = new HashMap<>();
    chance
        .matcher
        .findings(profile)
        .strengths()
        .forEach((key, strength) -> strengths.put(key, strength.claimed()));

    List<String> credited =
        chance.matcher.match(profile).groups().stream()
            .flatMap(group -> group.members().stream())
            .filter(line -> line.credit() > 0)
            .map(RequirementLine::requirement)
            .map(Requirement::id)
            .toList();

    assertThat(index.touched(strengths)).containsExactlyInAnyOrderElementsOf(credited);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSkillLendsToThreeBroaderRequirementsAtMost(int seed) {
    Chance chance = Chance.ofSkills(seed);
    JobIndex index = new JobIndex(chance.job, Chance.CATALOGUE.catalogue());

    for (String skill : chance.skills) {
      long loans =
          chance.job.requirements().stream()
              .map(requirement -> index.rates(requirement).getOrDefault(skill, 0))
              .filter(rate -> rate > 0 && rate < 1000)
              .count();
      assertThat(loans).isLessThanOrEqualTo(3);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void evidenceFlowsFromTheNarrowerToTheBroaderOnly(int seed) {
    Chance chance = Chance.ofSkills(seed);
    JobIndex index = new JobIndex(chance.job, Chance.CATALOGUE.catalogue());

    for (Requirement requirement : chance.job.requirements()) {
      assertThat(index.skills())
          .filteredOn(skill -> index.rates(requirement).getOrDefault(skill, 0) > 0)
          .allSatisfy(skill ->
              assertThat(index.rates(requirement).getOrDefault(skill, 0))
                  .isEqualTo(isAsked(skill, requirement) ? 1000 : best(skill, requirement)));
    }
  }

  private static boolean isAsked(String skill, Requirement requirement) {
    return requirement.alternatives().stream()
        .anyMatch(way -> way instanceof OfSkill of && of.id().equals(skill));
  }

  /** The best rate of a skill for any of the broader ones that are asked. */
  private static int best(String skill, Requirement requirement) {
    return requirement.alternatives().stream()
        .filter(OfSkill.class::isInstance)
        .map(way -> ((OfSkill) way).id())
        .mapToInt(id -> Chance.CATALOGUE.catalogue().broader(skill).getOrDefault(id, 0))
        .max()
        .orElse(0);
  }

  @Test
  void aProfileThatSaysNothingTouchesNothing() {
    JobIndex index = new JobIndex(Chance.of(1).job, Chance.CATALOGUE.catalogue());

    assertThat(index.touched(Map.of())).isEmpty();
    assertThat(index.touched(Map.of("python", 0))).isEmpty();
  }

  @Test
  void moreSkillsThanLuceneTakesClausesAreNoError() {
    Chance chance = Chance.ofSkills(7);
    JobIndex index = new JobIndex(chance.job, Chance.CATALOGUE.catalogue());
    Map<String, Integer> strengths = new HashMap<>();
    Chance.CATALOGUE.catalogue().skillIds().forEach(skill -> strengths.put(skill, 1000));
    for (int i = 0; i < 3000; i++) {
      strengths.put(JobIndex.key(List.of("word" + i)), 1000);
    }

    assertThat(index.touched(strengths)).isNotEmpty().doesNotHaveDuplicates();
  }
}
