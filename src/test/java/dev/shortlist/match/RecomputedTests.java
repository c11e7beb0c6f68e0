package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ScoreDocument;
import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Group;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.GroupTold;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked example of {@code src/docs/score.md}, recomputed by nothing but what stands there: its
 * rules, its constants and the lines above; and each line held against the program.
 */
class RecomputedTests {

  private static final YearMonth AS_OF = YearMonth.of(2018, 12);

  /** The labels of the groups by the names that the lines have for them. */
  private static final Map<String, String> LABELS =
      Map.of(
          "backend", "Back-end development",
          "python", "Python",
          "sql", "MySQL or PostgreSQL",
          "docker", "Docker",
          "git", "Git",
          "kubernetes", "Kubernetes");

  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);
  private static final Job JOB = ASSESSOR.job("example", read("job.txt"));
  private static final Resume RESUME = ASSESSOR.resume(read("resume.txt"), AS_OF);
  private static final Explanation TOLD = ASSESSOR.explain(RESUME, ASSESSOR.matcher(JOB));

  /**
   * A line of the example.
   *
   * @param rule by names; empty where it tells a fact
   * @param numbers the same by numbers
   */
  record Line(String name, String rule, String numbers, int result) {

    static Line of(List<String> cells) {
      return new Line(
          ScoreDocument.code(cells.getFirst()),
          ScoreDocument.code(cells.get(2)),
          ScoreDocument.code(cells.get(3)),
          Integer.parseInt(cells.get(4)));
    }

    /** By its name, for that of the test. */
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Line> lines() {
    return ScoreDocument.table("name").stream().map(Line::of).toList();
  }

  static Stream<Line> rules() {
    return lines().stream().filter(line -> !line.rule().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theNumbersOfALineAreThoseOfItsRule(Line line) {
    assertThat(Arithmetic.valued(line.rule(), name -> value(name, line)))
        .isEqualTo(Arithmetic.valued(line.numbers(), name -> -1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theNumbersOfALineComeToItsResult(Line line) {
    assertThat(Arithmetic.result(line.numbers())).isEqualTo(line.result());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void theResultOfALineIsThatOfTheProgram(Line line) {
    Map<String, Integer> program = program();

    assertThat(program).containsKey(line.name());
    assertThat(line.result()).isEqualTo(program.get(line.name()));
  }

  @Test
  void nothingIsLeftOverWhenThePointsAreShared() {
    Map<String, Integer> results = results();

    assertThat(
            Stream.of("backend", "python", "sql", "docker", "git")
                .mapToInt(group -> of(results, "points." + group))
                .sum())
        .isEqualTo(of(results, "rest"));
  }

  @Test
  void factsAreTheFewLinesWithoutARule() {
    assertThat(lines())
        .filteredOn(line -> line.rule().isEmpty())
        .extracting(Line::name)
        .containsExactly("months", "ago", "tells.python", "tells.sql", "tells.docker", "tells.git");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 / 2                          | 3
          ⌈7 / 2⌉ + 7 / 2                | 7
          10 − 2 · 3 − 1                 | 3
          2 · 3² / 5                     | 3
          min(7, 2 + 3) · max(1, 2)      | 10
          1000 − ⌈(10 + 3) · 10 / 10²⌉   | 998
          """)
  void theArithmeticIsThatOfTheDocument(String expression, long result) {
    assertThat(Arithmetic.result(expression)).isEqualTo(result);
  }

  /** A constant in capitals, else what an earlier line came to. */
  private static int value(String name, Line line) {
    if (!name.toUpperCase(java.util.Locale.ROOT).equals(name) && !name.startsWith("Points.")) {
      return lines().stream()
          .takeWhile(earlier -> !earlier.equals(line))
          .filter(earlier -> earlier.name().equals(name))
          .findFirst()
          .orElseThrow()
          .result();
    }
    Map<String, Integer> all = new LinkedHashMap<>(ScoreDocument.constants());
    all.putAll(ScoreDocument.bases());
    List<Integer> values =
        all.entrySet().stream()
            .filter(entry -> entry.getKey().equals(name) || entry.getKey().endsWith("." + name))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(values).as(name).hasSize(1);
    return values.getFirst();
  }

  private static int of(Map<String, Integer> numbers, String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private static Map<String, Integer> results() {
    Map<String, Integer> results = new HashMap<>();
    lines().forEach(line -> results.put(line.name(), line.result()));
    return results;
  }

  /** What the program has for each line. */
  private static Map<String, Integer> program() {
    Map<String, Integer> program = new HashMap<>();
    Profile profile = RESUME.profile();
    Months worked = profile.entries().getFirst().months().orElseThrow();
    EvidenceTold django = evidence("Python", "django");
    EvidenceTold postgresql = evidence("MySQL or PostgreSQL", "postgresql");
    Tally tally = ASSESSOR.matcher(JOB).outcome(profile).tally();
    assertThat(django.strength()).isEqualTo(postgresql.strength());
    assertThat(django.counted()).isEqualTo(postgresql.counted());

    program.put("months", django.months());
    program.put("ago", Months.index(AS_OF) + 1 - worked.to());
    program.put("tells.python", ASSESSOR.catalogue().telling("python"));
    program.put(
        "tells.sql",
        Math.min(
            ASSESSOR.catalogue().telling("mysql"), ASSESSOR.catalogue().telling("postgresql")));
    program.put("tells.docker", ASSESSOR.catalogue().telling("docker"));
    assertThat(ASSESSOR.catalogue().telling("kubernetes")).isEqualTo(of(program, "tells.docker"));
    program.put("tells.git", ASSESSOR.catalogue().telling("git"));
    program.put("duration", Scale.duration(of(program, "months")));
    program.put("recency", Scale.recency(of(program, "ago")));
    program.put("strength", thousandths(django.strength()));
    program.put("relevance", relevance(profile));
    program.put("counts", thousandths(django.counted()));
    LABELS.forEach((name, label) -> {
      Group group =
          JOB.groups().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
      Requirement requirement = group.members().getFirst();
      program.put("weight." + name, requirement.weight());
      program.put("points." + name, group.points());
      program.put("earned." + name, hundredths(told(label).earned()));
    });
    program.put("all", JOB.groups().stream().mapToInt(Group::points).sum());
    program.put("rest", of(program, "all") - of(program, "points.kubernetes"));
    program.put(
        "weights",
        Stream.of("python", "sql", "docker", "git")
            .mapToInt(name -> of(program, "weight." + name))
            .sum());
    program.put("shared", of(program, "weights") + of(program, "weight.backend"));
    program.put(
        "credit.backend",
        thousandths(told("Back-end development").requirements().getFirst().credit()));
    program.put("credit.python", thousandths(told("Python").requirements().getFirst().credit()));
    program.put("bound", bound());
    program.put("others", tally.earnedShown() + tally.claimed());
    program.put(
        "unlocked",
        Math.min(
            Scale.FULL,
            Scale.ROLE_UNLOCK
                * Scale.FULL
                * of(program, "others")
                / (Job.ALL_POINTS - JOB.rolePoints())));
    program.put("counted", thousandths(TOLD.role().unlocked()));
    program.put("held", thousandths(TOLD.role().credit()));
    program.put("role", hundredths(TOLD.role().earned()));
    program.put("score", hundredths(TOLD.score()));
    return program;
  }

  private static int relevance(Profile profile) {
    RoleFit fit = new RoleFit(JOB, ASSESSOR.catalogue());
    return new Relevance(fit.worked(profile, new java.util.BitSet()), ASSESSOR.catalogue())
        .sighting(profile.mentions().getFirst(), profile.mentions().getFirst().place())
        .relevance();
  }

  /** Beyond what so many skills are only listed that all is claimed: what the bound leaves. */
  private static int bound() {
    Map<String, Credit> all = new HashMap<>();
    for (Requirement requirement : JOB.requirements()) {
      all.put(requirement.id(), new Credit(0, Scale.CLAIMED, Scale.CLAIMED, Scale.CLAIMED));
    }
    Tally tally = Tally.of(JOB, new RoleFit.RoleCredit(0, 0), new Credits(all));
    assertThat(tally.cut()).isPositive();
    return tally.claimed();
  }

  private static GroupTold told(String label) {
    return TOLD.groups().stream()
        .filter(group -> group.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static EvidenceTold evidence(String label, String skill) {
    Optional<EvidenceTold> found =
        told(label).requirements().getFirst().evidence().stream()
            .filter(evidence -> evidence.skill().equals(skill))
            .findFirst();
    return found.orElseThrow();
  }

  private static int thousandths(BigDecimal value) {
    return value.movePointRight(3).intValueExact();
  }

  private static int hundredths(BigDecimal points) {
    return points.movePointRight(2).intValueExact();
  }

  private static Extraction.Read read(String name) {
    return (Extraction.Read) ASSESSOR.readText(ScoreDocument.block(name));
  }
}
