package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobIntakeTests {

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final JobIntake INTAKE = new JobIntake(CATALOGUE, TAGGER);

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Required skills     | Python and SQL.                      | MUST
          Requirements        | Python and SQL.                      | MUST
          Must-haves          | Python and SQL.                      | MUST
          Qualifications      | Python is required.                  | MUST
          Qualifications      | You must know Python.                | MUST
          Qualifications      | Solid Python.                        | MUST
          Responsibilities    | Write Python services.               | SHOULD
          Responsibilities    | You must write Python services.      | SHOULD
          Responsibilities    | You must have Python and SQL.        | MUST
          Tools               | You will use Python.                 | SHOULD
          Requirements        | Python is a plus.                    | NICE
          Requirements        | Ideally you know Python.             | NICE
          Requirements        | SQL required, Python preferred.      | NICE
          Requirements        | Python required, SQL preferred.      | MUST
          Responsibilities    | Must have Python; SQL is a plus.     | MUST
          Requirements        | Python and a cloud (AWS preferred).  | MUST
          Requirements        | A cloud (Python a plus) and SQL.     | NICE
          Requirements        | Python (a plus) and SQL.             | NICE
          Requirements        | Languages (e.g. Python) are a plus.  | NICE
          About the role      | You know SQL, but Python is a bonus. | NICE
          Nice to have        | Python.                              | NICE
          Nice to have        | Python is required.                  | NICE
          Preferred           | You must know Python.                | NICE
          Related terms       | Python is required.                  | NICE
          Day-to-day tasks    | You must write Python.               | NICE
          Tips for applicants | You must know Python.                | NICE
          Career growth       | Python is essential.                 | NICE
          """)
  void theWordingAndTheSectionGiveTheImportance(
      String heading, String sentence, Importance importance) {
    Job job = read("Data Engineer\n\n" + heading + "\n\n- " + sentence + "\n");

    assertThat(of(job, "python").importance()).isEqualTo(importance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benefits",
        "About us",
        "Equal opportunity employer",
        "EEO statement",
        "About the author",
        "Comments",
        "How to apply",
        "Salary",
        "Our culture"
      })
  void sectionsThatAskForNothingAreIgnored(String heading) {
    Job job = read("Data Engineer\n\nRequirements\n- SQL\n\n" + heading + "\n- We love Haskell.\n");

    assertThat(skills(job)).contains("sql").doesNotContain("haskell");
  }

  @Test
  void whatIsPreferredAmongExamplesIsStillOneOfThem() {
    Job job =
        read("Data Engineer\n\nRequirements\n- Cloud platforms (AWS preferred, GCP, Azure)\n");

    assertThat(groupOf(job, "aws").needed()).isEqualTo(1);
    assertThat(groupOf(job, "aws"))
        .isSameAs(groupOf(job, "google-cloud"))
        .isSameAs(groupOf(job, "azure"))
        .isNotSameAs(groupOf(job, "cloud-computing"));
    assertThat(of(job, "aws").importance()).isEqualTo(Importance.MUST);
  }

  @Test
  void aListOfWhichOneIsAskedForAnywayOnlyWelcomesTheOthers() {
    Job job =
        read(
            """
            Data Engineer

            Requirements
            - Proficiency in PostgreSQL and Python.
            - Knowledge of databases such as MySQL and PostgreSQL.
            """);

    assertThat(of(job, "postgresql").importance()).isEqualTo(Importance.MUST);
    assertThat(of(job, "mysql").importance()).isEqualTo(Importance.NICE);
  }

  @Test
  void whatAListNamesTwiceIsNotAskedForBesides() {
    Job job =
        read(
            "Data Engineer\n\nRequirements\n- Databases such as MySQL, Postgres and PostgreSQL.\n");

    assertThat(of(job, "mysql").importance()).isEqualTo(Importance.MUST);
    assertThat(groupOf(job, "mysql")).isSameAs(groupOf(job, "postgresql"));
  }

  @Test
  void theSectionAfterAnIgnoredOneIsReadAgain() {
    Job job =
        read("Data Engineer\n\nBenefits\n- Haskell courses\n\nRequirements\n- SQL\n- Docker\n");

    assertThat(skills(job)).contains("sql", "docker").doesNotContain("haskell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TensorFlow or PyTorch",
        "Experience with TensorFlow or PyTorch.",
        "TensorFlow/PyTorch",
        "Either PyTorch or TensorFlow",
        "PyTorch, Keras or TensorFlow"
      })
  void eitherOfTwoIsOneRequirement(String sentence) {
    Job job = read("Data Engineer\n\nRequirements\n- " + sentence + "\n");

    assertThat(of(job, "pytorch")).isSameAs(of(job, "tensorflow"));
    assertThat(of(job, "pytorch").label()).contains(" or ");
  }

  @Test
  void bothOfTwoAreTwoRequirements() {
    Job job = read("Data Engineer\n\nRequirements\n- TensorFlow and PyTorch\n");

    assertThat(of(job, "pytorch")).isNotEqualTo(of(job, "tensorflow"));
  }

  @Test
  void aShortListOfExamplesIsAGroupOfWhichOneIsEnough() {
    Job job = read("Data Engineer\n\nRequirements\n- Databases such as MySQL, Redis and Oracle.\n");

    assertThat(groupOf(job, "mysql")).isEqualTo(groupOf(job, "redis"));
    assertThat(groupOf(job, "mysql").needed()).isEqualTo(1);
  }

  @Test
  void ofALongListOfExamplesAboutAThirdIsNeeded() {
    Job job =
        read(
            "Data Engineer\n\nRequirements\n- Tools such as Docker, Kubernetes, Terraform, Ansible,"
                + " Jenkins and Git.\n");
    Group group = groupOf(job, "docker");

    assertThat(group.members()).hasSize(6);
    assertThat(group.needed()).isEqualTo(2);
  }

  @Test
  void oneConceptIsOneRequirementWithAllItsPlaces() {
    Job job =
        read(
            """
            Data Engineer

            Responsibilities
            - Write Python services.
            - Review python code.

            Requirements
            - Python 3
            - Strong Python skills are a plus.
            """);

    assertThat(skills(job).stream().filter("python"::equals)).hasSize(1);
    assertThat(of(job, "python").spans()).hasSize(4).isSorted();
    assertThat(of(job, "python").spans())
        .allSatisfy(span -> assertThat(span.in(job.text())).containsIgnoringCase("python"));
    assertThat(of(job, "python").importance()).isEqualTo(Importance.MUST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5+ years of Python                          | 60
          At least 3 years of experience with Python  | 36
          3-5 years of Python                         | 36
          2 yrs Python experience                     | 24
          10 plus years of Python                     | 120
          Python                                      | 0
          Founded 30 years ago. Python.               | 0
          """)
  void yearsAskedForASkillAreItsMonths(String sentence, int months) {
    Job job = read("Data Engineer\n\nRequirements\n- " + sentence + "\n");

    assertThat(of(job, "python").months()).isEqualTo(months);
    assertThat(job.requirements())
        .noneMatch(r -> r.kind() == Kind.EXPERIENCE && r.spans().getFirst().length() > 0);
  }

  @Test
  void yearsOfWorkAreARequirementOfTheirOwn() {
    Job job = read("Data Engineer\n\nRequirements\n- 5+ years of professional experience.\n");

    assertThat(job.requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfExperience.class::isInstance)
        .contains(new OfExperience(60, "5 years of experience"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bachelor's degree in computer science                       | BACHELOR  | computer-science
          BSc or MSc in Mathematics                                   | BACHELOR  | mathematics
          Master's degree in statistics or a related field            | MASTER    | statistics
          PhD in physics preferred                                    | DOCTORATE | physics
          """)
  void aDegreeIsItsLevelAndItsField(String sentence, Level level, String field) {
    Job job = read("Data Engineer\n\nRequirements\n- " + sentence + "\n");

    assertThat(job.requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfDegree.class::isInstance)
        .singleElement()
        .satisfies(alternative -> {
          assertThat(((OfDegree) alternative).level()).isEqualTo(level);
          assertThat(((OfDegree) alternative).fields()).contains(field);
        });
  }

  @Test
  void theFieldOfADegreeIsNoSkillOfItsOwn() {
    Job job =
        read("Data Engineer\n\nRequirements\n- Bachelor's degree in computer science\n- SQL\n");

    assertThat(skills(job)).contains("sql").doesNotContain("computer-science");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no C++ needed",
        "No knowledge of C++ required",
        "C++ is not required",
        "C++ not needed",
        "You can work without C++"
      })
  void whatIsNotNeededIsNoRequirement(String sentence) {
    Job job = read("Data Engineer\n\nRequirements\n- SQL\n- " + sentence + "\n");

    assertThat(skills(job)).contains("sql").doesNotContain("c++", "cpp", "c-plus-plus");
  }

  @Test
  void notOnlyIsNoDenial() {
    Job job = read("Data Engineer\n\nRequirements\n- Not only Python but also Java.\n");

    assertThat(skills(job)).contains("python", "java");
  }

  @Test
  void labelsWithinALineBeginSections() {
    Job job = read("Data Engineer\nRequired: Python, SQL. Nice to have: Docker, Redis.");

    assertThat(of(job, "python").importance()).isEqualTo(Importance.MUST);
    assertThat(of(job, "docker").importance()).isEqualTo(Importance.NICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Machine Learning Engineer",
        "# Machine Learning Engineer",
        "Job title: Machine Learning Engineer",
        "**Senior Machine Learning Engineer**",
        "\n\n  ML Engineer (Remote)"
      })
  void theTitleNamesTheOccupation(String title) {
    Job job = read(title + "\n\nRequirements\n- Python\n");

    assertThat(job.occupation()).contains("machine-learning-engineer");
    assertThat(job.rolePoints()).isEqualTo(3500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Junior Data Analyst Larkfield Transit Authority of Dellmouth | Junior Data Analyst
          Data Engineer II Larkfield Transit Authority of Dellmouth    | Data Engineer II
          Lead Data Engineer, Pricing and Stock                        | Lead Data Engineer
          Senior Data Engineer                                         | Senior Data Engineer
          """)
  void aLongTitleEndsWithTheWorkThatItNames(String line, String title) {
    assertThat(read(line + "\n\nRequirements\n- Python\n").title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Excel", "Spanish", "Resilience", "Go"})
  void aNameThatIsAllOfARequirementIsNoOrdinaryWord(String name) {
    Job job = read("Data Engineer\n\nRequirements\n- SQL\n- " + name + "\n- Docker\n- Git\n");

    assertThat(job.requirements())
        .filteredOn(requirement -> name.equals(requirement.spans().getFirst().in(job.text())))
        .hasSize(1);
  }

  @Test
  void aLineThatNamesNothingKnownStillAsksForWhatItNames() {
    Job job =
        read("Data Engineer\n\nRequirements\n- SQL\n- knowledge of tram depots\n- Docker\n- Git\n");

    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.label().equals("tram depots"))
        .extracting(Requirement::importance)
        .containsExactly(Importance.MUST);
  }

  @Test
  void whatIsWelcomeTooIsAsWelcomeAsWhatStandsBefore() {
    Job job =
        read("Data Engineer\n\nRequirements\n- Spark is a plus, as is Kafka experience.\n- SQL\n");

    assertThat(of(job, "apache-kafka").importance()).isEqualTo(Importance.NICE);
  }

  @Test
  void aTitleThatNoCatalogueKnowsStillIsARole() {
    Job job = read("Tram Whisperer\n\nRequirements\n- Python\n");

    assertThat(job.occupation()).isEmpty();
    assertThat(job.title()).isEqualTo("Tram Whisperer");
    assertThat(job.rolePoints()).isEqualTo(3500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\n", "…", "###"})
  void anEmptyTextIsAJobThatAsksForNothing(String text) {
    Job job = read(text);

    assertThat(job.groups()).isEmpty();
    assertThat(job.rolePoints()).isZero();
    assertThat(job.occupation()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePointsKeepTheirBoundsInEveryJob(int seed) {
    Job job = read(text(new Random(seed)));
    int groups = job.groups().stream().mapToInt(Group::points).sum();

    assertThat(job.rolePoints() + groups).isGreaterThanOrEqualTo(Job.ALL_POINTS);
    assertThat(job.rolePoints()).isIn(0, 3500);
    boolean plain = job.groups().stream().anyMatch(group -> !isNice(group) && !isSoft(group));
    if (plain) {
      assertThat(points(job, this::isSoft)).isLessThanOrEqualTo(800);
      assertThat(points(job, group -> isNice(group) && !isSoft(group))).isLessThanOrEqualTo(1500);
      assertThat(job.groups())
          .filteredOn(group -> isNice(group) && !isSoft(group))
          .allSatisfy(group -> assertThat(group.points()).isLessThanOrEqualTo(500));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyJobIsNumberedAndLabelledInTheOrderOfItsText(int seed) {
    Job job = read(text(new Random(seed)));
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= job.requirements().size(); i++) {
      ids.add("r" + i);
    }
    assertThat(job.requirements()).extracting(Requirement::id).containsExactlyElementsOf(ids);
    assertThat(job.requirements())
        .allSatisfy(requirement -> {
          assertThat(requirement.label().split("\\s+")).hasSizeLessThanOrEqualTo(12);
          assertThat(requirement.reason()).endsWith(".");
          assertThat(requirement.spans()).isNotEmpty().doesNotHaveDuplicates();
          for (Span span : requirement.spans()) {
            assertThat(span.end()).isLessThanOrEqualTo(job.text().length());
          }
        });
  }

  @Test
  void aJobOfSixtyRequirementsWorks() {
    StringBuilder text = new StringBuilder("Data Engineer\n\nRequirements\n");
    List<String> ids = new ArrayList<>(CATALOGUE.catalogue().skillIds());
    Collections.shuffle(ids, new Random(5));
    ids.stream()
        .limit(90)
        .forEach(
            id -> text.append("- ").append(CATALOGUE.catalogue().skill(id).name()).append('\n'));
    Job job = read(text.toString());

    assertThat(job.requirements()).hasSizeGreaterThan(60);
    assertThat(job.rolePoints() + job.groups().stream().mapToInt(Group::points).sum())
        .isGreaterThanOrEqualTo(Job.ALL_POINTS);
  }

  @Test
  void theSameTextIsTheSameJob() {
    String text = text(new Random(9));

    assertThat(read(text)).isEqualTo(read(text));
  }

  /** A job of a title, a few sections, and sentences about skills of the catalogue. */
  private static String text(Random random) {
    List<String> ids = List.copyOf(CATALOGUE.catalogue().skillIds());
    List<String> sections =
        List.of(
            "Responsibilities",
            "Requirements",
            "Nice to have",
            "Qualifications",
            "Soft skills",
            "Related terms",
            "Tools");
    List<String> sentences =
        List.of(
            "%s and %s",
            "Tools such as %s, %s",
            "%s or %s is a plus.",
            "3 years of %s, %s required.",
            "Communication, teamwork and %s; %s",
            "A bachelor's degree. %s; %s",
            "You will bring %s to %s.");
    StringBuilder text =
        new StringBuilder(random.nextInt(5) == 0 ? "" : "Machine Learning Engineer\n\n");
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      text.append(sections.get(random.nextInt(sections.size()))).append("\n\n");
      for (int j = 0; j < 1 + random.nextInt(6); j++) {
        String one = CATALOGUE.catalogue().skill(ids.get(random.nextInt(ids.size()))).name();
        String other = CATALOGUE.catalogue().skill(ids.get(random.nextInt(ids.size()))).name();
        String sentence = sentences.get(random.nextInt(sentences.size()));
        text.append("- ").append(sentence.formatted(one, other)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static Job read(String text) {
    return INTAKE.read("made", text);
  }

  private static int points(Job job, java.util.function.Predicate<Group> which) {
    return job.groups().stream().filter(which).mapToInt(Group::points).sum();
  }

  private static boolean isNice(Group group) {
    return group.members().stream().allMatch(r -> r.importance() == Importance.NICE);
  }

  private boolean isSoft(Group group) {
    return group.members().stream().allMatch(this::isSoft);
  }

  /** Soft skills, and degrees without a field. */
  private boolean isSoft(Requirement requirement) {
    return requirement.kind() == Kind.SOFT_SKILL
        || requirement.alternatives().stream()
            .anyMatch(way -> way instanceof OfDegree degree && degree.fields().isEmpty());
  }

  private static List<String> skills(Job job) {
    return job.requirements().stream()
        .flatMap(requirement -> requirement.alternatives().stream())
        .filter(OfSkill.class::isInstance)
        .map(way -> ((OfSkill) way).id())
        .toList();
  }

  private static Requirement of(Job job, String skill) {
    return job.requirements().stream()
        .filter(requirement -> asks(requirement, skill))
        .findFirst()
        .orElseThrow(() -> new AssertionError(skill + " is not among " + skills(job)));
  }

  private static Group groupOf(Job job, String skill) {
    return job.groups().stream()
        .filter(group -> group.members().stream().anyMatch(member -> asks(member, skill)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(skill + " is not among " + skills(job)));
  }

  private static boolean asks(Requirement requirement, String skill) {
    return requirement.alternatives().stream()
        .anyMatch(way -> way instanceof OfSkill of && of.id().equals(skill));
  }
}
