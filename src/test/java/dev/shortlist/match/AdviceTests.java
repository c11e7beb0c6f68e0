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
import dev.shortlist.match.Advice.Basis;
import dev.shortlist.match.Advice.Change;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.NextBand;
import dev.shortlist.match.Advice.Readability;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** For every gap what one sentence would bring, and for the next band the fewest of them. */
class AdviceTests {

  @Test
  void whatWouldBringMostComesFirstAndOfTheSameInTheJobsOrder() {
    Job job =
        Made.job(
            tool("docker", 1000),
            tool("git", 3000),
            tool("kubernetes", 3000),
            tool("python", 3000));

    assertThat(gaps(job, new Person().position(48).did("python")))
        .extracting(Gap::requirement)
        .containsExactly("git", "kubernetes", "docker");
  }

  @Test
  void everyNumberIsTheScoreOfTheResumeWithThatSentence() {
    Job job = Made.job(tool("docker", 4000), tool("python", 6000));
    Person person = new Person().position(48).did("python");
    int now = Made.match(job, person.profile()).score();

    Gap gap = gaps(job, person).getFirst();

    Person shown = new Person().position(48).did("python", "docker");
    Person listed = new Person().position(48).did("python").lists("docker");
    assertThat(gap.shown()).contains(points(Made.match(job, shown.profile()).score() - now));
    assertThat(gap.listed()).contains(points(Made.match(job, listed.profile()).score() - now));
    assertThat(gap.listed().orElseThrow()).isPositive().isLessThan(gap.shown().orElseThrow());
    assertThat(gap.label()).isEqualTo("docker");
    assertThat(gap.name()).isEqualTo("Docker");
    assertThat(gap.status()).isEqualTo(Status.UNMET);
    assertThat(gap.importance()).isEqualTo(Importance.MUST);
    assertThat(gap.change()).isEqualTo(Change.SHOW);
    assertThat(gap.where()).contains("entry 0");
    assertThat(gap.sentence()).contains("Docker", "entry 0");
  }

  @Test
  void whatIsMetIsNoGap() {
    assertThat(gaps(Made.job(tool("python", 10_000)), new Person().position(48).did("python")))
        .isEmpty();
  }

  @Test
  void whatBringsNoPointsAndAnswersNoMustIsNotAdvised() {
    Requirement docker = asked("docker", Kind.TOOL, Importance.SHOULD, Made.skill("docker"));
    Person person = new Person().position(48).did("python");

    assertThat(gaps(Made.job(Made.group("g1", 1, 0, docker), free()), person)).isEmpty();
  }

  @Test
  void anUnmetMustIsAdvisedAlsoWhereItBringsNoPoints() {
    Requirement docker = asked("docker", Kind.TOOL, Importance.MUST, Made.skill("docker"));

    assertThat(
            gaps(
                Made.job(Made.group("g1", 1, 0, docker), free()),
                new Person().position(48).did("python")))
        .singleElement()
        .satisfies(gap -> assertThat(gap.shown()).contains(points(0)));
  }

  @Test
  void whatTheResumeSaysSoFarIsTold() {
    assertThat(basis(new Person().position(48))).isEqualTo(Basis.NOTHING);
    assertThat(basis(new Person().position(48).lists("docker"))).isEqualTo(Basis.ONLY_LISTED);
    assertThat(basis(new Person().position(48).tells(Stance.LEARNING, "docker")))
        .isEqualTo(Basis.LEARNING);
    assertThat(basis(new Person().position(48).tells(Stance.WISHES, "docker")))
        .isEqualTo(Basis.WISHED);
    assertThat(basis(new Person().position(48).tells(Stance.DENIES, "docker")))
        .isEqualTo(Basis.DENIED);
    assertThat(basis(new Person().position(48).tells(Stance.DID, "docker")))
        .isEqualTo(Basis.LITTLE);
    assertThat(basis(new Person().position(48).tells(Stance.SOMEONE_ELSES, "docker")))
        .isEqualTo(Basis.NOTHING);
    // What is said of another thing says nothing of this one.
    assertThat(basis(new Person().position(48).tells(Stance.DENIES, "python")))
        .isEqualTo(Basis.NOTHING);
  }

