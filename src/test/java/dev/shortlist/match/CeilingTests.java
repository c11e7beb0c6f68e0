package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an index of many profiles relies on. */
class CeilingTests {

  private final Potentials potentials = new Potentials(Chance.CATALOGUE.catalogue());

  static IntStream seeds() {
    return Chance.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noScoreIsAboveTheCeilingInAnyMonthThatItHoldsIn(int seed) {
    Chance chance = Chance.of(seed);
    for (int i = 0; i < 8; i++) {
      Profile profile = chance.profile();
      double ceiling = chance.matcher.ceiling().of(potentials.of(profile));
      for (int months = 0; months <= Potential.MONTHS; months += 4) {
        YearMonth later = profile.asOf().plusMonths(months);

        assertThat(chance.score(profile.at(later))).isLessThanOrEqualTo((int) Math.ceil(ceiling));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScoreAloneIsThatOfTheReport(int seed) {
    Chance chance = Chance.of(seed);
    Profile profile = chance.profile();

    assertThat(chance.matcher.score(profile)).isEqualTo(chance.matcher.match(profile).score());
  }

  @Test
  void theRoleAndEachRequirementEarnByWhatIsShownOfThem() {
    Ceiling ceiling =
        ceiling(
            Made.job(
                Optional.of(Made.ENGINEER),
                3500,
                Made.group("g1", 1, 4000, skill("r1", "python")),
                Made.group("g2", 1, 2500, skill("r2", "docker"))));

    assertThat(ceiling.of(potential(Map.of()))).isZero();
    assertThat(ceiling.of(potential(Map.of("python", 600)))).isEqualTo(2400);
    assertThat(ceiling.of(potential(Map.of("python", 600, "docker", 1000)))).isEqualTo(4900);
    assertThat(
            ceiling.of(
                potential(Map.of("docker", 1000), Map.of(Made.ENGINEER, 400), Map.of(), Map.of())))
        .isEqualTo(2500 + 1400);
  }

  @Test
  void aGroupAndAllOfThemEarnNoMoreThanTheyAreWorth() {
    Ceiling ceiling =
        ceiling(
            Made.job(
                Optional.of(Made.ENGINEER),
                3500,
                Made.group("g1", 1, 4000, skill("r1", "python"), skill("r2", "java")),
                Made.group("g2", 2, 6000, skill("r3", "docker"), skill("r4", "git"))));

    assertThat(ceiling.of(potential(Map.of("python", 600, "java", 600)))).isEqualTo(4000);
    assertThat(ceiling.of(potential(Map.of("docker", 500, "git", 300)))).isEqualTo(2400);
    assertThat(ceiling.of(potential(Map.of("python", 1000, "docker", 1000, "git", 1000))))
        .isEqualTo(6500);
  }

  @Test
  void whatDoesNotCountEarnsNothing() {
    Job job =
        Made.job(
            Made.group("g1", 1, 6000, skill("r1", "python")),
            Made.group("g2", 1, 4000, skill("r2", "docker"), skill("r3", "git")));
    Ceiling ceiling =
        Chance.matcher(job).weighed(Map.of("r1", BigDecimal.ZERO, "r2", BigDecimal.ZERO)).ceiling();

    assertThat(ceiling.of(potential(Map.of("python", 1000, "docker", 1000)))).isZero();
    assertThat(ceiling.of(potential(Map.of("git", 1000)))).isEqualTo(10_000);
  }

  @Test
  void oneOfSeveralAlternativesIsEnough() {
    Requirement either =
        Made.asked(
            "r1",
            Kind.TOOL,
            Importance.MUST,
            Made.skill("python"),
            new OfTerm(List.of("tram", "ledger"), "tram ledger"));

    Ceiling ceiling = ceiling(Made.job(either));

    assertThat(ceiling.of(potential(Map.of("python", 300)))).isEqualTo(3000);
    assertThat(ceiling.of(reading("ledger", "tram", "orchid"))).isEqualTo(10_000);
    assertThat(ceiling.of(reading("tram", "orchid"))).isZero();
  }

  @Test
  void yearsOfWorkAreTakenAsWorked() {
    Requirement years =
        Made.asked("r1", Kind.EXPERIENCE, Importance.MUST, new OfExperience(60, "5 years"));
    Job job =
        Made.job(
            Made.group("g1", 1, 3000, years, skill("r2", "python")),
            Made.group("g2", 1, 7000, skill("r3", "docker")));

    assertThat(ceiling(job).of(potential(Map.of()))).isEqualTo(3000);
    assertThat(ceiling(job).of(potential(Map.of("docker", 500)))).isEqualTo(6500);
    assertThat(ceiling(job).of(potential(Map.of("python", 500)))).isEqualTo(3000);
  }

  @ParameterizedTest
  @CsvSource({
    "DOCTORATE, 10000",
    "MASTER, 10000",
    "BACHELOR, 5000",
    "ASSOCIATE, 0",
    "SECONDARY, 0"
  })
  void aDegreeEarnsByItsLevelWhateverItsField(Level held, int points) {
    Requirement master =
        Made.asked(
            "r1",
            Kind.EDUCATION,
            Importance.MUST,
            new OfDegree(Level.MASTER, Set.of("physics"), "Master"));
    Potential potential =
        new Potential(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            Set.of(held),
            Set.of());

    assertThat(ceiling(Made.job(master)).of(potential)).isEqualTo(points);
  }

  @Test
  void aTitleThatNoCatalogueKnowsEarnsByTheWordsOfTheJobs() {
    Potential told =
        potential(
            Map.of(),
            Map.of(),
            Map.of("tram", 1000, "senior", 1000),
            Map.of("tram", 1000, "conductor", 500, "senior", 1000));

    // 0.8 of 25 points, half of it for each word but the rank's
    assertThat(titled(Optional.empty()).of(told)).isEqualTo(1000 + 500);
    assertThat(titled(Optional.of(Made.ENGINEER)).of(told)).isEqualTo(1000);
  }

  @Test
  void anIndexIsAskedForNothingThatEarnsNoPoints() {
    Requirement master =
        Made.asked(
            "r4", Kind.EDUCATION, Importance.MUST, new OfDegree(Level.MASTER, Set.of(), "Master"));
    Job job =
        Made.job(
            Made.group("g1", 1, 0, skill("r1", "python")),
            Made.group("g2", 1, 4000, skill("r2", "docker"), skill("r3", "git")),
            Made.group("g3", 1, 4000, master),
            Made.group("g4", 1, 2000, skill("r5", "java")));
    Matcher matcher = Chance.matcher(job);
    Matcher weighed = matcher.weighed(Map.of("r2", BigDecimal.ZERO, "r5", BigDecimal.ZERO));

    assertThat(matcher.ceiling().role().clauses()).isEmpty();
    assertThat(keys(matcher))
        .containsExactlyInAnyOrder("docker", "git", "BACHELOR", "MASTER", "DOCTORATE", "java");
    assertThat(keys(weighed))
        .containsExactlyInAnyOrder("python", "git", "BACHELOR", "MASTER", "DOCTORATE");
  }

  private static List<String> keys(Matcher matcher) {
    List<Ceiling.Part> parts = matcher.ceiling().others().parts();
    assertThat(parts).allSatisfy(part -> assertThat(part.clauses()).isNotEmpty());
    return parts.stream()
        .flatMap(part -> part.clauses().stream())
        .map(Ceiling.Clause::key)
        .toList();
  }

  private static Ceiling titled(Optional<String> occupation) {
    return ceiling(
        new Job(
            "made",
            "Senior Tram Conductor",
            occupation,
            2500,
            List.of(Made.group("g1", 1, 7500, skill("r1", "python"))),
            Circumstances.UNTOLD,
            ""));
  }

  private static Ceiling ceiling(Job job) {
    return Chance.matcher(job).ceiling();
  }

  private static Requirement skill(String id, String skill) {
    return Made.asked(id, Kind.SKILL, Importance.SHOULD, Made.skill(skill));
  }

  private static Potential potential(Map<String, Integer> skills) {
    return potential(skills, Map.of(), Map.of(), Map.of());
  }

  private static Potential potential(
      Map<String, Integer> skills,
      Map<String, Integer> occupations,
      Map<String, Integer> untoldTitles,
      Map<String, Integer> titles) {
    return new Potential(
        new TreeMap<>(skills),
        new TreeMap<>(occupations),
        new TreeMap<>(untoldTitles),
        new TreeMap<>(titles),
        Set.of(),
        Set.of());
  }

  private static Potential reading(String... words) {
    return new Potential(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        Set.of(),
        Set.of(words));
  }
}
