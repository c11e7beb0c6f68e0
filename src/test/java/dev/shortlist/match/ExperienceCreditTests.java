package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import dev.shortlist.match.Report.Evidence;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Years of experience are months in the role, or in one at least distantly near, of those asked.
 */
class ExperienceCreditTests {

  @ParameterizedTest
  @CsvSource({"0, 0", "6, 100", "59, 983", "60, 1000", "61, 1000"})
  void theMonthsThatAreFoundCountInProportion(int months, int credit) {
    assertThat(line(new Person().position(months, Made.ENGINEER)).credit()).isEqualTo(credit);
  }

  @Test
  void workThatIsNotEvenDistantlyNearIsNone() {
    Person person =
        new Person()
            .position(30, Made.ENGINEER)
            .entry(Place.POSITION, Made.months(300, 30), "plumber");

    RequirementLine line = line(person);

    assertThat(line.credit()).isEqualTo(500);
    assertThat(line.evidence()).singleElement().extracting(Evidence::months).isEqualTo(30);
    assertThat(line.evidence().getFirst().strength()).isEqualTo(500);
    assertThat(line.evidence().getFirst().sources().entries()).containsExactly(0);
  }

  @Test
  void projectsAndStudiesAreNoWorkInARole() {
    Person person =
        new Person()
            .entry(Place.PROJECT, Made.months(60, 0), Made.ENGINEER)
            .entry(Place.EDUCATION, Made.months(60, 0), Made.ENGINEER);

    assertThat(line(person).credit()).isZero();
    assertThat(line(person).evidence()).isEmpty();
  }

  @Test
  void whereTheRoleIsNotKnownAnyWorkCounts() {
    Job unknown =
        Made.job(
            Made.asked("r1", Kind.EXPERIENCE, Importance.MUST, new OfExperience(60, "5 years")));

    assertThat(Made.first(unknown, new Person().position(30, "plumber").profile()).credit())
        .isEqualTo(500);
  }

  @Test
  void onlyAPositionWithoutDatesCouldHaveLastedLongEnough() {
    Person position = new Person().entry(Place.POSITION, Optional.empty(), Made.ENGINEER);
    Person internship = new Person().entry(Place.INTERNSHIP, Optional.empty(), Made.ENGINEER);

    assertThat(line(position).status()).isEqualTo(Status.NOT_READABLE);
    assertThat(line(internship).status()).isEqualTo(Status.UNMET);
    assertThat(Made.match(job(), position.profile()).upper())
        .isGreaterThan(Made.match(job(), position.profile()).score());
  }

  private static RequirementLine line(Person person) {
    return Made.first(job(), person.profile());
  }

  private static Job job() {
    return Made.job(
        Optional.of(Made.ENGINEER),
        3500,
        Made.group(
            "g1",
            1,
            6500,
            Made.asked("r1", Kind.EXPERIENCE, Importance.MUST, new OfExperience(60, "5 years"))));
  }
}
