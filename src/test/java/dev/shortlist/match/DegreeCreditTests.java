package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Made.Person;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A degree earns its level times its field. */
class DegreeCreditTests {

  @ParameterizedTest
  @CsvSource({"DOCTORATE, 1000", "MASTER, 1000", "BACHELOR, 500", "ASSOCIATE, 0", "SECONDARY, 0"})
  void oneLevelBelowIsHalfOfItAndTwoAreNothing(Level held, int credit) {
    assertThat(credit(new Person().degree(held, "physics"), Level.MASTER, "physics"))
        .isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({"computer-science, 1000", "data-science, 900", "mathematics, 700", "law, 0", ", 500"})
  void aFieldCountsByHowNearItIs(String held, int credit) {
    Person person =
        held == null
            ? new Person().degree(Level.BACHELOR)
            : new Person().degree(Level.BACHELOR, held);

    assertThat(credit(person, Level.BACHELOR, "computer-science")).isEqualTo(credit);
  }

  @Test
  void bothAreMultiplied() {
    assertThat(
            credit(
                new Person().degree(Level.BACHELOR, "mathematics"),
                Level.MASTER,
                "computer-science"))
        .isEqualTo(350);
  }

  @Test
  void whereNoFieldIsAskedAnyIsTheOne() {
    assertThat(credit(new Person().degree(Level.BACHELOR, "law"), Level.BACHELOR)).isEqualTo(1000);
    assertThat(credit(new Person().degree(Level.BACHELOR), Level.BACHELOR)).isEqualTo(1000);
  }

  @Test
  void ofSeveralFieldsAndDegreesTheBestCounts() {
    assertThat(
            credit(
                new Person().degree(Level.BACHELOR, "law", "mathematics"),
                Level.BACHELOR,
                "history",
                "computer-science"))
        .isEqualTo(700);
    assertThat(
            credit(
                new Person()
                    .degree(Level.MASTER, "law")
                    .degree(Level.BACHELOR, "computer-science")
                    .degree(Level.DOCTORATE, "mathematics"),
                Level.BACHELOR,
                "computer-science"))
        .isEqualTo(1000);
  }

  @Test
  void whoHasNoDegreeHasNoPartOfOne() {
    assertThat(credit(new Person().position(48), Level.SECONDARY)).isZero();
  }

  private static int credit(Person person, Level asked, String... fields) {
    Job job =
        Made.job(
            Made.asked(
                "r1",
                Kind.EDUCATION,
                Importance.SHOULD,
                new OfDegree(asked, Set.of(fields), "a degree")));
    return Made.first(job, person.profile()).credit();
  }
}
