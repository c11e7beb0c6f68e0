package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobShelf;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller's own weights: what they move, and what they leave alone. */
class WeighingTests {

  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);

  private static final String JOB =
      """
      Platform Engineer

      Requirements
      - Docker is required.
      - Python is required.
      - Git
      - Linux

      Nice to have
      - AWS
      - Azure
      - Spanish
      """;

  private static final String RESUME =
      """
      Experience

      Platform Engineer, Quillmark
      March 2021 - present
      - Ran Docker on AWS.

      Skills
      Git
      """;

  static List<String> jobs() {
    return JobShelf.ids();
  }

  static Stream<Long> seeds() {
    return new Random(26).longs(40).boxed();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void weighingEverythingAlikeChangesNoPointOfAnyShippedJob(String id) {
    Matcher matcher = ASSESSOR.matcher(ASSESSOR.shipped(id).orElseThrow());

    assertThat(matcher.weighed(Map.of()).job()).isEqualTo(matcher.job());
    Map<String, BigDecimal> alike =
        matcher.job().requirements().stream()
            .collect(
                java.util.stream.Collectors.toMap(Requirement::id, r -> new BigDecimal("2.5")));
    assertThat(points(matcher.weighed(alike).job())).isEqualTo(points(matcher.job()));
    assertThat(matcher.weighed(alike).weighed(Map.of()).job()).isEqualTo(matcher.job());
  }

  @Test
  void whatCountsMoreIsWorthMoreAndEarnsMoreForWhoeverShowsIt() {
    Matcher matcher = matcher(JOB);
    Report before = matcher.match(profile(RESUME));
    Report after = weighed(matcher, "docker", "3").match(profile(RESUME));

    assertThat(earned(after, "Docker")).isGreaterThan(earned(before, "Docker"));
    assertThat(earned(after, "Git")).isLessThan(earned(before, "Git"));
    assertThat(after.score()).isGreaterThan(before.score());
  }

  @Test
  void howFarARequirementIsMetIsNoMatterOfWeights() {
    Matcher matcher = matcher(JOB);
    Report before = matcher.match(profile(RESUME));
    Report after = weighed(matcher, "must", "0.1").match(profile(RESUME));

    assertThat(lines(after))
        .extracting(Report.RequirementLine::credit)
        .isEqualTo(lines(before).stream().map(Report.RequirementLine::credit).toList());
    assertThat(lines(after))
        .extracting(Report.RequirementLine::evidence)
        .isEqualTo(lines(before).stream().map(Report.RequirementLine::evidence).toList());
  }

  @Test
  void whatDoesNotCountEarnsNothingAndIsNoUnmetMust() {
    Matcher matcher = matcher(JOB);
    assertThat(matcher.match(profile(RESUME)).unmetMusts())
        .extracting(Requirement::label)
        .contains("Python");

    Report report = weighed(matcher, "python", "0").match(profile(RESUME));

    assertThat(report.unmetMusts()).extracting(Requirement::label).doesNotContain("Python");
    assertThat(report.groups())
        .filteredOn(line -> line.group().label().equals("Python"))
        .singleElement()
        .satisfies(line -> assertThat(line.group().points()).isZero());
  }

  @Test
  void aMemberOfAGroupCountsAsManyAsItsFactor() {
    Matcher matcher = matcher(JOB);
    String listed = "Experience\n\nClerk, Quillmark\nMarch 2021 - present\n- Ran Azure.\n";
    Group plain = group(matcher.job(), "azure");
    assertThat(plain.needed()).isEqualTo(1);

    int once = earned(matcher.match(profile(listed)), "azure");
    int ofThree = earned(weighed(matcher, "aws", "3").match(profile(listed)), "azure");

    Group heavy = group(weighed(matcher, "aws", "3").job(), "azure");
    assertThat(heavy.full()).isEqualTo(300);
    assertThat(ofThree).isLessThan(once);
  }

  @Test
  void theBoundsOnWhatOnlyAddsHoldWhateverTheWeights() {
    Job job = weighed(matcher(JOB), "nice", "10").job();

    int nice =
        job.groups().stream()
            .filter(group -> group.members().getFirst().importance() == Importance.NICE)
            .mapToInt(Group::points)
            .sum();
    assertThat(nice).isLessThanOrEqualTo(1500);
    assertThat(points(job).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(points(matcher(JOB).job()).stream().mapToInt(Integer::intValue).sum());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScoreAddsUpByAnyWeights(long seed) {
    Random random = new Random(seed);
    Matcher matcher =
        ASSESSOR.matcher(
            ASSESSOR
                .shipped(JobShelf.ids().get(random.nextInt(JobShelf.ids().size())))
                .orElseThrow());
    Map<String, BigDecimal> factors = new TreeMap<>();
    for (Requirement requirement : matcher.job().requirements()) {
      if (random.nextBoolean()) {
        factors.put(requirement.id(), BigDecimal.valueOf(random.nextInt(0, 1001), 2));
      }
    }
    factors.put(
        random.nextBoolean() ? "must" : "nice", BigDecimal.valueOf(random.nextInt(0, 1001), 2));
    Matcher weighed;
    try {
      weighed = matcher.weighed(factors);
    } catch (UnusableWeightsException e) {
      return;
    }

    // A report whose points do not add up cannot be made.
    Report report = weighed.match(profile(RESUME));

    assertThat(report.score()).isBetween(0, Job.ALL_POINTS);
    assertThat(
            lines(report).stream().mapToInt(Report.RequirementLine::earned).sum()
                + report.role().earned())
        .isEqualTo(report.score());
    assertThat(weighed.weighed(factors).match(profile(RESUME))).isEqualTo(report);
  }

  @Test
  void severalWordsForOneRequirementMultiply() {
    Job job =
        matcher(JOB)
            .weighed(Map.of("must", new BigDecimal("2"), "docker", new BigDecimal("1.5")))
            .job();

    assertThat(group(job, "Docker").members().getFirst().factor()).isEqualTo(300);
    assertThat(group(job, "Python").members().getFirst().factor()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r1", "docker", "Docker", " DOCKER "})
  void aRequirementIsNamedByIdSkillOrLabel(String key) {
    Matcher weighed = weighed(matcher(JOB), key, "2");

    assertThat(weighed.weights())
        .singleElement()
        .satisfies(applied -> assertThat(applied.requirements()).containsExactly("r1"));
  }

  @Test
  void categoriesAreNamedByImportanceOrKind() {
    assertThat(weighed(matcher(JOB), "nice", "2").weights().getFirst().requirements()).hasSize(3);
    assertThat(weighed(matcher(JOB), "language", "2").weights().getFirst().requirements())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"zookeeper, 2", "docker, -1", "docker, 10.01", "docker, 1.234", "docker, 1e9"})
  void whatCannotBeWeighedSaysWhy(String key, String factor) {
    assertThatExceptionOfType(UnusableWeightsException.class)
        .isThrownBy(() -> weighed(matcher(JOB), key, factor))
        .withMessageContaining(key);
  }

  @Test
  void somethingMustCount() {
    Matcher matcher = matcher(JOB);
    Map<String, BigDecimal> none = new TreeMap<>();
    matcher.job().requirements().forEach(asked -> none.put(asked.id(), BigDecimal.ZERO));
    assertThatExceptionOfType(UnusableWeightsException.class)
        .isThrownBy(() -> matcher.weighed(none))
        .withMessageContaining("At least one");
  }

  private static Matcher weighed(Matcher matcher, String key, String factor) {
    return matcher.weighed(Map.of(key, new BigDecimal(factor)));
  }

  private static List<Integer> points(Job job) {
    return job.groups().stream().map(Group::points).toList();
  }

  private static Group group(Job job, String member) {
    return job.groups().stream()
        .filter(group -> group.members().stream().anyMatch(m -> isFor(m, member)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Report.RequirementLine> lines(Report report) {
    return report.groups().stream().flatMap(group -> group.members().stream()).toList();
  }

  private static int earned(Report report, String label) {
    return lines(report).stream()
        .filter(line -> isFor(line.requirement(), label))
        .mapToInt(Report.RequirementLine::earned)
        .sum();
  }

  private static boolean isFor(Requirement requirement, String word) {
    return requirement.label().equals(word)
        || (requirement.alternatives().getFirst() instanceof OfSkill skill
            && skill.id().equals(word));
  }

  private static Matcher matcher(String text) {
    return ASSESSOR.matcher(ASSESSOR.job("made", new Extraction.Read(text, "text/plain", text)));
  }

  private static Profile profile(String text) {
    return ASSESSOR
        .resume(new Extraction.Read(text, "text/plain", text), YearMonth.of(2026, 11))
        .profile();
  }
}
