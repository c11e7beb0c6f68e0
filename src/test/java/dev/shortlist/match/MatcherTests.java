package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Explanation.ForeignLanguage;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTests {

  private static final int NOW = Months.index(Chance.AS_OF) + 1;
  private static final Optional<Months> FOUR_YEARS = Optional.of(new Months(NOW - 48, NOW));

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SKILL", "TOOL", "CERTIFICATE", "LANGUAGE"})
  void anUnmetExplicitMustHoldsTheBandAtPartialAndLeavesTheNumber(Kind kind) {
    Profile profile = profile(FOUR_YEARS, "python", "pytorch", "sql");
    Report should = match(profile, jobWithMissing(kind, Importance.SHOULD));
    Report must = match(profile, jobWithMissing(kind, Importance.MUST));

    assertThat(should.band()).isGreaterThan(Band.PARTIAL);
    assertThat(should.capped()).isFalse();
    assertThat(must.band()).isEqualTo(Band.PARTIAL);
    assertThat(must.capped()).isTrue();
    assertThat(must.score()).isEqualTo(should.score());
    assertThat(must.upper()).isEqualTo(should.upper());
    assertThat(must.unmetMusts()).extracting(Requirement::label).containsExactly("cobol");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"KNOWLEDGE", "RESPONSIBILITY", "SOFT_SKILL"})
  void anUnmetMustThatNobodyCanCheckIsNamedAndCapsNothing(Kind kind) {
    Report report =
        match(
            profile(FOUR_YEARS, "python", "pytorch", "sql"), jobWithMissing(kind, Importance.MUST));

    assertThat(report.capped()).isFalse();
    assertThat(report.band()).isGreaterThan(Band.PARTIAL);
    assertThat(report.unmetMusts()).hasSize(1);
  }

  @Test
  void anUnmetMustLiftsNoLowBand() {
    Report report = match(profile(FOUR_YEARS), jobWithMissing(Kind.TOOL, Importance.MUST));

    assertThat(report.band()).isEqualTo(Band.WEAK);
    assertThat(report.capped()).isFalse();
  }

  @Test
  void oneOfSeveralAlternativesIsEnough() {
    Requirement either =
        requirement("r1", Kind.TOOL, Importance.MUST, 0, ofSkill("tensorflow"), ofSkill("pytorch"));

    assertThat(match(profile(FOUR_YEARS, "pytorch"), job(either)).score())
        .isEqualTo(match(profile(FOUR_YEARS, "tensorflow"), job(either)).score())
        .isGreaterThan(7000);
  }

  @Test
  void yearsThatAreShortLowerTheCreditAndYearsThatAreReachedDoNot() {
    Requirement none = requirement("r1", Kind.TOOL, Importance.MUST, 0, ofSkill("python"));
    Requirement three = requirement("r1", Kind.TOOL, Importance.MUST, 36, ofSkill("python"));
    Requirement eight = requirement("r1", Kind.TOOL, Importance.MUST, 96, ofSkill("python"));
    Profile profile = profile(FOUR_YEARS, "python");

    int score = match(profile, job(none)).score();
    assertThat(match(profile, job(three)).score()).isEqualTo(score);
    assertThat(match(profile, job(eight)).score()).isBetween(score / 3, score - 1);
  }

  @Test
  void whereYearsAreAskedAnUndatedEntryOpensTheRange() {
    Requirement five = requirement("r1", Kind.TOOL, Importance.MUST, 60, ofSkill("python"));
    Report undated = match(profile(Optional.empty(), "python"), job(five));
    Report dated = match(profile(FOUR_YEARS, "python"), job(five));

    assertThat(undated.upper()).isGreaterThan(undated.score());
    assertThat(dated.upper()).isEqualTo(dated.score());
  }

  @Test
  void yearsOfWorkThatNothingDatesAreNotReadableRatherThanUnmet() {
    Requirement five =
        requirement("r1", Kind.EXPERIENCE, Importance.MUST, 0, new OfExperience(60, "5 years"));
    Report report = match(profile(Optional.empty(), "python"), job(five));

    assertThat(report.score()).isZero();
    assertThat(report.upper()).isPositive();
    assertThat(report.unmetMusts()).isEmpty();
    assertThat(report.groups().getFirst().members().getFirst().status())
        .isEqualTo(Status.NOT_READABLE);
  }

  @Test
  void silenceInReadableTextIsUnmet() {
    Report report =
        match(profile(FOUR_YEARS, "python"), jobWithMissing(Kind.TOOL, Importance.SHOULD));

    assertThat(report.upper()).isEqualTo(report.score());
    assertThat(report.groups().getLast().members().getFirst().status()).isEqualTo(Status.UNMET);
  }

  @Test
  void aHigherDegreeAnswersALowerOneAndANearFieldAnswersInPart() {
    Requirement bachelor = degree(Level.BACHELOR, Set.of("computer-science"));

    int own = match(degreed(Level.BACHELOR, "computer-science"), job(bachelor)).score();
    int higher = match(degreed(Level.DOCTORATE, "computer-science"), job(bachelor)).score();
    int near = match(degreed(Level.BACHELOR, "mathematics"), job(bachelor)).score();
    int lower = match(degreed(Level.ASSOCIATE, "computer-science"), job(bachelor)).score();

    assertThat(own).isEqualTo(higher).isEqualTo(10_000);
    assertThat(near).isBetween(1, 9999);
    assertThat(lower).isBetween(1, 9999);
    assertThat(match(profile(FOUR_YEARS), job(bachelor)).score()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "computer-science, MET",
    "data-science, MET",
    "mathematics, PARTLY",
    "civil-engineering, PARTLY",
    "law, UNMET"
  })
  void aDegreeInARelatedFieldIsNotToldAsTheOneThatIsAskedFor(String held, Status told) {
    Requirement bachelor = degree(Level.BACHELOR, Set.of("computer-science"));
    Report report = match(degreed(Level.BACHELOR, held), job(bachelor));

    assertThat(report.groups().getFirst().members().getFirst().status()).isEqualTo(told);
  }

  @Test
  void evidenceNamesTheMentionsAndTheMonths() {
    Requirement python = requirement("r1", Kind.TOOL, Importance.MUST, 0, ofSkill("python"));
    Report report = match(profile(FOUR_YEARS, "sql", "python", "python"), job(python));

    assertThat(report.groups().getFirst().members().getFirst().evidence().getFirst())
        .satisfies(evidence -> {
          assertThat(evidence.skill()).isEqualTo("python");
          assertThat(evidence.rate()).isEqualTo(1000);
          assertThat(evidence.months()).isEqualTo(48);
          assertThat(evidence.sources().mentions()).containsExactly(1, 2);
        });
  }

  @Test
  void aNarrowerSkillIsEvidenceOfABroaderOneAndNeverTheOtherWay() {
    Requirement broad =
        requirement("r1", Kind.SKILL, Importance.MUST, 0, ofSkill("machine-learning"));
    Requirement narrow = requirement("r1", Kind.SKILL, Importance.MUST, 0, ofSkill("pytorch"));

    assertThat(match(profile(FOUR_YEARS, "deep-learning"), job(broad)).score())
        .isBetween(1, match(profile(FOUR_YEARS, "machine-learning"), job(broad)).score() - 1);
    assertThat(match(profile(FOUR_YEARS, "machine-learning"), job(narrow)).score()).isZero();
  }

  @Test
  void aResumeStuffedWithTheWholeCatalogueIsNoError() {
    Chance chance = Chance.of(3);
    Profile profile = profile(FOUR_YEARS);
    for (String skill : Chance.CATALOGUE.catalogue().skillIds()) {
      profile = chance.with(profile, skill, 0, Stance.DID);
    }
    assertThat(profile.mentions()).hasSize(Chance.CATALOGUE.catalogue().skillCount());
    assertThat(chance.matcher.match(profile).score()).isBetween(1, 10_000);
  }

  @Test
  void aJobWithoutRequirementsAndWithoutARoleIsNoError() {
    Job job = new Job("empty", "", Optional.empty(), 0, List.of(), Circumstances.UNTOLD, "");

    assertThat(match(profile(FOUR_YEARS, "python"), job).score()).isZero();
  }

  @Test
  void anEmptyProfileScoresNothing() {
    Profile nobody =
        new Profile(Chance.AS_OF, List.of(), List.of(), List.of(), List.of(), List.of());

    assertThat(match(nobody, jobWithMissing(Kind.TOOL, Importance.MUST)).score()).isZero();
  }

  @Test
  void inALanguageThatIsNotUnderstoodNothingIsUnmet() {
    Job job = jobWithMissing(Kind.TOOL, Importance.MUST);
    Profile known = profile(FOUR_YEARS, "python");

    Report report = match(foreign(known), job);

    assertThat(report.score()).isEqualTo(match(known, job).score());
    assertThat(report.upper()).isEqualTo(10_000);
    assertThat(report.unmetMusts()).isEmpty();
    assertThat(report.capped()).isFalse();
    assertThat(report.foreignLanguage()).contains("pl");
    assertThat(report.groups().stream().flatMap(group -> group.members().stream()))
        .extracting(RequirementLine::status)
        .containsExactly(Status.MET, Status.NOT_READABLE, Status.NOT_READABLE, Status.NOT_READABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "pl, 'This résumé is in Polish, '",
    "und, 'This résumé is in a language that was not recognised, '",
    "qqq, 'This résumé is in a language with the code qqq, '"
  })
  void theLanguageThatIsNotUnderstoodIsNamed(String code, String beginning) {
    assertThat(ForeignLanguage.of(code).sentence()).startsWith(beginning + "which is read only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG"})
  void noLocaleAndNoTimeZoneChangesAReport(String locale) {
    Chance chance = Chance.of(11);
    Profile profile = chance.profile();
    Report usual = chance.matcher.match(profile);
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      Chance elsewhere = Chance.of(11);
      assertThat(elsewhere.matcher.match(elsewhere.profile())).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  private static Report match(Profile profile, Job job) {
    return Chance.matcher(job).match(profile);
  }

  private static Alternative ofSkill(String id) {
    return new OfSkill(id, id);
  }

  private static Requirement degree(Level level, Set<String> fields) {
    return requirement(
        "r1", Kind.EDUCATION, Importance.MUST, 0, new OfDegree(level, fields, "a degree"));
  }

  private static Requirement requirement(
      String id, Kind kind, Importance importance, int months, Alternative... alternatives) {
    return new Requirement(
        id,
        alternatives[0].label(),
        kind,
        importance,
        List.of(alternatives),
        months,
        300,
        "Made.",
        List.of());
  }

  /** Three skills with most of the points, and one thing that no profile here has. */
  private static Job jobWithMissing(Kind kind, Importance importance) {
    List<Group> groups = new ArrayList<>();
    for (String skill : List.of("python", "pytorch", "sql")) {
      Requirement requirement =
          requirement("r-" + skill, Kind.TOOL, Importance.SHOULD, 0, ofSkill(skill));
      groups.add(new Group("g-" + skill, skill, 1, 3000, List.of(requirement)));
    }
    Requirement missing = requirement("r-missing", kind, importance, 0, ofSkill("cobol"));
    groups.add(new Group("g-missing", "cobol", 1, 1000, List.of(missing)));
    return new Job("made", "A title", Optional.empty(), 0, groups, Circumstances.UNTOLD, "");
  }

  private static Job job(Requirement requirement) {
    Group group = new Group("g1", "made", 1, 10_000, List.of(requirement));
    return new Job(
        "made", "A title", Optional.empty(), 0, List.of(group), Circumstances.UNTOLD, "");
  }

  @Test
  void aPageThatCouldNotBeReadOpensTheRangeAndGainsNothing() {
    Job job = jobWithMissing(Kind.TOOL, Importance.MUST);
    Profile whole = profile(FOUR_YEARS, "python");

    Report report = match(whole.without(List.of(2)), job);
    Report known = match(whole, job);

    assertThat(report.upper()).isEqualTo(10_000).isGreaterThan(known.upper());
    assertThat(report.unreadPages()).containsExactly(2);
    assertThat(known.unreadPages()).isEmpty();
    assertThat(report.score()).isEqualTo(known.score());
    assertThat(report.band()).isEqualTo(known.band());
    assertThat(report.capped()).isEqualTo(known.capped());
    assertThat(report.unmetMusts()).isNotEmpty();
    assertThat(report.unmetMusts()).isEqualTo(known.unmetMusts());
    assertThat(report.groups()).isEqualTo(known.groups());
    assertThat(match(whole.without(List.of()), job)).isEqualTo(known);
  }

  private static Profile foreign(Profile profile) {
    return new Profile(
        profile.asOf(),
        profile.present(),
        Optional.of("pl"),
        profile.entries(),
        profile.mentions(),
        profile.degrees(),
        profile.passages(),
        profile.headline());
  }

  private static Profile degreed(Level level, String field) {
    return new Profile(
        Chance.AS_OF,
        List.of(),
        List.of(),
        List.of(new Degree(level, Set.of(field), 0)),
        List.of(Chance.STUDIES),
        List.of());
  }

  /** One position in which the skills were used. */
  private static Profile profile(Optional<Months> months, String... skills) {
    Entry entry = new Entry(0, Place.POSITION, months, false, List.of(), List.of());
    List<Mention> mentions = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String skill : skills) {
      List<String> sentence = List.of("used", skill, "every", "day", "there");
      passages.add(new Passage(0, Place.POSITION, Stance.DID, sentence));
      mentions.add(
          new Mention(mentions.size(), skill, 0, Place.POSITION, Stance.DID, passages.size() - 1));
    }
    return new Profile(Chance.AS_OF, List.of(entry), mentions, List.of(), passages, List.of());
  }
}
