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
  void aLongItemOfAListHoldsNoHeadings() {
    String item =
        "Applicants fill in the Curator Qualifications Questionnaire and the Museum Skills Inventory when they apply. "
            + "The forms are sent by post or brought to the office on the second floor before the last day of the month; whoever needs more time asks for it in writing, "
            + "and whoever keeps records in COBOL says so there. What is not signed, or is late, cannot be considered.";
    assertThat(skills(read("How to apply", item))).doesNotContain("cobol");
    assertThat(JobSection.of("- " + item)).hasSize(1);
    assertThat(JobSection.of("- " + item.replace("; ", " • ")))
        .extracting(JobSection::heading)
        .contains("Qualifications", "Skills");
  }

  @Test
  void whoSignsAnAdvertIsNotAskedFor() {
    Job job =
        read(
            "Requirements",
            "You know Python.\nKind regards,\nMaren Holtby-Quist\nThe SQL Unit, Orrin Vale Studio");
    assertThat(labels(job)).contains("Python").doesNotContain("SQL");
    assertThat(labels(job)).noneMatch(label -> label.contains("Holtby") || label.contains("Orrin"));
    assertThat(labels(read("Requirements", "Thanks to SQL you find things.\nYou know Docker.")))
        .contains("Docker");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A published paper is a plus point.",
        "Docker is a plus",
        "Spanish preferred",
        "A driving licence would be an advantage.",
        "Nursing experience desirable"
      })
  void whatSaysOfItselfHowMuchItIsNeededAnnouncesNothing(String line) {
    String text = "# Cook\n\nRequirements\n\n" + line + "\nPython\nSQL\n";

    assertThat(skills(INTAKE.read("x", text), Importance.MUST)).contains("python", "sql");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The following is a plus.",
        "These are not essential.",
        "Skills preferred",
        "Qualifications and experience desirable",
        "What would be nice to have"
      })
  void whatSaysSoOfWhatFollowsAnnouncesIt(String line) {
    String text = "# Cook\n\nRequirements\n\nJava\n\n" + line + "\n\nPython\nSQL\n";
    Job job = INTAKE.read("x", text);

    assertThat(skills(job, Importance.NICE)).contains("python", "sql");
    assertThat(skills(job, Importance.MUST)).contains("java");
  }

  @Test
  void aStrokeJoinsCloserThanAComma() {
    Job job = read("Requirements", "Proficiency in Kotlin, PostgreSQL, Java/Scala.");

    assertThat(job.requirements())
        .extracting(Requirement::label)
        .contains("Kotlin", "PostgreSQL", "Java or Scala");
    assertThat(read("Requirements", "Kotlin/Java/Scala").requirements())
        .extracting(Requirement::label)
        .contains("Java, Kotlin or Scala");
  }

  @Test
  void examplesEndWithTheirBracket() {
    assertThat(
            read("Requirements", "Databases (e.g. MySQL, PostgreSQL), Docker and Kubernetes.")
                .groups())
        .filteredOn(group -> group.members().size() > 1)
        .singleElement()
        .satisfies(group ->
            assertThat(group.members())
                .extracting(Requirement::label)
                .containsExactly("MySQL", "PostgreSQL"));
  }

  @Test
  void whatIsIdealIsNoMust() {
    assertThat(skills(read("Requirements", "Japanese bilingual ideal."), Importance.NICE))
        .contains("japanese");
  }

  @Test
  void whatEnhancesProspectsIsNoMust() {
    assertThat(
            read("Education", "A master's degree in statistics enhances job prospects.")
                .requirements())
        .filteredOn(requirement -> requirement.kind() == Requirement.Kind.EDUCATION)
        .extracting(Requirement::importance)
        .containsExactly(Importance.NICE);
  }

  @Test
  void aBackgroundInAFieldIsADegree() {
    assertThat(
            read("Requirements", "Educational background in Chemistry, Physics or related field.")
                .requirements())
        .filteredOn(requirement -> requirement.kind() == Requirement.Kind.EDUCATION)
        .singleElement()
        .satisfies(degree ->
            assertThat(degree.alternatives())
                .filteredOn(OfDegree.class::isInstance)
                .allSatisfy(alternative ->
                    assertThat(((OfDegree) alternative).fields())
                        .contains("chemistry", "physics")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Follow us on Instagram and LinkedIn!                                     | instagram
          Your individual total compensation will vary; sales posts have a target. | sales
          We are hiring a cook for our team.                                       | recruitment
          """)
  void whatEveryAdvertSaysAsksForNothing(String sentence, String skill) {
    assertThat(skills(read("Responsibilities", sentence))).contains("python").doesNotContain(skill);
  }

  @Test
  void whatSuchWorkNeedsIsAssumedWhereItIsNotSaid() {
    String duties = "You prepare quotations, visit sites, write reports, chase invoices and drive.";
    Job job = INTAKE.read("x", "Machine Learning Engineer\n\n" + duties);

    assertThat(skills(job)).contains("machine-learning", "python");
    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.reason().startsWith("Assumed"))
        .isNotEmpty();
    assertThat(
            read("Requirements", "Machine learning, PyTorch, scikit-learn, MLOps").requirements())
        .noneMatch(requirement -> requirement.reason().startsWith("Assumed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least two years on a ferry's bridge are needed. | two years on a ferry's bridge
          Five years' experience in the herring trade, and patience. | Five years' experience in the herring trade
          3 years of experience required | 3 years of experience
          """)
  void yearsAreQuotedWithWhatTheyWereSpentWith(String sentence, String quote) {
    Job job = read("Requirements", sentence);

    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.kind() == Requirement.Kind.EXPERIENCE)
        .flatExtracting(Requirement::spans)
        .extracting(span -> span.in(job.text()))
        .containsExactly(quote);
  }

  @Test
  void theLetterOfAnItemIsNoLanguage() {
    assertThat(skills(read("Requirements", "(c) Membership of the guild of thatchers")))
        .doesNotContain("c");
    assertThat(skills(read("Requirements", "Firmware (C)"))).contains("c");
  }

  private static Job read(String heading, String sentence) {
    return INTAKE.read(
        "x", "Machine Learning Engineer\n\nTools\n- Python\n\n" + heading + "\n- " + sentence);
  }

  private static List<String> labels(Job job) {
    return job.requirements().stream()
        .flatMap(requirement -> requirement.alternatives().stream())
        .map(Alternative::label)
        .toList();
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
