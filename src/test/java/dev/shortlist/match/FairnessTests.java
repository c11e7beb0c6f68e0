package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.ResumeIntake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a résumé's text to its score: who somebody is never changes it. */
class FairnessTests {

  private static final Tagger TAGGER = new Tagger();
  private static final ResumeIntake RESUMES = new ResumeIntake(Chance.CATALOGUE, TAGGER);
  private static final JobIntake JOBS = new JobIntake(Chance.CATALOGUE, TAGGER);
  private static final Matcher ENGINEER =
      Chance.matcher(JOBS.read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow()));

  /** A job that asks for every name that is a skill. */
  private static final Matcher NAMES =
      Chance.matcher(
          JOBS.read(
              "names",
              """
              DevOps Engineer

              Requirements

              - The Julia programming language
              - Ruby programming and Ruby on Rails
              - Jenkins CI pipelines
              - Chef Infra, Ansible
              - Ray Serve, Dask
              - Pascal programming, Delphi
              - Python, PyTorch, SQL and Docker
              """));

  private static final List<String> SECTIONS =
      List.of(
          """
          Summary
          Careful engineer who builds models that people use. NAME trained PRONOUN colleagues, too.
          """,
          """
          Experience

          Machine Learning Engineer, Tram Works
          Mar 2021 – Present
          - Trained deep learning models in Python with PyTorch; PRONOUN team uses them daily.
          - Did feature engineering and model evaluation, and deployed models with Docker.

          Data Analyst, Port Office
          Jan 2018 – Feb 2021
          - Wrote SQL reports and statistics for the harbour master.
          """,
          """
          Projects

          Orchid classifier (2020 – 2021)
          - Fine-tuned a convolutional neural network with TensorFlow.
          """,
          """
          Education

          BSc Computer Science, University of Leeds, 2014 – 2017
          - Linear algebra, probability and algorithms
          """,
          """
          Skills
          Python, SQL, scikit-learn, AWS, Git
          """);

  static Stream<String> names() {
    List<String> words = List.of("Julia", "Ruby", "Jenkins", "Chef", "Ray", "Pascal");
    List<String> names = new ArrayList<>();
    for (String first : words) {
      names.add(first + " Novak");
      names.add("Marta " + first);
      for (String last : words) {
        if (!first.equals(last)) {
          names.add(first + " " + last);
        }
      }
    }
    names.addAll(
        List.of(
            "RUBY JENKINS",
            "Aïcha Ben Ali",
            "Nguyễn Thị Hương",
            "O'Brien, Sean",
            "Lakisha Washington",
            "Emily Walsh",
            "Jamal Jones",
            "José-María de la Cruz"));
    return names.stream();
  }

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameChangesNothing(String name) {
    same(resume(name, "", "the", SECTIONS), resume("Ann Lee", "", "the", SECTIONS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruby.jenkins@python.example",
        "ann@example.com",
        "+44 20 7946 0958",
        "(555) 2019-2021",
        "Tel: 0171 2010 2015",
        "12 Jenkins Road, Leeds LS1 4AB",
        "Ray Street 5, 10115 Berlin, Germany",
        "Java, Indonesia",
        "Date of birth: 12 March 1961",
        "Born 1999",
        "Nationality: Turkish",
        "Marital status: married, two children",
        "Gender: female",
        "Religion: none",
        "Pronouns: they/them",
        "she/her",
        "linkedin.com/in/ruby-jenkins-python",
        "github.com/pascal/pytorch"
      })
  void aLineOfTheContactBlockChangesNothing(String line) {
    same(resume("Ann Lee", line + "\n", "the", SECTIONS), resume("Ann Lee", "", "the", SECTIONS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr", "Mr.", "Mrs", "Mrs.", "Ms.", "Miss", "Mx.", "Sir", "Dr."})
  void aFormOfAddressChangesNothing(String form) {
    same(resume(form + " Ann Lee", "", "the", SECTIONS), resume("Ann Lee", "", "the", SECTIONS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"his", "her", "their", "my"})
  void aPronounChangesNothing(String pronoun) {
    same(resume("Ann Lee", "", pronoun, SECTIONS), resume("Ann Lee", "", "the", SECTIONS));
  }

  @ParameterizedTest
  @CsvSource({
    "Waiter, Waitress",
    "Salesman, Saleswoman",
    "Policeman, Policewoman",
    "Headmaster, Headmistress",
    "Barman, Barmaid",
    "Draftsman, Draftswoman",
    "Nurse, Male nurse"
  })
  void aGenderedTitleIsTheSameOccupation(String one, String other) {
    List<String> sections =
        List.of(
            "Experience\n\nTITLE, Tram Works\nMar 2019 – Present\n- Kept the place in order.\n");
    String text = resume("Ann Lee", "", "the", sections);
    Matcher matcher = Chance.matcher(JOBS.read("made", one + "\n\nRequirements\n- Order\n"));

    assertThat(
            RESUMES
                .read(text.replace("TITLE", other), Chance.AS_OF)
                .profile()
                .entries()
                .getFirst()
                .occupations())
        .isNotEmpty()
        .isEqualTo(
            RESUMES
                .read(text.replace("TITLE", one), Chance.AS_OF)
                .profile()
                .entries()
                .getFirst()
                .occupations());
    assertThat(report(matcher, text.replace("TITLE", other)).score())
        .isEqualTo(report(matcher, text.replace("TITLE", one)).score());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheSectionsChangesNothing(int seed) {
    List<String> shuffled = new ArrayList<>(SECTIONS);
    Collections.shuffle(shuffled, new Random(seed));

    same(resume("Ann Lee", "", "the", shuffled), resume("Ann Lee", "", "the", SECTIONS));
  }

  @Test
  void theResumeOfTheseTestsEarnsSomething() {
    String text = resume("Ann Lee", "", "the", SECTIONS);

    assertThat(report(ENGINEER, text).score()).isGreaterThan(3000);
    assertThat(report(NAMES, text).score()).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\n"})
  void anEmptyTextEarnsNothing(String text) {
    assertThat(report(ENGINEER, text).score()).isZero();
  }

  @Test
  void aSkillThatIsAlsoANameStillCounts() {
    String text = resume("Ruby Novak", "", "the", SECTIONS);
    String more =
        text.replace("- Did feature", "- Ran Jenkins CI pipelines with Ansible.\n- Did feature");

    assertThat(report(NAMES, more).score()).isGreaterThan(report(NAMES, text).score());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "de-DE"})
  void noLocaleAndNoTimeZoneChangesTheReadingOrTheReport(String locale) {
    String text = resume("İlkay Işık", "", "the", SECTIONS).replace("Python", "PYTHON");
    Report usual = report(ENGINEER, text);
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      Tagger tagger = new Tagger();
      var catalogue = dev.shortlist.catalogue.CatalogueFiles.read(tagger);
      var job =
          new JobIntake(catalogue, tagger)
              .read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());
      Matcher matcher = new Matcher(job, catalogue.catalogue(), catalogue.degrees());
      var profile = new ResumeIntake(catalogue, tagger).read(text, Chance.AS_OF).profile();

      assertThat(matcher.match(profile)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  private static void same(String text, String asThis) {
    for (Matcher matcher : List.of(ENGINEER, NAMES)) {
      Report one = report(matcher, text);
      Report other = report(matcher, asThis);
      assertThat(one.score()).isEqualTo(other.score());
      assertThat(one.upper()).isEqualTo(other.upper());
      assertThat(one.band()).isEqualTo(other.band());
    }
  }

  private static Report report(Matcher matcher, String text) {
    return matcher.match(RESUMES.read(text, Chance.AS_OF).profile());
  }

  private static String resume(String name, String line, String pronoun, List<String> sections) {
    String header = name + "\n" + line + "Leeds · ann@example.com\n\n";
    return header + String.join("\n", sections).replace("NAME", name).replace("PRONOUN", pronoun);
  }
}
