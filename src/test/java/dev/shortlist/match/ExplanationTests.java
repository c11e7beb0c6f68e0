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
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.CorrectionEffect.Fact;
import dev.shortlist.match.CorrectionEffect.Moved;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Explanation.NotCountedTold;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Stance;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as it is told: points, parts of one, and the résumé's own words. */
class ExplanationTests {

  private static final Job JOB =
      Made.job(
          Optional.of(Made.ENGINEER),
          3500,
          Made.group("g1", 1, 3000, skill("r1", Made.skill("docker"))),
          Made.group("g2", 1, 1500, skill("r2", new OfTerm(List.of("orchid"), "orchids"))),
          Made.group(
              "g3",
              1,
              1000,
              Made.asked("r3", Kind.EXPERIENCE, Importance.MUST, new OfExperience(60, "5 years"))),
          Made.group(
              "g4",
              1,
              1000,
              Made.asked(
                  "r4",
                  Kind.EDUCATION,
                  Importance.NICE,
                  new OfDegree(Level.MASTER, Set.of(), "Master"))));

  private static Person person() {
    return new Person()
        .position(12, "data-scientist")
        .did("docker", "docker")
        .says(0, Place.POSITION, Stance.DID, List.of("orchid"))
        .degree(Level.BACHELOR)
        .tells(Stance.WISHES, "docker");
  }

  @Test
  void everythingThatAnswersIsQuoted() {
    Explanation told = told(JOB, person().profile());

    assertThat(told.groups())
        .extracting(group -> group.requirements().getFirst().evidence().getFirst().quotes())
        .containsExactly(
            List.of("mention 0", "mention 1"),
            List.of("passage 2"),
            List.of("entry 0"),
            List.of("passage 3"));
    assertThat(told.role().quotes()).containsExactly("entry 0");
    assertThat(told.notCounted())
        .containsExactly(new NotCountedTold(Optional.of("mention 2"), Reason.WISHED));
  }

  @Test
  void pointsHaveTwoDecimalsAndPartsOfOneThree() {
    Report report = Made.match(JOB, person().profile());
    Explanation told = told(JOB, person().profile());

    assertThat(told.score()).isEqualTo(BigDecimal.valueOf(report.score(), 2));
    assertThat(told.range().lower()).isEqualTo(told.score());
    assertThat(told.groups().get(3).requirements().getFirst().credit())
        .isEqualTo(new BigDecimal("0.500"));
    assertThat(told.groups().get(3).requirements().getFirst().earned())
        .isEqualTo(new BigDecimal("5.00"));
    assertThat(told.groups().getFirst().requirements().getFirst().suggestedWeight()).isEqualTo(300);
    assertThat(told.groups().getFirst().requirements().getFirst().appliedWeight())
        .isEqualTo(new BigDecimal("300.00"));
    assertThat(told.role().points()).isEqualTo(new BigDecimal("35.00"));
  }

  @Test
  void noMoreThanThreeWordsAreQuotedForOneThingAndEachOnce() {
    assertThat(Quotes.of(List.of(1, 2, 3, 4, 5, 6), number -> Optional.of("q" + number / 2)))
        .containsExactly("q0", "q1", "q2");
    assertThat(
            Quotes.of(
                List.of(1, 2, 3), number -> Optional.of("q" + number).filter(q -> number != 2)))
        .containsExactly("q1", "q3");
  }

  @Test
  void whatEarnsNothingForTheSameReasonIsToldOnce() {
    Explanation told = told(JOB, person().profile());
    NotCountedTold hidden = new NotCountedTold(Optional.of("white text"), Reason.HIDDEN);

    Explanation more = told.withNotCounted(List.of(hidden, told.notCounted().getFirst(), hidden));

    assertThat(more.notCounted()).containsExactly(told.notCounted().getFirst(), hidden);
    assertThat(more.score()).isEqualTo(told.score());
    assertThat(
            Chance.matcher(JOB)
                .match(person().tells(Stance.WISHES, "docker").profile())
                .notCounted())
        .hasSize(2);
    assertThat(
            explained(
                    Chance.matcher(JOB),
                    person().tells(Stance.WISHES, "docker").profile(),
                    Optional.empty(),
                    Quotes.NONE)
                .notCounted())
        .containsExactly(new NotCountedTold(Optional.empty(), Reason.WISHED));
  }

  @Test
  void adviceIsToldBesides() {
    Explanation told = told(JOB, person().profile());
    Advice advice = Chance.matcher(JOB).advise(person().profile(), Made.QUOTES);

    assertThat(told.advice()).isEmpty();
    assertThat(told.with(advice).advice()).contains(advice);
    assertThat(told.with(advice).groups()).isEqualTo(told.groups());
  }

