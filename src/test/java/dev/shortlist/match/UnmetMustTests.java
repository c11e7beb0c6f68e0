package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.resume.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An unmet must is named first, and holds the band if anyone can check it. */
class UnmetMustTests {

  private static final Profile PYTHONIST = new Person().position(48).did("python").profile();

  @Test
  void mustsAreNamedTheHeaviestFirstAndThenInTheirOrder() {
    Job job =
        job(
            must("r2", 200, Kind.TOOL, Made.skill("cobol")),
            must("r1", 200, Kind.TOOL, Made.skill("fortran")),
            must("r3", 300, Kind.TOOL, Made.skill("docker")));

    assertThat(unmet(job)).containsExactly("r3", "r1", "r2");
  }

  @Test
  void whatIsAskedLessFirmlyIsNoUnmetMust() {
    Job job =
        job(
            Made.asked("r1", Kind.TOOL, Importance.SHOULD, Made.skill("cobol")),
            Made.asked("r2", Kind.TOOL, Importance.NICE, Made.skill("docker")));

    assertThat(unmet(job)).isEmpty();
    assertThat(Made.match(job, PYTHONIST).capped()).isFalse();
  }

  @Test
  void whereSomeOfAGroupAreEnoughNoneIsUnmetOnceOneIsAnswered() {
    Requirement cobol = must("r1", 300, Kind.TOOL, Made.skill("cobol"));
    Requirement python = must("r2", 300, Kind.TOOL, Made.skill("python"));
    Requirement docker = must("r3", 300, Kind.TOOL, Made.skill("docker"));

    assertThat(unmet(Made.job(Made.group("g1", 2, 10_000, cobol, python)))).isEmpty();
    assertThat(unmet(Made.job(Made.group("g1", 2, 10_000, cobol, docker))))
        .containsExactly("r1", "r3");
  }

  static Stream<List<Object>> checkable() {
    return Stream.of(
        List.of(Kind.TOOL, Made.skill("docker"), true),
        List.of(Kind.CERTIFICATE, Made.skill("pmp"), true),
        List.of(Kind.LANGUAGE, Made.skill("german"), true),
        List.of(Kind.EDUCATION, new OfDegree(Level.MASTER, Set.of(), "Master"), true),
        // a programming language, and a skill that is none
        List.of(Kind.SKILL, Made.skill("cobol"), true),
        List.of(Kind.SKILL, Made.skill("feature-engineering"), false),
        List.of(Kind.SKILL, new OfTerm(List.of("orchid"), "orchids"), false),
        List.of(Kind.KNOWLEDGE, Made.skill("docker"), false),
        List.of(Kind.RESPONSIBILITY, Made.skill("docker"), false),
        List.of(Kind.SOFT_SKILL, Made.skill("docker"), false),
        List.of(Kind.EXPERIENCE, new OfExperience(600, "50 years"), false));
  }

  @ParameterizedTest
  @MethodSource("checkable")
  void onlyWhatAnyoneCanCheckHoldsTheBand(List<Object> what) {
    Requirement missing = must("r2", 300, (Kind) what.get(0), (Alternative) what.get(1));

    Report report = Made.match(withPython(missing), PYTHONIST);

    assertThat(report.unmetMusts()).contains(missing);
    assertThat(report.capped()).isEqualTo(what.get(2));
    assertThat(report.band() == Band.PARTIAL).isEqualTo(what.get(2));
  }

  @Test
  void aMustWithAnAlternativeHoldsNoBand() {
    Requirement either = must("r2", 300, Kind.TOOL, Made.skill("cobol"), Made.skill("docker"));

    assertThat(Made.match(withPython(either), PYTHONIST).capped()).isFalse();
  }

