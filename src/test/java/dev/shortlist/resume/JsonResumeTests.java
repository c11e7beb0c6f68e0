package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.language.Span;
import dev.shortlist.resume.JsonResume.Education;
import dev.shortlist.resume.JsonResume.Project;
import dev.shortlist.resume.JsonResume.Work;
import dev.shortlist.resume.time.Moment;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonResumeTests {

  private static final String HEAD =
      """
      Ann Lee
      Tram Engineer
      Leeds, UK | ann@example.com | +44 20 7946 0123 | linkedin.com/in/ann-lee | annlee.example.org/cv

      """;

  @Test
  void theBasicsTellWhoThePersonIs() {
    JsonResume.Basics basics =
        read(HEAD + "SUMMARY\nI keep trams running, and I write down how.\n")
            .basics()
            .orElseThrow();

    assertThat(basics.name()).contains("Ann Lee");
    assertThat(basics.label()).contains("Tram Engineer");
    assertThat(basics.email()).contains("ann@example.com");
    assertThat(basics.phone()).contains("+442079460123");
    assertThat(basics.summary()).contains("I keep trams running, and I write down how.");
    assertThat(basics.location())
        .contains(new JsonResume.Home(Optional.of("Leeds"), Optional.of("GB"), Optional.empty()));
    assertThat(basics.profiles())
        .containsExactly(
            new JsonResume.Profile(
                "LinkedIn", Optional.of("ann-lee"), "https://linkedin.com/in/ann-lee"));
  }

  @Test
  void aNumberWithoutItsCountryIsToldAsWritten() {
    assertThat(read("Ann Lee\n020 7946 0123\n").basics().orElseThrow().phone())
        .contains("020 7946 0123");
  }

  @Test
  void positionsKeepPointsAndProseApart() {
    Work work =
        read(HEAD
                + """
                EXPERIENCE
                Tram Engineer, Tramworks Ltd, Leeds
                March 2021 - present
                The only engineer of a depot
                with forty trams.
                - Built brakes
                  and doors.
                - Wrote the manual.
                """)
            .work()
            .getFirst();

    assertThat(work.name()).contains("Tramworks Ltd");
    assertThat(work.position()).contains("Tram Engineer");
    assertThat(work.location()).contains("Leeds");
    assertThat(work.startDate()).contains(Moment.parse("2021-03"));
    assertThat(work.endDate()).isEmpty();
    assertThat(work.summary()).contains("The only engineer of a depot with forty trams.");
    assertThat(work.highlights()).containsExactly("Built brakes and doors.", "Wrote the manual.");
  }

  @Test
  void aBlankLineWithinABrokenPointDoesNotEndIt() {
    Work work =
        read(HEAD
                + """
                EXPERIENCE
                Tram Engineer, Tramworks Ltd, Leeds
                March 2021 - present
                - Built brakes and doors for every tram of the depot, and

                wrote the manual.
                - Trained drivers.

                Part of the night shift.
                """)
            .work()
            .getFirst();

    assertThat(work.highlights())
        .containsExactly(
            "Built brakes and doors for every tram of the depot, and wrote the manual.",
            "Trained drivers.");
    assertThat(work.summary()).contains("Part of the night shift.");
  }

  @Test
  void internshipsAreWorkAndUnpaidPositionsAreNot() {
    JsonResume told =
        read(
            HEAD
                + """
                EXPERIENCE
                Engineering Intern, Tramworks Ltd
                2018 - 2019
                - Drew brakes.

                VOLUNTEERING
                Coding Tutor, Harehills Library
                2019 - 2020
                - Taught teenagers.
                """);

    assertThat(told.work())
        .extracting(Work::position)
        .containsExactly(Optional.of("Engineering Intern"));
    assertThat(told.volunteer())
        .singleElement()
        .satisfies(unpaid -> {
          assertThat(unpaid.organization()).contains("Harehills Library");
          assertThat(unpaid.endDate()).contains(Moment.parse("2020"));
          assertThat(unpaid.highlights()).containsExactly("Taught teenagers.");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BSc Computer Science                  | BSc                 | Computer Science
          BSc (Hons) Computer Science           | BSc (Hons)          | Computer Science
          Bachelor of Science in Physics        | Bachelor of Science | Physics
          MSc in Computer Science               | MSc                 | Computer Science
          PhD, Materials Science                | PhD                 | Materials Science
          """)
  void aDegreeIsToldWithoutItsField(String degree, String type, String area) {
    Education education =
        read(HEAD + "EDUCATION\n" + degree + "\nUniversity of Leeds, 2014 - 2017\n")
            .education()
            .getFirst();

    assertThat(education.studyType()).contains(type);
    assertThat(education.area()).contains(area);
    assertThat(education.institution()).contains("University of Leeds");
    assertThat(education.startDate()).contains(Moment.parse("2014"));
    assertThat(education.endDate()).contains(Moment.parse("2017"));
  }

  @Test
  void projectsReachToTheNextOne() {
    assertThat(
            read(HEAD
                    + """
                    PROJECTS
                    Tide Clock (2020)
                    - Told the tides of Whitby.
                    - Ran for a year.

                    Bell Counter (2021)
                    - Counted bells.
                    """)
                .projects())
        .extracting(Project::name, Project::endDate, Project::description, Project::highlights)
        .containsExactly(
            tuple(
                "Tide Clock",
                Optional.of(Moment.parse("2020")),
                Optional.empty(),
                List.of("Told the tides of Whitby.", "Ran for a year.")),
            tuple(
                "Bell Counter",
                Optional.of(Moment.parse("2021")),
                Optional.empty(),
                List.of("Counted bells.")));
  }

  @Test
  void languagesHaveTheirEnglishNames() {
    assertThat(read(HEAD + "LANGUAGES\nGerman (native), Welsh (B1), Dutch\n").languages())
        .containsExactly(
            new JsonResume.Language("German", Optional.of("Native")),
            new JsonResume.Language("Welsh", Optional.of("Intermediate")),
            new JsonResume.Language("Dutch", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fell running, bell ringing",
        "Fell running\nbell ringing",
        "- Fell running\n- bell ringing",
        "Fell running; bell ringing.\n\nLeeds 3 November 2026"
      })
  void interestsAreTheItemsOfTheirList(String body) {
    assertThat(read(HEAD + "INTERESTS\n" + body + "\n").interests())
        .extracting(JsonResume.Interest::name)
        .containsExactly("Fell running", "bell ringing");
  }

  @Test
  void aBrokenWordIsOneInterest() {
    assertThat(read(HEAD + "INTERESTS\nBell ringing, long-\ndistance cycling\n").interests())
        .extracting(JsonResume.Interest::name)
        .containsExactly("Bell ringing", "long-distance cycling");
  }

  @Test
  void longLinesOfSignsAreReadInNoTime() {
    String signs = "- ".repeat(100_000) + "x" + " ".repeat(100_000) + "x";

    assertTimeout(
        Duration.ofSeconds(2),
        () -> Narrative.of(signs, new Span(0, signs.length()), List.of(), List.of()));
  }

  @Test
  void aSentenceIsOneInterest() {
    String sentence =
        "Kelp forests, reef fish recruitment and the ways in which warming seas rearrange both.";

    assertThat(read(HEAD + "INTERESTS\n" + sentence + "\n").interests())
        .containsExactly(new JsonResume.Interest(sentence));
  }

  @Test
  void whatIsNotToldIsAbsent() {
    assertThat(JsonMapper.shared().writeValueAsString(read("EXPERIENCE\nsome words\n")))
        .isEqualTo(
            """
            {"$schema":"%s","meta":{"version":"v1.0.0"}}\
            """
                .formatted(JsonResume.SCHEMA));
  }

  @Test
  void refereesAreSomebodyElse() {
    String told =
        JsonMapper.shared()
            .writeValueAsString(
                read(HEAD + "REFERENCES\nBo Ray, Tramworks Ltd, bo@example.org, 07700 900999\n"));

    assertThat(told).doesNotContain("Bo Ray", "bo@example.org", "900999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          linkedin.com/in/ann-lee          | LinkedIn  | ann-lee        | https://linkedin.com/in/ann-lee
          https://uk.linkedin.com/in/ann/  | LinkedIn  | ann            | https://uk.linkedin.com/in/ann/
          linkedin.com/company/tramworks   | LinkedIn  | –              | https://linkedin.com/company/tramworks
          github.com/annlee/trams          | GitHub    | annlee         | https://github.com/annlee/trams
          GitHub.com/annlee                | GitHub    | annlee         | https://GitHub.com/annlee
          www.xing.com/profile/Ann_Lee     | XING      | Ann_Lee        | https://www.xing.com/profile/Ann_Lee
          https://x.com/@ann               | X         | ann            | https://x.com/@ann
          notlinkedin.com/in/ann           | –         | –              | https://notlinkedin.com/in/ann
          annlee.github.io/cv              | –         | –              | https://annlee.github.io/cv
          http://ann.example.org/é         | –         | –              | http://ann.example.org/%C3%A9
          """)
  void linksAreToldByTheirNetwork(
      String written, @Nullable String network, @Nullable String username, String uri) {
    WebLink link = WebLink.of(written).orElseThrow();

    assertThat(link.network()).isEqualTo(Optional.ofNullable(network));
    assertThat(link.username()).isEqualTo(Optional.ofNullable(username));
    assertThat(link.uri()).hasToString(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "example.org/a{b}", "example.org/50%"})
  void whatIsNoAddressIsNotTold(String written) {
    assertThat(WebLink.of(written)).isEmpty();
  }

  @Test
  void whatIsToldIsReadAgain() {
    JsonResume told =
        read(
            HEAD
                + """
                EXPERIENCE
                Tram Engineer, Acme Ltd
                Mar 2019 – Present
                - Built trams in Python

                Bus Engineer, Widget Ltd
                2015 – Feb 2019
                - Built buses in Java

                EDUCATION
                BSc Mechanical Engineering, University of Leeds
                2011 – 2014

                SKILLS
                Python, Java

                LANGUAGES
                German: fluent
                """);
    byte[] file = JsonMapper.shared().writeValueAsBytes(told);

    JsonResume again =
        read(((Extraction.Read) new FileReader(Limits.DEFAULT).read("a.json", file)).text());

    assertThat(again.basics().orElseThrow().name()).contains("Ann Lee");
    assertThat(again.basics().orElseThrow().email()).contains("ann@example.com");
    assertThat(again.work()).hasSize(2).isEqualTo(told.work());
    assertThat(again.education()).hasSize(1).isEqualTo(told.education());
    assertThat(again.skills()).isNotEmpty().isEqualTo(told.skills());
    assertThat(again.languages()).hasSize(1).isEqualTo(told.languages());
  }

  private static JsonResume read(String text) {
    return JsonResume.of(ForTests.INTAKE.read(text, YearMonth.of(2026, 11)));
  }
}