  @Test
  void weightsAreToldWhereThereAreAny() {
    Matcher weighed = Chance.matcher(JOB).weighed(Map.of("r1", new BigDecimal("2")));

    assertThat(told(JOB, person().profile()).weights()).isEmpty();
    assertThat(
            explained(weighed, person().profile(), Optional.empty(), Made.QUOTES)
                .weights()
                .orElseThrow())
        .singleElement()
        .extracting(Applied::requirements)
        .isEqualTo(List.of("r1"));
  }

  @Test
  void pagesThatCouldNotBeReadAreNamed() {
    assertThat(told(JOB, person().profile()).unread()).isEmpty();
    assertThat(told(JOB, person().profile().without(List.of(2))).unread().orElseThrow())
        .startsWith("Page 2 could not be read");
    assertThat(told(JOB, person().profile().without(List.of(2, 5))).unread().orElseThrow())
        .startsWith("Pages 2, 5 could not be read");
  }

  @ParameterizedTest
  @CsvSource({"0.499, 49", "0.07, 7", "0.5, -1", "0.9, -1"})
  void aTextThatIsRatherNoResumeIsDoubted(BigDecimal likelihood, int percent) {
    Optional<String> doubt =
        explained(Chance.matcher(JOB), person().profile(), Optional.of(likelihood), Quotes.NONE)
            .doubt();

    if (percent < 0) {
      assertThat(doubt).isEmpty();
    } else {
      assertThat(doubt.orElseThrow()).endsWith("is " + percent + " %.");
    }
    assertThat(told(JOB, person().profile()).doubt()).isEmpty();
  }

  @Test
  void aPresentThatMayBeLongAgoIsToldWithTheMonthUntilWhichItCounts() {
    Profile now = person().profile();
    Present told = new Present(Optional.empty(), Optional.of(YearMonth.of(2019, 3)));
    Profile old =
        new Profile(
            now.asOf(),
            Optional.of(told),
            Optional.empty(),
            now.entries(),
            now.mentions(),
            now.degrees(),
            now.passages(),
            now.headline());

    assertThat(told(JOB, now).oldPresent()).isEmpty();
    assertThat(told(JOB, old).oldPresent().orElseThrow().sentence())
        .isEqualTo(
            "The latest date in the résumé is 2019-03, so what it calls present is counted until"
                + " 2020-03.");
    Present recent = new Present(Optional.empty(), Optional.of(YearMonth.of(2026, 1)));
    assertThat(
            Made.match(
                    JOB,
                    new Profile(
                        now.asOf(),
                        Optional.of(recent),
                        Optional.empty(),
                        now.entries(),
                        now.mentions(),
                        now.degrees(),
                        now.passages(),
                        now.headline()))
                .present())
        .isEmpty();
  }

  @Test
  void aTitleThatCountsByWhatWasDoneThereIsTold() {
    Person consultant =
        new Person()
            .position(48)
            .did("pytorch", "mlops", "model-deployment", "deep-learning", "python");

    assertThat(told(JOB, consultant.profile()).role().work()).isPresent();
    assertThat(told(JOB, consultant.profile()).role().byWork()).containsExactly("entry 0");
    assertThat(told(JOB, person().profile()).role().work()).isEmpty();
  }

  @Test
  void evidenceTellsWhereLessOfItCounts() {
    assertThat(docker(person())).matches(EvidenceTold::countsLess);
    assertThat(docker(new Person().position(12, Made.ENGINEER).did("docker")))
        .matches(evidence -> !evidence.countsLess());
  }

  @ParameterizedTest
  @CsvSource({"5.25, +5.25", "-5.25, −5.25", "0.00, 0.00"})
  void aDifferenceHasItsSign(BigDecimal points, String told) {
    assertThat(Explanation.signed(points)).isEqualTo(told);
  }

  @Test
  void whatACorrectionDidIsToldRequirementByRequirement() {
    Person asRead = new Person().position(12, Made.ENGINEER).lists("docker");
    Person corrected = new Person().position(12, Made.ENGINEER).did("docker");
    Report read = Made.match(JOB, asRead.profile());
    Report now = Made.match(JOB, corrected.profile());
    Fact fact =
        new Fact("added", "", "", Optional.empty(), Optional.of("Docker"), true, Optional.empty());

    CorrectionEffect effect = CorrectionEffect.of(read, now, List.of(fact));

    assertThat(effect.scoreAsRead()).isEqualTo(BigDecimal.valueOf(read.score(), 2));
    assertThat(effect.bandAsRead()).isEqualTo(read.band());
    assertThat(effect.facts()).containsExactly(fact);
    assertThat(effect.requirements())
        .singleElement()
        .satisfies(moved -> {
          assertThat(moved.id()).isEqualTo("r1");
          assertThat(moved.statusAsRead()).isEqualTo(Status.PARTLY);
          assertThat(moved.status()).isEqualTo(Status.MET);
          assertThat(moved.creditAsRead()).isEqualTo(new BigDecimal("0.300"));
          assertThat(moved.gain()).isPositive();
        });
    assertThat(effect.moved("r1")).isTrue();
    assertThat(effect.moved("r2")).isFalse();
    assertThat(effect.movedNothing()).isFalse();
    BigDecimal gain = effect.gain(BigDecimal.valueOf(now.score(), 2));
    assertThat(gain).isEqualTo(BigDecimal.valueOf(now.score() - read.score(), 2)).isPositive();
    assertThat(effect.roleGain().add(effect.requirements().getFirst().gain())).isEqualTo(gain);
  }

