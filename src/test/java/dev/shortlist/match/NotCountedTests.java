package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.Evidence;
import dev.shortlist.match.Report.NotCounted;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of a thing that is asked, and what of it earns nothing and is named. */
class NotCountedTests {

  private static final List<String> WORDS = List.of("tram", "crane", "ledger", "quarry", "violin");

  @ParameterizedTest
  @CsvSource({
    "WISHES, WISHED",
    "DENIES, DENIED",
    "SOMEONE_ELSES, SOMEONE_ELSES",
    "INSTRUCTS, INSTRUCTS"
  })
  void whatIsNotThePersonsOwnEarnsNothingAndIsNamed(Stance stance, Reason reason) {
    Report report =
        Made.match(
            job(Made.skill("python")),
            new Person().position(48).says(0, Place.POSITION, stance, WORDS, "python").profile());

    assertThat(report.score()).isZero();
    assertThat(report.notCounted()).containsExactly(new NotCounted(0, reason));
    assertThat(Made.lines(report).getFirst().evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DID", "HAS", "LEARNING"})
  void whatIsThePersonsOwnIsNotNamedThere(Stance stance) {
    Report report =
        Made.match(
            job(Made.skill("python")),
            new Person().position(48).says(0, Place.POSITION, stance, WORDS, "python").profile());

    assertThat(report.score()).isPositive();
    assertThat(report.notCounted()).isEmpty();
  }

  @Test
  void whatIsNotAskedIsNotNamed() {
    Report report =
        Made.match(
            job(Made.skill("python")),
            new Person().position(48).tells(Stance.WISHES, "welding").profile());

    assertThat(report.notCounted()).isEmpty();
  }

  @Test
  void whatWasPastedFromTheJobEarnsNothingAndIsNamed() {
    Job job = withText(degreed(), Made.skill("python"), new OfTerm(Made.words(3, 4), "a word"));
    Person person =
        new Person().says(Profile.NO_ENTRY, Place.PROSE, Stance.DID, job.stems(), "python");

    Report report = Made.match(job, person.profile());

    assertThat(report.score()).isZero();
    assertThat(report.notCounted()).containsExactly(new NotCounted(0, Reason.PASTED_FROM_THE_JOB));
    assertThat(Made.lines(report)).allMatch(line -> line.evidence().isEmpty());
  }

  @Test
  void aDegreeInPastedTextIsNone() {
    Job job = withText(degreed(), Made.skill("python"), Made.skill("docker"));
    Profile own = new Person().degree(Level.MASTER).profile();
    Profile pasted =
        new Profile(
            own.asOf(),
            List.of(),
            List.of(),
            own.degrees(),
            List.of(
                new Profile.Passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.HAS, job.stems())),
            List.of());

    assertThat(Made.lines(Made.match(job, own)).getFirst().credit()).isEqualTo(1000);
    assertThat(Made.lines(Made.match(job, pasted)).getFirst().credit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'crane ledger', true",
    "'tram crane ledger', true",
    "'crane ledger tram', true",
    "'crane crane ledger', true",
    "'crane', false",
    "'tram crane', false",
    "'ledger crane', false",
    "'crane tram ledger', false"
  })
  void wordsThatNoCatalogueKnowsAreFoundAsTheyStandInARow(String text, boolean found) {
    Person person =
        new Person().position(48).says(0, Place.POSITION, Stance.DID, List.of(text.split(" ")));

    RequirementLine line =
        Made.first(job(new OfTerm(List.of("crane", "ledger"), "a term")), person.profile());

    assertThat(line.credit() > 0).isEqualTo(found);
    assertThat(line.evidence()).hasSize(found ? 1 : 0);
  }

  @Test
  void theEvidenceOfWordsNamesThePassagesEachOnce() {
    Person person =
        new Person()
            .position(48)
            .says(0, Place.POSITION, Stance.DID, List.of("tram"))
            .says(0, Place.POSITION, Stance.DID, List.of("crane", "crane"))
            .says(0, Place.POSITION, Stance.DID, List.of("crane"));

    RequirementLine line =
        Made.first(job(new OfTerm(List.of("crane"), "cranes")), person.profile());

    assertThat(line.evidence())
        .singleElement()
        .satisfies(evidence -> {
          assertThat(evidence.label()).isEqualTo("cranes");
          assertThat(evidence.rate()).isEqualTo(1000);
          assertThat(evidence.months()).isEqualTo(48);
          assertThat(evidence.strength()).isEqualTo(evidence.counted()).isEqualTo(966);
          assertThat(evidence.sources().passages()).containsExactly(1, 2);
          assertThat(evidence.sources().mentions()).isEmpty();
        });
  }

  @Test
  void theStrongestEvidenceComesFirstAndOfTheSameThatWithTheFirstName() {
    Person person =
        new Person().position(48).did("tensorflow", "pytorch", "keras").lists("machine-learning");

    RequirementLine line = Made.first(job(Made.skill("machine-learning")), person.profile());

    // 966 at a rate of 384 is more than a claim of 300.
    assertThat(line.evidence())
        .extracting(Evidence::skill)
        .containsExactly("keras", "pytorch", "tensorflow", "machine-learning");
    assertThat(line.evidence().getFirst().rate()).isEqualTo(384);
    assertThat(line.evidence().getLast().rate()).isEqualTo(1000);
    assertThat(line.credit()).isEqualTo(966 * 384 / 1000);
  }

  @Test
  void aDegreeThatAnswersIsEvidenceAndOthersAreNot() {
    Job job = Made.job(degreed());

    RequirementLine line =
        Made.first(
            job,
            new Person()
                .degree(Level.SECONDARY)
                .degree(Level.BACHELOR)
                .degree(Level.MASTER)
                .profile());

    assertThat(line.evidence()).extracting(Evidence::counted).containsExactly(1000, 500);
    assertThat(line.evidence().getFirst().sources().passages()).containsExactly(2);
    assertThat(line.evidence().getLast().sources().passages()).containsExactly(1);
  }

  private static Requirement degreed() {
    return Made.asked(
        "r1",
        Kind.EDUCATION,
        Importance.SHOULD,
        new OfDegree(Level.MASTER, Set.of(), "a master's degree"));
  }

  private static Job job(Alternative asked) {
    return Made.job(Made.asked("r1", Kind.SKILL, Importance.SHOULD, asked));
  }

  /** A job with a text of a hundred words, each another one. */
  private static Job withText(Requirement first, Alternative... others) {
    String text = String.join(" ", Made.words(0, 100));
    List<Group> groups = new ArrayList<>();
    groups.add(Made.group("g1", 1, 5000, first));
    for (int i = 0; i < others.length; i++) {
      Requirement other = Made.asked("r" + (i + 2), Kind.SKILL, Importance.SHOULD, others[i]);
      groups.add(Made.group("g" + (i + 2), 1, 2500, other));
    }
    return new Job("made", "A title", Optional.empty(), 0, groups, Circumstances.UNTOLD, text);
  }
}
