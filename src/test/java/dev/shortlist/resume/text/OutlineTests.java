package dev.shortlist.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.text.Section.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTests {

  private static final Outline OUTLINE = new Outline(new Headings(ForTests.words("en")));

  @Test
  void theSectionsFollowTheHeadings() {
    String text =
        """
        Jane Doe
        jane@example.com

        Summary
        Builds things.

        Experience
        Engineer, Tram Works

        Skills
        Python, SQL
        """;

    assertThat(kinds(text))
        .containsExactly(Kind.HEADER, Kind.SUMMARY, Kind.EXPERIENCE, Kind.SKILLS);
    assertThat(body(text, Kind.SKILLS)).isEqualTo("Python, SQL");
    assertThat(body(text, Kind.HEADER)).isEqualTo("Jane Doe\njane@example.com");
  }

  @Test
  void everyCharThatIsNoHeadingLiesInExactlyOneSection() {
    String text = "Ann Lee\nExperience\nA\nB\nSkills: Java\nEducation\nBSc\n";
    List<Section> sections = OUTLINE.of(text);

    for (int i = 1; i < sections.size(); i++) {
      assertThat(sections.get(i).body().start())
          .isGreaterThanOrEqualTo(sections.get(i - 1).body().end());
    }
    assertThat(sections.getFirst().body().start()).isZero();
    assertThat(sections.getLast().body().end()).isEqualTo(text.length());
  }

  @Test
  void aTextWithoutHeadingsIsAllHeader() {
    assertThat(kinds("just some words\nand more")).containsExactly(Kind.HEADER);
    assertThat(kinds("")).containsExactly(Kind.HEADER);
  }

  @Test
  void aHeadingBeforeAColonAnnouncesItsLine() {
    String text = "Ann Lee\nLanguages: English, Thai\nSkills: Java, SQL\n";

    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.LANGUAGES, Kind.SKILLS);
    assertThat(body(text, Kind.SKILLS)).isEqualTo("Java, SQL");
  }

  @Test
  void technologiesUnderAPositionBelongToIt() {
    String text = "Experience\nEngineer, 2019 – 2021\nTechnologies: Java, SQL\nTools: Git\n";

    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.EXPERIENCE);
  }

  @Test
  void headingsWithinFlattenedTextAreFound() {
    String text =
        "Ann Lee ann@example.com Professional Summary Careful engineer who has built data pipelines for"
            + " hospitals and ports. Work Experience Data Engineer Tram Works Leeds March 2019 to May 2021"
            + " Built pipelines in Python that carry ten million rows a day and never lose one of them. Education"
            + " Bachelor of Science in Mathematics, Leeds, 2018. Skills Python SQL Airflow Docker";

    assertThat(text).doesNotContain("\n").hasSizeGreaterThan(300);
    assertThat(kinds(text))
        .containsExactly(Kind.HEADER, Kind.SUMMARY, Kind.EXPERIENCE, Kind.EDUCATION, Kind.SKILLS);
    assertThat(body(text, Kind.SKILLS)).isEqualTo("Python SQL Airflow Docker");
  }

  @Test
  void wordsOfHeadingsWithinFlattenedSentencesAreNoHeadings() {
    String text =
        "I have ten years of experience in retail and the skills of a patient teacher, with an education in"
            + " history and an interest in old maps; my experience taught me that people skills matter more than"
            + " anything else, and the projects that I was part of in those years gave me the references and the"
            + " languages that I use every day in the shop.";

    assertThat(text).hasSizeGreaterThan(300);
    assertThat(kinds(text)).containsExactly(Kind.HEADER);
  }

  @Test
  void degreesAndGradesAndTheRestOfANameAreNoHeadings() {
    assertThat(kinds("Ann Lee\nEducation\nLeaving Certificate\nVale Institute of\nTechnology\n"))
        .containsExactly(Kind.HEADER, Kind.EDUCATION);
    assertThat(
            kinds(
                "Ann Lee ".repeat(40)
                    + "EDUCATION BSc Physics, Technical University of Vale, Class Honours A Levels, CUM LAUDE PATENTS AND"
                    + " PUBLICATIONS On Light, 2012"))
        .containsExactly(Kind.HEADER, Kind.EDUCATION, Kind.PUBLICATIONS);
  }

  @Test
  void theOnlyWordForAListAnnouncesItBehindAName() {
    String text =
        "ACCOUNTANT Summary Keeps the books of three mills. "
            + "Experience: Clerk, Quay Foods, Leeds, 2011 to 2014, kept the books and paid the vendors"
            + " each Thursday, and settled what was left by telephone on the day after that. "
            + "Education: BSc in Accounting, Orrin University, Leeds Certificates Forklift Driver,"
            + " Quay Board, 2019. Skills: Excel, SAP";

    assertThat(new Outline(new Headings(ForTests.words("en"))).of(text))
        .extracting(Section::kind)
        .containsExactly(
            Kind.HEADER,
            Kind.SUMMARY,
            Kind.EXPERIENCE,
            Kind.EDUCATION,
            Kind.CERTIFICATES,
            Kind.SKILLS);
  }

  @Test
  void aHeadingInCapitalsMayStandBeforeASmallLetter() {
    Outline italian = new Outline(new Headings(ForTests.words("it")));

    assertThat(
            italian.of("Parlo molto. ".repeat(40) + "ISTRUZIONE E FORMAZIONE ottobre 2023 Laurea"))
        .extracting(Section::kind)
        .containsExactly(Kind.HEADER, Kind.EDUCATION);
  }

  @Test
  void aListEndsAtAHeadingInCapitalsThoughItsWordsAreNotKnown() {
    String text =
        """
        Ida Quill

        EXPERIENCE

        Gardener, Vale Park, 2019

        PROJECTS

        Shed clock, 2021

        GOOD DEEDS

        Flood wall, 2019

        HOBBIES

        Chess
        """;

    assertThat(kinds(text))
        .containsExactly(Kind.HEADER, Kind.EXPERIENCE, Kind.PROJECTS, Kind.OTHER, Kind.INTERESTS);
  }

  @Test
  void anItemInCapitalsEndsNoList() {
    String text =
        "Ida Quill\n\nJOBS\n\nGardener\n\nPROJECTS\n\nSHED CLOCK\n\nTells time\n\nFLOOD WALL\n\nStands\n";

    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.EXPERIENCE, Kind.PROJECTS);
  }

  @Test
  void aLabelWithinAFormOfStudiesAnnouncesNothing() {
    String text =
        "Ida Quill\n\nEducation\n\nSchool: Vale Academy\nQualification: Diploma in Baking\nYear: 2012\n";

    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.EDUCATION);
  }

  private static List<Kind> kinds(String text) {
    return OUTLINE.of(text).stream().map(Section::kind).toList();
  }

  private static String body(String text, Kind kind) {
    return OUTLINE.of(text).stream()
        .filter(section -> section.kind() == kind)
        .map(section -> section.body().in(text).strip())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Quill\nSoftware\nDeveloper\n\nSkills\nJava",
        "Ida Quill\nVolunteer\nCoordinator\n\nSkills\nJava"
      })
  void aTitleInTwoLinesIsNoHeading(String text) {
    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.SKILLS);
  }

  @Test
  void inFlattenedTextATitleIsNoHeading() {
    String held = "Software Engineer Quillon Ltd May 2018 to May 2019 I built pipelines. ";
    String text = "Ida Quill\nWork Experience\n" + held.repeat(6);

    assertThat(kinds(text)).containsExactly(Kind.HEADER, Kind.EXPERIENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"¥Skills", "• Skills", "• SKILLS", "★ Skills", "§ Skills", "↯Skills"})
  void aPictureMayStandBeforeAHeading(String heading) {
    assertThat(kinds("Ida Quill\n\n" + heading + "\nPython, SQL\n"))
        .containsExactly(Kind.HEADER, Kind.SKILLS);
  }

  @Test
  void theFirstPointOfAListIsNoHeading() {
    assertThat(kinds("Ida Quill\n\nInterests\n\n• Volunteering\n• Languages\n• Chess\n"))
        .containsExactly(Kind.HEADER, Kind.INTERESTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quillon Professional Education", "Blythe Languages"})
  void aNameThatEndsLikeAHeadingIsNoneAmongHeadingsInCapitals(String name) {
    String held = "EXPERIENCE\nTutor 2019 – 2021\n" + name + "\n• Taught\n\n";

    assertThat(kinds("Ida Quill\n\nSKILLS\nJava\n\n" + held + "AWARDS\nA cup\n"))
        .containsExactly(Kind.HEADER, Kind.SKILLS, Kind.EXPERIENCE, Kind.AWARDS);
  }

  @Test
  void headingsInTheMarginStandOnTheFirstLineOfWhatTheyAnnounce() {
    String text =
        """
        Ida Quill
        Experience\tTutor, Quillon Ltd\t2019 – 2021
        • Taught
        Projects\tA tram timetable
        Education\tBA, Leeds\t2018
        """;

    assertThat(kinds(text))
        .containsExactly(Kind.HEADER, Kind.EXPERIENCE, Kind.PROJECTS, Kind.EDUCATION);
    assertThat(body(text, Kind.EXPERIENCE)).isEqualTo("Tutor, Quillon Ltd\t2019 – 2021\n• Taught");
  }

  @Test
  void aKnownHeadingIsOneAmongHeadingsInCapitals() {
    assertThat(kinds("Ida Quill\n\nSKILLS\nJava\n\nEDUCATION\nBA\n\nWork History\nTutor\n"))
        .containsExactly(Kind.HEADER, Kind.SKILLS, Kind.EDUCATION, Kind.EXPERIENCE);
  }
}
