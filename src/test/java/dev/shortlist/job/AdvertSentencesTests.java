package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the sentences of adverts ask, and how they say that nothing is asked for. */
class AdvertSentencesTests {

  private static final Tagger TAGGER = new Tagger();
  private static final JobIntake INTAKE = new JobIntake(CatalogueFiles.read(TAGGER), TAGGER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Experience of tram depots or ferry quays          | tram depots
          Experience of tram depots or ferry quays          | ferry quays
          You bring some knowledge of funicular brakes      | funicular brakes
          Tram depot experience would be useful to Python   | Tram depot
          Familiar with NRTB, Python and Quorvex            | Quorvex
          """)
  void whatIsToBeKnownIsAskedForThoughNoCatalogueKnowsIt(String sentence, String label) {
    assertThat(labels("Requirements\n- SQL\n- " + sentence + "\n")).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What we're after\n%s and some Docker. It'd be handy if you had any of the following: Python.",
        "About you\n%s. It would be great, but isn't a deal breaker, if you also bring Python.",
        "MUST HAVE\n%s\n\nUSEFUL\n- Python",
        "What we expect\n%s\n\nWhat would delight us\n- Python",
        "You keep the books for us all.REQUIRED:*%s and more*Clerk in the housePREFERRED:*Python"
      })
  void whatIsOnlyWelcomeIsToldFromWhatIsNeeded(String advert) {
    Job job = read("Tram Planner\n\n" + advert.formatted("SQL") + "\n");

    assertThat(importance(job, "SQL")).isEqualTo(Importance.MUST);
    assertThat(importance(job, "Python")).isEqualTo(Importance.NICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Desired candidate profile", "What we're after"})
  void aProfileThatIsDesiredIsAskedFor(String heading) {
    assertThat(importance(read("Tram Planner\n\n" + heading + ":\n- SQL\n"), "SQL"))
        .isEqualTo(Importance.MUST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What you'll receive", "WORKING CONDITIONS", "You may also like"})
  void whatIsOfferedBesideTheWorkIsNotAskedFor(String heading) {
    assertThat(labels("Planner\n\nRequirements\n- SQL\n\n" + heading + "\n- Yoga and welding\n"))
        .contains("SQL")
        .doesNotContain("Yoga", "Welding");
  }

  @Test
  void whatTheCandidateWillDoIsADuty() {
    assertThat(importance(read("Planner\n\nThe successful candidate will\n- use SQL\n"), "SQL"))
        .isEqualTo(Importance.SHOULD);
    assertThat(importance(read("Planner\n\nThe successful candidate will have\n- SQL\n"), "SQL"))
        .isEqualTo(Importance.MUST);
  }

  private static Importance importance(Job job, String label) {
    return job.requirements().stream()
        .filter(requirement -> requirement.label().equals(label))
        .map(Requirement::importance)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experience of triage and of SQL",
        "You have a good knowledge of triage or tram depots"
      })
  void aNameThatIsAWordTooIsMeantBehindExperience(String sentence) {
    assertThat(labels("Requirements\n- " + sentence + "\n"))
        .anyMatch(label -> label.toLowerCase(java.util.Locale.ROOT).contains("triage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knowledge of the rules for Python",
        "A commitment to Python",
        "Experience as a Python tutor"
      })
  void anItemIsNoHeading(String item) {
    Job job = read("Essential\nA good head for SQL\n" + item + "\nAnd some Docker\n");

    assertThat(JobSection.of(job.text())).extracting(JobSection::heading).doesNotContain(item);
    assertThat(labels(job)).contains("Docker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You are not expected to know our planning system, Kubernetes.",
        "No Kubernetes experience is needed: our partners write it.",
        "You don't have to have any Kubernetes.",
        "Full training is given on Kubernetes.",
        "Kubernetes? We'll teach you."
      })
  void whatIsTaughtOrDoneByOthersIsNotAskedFor(String sentence) {
    assertThat(labels("About the job\n" + sentence + " SQL is essential.\n"))
        .contains("SQL")
        .doesNotContain("Kubernetes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Applicants who fail to name their Kubernetes course are told so by letter.",
        "Candidates will be contacted when the Kubernetes papers are marked.",
        "Complete the enclosed Kubernetes questionnaire and keep a copy.",
        "Please visit our page about Kubernetes."
      })
  void howToApplyAsksForNothing(String sentence) {
    assertThat(labels("Requirements\n- SQL is essential.\n- " + sentence + "\n"))
        .contains("SQL")
        .doesNotContain("Kubernetes");
  }

  @Test
  void whatIsNotNeededStandsBehindThatAndNotBefore() {
    assertThat(labels("Desirable\nDocker · First aider Please note you do NOT need Kubernetes\n"))
        .contains("Docker")
        .doesNotContain("Kubernetes");
  }

  @Test
  void aYearOfWorkIsAsked() {
    Job job =
        read("Requirements\n- A year behind a busy bar\n- Docker, which we patch twice a year\n");

    assertThat(job.requirements())
        .filteredOn(requirement -> requirement.kind() == Requirement.Kind.EXPERIENCE)
        .extracting(Requirement::label)
        .containsExactly("One year of experience");
  }

  @Test
  void whatApplicantsMustBringIsAskedFor() {
    assertThat(labels("Requirements\n- Applicants must know Kubernetes.\n")).contains("Kubernetes");
  }

  @Test
  void aDegreeThatIsNotNeededIsNone() {
    Job job = read("Requirements\n- SQL\n- You don't have to have a degree in physics.\n");

    assertThat(job.requirements())
        .extracting(Requirement::kind)
        .doesNotContain(Requirement.Kind.EDUCATION);
  }

  @Test
  void vettingCountsInTheSmallPrintToo() {
    assertThat(labels("How to apply\nWrite to us. An enhanced DBS check is required.\n"))
        .contains("DBS check");
  }

  @Test
  void aListWithoutLineBreaksIsReadItemByItem() {
    Job job = read("What you will do - Clean trams - Join data - Write Kubernetes - Use Docker\n");

    assertThat(labels(job)).contains("Kubernetes", "Docker");
    assertThat(InlineItems.of("A - B - C", List.of(new dev.shortlist.language.Span(0, 9))))
        .hasSize(1);
    assertThat(InlineItems.of("A - B - C - D", List.of(new dev.shortlist.language.Span(0, 13))))
        .hasSize(4);
  }

  @Test
  void whatGoesOnBehindTheTitleInItsLineIsRead() {
    Job job =
        INTAKE.read(
            "job",
            "Data Engineer, Larkfield, from May to October: Kubernetes preferred, fluent French required, knowledge of Docker a plus");

    assertThat(labels(job)).contains("Kubernetes", "French", "Docker");
  }

  @Test
  void neitherPayNorOtherPeopleAreTerms() {
    assertThat(
            labels(
                """
                Requirements
                - SQL
                - Experience of bank holidays, and of tram conductors
                - Work with district nurses and social workers
                """))
        .noneMatch(label -> label.contains("holiday") || label.contains("nurse"));
  }

  @Test
  void neitherPlacesNorWordsWithACapitalNorVerbsAreTerms() {
    String body =
        """
        Requirements
        - Experience with Operations, Vellumo and Network
        - SQL in County Down, Northern Ireland, and in County Down again
        - Orders tramway diagrams, with tramway diagrams for each line
        """;

    assertThat(labels(body))
        .contains("Vellumo", "tramway diagrams")
        .doesNotContain("Operations", "Network", "County Down", "Orders tramway diagrams");
    assertThat(read(body).groups()).extracting(Group::label).contains("Other words of the text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SQL, Python and Docker",
        "Required: SQL, Python, and whatever else keeps trams on time.",
        "Our client is looking for a tram planner with SQL and Python.",
        "You will query SQL and tidy Python."
      })
  void aTextOfOneSentenceAsksForWhatItNames(String sentence) {
    assertThat(labels("Tram Planner\n\n" + sentence + "\n")).contains("SQL", "Python");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quillon Trams builds its own ticket machines in Rust and sells them to forty towns.",
        "Our bookkeepers work with SAP and our drivers with tablets.",
        "Staff enjoy a pension, free Spanish lessons and a discount in the tram museum."
      })
  void whatTheEmployerTellsOfItselfIsNotAskedFor(String sentence) {
    String advert =
        "Tram Planner\n\n%s\n\nRequirements\n- SQL\n- Two years of planning\n".formatted(sentence);

    assertThat(labels(advert)).contains("SQL").doesNotContain("Rust", "SAP", "Spanish", "Yoga");
  }

  private static Job read(String body) {
    return INTAKE.read("job", "Data Engineer\n\n" + body);
  }

  private static List<String> labels(String body) {
    return labels(read(body));
  }

  private static List<String> labels(Job job) {
    return job.requirements().stream().map(Requirement::label).toList();
  }
}
