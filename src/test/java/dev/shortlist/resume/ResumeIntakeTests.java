package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.text.Field;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeIntakeTests {

  private static final YearMonth AS_OF = YearMonth.of(2024, 8);
  private static final ResumeIntake INTAKE = ForTests.INTAKE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Data Engineer, Tram Works\nMar 2019 – May 2021\n",
        "Data Engineer\nTram Works\nMar 2019 – May 2021\n",
        "Tram Works\nData Engineer\nMar 2019 – May 2021\n",
        "Mar 2019 – May 2021\nData Engineer\nTram Works\n",
        "Data Engineer | Tram Works | Mar 2019 – May 2021\n",
        "Mar 2019 – May 2021   Data Engineer, Tram Works\n",
        "Data Engineer, Tram Works\n\nMar 2019 – May 2021\n\n",
        "### Data Engineer, Tram Works (Mar 2019 – May 2021)\n",
        "Tram Works, Leeds    Mar 2019 – May 2021\nData Engineer\n"
      })
  void anEntryHasItsTitleAndItsTimeHoweverItsLinesStand(String heading) {
    Resume resume = read("Ann Lee\n\nExperience\n\n" + heading + "- Built pipelines in Python.\n");

    assertThat(resume.profile().entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.place()).isEqualTo(Place.POSITION);
          assertThat(entry.occupations()).containsExactly("data-engineer");
          assertThat(entry.months())
              .contains(Months.of(YearMonth.of(2019, 3), YearMonth.of(2021, 5)));
        });
    assertThat(mention(resume, "python").entry()).isZero();
  }

  @Test
  void eachEntryKeepsWhatStandsBelowIt() {
    Resume resume =
        read(
            """
            Ann Lee

            Experience

            Data Engineer, Tram Works
            Mar 2021 – Present
            - Built pipelines in Python.

            Data Analyst, Port Office
            Jan 2018 – Feb 2021
            - Wrote reports in SQL.
            """);

    assertThat(resume.profile().entries())
        .extracting(Entry::occupations)
        .containsExactly(List.of("data-engineer"), List.of("data-analyst"));
    assertThat(resume.profile().entries()).extracting(Entry::open).containsExactly(true, false);
    assertThat(mention(resume, "python").entry()).isZero();
    assertThat(mention(resume, "sql").entry()).isEqualTo(1);
  }

  @Test
  void aPositionWithoutDatesIsAnUndatedEntry() {
    Resume resume = read("Ann Lee\n\nExperience\nData Engineer, Tram Works\n- Used Python.\n");

    assertThat(resume.profile().entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.months()).isEmpty());
    assertThat(mention(resume, "python").place()).isEqualTo(Place.POSITION);
  }

  @Test
  void anInternshipIsNoPosition() {
    Resume resume =
        read(
            "Ann Lee\n\nExperience\nData Science Intern, Tram Works\nJun 2023 – Aug 2023\n- Used"
                + " Python.\n");

    assertThat(resume.profile().entries())
        .extracting(Entry::place)
        .containsExactly(Place.INTERNSHIP);
    assertThat(mention(resume, "python").place()).isEqualTo(Place.INTERNSHIP);
  }

  @Test
  void studyIsNoWork() {
    Resume resume =
        read(
            """
            Ann Lee

            Education
            BSc Computer Science, University of Leeds, 2015 – 2018
            - Courses in Python and statistics

            Experience
            Data Engineer, Tram Works, 2018 – 2020
            """);

    assertThat(mention(resume, "python").place()).isEqualTo(Place.EDUCATION);
    assertThat(ResumeOutline.of(resume).months()).isEqualTo(24);
    assertThat(resume.profile().degrees())
        .extracting(Profile.Degree::level)
        .containsExactly(Level.BACHELOR);
    assertThat(resume.profile().degrees().getFirst().fields()).contains("computer-science");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Data Analyst, Databricks                  | databricks
          Data Analyst at Databricks                | databricks
          Data Analyst – Snowflake                  | snowflake
          Data Analyst \\| Databricks \\| Leeds     | databricks
          """)
  void anEmployersNameIsNotThePersonsSkill(String heading, String skill) {
    Resume resume =
        read(
            "Ann Lee\n\nExperience\n"
                + heading.replace("\\", "")
                + "\nMar 2019 – May 2021\n- Made reports.\n");

    assertThat(resume.profile().mentions()).noneMatch(mention -> mention.skill().equals(skill));
  }

  @Test
  void theSkillInATitleIsThePersonsAndTheOneAfterAtIsNot() {
    Resume resume =
        read("Ann Lee\n\nExperience\nPython Developer at Databricks\nMar 2019 – May 2021\n");

    assertThat(mention(resume, "python").stance()).isEqualTo(Stance.DID);
    assertThat(skills(resume)).doesNotContain("databricks");
  }

  @ParameterizedTest
  @CsvSource({
    "Skills, LISTING",
    "Summary, SUMMARY",
    "Certifications, CERTIFICATE",
    "Projects, PROJECT",
    "Volunteering, VOLUNTEERING"
  })
  void aSkillStandsWhereItsSectionSays(String heading, Place place) {
    Resume resume = read("Ann Lee\n\n" + heading + "\nPython, SQL\n");

    assertThat(mention(resume, "python").place()).isEqualTo(place);
  }

  @Test
  void whatTheSkillsNameIsMeantWhereverItHasItsCapital() {
    String body =
        """
        Ida Quill

        Experience
        Baker, Vale Bread Ltd, 2019 – 2021
        • Replaced a weekly Excel report
        • Excel at juggling
        • Excellence Award for access to Access

        Skills
        """;

    assertThat(skillsDone(read(body + "Juggling, Excel, Access\n")))
        .containsExactly("microsoft-excel", "microsoft-access");
    assertThat(skillsDone(read(body + "Juggling\n"))).doesNotContain("microsoft-access");
  }

  private static List<String> skillsDone(Resume resume) {
    return resume.profile().mentions().stream()
        .filter(mention -> mention.place() == Place.POSITION)
        .map(Mention::skill)
        .toList();
  }

  @Test
  void aTitleThatNoCatalogueKnowsStillNamesItsSkill() {
    assertThat(
            read("Ida Quill\n\nExperience\nKotlin Trainee, Vale Ltd, 2019 – 2021\n• Learned")
                .profile()
                .mentions())
        .extracting(Mention::skill)
        .containsExactly("kotlin");
  }

  @Test
  void anObjectiveWishes() {
    Resume resume = read("Ann Lee\n\nObjective\nA role with Python and PyTorch.\n");

    assertThat(resume.profile().mentions())
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.stance()).isEqualTo(Stance.WISHES));
    assertThat(resume.profile().headline()).isEmpty();
  }

  @Test
  void refereesSpeakOfThemselves() {
    Resume resume = read("Ann Lee\n\nReferences\nJo Roe, Python Developer, Tram Works\n");

    assertThat(resume.profile().mentions())
        .allSatisfy(mention -> assertThat(mention.stance()).isEqualTo(Stance.SOMEONE_ELSES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruby Jenkins",
        "RUBY JENKINS",
        "Julia Pascal",
        "Pascal Ray",
        "Chef Ramirez",
        "Go Nakamura",
        "Scala Moretti"
      })
  void aNameThatIsASkillIsAName(String name) {
    Resume resume = read(name + "\nLeeds · ann@example.com\n\nSummary\nCareful, calm and kind.\n");

    assertThat(resume.contact().name()).contains(name);
    assertThat(resume.profile().mentions()).isEmpty();
    assertThat(resume.profile().headline()).isEmpty();
  }

  @Test
  void aHeadlineIsNoNameAndAClaimOfTheTitle() {
    Resume resume =
        read("Ann Lee\nSenior Machine Learning Engineer\nann@example.com\n\nSkills\nSQL\n");

    assertThat(resume.contact().name()).contains("Ann Lee");
    assertThat(resume.contact().emails())
        .extracting(Field::value)
        .containsExactly("ann@example.com");
    assertThat(resume.profile().headline()).containsExactly("machine-learning-engineer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Curriculum Vitae", "Resume", "RESUME", "CV"})
  void theWordResumeIsNoName(String word) {
    assertThat(read(word + "\nAnn Lee\nann@example.com\n\nSkills\nSQL\n").contact().name())
        .contains("Ann Lee");
  }

  @Test
  void nobodyIsInventedForATextWithoutAName() {
    assertThat(read("").contact().name()).isEmpty();
    assertThat(read("ann@example.com\n+44 20 7946 0958\n\nSkills\nSQL\n").contact().name())
        .isEmpty();
  }

  @Test
  void thePersonsNameInAPageHeaderIsNoSkill() {
    Resume resume =
        read(
            """
            Ruby Jenkins

            Experience
            Data Engineer, Tram Works
            2019 – 2021
            - Set up Docker, Kubernetes and CI pipelines.
            Ruby Jenkins, page 2
            - Wrote SQL.
            """);

    assertThat(skills(resume)).doesNotContain("ruby", "jenkins").contains("docker", "sql");
  }

  @Test
  void addressesAreNoSkills() {
    Resume resume =
        read(
            """
            Ann Lee
            python@docker.com, github.com/annlee/pytorch, https://java.example.com/sql

            Summary
            See github.com/annlee/tensorflow for more.
            """);

    assertThat(skills(resume)).isEmpty();
  }

  @Test
  void flattenedTextStillHasItsEntries() {
    Resume resume =
        read(
            "Ann Lee ann@example.com Professional Summary Careful engineer who has built data pipelines for"
                + " hospitals and ports. Work Experience Data Engineer Tram Works Leeds March 2019 to May 2021"
                + " Built pipelines in Python that carry ten million rows a day and never lose one of them."
                + " Education Bachelor of Science in Mathematics University of Leeds 2018 Skills SQL, Docker");

    assertThat(mention(resume, "python").place()).isEqualTo(Place.POSITION);
    assertThat(mention(resume, "sql").place()).isEqualTo(Place.LISTING);
    assertThat(resume.profile().entries().get(mention(resume, "python").entry()).months())
        .contains(Months.of(YearMonth.of(2019, 3), YearMonth.of(2021, 5)));
  }

  @Test
  void everyReferenceOfAProfileHolds() {
    Resume resume =
        read(
            """
            Ann Lee

            Summary
            Engineer with Python.

            Experience
            Data Engineer, Tram Works, 2019 – 2021
            - Used SQL, Docker and Airflow.

            Skills
            Java, Git
            """);
    Profile profile = resume.profile();

    assertThat(profile.mentions()).hasSameSizeAs(resume.mentionSpans()).isNotEmpty();
    assertThat(profile.passages()).hasSameSizeAs(resume.passageSpans());
    assertThat(profile.entries()).hasSameSizeAs(resume.entrySpans());
    for (int i = 0; i < profile.mentions().size(); i++) {
      Mention mention = profile.mentions().get(i);
      assertThat(mention.id()).isEqualTo(i);
      assertThat(
              resume.passageSpans().get(mention.passage()).contains(resume.mentionSpans().get(i)))
          .isTrue();
      assertThat(profile.passages().get(mention.passage()).entry()).isEqualTo(mention.entry());
    }
  }

  @Test
  void aBlankTextIsABlankProfile() {
    Profile profile = read(" \n\t\n").profile();

    assertThat(profile.entries()).isEmpty();
    assertThat(profile.mentions()).isEmpty();
    assertThat(profile.passages()).isEmpty();
  }

  private static Resume read(String text) {
    return INTAKE.read(text, AS_OF);
  }

  private static Mention mention(Resume resume, String skill) {
    return resume.profile().mentions().stream()
        .filter(mention -> mention.skill().equals(skill))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention of " + skill + " in " + skills(resume)));
  }

  private static Set<String> skills(Resume resume) {
    return resume.profile().mentions().stream().map(Mention::skill).collect(Collectors.toSet());
  }
}
