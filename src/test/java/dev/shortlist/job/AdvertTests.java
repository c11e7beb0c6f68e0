package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How turns of phrase that many adverts share are understood. */
class AdvertTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You will work with data scientists and landscape architects. | data-science
          You will work with data scientists and landscape architects. | landscape-architecture
          Brief the photographers.                                     | photography
          """)
  void thoseWhomOneWorksWithAskForNothing(String sentence, String skill) {
    assertThat(skills(read("Responsibilities", sentence))).contains("python").doesNotContain(skill);
  }

  @Test
  void whatOthersDoIsNotAskedOfThePerson() {
    assertThat(skills(read("Collaboration", "Data scientists bring data analysis.")))
        .doesNotContain("data-analysis");
    assertThat(skills(read("Collaboration", "Share your data analysis.")))
        .contains("data-analysis");
  }

  @Test
  void aRoleToGrowIntoAsksForNothing() {
    assertThat(skills(read("Career growth", "You may become a data scientist.")))
        .doesNotContain("data-science");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SQL at a level that is safe.", "A Level 3 award in SQL.", "A level of SQL."})
  void aLevelOfAnythingIsNoCertificate(String sentence) {
    assertThat(read("Requirements", sentence).requirements())
        .noneMatch(requirement -> requirement.kind() == Requirement.Kind.EDUCATION);
  }

  @Test
  void aDiplomaIsEnoughWhereItIsTakenAsWell() {
    assertThat(read("Requirements", "A degree or diploma in nursing.").requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfDegree.class::isInstance)
        .extracting(alternative -> ((OfDegree) alternative).level())
        .containsExactly(Level.ASSOCIATE);
  }

  @Test
  void anOrClosesItsAlternatives() {
    List<Group> groups =
        read("Requirements", "A database such as PostgreSQL, MySQL or Oracle, and SQL.").groups();

    assertThat(groups)
        .filteredOn(group -> group.members().size() == 3)
        .singleElement()
        .satisfies(group -> assertThat(group.needed()).isEqualTo(1));
  }

  @Test
  void aSimilarToolMakesTheNamedOnesExamples() {
    assertThat(read("Requirements", "Email with Klaviyo, Mailchimp or a similar tool.").groups())
        .anySatisfy(group -> {
          assertThat(group.members()).hasSize(2);
          assertThat(group.needed()).isEqualTo(1);
        });
  }

  @Test
  void aHeadingThatSaysNothingKnownEndsItsSection() {
    String text =
        "# Cook\n\n## Nice to have\n\n- Python\n\n## Wednesdays\n\nYou will query SQL.\n\n### More\n\nYou will write Java.\n";
    Job job = INTAKE.read("x", text);

    assertThat(skills(job, Importance.NICE)).contains("python");
    assertThat(skills(job, Importance.SHOULD)).contains("sql", "java");
  }

  @ParameterizedTest
  @CsvSource({
    "What we ask for, MUST",
    "The sort of person, MUST",
    "Schooling, MUST",
    "'Welcome, but not essential', NICE"
  })
  void aHeadingBoundsWhatItsSectionAsks(String heading, Importance importance) {
    String text = "# Cook\n\n## " + heading + "\n\n- Python\n";

    assertThat(skills(INTAKE.read("x", text), importance)).contains("python");
  }

  private static Job read(String heading, String sentence) {
    return INTAKE.read(
        "x", "Machine Learning Engineer\n\nTools\n- Python\n\n" + heading + "\n- " + sentence);
  }

  private static List<String> skills(Job job) {
    return List.of(Importance.values()).stream()
        .flatMap(importance -> skills(job, importance).stream())
        .toList();
  }

  private static List<String> skills(Job job, Importance importance) {
    return job.requirements().stream()
        .filter(requirement -> requirement.importance() == importance)
        .flatMap(requirement -> requirement.alternatives().stream())
        .filter(OfSkill.class::isInstance)
        .map(alternative -> ((OfSkill) alternative).id())
        .toList();
  }
}