  @Test
  void aCorrectionThatChangesNothingMovesNothing() {
    Report report = Made.match(JOB, person().profile());

    assertThat(CorrectionEffect.of(report, report, List.of()).movedNothing()).isTrue();
    assertThat(CorrectionEffect.of(report, report, List.of()).roleGain()).isZero();
  }

  @Test
  void theRoleMovesByItself() {
    Job role = Made.job(Optional.of(Made.ENGINEER), 10_000);
    Report none = Made.match(role, new Person().position(12, "plumber").profile());
    Report held = Made.match(role, new Person().position(12, Made.ENGINEER).profile());

    CorrectionEffect effect = CorrectionEffect.of(none, held, List.of());

    assertThat(effect.requirements()).isEmpty();
    assertThat(effect.movedNothing()).isFalse();
    assertThat(effect.roleGain()).isEqualTo(BigDecimal.valueOf(held.score(), 2)).isPositive();
  }

  @Test
  void aCreditThatEarnsNoMoreMovesAllTheSame() {
    Requirement docker = skill("r1", Made.skill("docker"));
    Job job = Made.job(Made.group("g1", 1, 0, docker), free());

    CorrectionEffect effect =
        CorrectionEffect.of(
            Made.match(job, new Person().position(12).profile()),
            Made.match(job, new Person().position(12).did("docker").profile()),
            List.of());

    assertThat(effect.requirements()).singleElement().matches(moved -> moved.gain().signum() == 0);
    assertThat(effect.moved("r1")).isTrue();
  }

  @Test
  void whereOthersOfAGroupMovedItsPointsAreOnlySharedAnew() {
    Job job =
        Made.job(
            Made.group(
                "g1",
                1,
                10_000,
                skill("r1", Made.skill("docker")),
                skill("r2", Made.skill("git"))));

    CorrectionEffect effect =
        CorrectionEffect.of(
            Made.match(job, new Person().position(48).did("docker").profile()),
            Made.match(job, new Person().position(48).did("docker", "git").profile()),
            List.of());

    assertThat(effect.requirements()).extracting(Moved::id).containsExactly("r1", "r2");
    assertThat(effect.requirements()).extracting(Moved::sharesAnew).containsExactly(true, false);
    assertThat(effect.moved("r1")).isFalse();
    assertThat(effect.moved("r2")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "added, , Docker, added: Docker",
    "removed, Docker, , removed: Docker",
    "changed, 2019, 2021, to: 2021 (read as 2019)",
    "changed, , 2021, to: 2021 (not read)"
  })
  void aCorrectionIsToldInAPhrase(String act, String read, String corrected, String phrase) {
    assertThat(
            new Fact(
                    act,
                    "Keeper",
                    "to",
                    Optional.ofNullable(read),
                    Optional.ofNullable(corrected),
                    true,
                    Optional.empty())
                .phrase())
        .isEqualTo(phrase);
  }

  private static EvidenceTold docker(Person person) {
    return told(JOB, person.profile())
        .groups()
        .getFirst()
        .requirements()
        .getFirst()
        .evidence()
        .getFirst();
  }

  private static Requirement skill(String id, Alternative way) {
    return Made.asked(id, Kind.SKILL, Importance.SHOULD, way);
  }

  private static Group free() {
    return Made.group("g9", 1, 10_000, skill("r9", Made.skill("python")));
  }

  private static Explanation told(Job job, Profile profile) {
    return explained(Chance.matcher(job), profile, Optional.empty(), Made.QUOTES);
  }

  private static Explanation explained(
      Matcher matcher, Profile profile, Optional<BigDecimal> likelihood, Quotes quotes) {
    return Explanation.of(
        matcher.match(profile),
        matcher,
        new Fingerprint(Matcher.ENGINE, "catalogue", "reader", "language", "limits", Chance.AS_OF),
        new Inputs(Optional.empty(), "text", "job", Optional.empty()),
        matcher.suitability(profile),
        likelihood,
        quotes);
  }
}
