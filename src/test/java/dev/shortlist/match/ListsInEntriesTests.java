package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.NotCounted;
import dev.shortlist.match.Report.NotCounted.Reason;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sentence of an entry that is nothing but names, or names four skills and more with little
 * between them, is a list, and claims as any other unless it belongs to work that is told.
 */
class ListsInEntriesTests {

  private static final int CLAIMED = 300;
  private static final String[] THREE = {"python", "docker", "git"};
  private static final String[] FOUR = {"python", "docker", "git", "sql"};
  private static final String SOFT = "communication";

  @ParameterizedTest
  @CsvSource({"4, true", "13, true", "14, false", "30, false"})
  void fourSkillsInThirteenWordsAreAList(int words, boolean list) {
    assertThat(isClaim(position(words, FOUR))).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "4, false", "13, false"})
  void fewerSkillsAreAListOnlyWhereThereIsNothingElse(int words, boolean list) {
    assertThat(isClaim(position(words, THREE))).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({
    // Python; Scikit-learn; Project Management Professional
    "python, 1, true",
    "python, 2, false",
    "scikit-learn, 2, true",
    "scikit-learn, 3, false",
    "pmp, 3, true",
    "pmp, 4, false"
  })
  void namesHaveAsManyWordsAsTheyAreWrittenWith(String skill, int words, boolean list) {
    Person person = position(words, skill);

    assertThat(credit(person, skill) == CLAIMED).isEqualTo(list);
  }

  @Test
  void aSkillThatIsNamedTwiceIsOneName() {
    assertThat(isClaim(position(1, "python", "python"))).isTrue();
    assertThat(isClaim(position(2, "python", "python"))).isFalse();
    assertThat(isClaim(position(13, "python", "docker", "git", "git"))).isFalse();
  }

  @Test
  void whereNothingStandsNothingIsAList() {
    assertThat(isClaim(position(0, "python"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, false"})
  void certificatesAreNamesWithLessBetweenThem(int words, boolean list) {
    Person person =
        new Person()
            .entry(Place.CERTIFICATE, Optional.empty())
            .says(0, Place.CERTIFICATE, Stance.DID, words(words), FOUR);

    assertThat(isClaim(person)).isEqualTo(list);
  }

  @Test
  void aCertificateIsItsNameAndShowsIt() {
    Person person =
        new Person()
            .entry(Place.CERTIFICATE, Optional.empty())
            .says(0, Place.CERTIFICATE, Stance.DID, words(1), "python");

    assertThat(credit(person, "python")).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({"5, false", "4, true"})
  void aListBelongsToWorkThatASentenceOfTheEntryTells(int words, boolean claim) {
    Person person =
        position(4, FOUR).says(0, Place.POSITION, Stance.DID, words(words), "kubernetes");

    assertThat(isClaim(person)).isEqualTo(claim);
  }

  @Test
  void aSentenceOfAnotherEntryTellsOfOtherWork() {
    Person person =
        position(4, FOUR)
            .entry(Place.POSITION, Made.months(12, 100))
            .says(1, Place.POSITION, Stance.DID, words(8), "kubernetes");

    assertThat(isClaim(person)).isTrue();
  }

  @Test
  void aSentenceThatTellsOfNothingThatIsAskedBacksNoList() {
    assertThat(isClaim(position(4, FOUR).says(0, Place.POSITION, Stance.DID, words(8), "welding")))
        .isTrue();
    assertThat(
            isClaim(
                position(4, FOUR).says(0, Place.POSITION, Stance.WISHES, words(8), "kubernetes")))
        .isTrue();
    assertThat(isClaim(position(4, FOUR).says(0, Place.POSITION, Stance.DID, words(8), SOFT)))
        .isTrue();
  }

  @Test
  void aListBelongsToWorkWhoseTitleIsNearToTheJob() {
    Person engineer =
        new Person()
            .position(48, Made.ENGINEER)
            .says(0, Place.POSITION, Stance.DID, words(4), FOUR);
    Person plumber =
        new Person().position(48, "plumber").says(0, Place.POSITION, Stance.DID, words(4), FOUR);

    assertThat(line(job(Optional.of(Made.ENGINEER)), engineer, "python").credit())
        .isGreaterThan(CLAIMED);
    assertThat(line(job(Optional.of(Made.ENGINEER)), plumber, "python").credit())
        .isEqualTo(CLAIMED);
  }

  @Test
  void coursesBelongToTheDegreeOfTheirEntry() {
    Person courses =
        new Person()
            .entry(Place.EDUCATION, Optional.empty())
            .says(0, Place.EDUCATION, Stance.DID, words(4), FOUR);

    assertThat(isClaim(courses)).isTrue();
    assertThat(isClaim(courses.degree(0, Level.BACHELOR))).isFalse();
  }

  @Test
  void aDegreeOutsideOfAllEntriesBacksNoList() {
    Person prose =
        new Person()
            .says(Profile.NO_ENTRY, Place.EDUCATION, Stance.DID, words(4), FOUR)
            .degree(Profile.NO_ENTRY, Level.BACHELOR);

    assertThat(isClaim(prose)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5, 16, true", "4, 13, false", "5, 17, false", "6, 19, true"})
  void whatNamesOneThingFiveTimesIsRepetition(int times, int words, boolean repeated) {
    Person person = position(words, Collections.nCopies(times, "python").toArray(String[]::new));

    assertThat(reasons(person).contains(Reason.REPEATED)).isEqualTo(repeated);
    assertThat(credit(person, "python") == 0).isEqualTo(repeated);
  }

  @ParameterizedTest
  @CsvSource({"5, true", "4, false"})
  void eachOfSeveralThingsIsNamedFiveTimesOnTheAverage(int ofTheOther, boolean repeated) {
    List<String> names = new ArrayList<>(Collections.nCopies(5, "python"));
    names.addAll(Collections.nCopies(ofTheOther, "docker"));

    assertThat(reasons(position(10, names.toArray(String[]::new))).contains(Reason.REPEATED))
        .isEqualTo(repeated);
  }

  @Test
  void repetitionShowsNoTermEither() {
    List<String> stems = words(10);
    stems.set(0, "orchid");
    Person once = new Person().position(48).says(0, Place.POSITION, Stance.DID, stems, "python");
    Person often =
        new Person()
            .position(48)
            .says(
                0,
                Place.POSITION,
                Stance.DID,
                stems,
                Collections.nCopies(5, "python").toArray(String[]::new));

    assertThat(credit(once, "orchid")).isPositive();
    assertThat(credit(often, "orchid")).isZero();
  }

  private static List<Reason> reasons(Person person) {
    return Made.match(job(Optional.empty()), person.profile()).notCounted().stream()
        .map(NotCounted::reason)
        .distinct()
        .toList();
  }

  private static boolean isClaim(Person person) {
    int credit = credit(person, "python");
    assertThat(credit).isGreaterThanOrEqualTo(CLAIMED);
    return credit == CLAIMED;
  }

  private static int credit(Person person, String skill) {
    return line(job(Optional.empty()), person, skill).credit();
  }

  private static RequirementLine line(Job job, Person person, String skill) {
    return Made.lines(Made.match(job, person.profile())).stream()
        .filter(line -> line.requirement().id().equals(skill))
        .findFirst()
        .orElseThrow();
  }

  /** Four years of work with one sentence of so many words. */
  private static Person position(int words, String... skills) {
    return new Person().position(48).says(0, Place.POSITION, Stance.DID, words(words), skills);
  }

  private static List<String> words(int many) {
    return new ArrayList<>(Collections.nCopies(many, "tram"));
  }

  private static Job job(Optional<String> occupation) {
    List<Group> groups = new ArrayList<>();
    for (String skill :
        List.of("python", "docker", "git", "sql", "kubernetes", "scikit-learn", "pmp", SOFT)) {
      groups.add(
          Made.group(
              "g-" + skill,
              1,
              1200,
              Made.asked(skill, Kind.SKILL, Importance.SHOULD, Made.skill(skill))));
    }
    groups.add(
        Made.group(
            "g-orchid",
            1,
            1200,
            Made.asked(
                "orchid",
                Kind.SKILL,
                Importance.SHOULD,
                new OfTerm(List.of("orchid"), "orchids"))));
    return Made.job(occupation, 0, groups.toArray(Group[]::new));
  }
}