  @Test
  void aMustAmongOthersOfAGroupHoldsNoBand() {
    Group group =
        Made.group(
            "g2",
            1,
            1000,
            must("r2", 300, Kind.TOOL, Made.skill("cobol")),
            must("r3", 300, Kind.TOOL, Made.skill("docker")));

    Report report = Made.match(Made.job(python(), group), PYTHONIST);

    assertThat(report.unmetMusts()).hasSize(2);
    assertThat(report.capped()).isFalse();
  }

  @Test
  void onlyTheThreeHeaviestHoldTheBand() {
    List<Group> groups = new ArrayList<>(List.of(python()));
    for (String skill : List.of("git", "sql", "linux")) {
      groups.add(
          Made.group("g-" + skill, 1, 250, must("r-" + skill, 400, Kind.TOOL, Made.skill(skill))));
    }
    Group light =
        Made.group("g-cobol", 1, 250, must("r-cobol", 300, Kind.TOOL, Made.skill("cobol")));
    groups.add(light);
    Person three = new Person().position(48).did("python", "git", "sql", "linux");
    Person two = new Person().position(48).did("python", "git", "sql");

    Report fourth = Made.match(Made.job(groups.toArray(Group[]::new)), three.profile());
    Report third = Made.match(Made.job(groups.toArray(Group[]::new)), two.profile());

    assertThat(fourth.unmetMusts()).extracting(Requirement::id).containsExactly("r-cobol");
    assertThat(fourth.capped()).isFalse();
    assertThat(third.capped()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2000, WEAK, false", "4000, PARTIAL, false", "9000, PARTIAL, true"})
  void aBandIsHeldOnlyWhereTheScoreIsAboveIt(int points, Band band, boolean capped) {
    Job job =
        Made.job(
            Made.group("g1", 1, points, must("r1", 300, Kind.TOOL, Made.skill("python"))),
            Made.group("g2", 1, 10_000 - points, must("r2", 300, Kind.TOOL, Made.skill("cobol"))));

    Report report = Made.match(job, PYTHONIST);

    assertThat(report.band()).isEqualTo(band);
    assertThat(report.capped()).isEqualTo(capped);
    assertThat(report.unmetMusts()).hasSize(1);
  }

  @Test
  void whatDoesNotCountIsNoUnmetMustAndHoldsNoBand() {
    Requirement cobol = must("r2", 300, Kind.TOOL, Made.skill("cobol"));
    Requirement docker = must("r3", 300, Kind.TOOL, Made.skill("docker"));
    Job job = Made.job(python(), Made.group("g2", 1, 500, cobol), Made.group("g3", 1, 500, docker));

    Report report = Chance.matcher(job).weighed(Map.of("r2", BigDecimal.ZERO)).match(PYTHONIST);

    assertThat(report.unmetMusts()).extracting(Requirement::id).containsExactly("r3");
    assertThat(
            Chance.matcher(job)
                .weighed(Map.of("r2", BigDecimal.ZERO, "r3", BigDecimal.ZERO))
                .match(PYTHONIST)
                .capped())
        .isFalse();
  }

  private static List<String> unmet(Job job) {
    return Made.match(job, PYTHONIST).unmetMusts().stream().map(Requirement::id).toList();
  }

  private static Requirement must(String id, int weight, Kind kind, Alternative... ways) {
    return Made.asked(id, kind, Importance.MUST, weight, 0, ways);
  }

  private static Group python() {
    return Made.group("g1", 1, 9000, must("r1", 300, Kind.TOOL, Made.skill("python")));
  }

  /** Most of the points are for what the person has. */
  private static Job withPython(Requirement other) {
    return Made.job(python(), Made.group("g2", 1, 1000, other));
  }

  private static Job job(Requirement... requirements) {
    List<Group> groups = new ArrayList<>();
    for (Requirement requirement : requirements) {
      groups.add(Made.group("g-" + requirement.id(), 1, 4000, requirement));
    }
    groups.add(Made.group("g-more", 1, 4000, must("r9", 1, Kind.TOOL, Made.skill("python"))));
    return Made.job(groups.toArray(Group[]::new));
  }
}