  @Test
  void whatIsUsedIsMoreThanWhatIsLearntWishedOrDeniedAsWell() {
    assertThat(
            basis(
                new Person()
                    .position(48)
                    .tells(Stance.LEARNING, "docker")
                    .tells(Stance.HAS, "docker")))
        .isEqualTo(Basis.LITTLE);
    assertThat(basis(new Person().position(48).lists("docker").tells(Stance.WISHES, "docker")))
        .isEqualTo(Basis.ONLY_LISTED);
    assertThat(basis(new Person().position(48).lists("docker").tells(Stance.DENIES, "docker")))
        .isEqualTo(Basis.ONLY_LISTED);
  }

  @Test
  void somethingNarrowerOrAnAlternativeShowsItInPart() {
    Job job = Made.job(asked("r1", Kind.SKILL, Importance.MUST, Made.skill("machine-learning")));

    assertThat(gaps(job, new Person().position(48).did("pytorch")))
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.basis()).isEqualTo(Basis.RELATED);
          assertThat(gap.status()).isEqualTo(Status.PARTLY);
        });
  }

  @Test
  void whatIsDeniedIsNotToBeChanged() {
    Gap gap =
        gaps(
                Made.job(tool("docker", 10_000)),
                new Person().position(48).tells(Stance.DENIES, "docker"))
            .getFirst();

    assertThat(gap.change()).isEqualTo(Change.NONE);
    assertThat(gap.shown()).isEmpty();
    assertThat(gap.listed()).isEmpty();
    assertThat(gap.where()).isEmpty();
    assertThat(gap.sentence()).contains("have not done this");
  }

  @Test
  void onlyTimeBringsYearsOfWork() {
    Job job = Made.job(experience(10_000));

    Gap none = gaps(job, new Person().position(1)).getFirst();
    Gap some = gaps(job, new Person().position(30)).getFirst();

    assertThat(some.basis()).isEqualTo(Basis.LITTLE);
    assertThat(some.change()).isEqualTo(Change.NONE);
    assertThat(some.sentence()).startsWith("Only time");
    assertThat(none.basis()).isEqualTo(Basis.LITTLE);
    assertThat(gaps(job, new Person()).getFirst().basis()).isEqualTo(Basis.NOTHING);
  }

  @Test
  void whatIsNotToBeChangedComesLast() {
    Job job = Made.job(experience(8000), tool("docker", 2000));

    assertThat(gaps(job, new Person().position(12)))
        .extracting(Gap::change)
        .containsExactly(Change.SHOW, Change.NONE);
  }

  @Test
  void aCertificateIsNamedAmongTheCertificates() {
    Job job = Made.job(asked("pmp", Kind.CERTIFICATE, Importance.MUST, Made.skill("pmp")));
    Person named =
        new Person()
            .position(48)
            .entry(Place.CERTIFICATE, Optional.empty())
            .says(1, Place.CERTIFICATE, Stance.DID, List.of(), "pmp");
    Person listed = new Person().position(48).lists("pmp");

    Gap gap = gaps(job, new Person().position(48)).getFirst();

    assertThat(gap.change()).isEqualTo(Change.CERTIFY);
    assertThat(gap.shown()).contains(points(Made.match(job, named.profile()).score()));
    assertThat(gap.listed()).contains(points(Made.match(job, listed.profile()).score()));
    assertThat(gap.where()).isEmpty();
  }

  @Test
  void aCertificateMoreStandsBesideThoseThatAreThere() {
    Job job =
        Made.job(
            Made.group("g1", 1, 5000, certificate("pmp")),
            Made.group("g2", 1, 5000, certificate("cissp")));
    Person one =
        new Person()
            .position(48)
            .entry(Place.CERTIFICATE, Optional.empty())
            .says(1, Place.CERTIFICATE, Stance.DID, List.of(), "pmp");
    Person both =
        new Person()
            .position(48)
            .entry(Place.CERTIFICATE, Optional.empty())
            .says(1, Place.CERTIFICATE, Stance.DID, List.of(), "pmp")
            .says(1, Place.CERTIFICATE, Stance.DID, List.of(), "cissp");
    int now = Made.match(job, one.profile()).score();

    assertThat(gaps(job, one))
        .filteredOn(gap -> gap.requirement().equals("cissp"))
        .singleElement()
        .extracting(gap -> gap.shown().orElseThrow())
        .isEqualTo(points(Made.match(job, both.profile()).score() - now));
  }

  @Test
  void aDegreeIsNamedUnderEducationAndNoListReplacesIt() {
    Job job = Made.job(degree());

    Gap none = gaps(job, new Person()).getFirst();
    Gap lower = gaps(job, new Person().degree(Level.BACHELOR, "physics")).getFirst();

    assertThat(none.change()).isEqualTo(Change.NAME_DEGREE);
    assertThat(none.basis()).isEqualTo(Basis.NOTHING);
    assertThat(none.shown()).contains(points(10_000));
    assertThat(none.listed()).isEmpty();
    assertThat(lower.basis()).isEqualTo(Basis.RELATED);
    assertThat(lower.shown()).contains(points(5000));
  }

  @Test
  void wordsThatNoCatalogueKnowsAreToBeSaidAsTheyAre() {
    Job job =
        Made.job(
            asked(
                "r1",
                Kind.SKILL,
                Importance.MUST,
                new OfTerm(List.of("orchid", "crane"), "orchid cranes")));
    Person shown =
        new Person().position(48).says(0, Place.POSITION, Stance.DID, List.of("orchid", "crane"));
    Person listed =
        new Person()
            .position(48)
            .says(Profile.NO_ENTRY, Place.LISTING, Stance.HAS, List.of("orchid", "crane"));

    Gap gap = gaps(job, new Person().position(48)).getFirst();

    assertThat(gap.name()).isEqualTo("orchid cranes");
    assertThat(gap.shown()).contains(points(Made.match(job, shown.profile()).score()));
    assertThat(gap.listed()).contains(points(Made.match(job, listed.profile()).score()));
    assertThat(gap.listed()).contains(points(1500));
  }

  @Test
  void ofSeveralAlternativesThatWhichBringsMostIsAdvisedAndOfTheSameTheFirst() {
    Requirement either =
        asked("r1", Kind.TOOL, Importance.MUST, Made.skill("docker"), Made.skill("git"));

    assertThat(gaps(Made.job(either), new Person().position(48)))
        .singleElement()
        .extracting(Gap::name)
        .isEqualTo("Docker");
    assertThat(
            gaps(
                Made.job(either),
                new Person().position(1).entry(Place.PROJECT, Optional.empty()).did("git")))
        .singleElement()
        .extracting(Gap::name)
        .isEqualTo("Git");
    assertThat(gaps(Made.job(either), new Person().position(48).tells(Stance.DENIES, "docker")))
        .singleElement()
        .extracting(Gap::name)
        .isEqualTo("Git");
  }

  @Test
  void itIsToBeSaidInTheLastPositionOrInternshipByItsEnd() {
    Person several =
        new Person()
            .entry(Place.POSITION, Made.months(12, 60))
            .entry(Place.INTERNSHIP, Made.months(12, 24))
            .entry(Place.POSITION, Made.months(40, 36))
            .entry(Place.POSITION, Optional.empty())
            .entry(Place.VOLUNTEERING, Made.months(12, 0))
            .entry(Place.PROJECT, Made.months(12, 0))
            .entry(Place.EDUCATION, Made.months(12, 0));

    assertThat(where(several)).contains("entry 1");
  }

  @Test
  void ofTwoThatEndTogetherTheOneThatBeganLastIsTheLast() {
    assertThat(
            where(
                new Person()
                    .entry(Place.POSITION, Made.months(12, 0))
                    .entry(Place.POSITION, Made.months(40, 0))))
        .contains("entry 0");
    assertThat(
            where(
                new Person()
                    .entry(Place.POSITION, Made.months(40, 0))
                    .entry(Place.POSITION, Made.months(12, 0))))
        .contains("entry 1");
  }

  @Test
  void whereThereIsNoPositionItIsToBeSaidInVoluntaryWorkAndElseInAProject() {
    Person studies = new Person().entry(Place.EDUCATION, Made.months(12, 0));
    assertThat(where(studies)).isEmpty();
    assertThat(where(studies.entry(Place.PROJECT, Optional.empty()))).contains("entry 1");
    assertThat(where(studies.entry(Place.VOLUNTEERING, Made.months(12, 0)))).contains("entry 2");
    assertThat(where(studies.entry(Place.POSITION, Optional.empty()))).contains("entry 3");
    assertThat(where(studies.entry(Place.POSITION, Optional.empty()))).contains("entry 3");
    assertThat(where(studies.entry(Place.POSITION, Made.months(1, 99)))).contains("entry 5");
  }

  @Test
  void whoHasNoEntryToSayItInIsToldSo() {
    Gap gap = gaps(Made.job(tool("docker", 10_000)), new Person()).getFirst();

    assertThat(gap.change()).isEqualTo(Change.NONE);
    assertThat(gap.basis()).isEqualTo(Basis.NOTHING);
    assertThat(gap.sentence()).startsWith("No position was found");
  }

  @Test
  void theNextBandIsReachedByTheFewestChanges() {
    Job job =
        Made.job(
            tool("python", 4000),
            tool("docker", 1000),
            tool("git", 1200),
            tool("kubernetes", 1800),
            tool("linux", 2000));
    Person person = new Person().position(48).did("python");
    assertThat(Made.match(job, person.profile()).band()).isEqualTo(Band.PARTIAL);

    NextBand next = advice(job, person).nextBand().orElseThrow();

    // The heaviest three musts hold the band, so that of the four one alone may stay unmet.
    assertThat(next.band()).isEqualTo(Band.GOOD);
    assertThat(next.smallest()).isTrue();
    Person all =
        new Person().position(48).did("python").did(next.requirements().toArray(String[]::new));
    Report then = Made.match(job, all.profile());
    assertThat(then.band()).isGreaterThanOrEqualTo(Band.GOOD);
    assertThat(next.score()).isEqualTo(points(then.score()));
  }

  @Test
  void whatIsAlreadyStrongHasNoBandAbove() {
    assertThat(
            advice(Made.job(tool("python", 10_000)), new Person().position(48).did("python"))
                .nextBand())
        .isEmpty();
  }

  @Test
  void whereAllTogetherDoNotReachItTheirScoreIsTold() {
    Job job = Made.job(experience(8000), should("docker", 2000));

    NextBand next = advice(job, new Person().position(12)).nextBand().orElseThrow();

    Report all = Made.match(job, new Person().position(12).did("docker").profile());
    assertThat(all.band()).isEqualTo(Band.PARTIAL);
    assertThat(next.band()).isEqualTo(Band.PARTIAL);
    NextBand after = advice(job, new Person().position(12).did("docker")).nextBand().orElseThrow();
    assertThat(after.band()).isEqualTo(Band.GOOD);
    assertThat(after.requirements()).isEmpty();
    assertThat(after.smallest()).isTrue();
    assertThat(after.score()).isEqualTo(points(all.score()));
    assertThat(after.sentence()).startsWith("Even with all of this");
  }

  @Test
  void oneChangeIsAdvisedWhereItIsEnough() {
    Job job =
        Made.job(
            should("python", 4000),
            should("docker", 1000),
            should("git", 2000),
            should("kubernetes", 3000));

    NextBand next = advice(job, new Person().position(48).did("python")).nextBand().orElseThrow();

    assertThat(next.requirements()).containsExactly("kubernetes");
    assertThat(next.sentence()).contains("Kubernetes").endsWith("reaches it.");
  }

  @Test
  void whereYearsAreAskedSetsAreJudgedAsTheyWouldBeRead() {
    Requirement years = Made.asked("git", Kind.TOOL, Importance.SHOULD, 300, 48, Made.skill("git"));
    Job job =
        Made.job(
            should("python", 4000),
            Made.group("g-git", 1, 2500, years),
            should("docker", 1500),
            should("kubernetes", 2000));

    NextBand next = advice(job, new Person().position(48).did("python")).nextBand().orElseThrow();

    assertThat(next.requirements()).containsExactly("git");
    assertThat(next.smallest()).isTrue();
  }

  @Test
  void asManyGapsAsAPersonTakesInAtOnceComeFirst() {
    List<Gap> gaps = IntStream.range(0, 12).mapToObj(i -> gap("r" + i, i != 1 && i < 11)).toList();
    Advice many = new Advice(gaps, Optional.empty(), List.of());

    assertThat(many.foremost())
        .extracting(Gap::requirement)
        .containsExactly("r0", "r2", "r3", "r4", "r5", "r6", "r7", "r8");
    Advice few = new Advice(gaps.subList(9, 12), Optional.empty(), List.of());
    assertThat(few.foremost()).extracting(Gap::requirement).containsExactly("r9", "r10");
    assertThat(few.others()).extracting(Gap::requirement).containsExactly("r11");
  }

  @Test
  void whatMadeTheFileHardToReadIsToldBesides() {
    Readability undated =
        new Readability(Readability.Kind.UNDATED_POSITION, "One has no dates.", Optional.empty());
    Advice advice = new Advice(List.of(gap("r1", true)), Optional.empty(), List.of());

    assertThat(advice.with(List.of(undated)))
        .isEqualTo(new Advice(advice.gaps(), advice.nextBand(), List.of(undated)));
  }

  private static Gap gap(String id, boolean changes) {
    return new Gap(
        id,
        id,
        Importance.MUST,
        Status.UNMET,
        Basis.NOTHING,
        changes ? Change.SHOW : Change.NONE,
        id,
        Optional.empty(),
        Optional.of(points(1)).filter(point -> changes),
        Optional.empty(),
        "If it is true, say so.");
  }

  private static Basis basis(Person person) {
    return gaps(Made.job(tool("docker", 10_000)), person).getFirst().basis();
  }

  private static Optional<String> where(Person person) {
    return gaps(Made.job(tool("docker", 10_000)), person).getFirst().where();
  }

  private static List<Gap> gaps(Job job, Person person) {
    return advice(job, person).gaps();
  }

  private static Advice advice(Job job, Person person) {
    return Chance.matcher(job).advise(person.profile(), Made.QUOTES);
  }

  private static BigDecimal points(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  private static Group tool(String skill, int points) {
    return Made.group(
        "g-" + skill, 1, points, asked(skill, Kind.TOOL, Importance.MUST, Made.skill(skill)));
  }

  private static Group should(String skill, int points) {
    return Made.group(
        "g-" + skill, 1, points, asked(skill, Kind.TOOL, Importance.SHOULD, Made.skill(skill)));
  }

  /** All the points, for what everybody here has. */
  private static Group free() {
    return Made.group(
        "g-free", 1, 10_000, asked("python", Kind.TOOL, Importance.SHOULD, Made.skill("python")));
  }

  private static Requirement certificate(String skill) {
    return asked(skill, Kind.CERTIFICATE, Importance.MUST, Made.skill(skill));
  }

  private static Group experience(int points) {
    return Made.group(
        "g-years",
        1,
        points,
        asked("years", Kind.EXPERIENCE, Importance.SHOULD, new OfExperience(60, "5 years")));
  }

  private static Group degree() {
    return Made.group(
        "g-degree",
        1,
        10_000,
        asked(
            "degree",
            Kind.EDUCATION,
            Importance.SHOULD,
            new OfDegree(Level.MASTER, Set.of("physics"), "Master of physics")));
  }

  private static Requirement asked(
      String id, Kind kind, Importance importance, Alternative... ways) {
    return Made.asked(id, kind, importance, ways);
  }
}
