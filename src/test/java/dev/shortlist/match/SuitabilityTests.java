package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Seniority;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Suitability.Level;
import dev.shortlist.match.Suitability.OwnSkill;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityTests {

  @Test
  void aJobThatAsksForAllThatAPersonShowsSuitsInFull() {
    Suitability suitability = of(job("python", "docker"), did("python", "docker"));

    assertThat(suitability.figure()).isEqualTo(10_000);
    assertThat(suitability.used()).isEqualTo(1_000);
    assertThat(suitability.skills())
        .containsExactlyInAnyOrder(new OwnSkill("Python", 1_000), new OwnSkill("Docker", 1_000));
    assertThat(suitability.level()).isEmpty();
  }

  @Test
  void aJobThatAsksForNothingOfItDoesNotSuit() {
    Suitability suitability = of(job("welding"), did("python", "docker"));

    assertThat(suitability.figure()).isZero();
    assertThat(suitability.skills()).extracting(OwnSkill::use).containsOnly(0);
  }

  @Test
  void whatIsEvidenceOfWhatIsAskedIsOfSomeUse() {
    assertThat(of(job("python"), did("django")).skills())
        .singleElement()
        .satisfies(django -> assertThat(django.use()).isBetween(100, 800));
  }

  @Test
  void twoThirdsOfItAreAllThatAJobCanUse() {
    Profile profile = did("docker", "kubernetes", "welding");

    assertThat(of(job("docker", "kubernetes", "python"), profile).used()).isBetween(900, 1_000);
    assertThat(of(job("docker", "python"), profile).used()).isBetween(400, 600);
  }

  @Test
  void whatIsOnlyListedDeniedOrWishedIsNotShown() {
    Person person =
        new Person()
            .position(24)
            .lists("python")
            .tells(Stance.WISHES, "docker")
            .tells(Stance.DENIES, "kubernetes");

    assertThat(Chance.matcher(job("python")).suitability(person.profile())).isEmpty();
  }

  @Test
  void mannersAndSpokenLanguagesGoAlongToEveryJob() {
    assertThat(of(job("python"), did("python", "collaboration", "french")).skills())
        .extracting(OwnSkill::label)
        .containsExactly("Python");
  }

  @Test
  void theStrongestTwelveCountAndTheStrongestComesFirst() {
    List<String> many =
        List.of(
            "docker",
            "kubernetes",
            "postgresql",
            "java",
            "terraform",
            "ansible",
            "react",
            "typescript",
            "redis",
            "apache-kafka",
            "welding",
            "django",
            "pytorch");
    Person person = new Person().position(36).did("python").position(1);
    many.forEach(person::did);

    List<OwnSkill> skills = of(job("python"), person.profile()).skills();

    assertThat(skills).hasSize(12);
    assertThat(many).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @CsvSource({
    "SENIOR, SENIOR, 1000",
    "SENIOR, INTERMEDIATE, 900",
    "LEAD, INTERMEDIATE, 300",
    "INTERMEDIATE, SENIOR, 500",
    "JUNIOR, SENIOR, 100",
    "EXECUTIVE, TRAINEE, 300",
    "TRAINEE, EXECUTIVE, 100"
  })
  void aStepUpSuitsBetterThanAStepDown(Seniority job, Seniority person, int fit) {
    assertThat(Level.of(job, person)).isEqualTo(new Level(job, person, fit));
  }

  @Test
  void theRankIsThatOfTheTitle() {
    Job junior = job(Optional.of(Seniority.JUNIOR), 0, "python");
    Profile senior = new Person().position(120).did("python").profile();

    Suitability suitability = of(junior, senior);

    assertThat(suitability.level()).contains(new Level(Seniority.JUNIOR, Seniority.SENIOR, 100));
    assertThat(suitability.figure()).isEqualTo(7_300);
  }

  @Test
  void whereTheTitleTellsNoneTheYearsThatAreAskedDo() {
    Profile junior = new Person().position(12).did("python").profile();

    assertThat(of(job(Optional.empty(), 72, "python"), junior).level())
        .contains(new Level(Seniority.SENIOR, Seniority.JUNIOR, 300));
  }

  @Test
  void sentencesNameWhatTheJobHasNoUseForAndBothRanks() {
    Job job = job(Optional.of(Seniority.SENIOR), 0, "python");
    Profile profile = new Person().position(36).did("python", "welding").profile();

    SuitabilityTold told = SuitabilityTold.of(of(job, profile));

    assertThat(told.onSkills())
        .isEqualTo(
            "The job has use for 1 of the 2 skills that the résumé shows most strongly; for none"
                + " of these: Welding.");
    assertThat(told.onLevel())
        .contains("Its rank is senior, above the newest position: intermediate.");
  }

  private static Profile did(String... skills) {
    return new Person().position(24).did(skills).profile();
  }

  private static Suitability of(Job job, Profile profile) {
    return Chance.matcher(job).suitability(profile).orElseThrow();
  }

  private static Job job(String... skills) {
    return job(Optional.empty(), 0, skills);
  }

  /**
   * @param months for how long each skill is asked
   */
  private static Job job(Optional<Seniority> rank, int months, String... skills) {
    List<Group> groups =
        IntStream.range(0, skills.length)
            .mapToObj(i ->
                Made.group(
                    "g" + i,
                    1,
                    Job.ALL_POINTS,
                    Made.asked(
                        "r" + i, Kind.TOOL, Importance.MUST, 300, months, Made.skill(skills[i]))))
            .toList();
    return new Job(
        "made",
        "A title",
        Optional.empty(),
        0,
        groups,
        new Circumstances(rank, Optional.empty(), Optional.empty()),
        "No text.");
  }
}
