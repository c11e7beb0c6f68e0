package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found where they are meant, whatever stands around them, and nowhere else. */
class FinderTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  private static final List<String> SEPARATORS =
      List.of(
          ", ", ",", " / ", "/", " | ", "|", " • ", "•", "; ", ";", ": ", "\n", "\t", " & ",
          " and ", " · ", "·", " - ", " – ", ", and ", "\n- ", "\n• ");

  private static final Map<String, String> AWKWARD =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("C", "c"),
              Map.entry("C++", "cpp"),
              Map.entry("C#", "csharp"),
              Map.entry("R", "r"),
              Map.entry("Go", "go"),
              Map.entry(".NET", "dotnet"),
              Map.entry("Node.js", "nodejs"),
              Map.entry("CI/CD", "ci-cd"),
              Map.entry("scikit-learn", "scikit-learn"),
              Map.entry("A/B testing", "ab-testing"),
              Map.entry("T-SQL", "t-sql"),
              Map.entry("Objective-C", "objective-c"),
              Map.entry("ASP.NET", "aspnet"),
              Map.entry("EC2", "amazon-ec2"),
              Map.entry("F#", "fsharp"),
              Map.entry("PL/SQL", "pl-sql"),
              Map.entry("Java", "java"),
              Map.entry("JavaScript", "javascript"),
              Map.entry("TypeScript", "typescript"),
              Map.entry("Python", "python"),
              Map.entry("SQL", "sql"),
              Map.entry("S3", "amazon-s3"),
              Map.entry("PyTorch", "pytorch")));

  static Stream<Arguments> everyAwkwardNameBetweenEverySeparator() {
    return AWKWARD.entrySet().stream()
        .flatMap(name ->
            SEPARATORS.stream()
                .map(separator -> Arguments.of(name.getKey(), name.getValue(), separator)));
  }

  @ParameterizedTest(name = "{0} between \"{2}\"")
  @MethodSource("everyAwkwardNameBetweenEverySeparator")
  void anAwkwardNameIsFoundBetweenOrdinarySkills(String name, String id, String separator) {
    for (Setting setting : Setting.values()) {
      assertThat(ids(String.join(separator, "Docker", name, "MongoDB"), setting))
          .containsExactly("docker", id, "mongodb");
    }
  }

  @ParameterizedTest(name = "{0} first before \"{2}\"")
  @MethodSource("everyAwkwardNameBetweenEverySeparator")
  void anAwkwardNameIsFoundFirstInAList(String name, String id, String separator) {
    assertThat(ids(name + separator + "Docker", Setting.LISTING)).containsExactly(id, "docker");
  }

  @ParameterizedTest(name = "{0} last after \"{2}\"")
  @MethodSource("everyAwkwardNameBetweenEverySeparator")
  void anAwkwardNameIsFoundLastInAList(String name, String id, String separator) {
    assertThat(ids("Docker" + separator + name, Setting.LISTING)).containsExactly("docker", id);
    assertThat(ids("Docker" + separator + name + ".", Setting.LISTING))
        .containsExactly("docker", id);
  }

  static Stream<Arguments> everyAwkwardName() {
    return AWKWARD.entrySet().stream().map(name -> Arguments.of(name.getKey(), name.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyAwkwardName")
  void anAwkwardNameIsFoundInParenthesesAndAlone(String name, String id) {
    assertThat(ids("Docker (" + name + "), MongoDB", Setting.LISTING))
        .containsExactly("docker", id, "mongodb");
    assertThat(ids("Docker [" + name + "]", Setting.LISTING)).containsExactly("docker", id);
    assertThat(ids(name, Setting.LISTING)).containsExactly(id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyAwkwardName")
  void whatIsFoundIsWhatStandsThere(String name, String id) {
    String text = "Docker, " + name + ", MongoDB";

    assertThat(CATALOGUE.skills().find(text, Setting.LISTING))
        .filteredOn(find -> find.id().equals(id))
        .extracting(find -> find.span().in(text))
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JavaScript and HTML                                | java
          Wrote C++ for embedded systems                     | c
          Wrote C# services                                  | c
          Objective-C apps                                   | c
          Advised C-level managers and developers            | c
          Rich in vitamin C                                  | c
          Led R&D with Python                                | r
          Reached an R-squared of 0.9 with Python            | r
          Sold programming kits at Toys R Us                 | r
          Planned the go to market programming of a launch   | go
          Go ahead with the backend                          | go
          The backend was good to go                         | go
          Every backend has to go through review             | go
          I excel at office work                             | microsoft-excel
          Excel in communication                             | microsoft-excel
          Helped teachers spark joy                          | apache-spark
          A spark of interest in Python                      | apache-spark
          Planned for the REST of the team and its APIs      | rest-api
          Trained the rest                                   | rest-api
          Sang at La Scala in Milan                          | scala
          Known for a swift response                         | swift
          Chef de partie at a hotel                          | chef
          Head chef of a kitchen                             | chef
          Grew by word of mouth and office visits            | microsoft-word
          Word of mouth brought office customers             | microsoft-word
          Guests express interest in the node                | express
          React quickly to a change of code                  | react
          Nurses react quickly to patients                   | react
          Gave staff access to office supplies               | microsoft-access
          Taught in the spring term                          | spring-framework
          Moved Toe to toe                                   | english-language-test
          Plotted a graph                                    | plotly
          Ran a training program                             | programming
          Opened a window                                    | windows-operating-system
          Worked with a German engineering firm              | german
          Managed a French team                              | french
          Studied for the CPP certification                  | cpp
          Planned marketing automation of tests              | test-automation
          """)
  void anOrdinaryWordIsNoSkill(String text, String id) {
    assertThat(CATALOGUE.catalogue().hasSkill(id)).isTrue();
    assertThat(ids(text, Setting.PROSE)).doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann@python.org",
        "https://example.org/java/python",
        "www.python.org",
        "github.com/ann/pytorch",
        "Mail: sql.docker@example.com"
      })
  void anAddressNamesNoSkill(String address) {
    assertThat(ids(address, Setting.LISTING)).isEmpty();
    assertThat(ids("Docker, " + address, Setting.LISTING)).containsExactly("docker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Built data pipelines in Spark                      | apache-spark
          Processed big data using Spark                     | apache-spark
          Wrote backend services in Go                       | go
          Fitted statistical models in R                     | r
          Automated reports in Excel with pivot tables       | microsoft-excel
          Exposed the model over a REST API                  | rest-api
          Built the iOS app in Swift                         | swift
          Maintained services in Java                        | java
          Programmed firmware in C for a microcontroller     | c
          """)
  void anAmbiguousNameIsFoundWhereSomethingSpeaksForIt(String text, String id) {
    assertThat(ids(text, Setting.PROSE)).contains(id);
  }

  @Test
  void aListingOfAmbiguousNamesAloneIsFound() {
    assertThat(ids("R, Go, Rust", Setting.LISTING)).containsExactly("r", "go", "rust");
    assertThat(ids("Languages: R, Go, Swift", Setting.PROSE)).containsExactly("r", "go", "swift");
  }

  @Test
  void aListingOfSpokenLanguagesIsFound() {
    assertThat(ids("French, Polish", Setting.LISTING)).containsExactly("french", "polish");
    assertThat(ids("Fluent in French and German", Setting.PROSE))
        .containsExactly("french", "german");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A random forest                        | random-forest
          RANDOM FORESTS                         | random-forest
          Decision trees                         | decision-trees
          a decision tree                        | decision-trees
          negotiated prices                      | negotiation
          support\u2010vector machine            | support-vector-machines
          Hyper-parameter optimization           | hyperparameter-tuning
          Python3                                | python
          Python's libraries                     | python
          """)
  void aNameIsFoundInAnotherInflectionOrSpelling(String text, String id) {
    assertThat(ids(text, Setting.PROSE)).contains(id);
  }

  @Test
  void theLongestNameIsTaken() {
    assertThat(ids("Built with Spring Boot", Setting.PROSE)).containsExactly("spring-boot");
    assertThat(ids("deep reinforcement learning", Setting.PROSE))
        .containsExactly("reinforcement-learning");
  }

  @Test
  void ofTwoNamesWithTheSameStemsTheNearerIsTaken() {
    assertThat(CATALOGUE.titles().find("Account Executive", Setting.LISTING))
        .extracting(Find::id)
        .containsExactly("sales-representative");
    assertThat(CATALOGUE.titles().find("Accounts Executive", Setting.LISTING))
        .extracting(Find::id)
        .containsExactly("accountant");
  }

  @Test
  void aBlankLineEndsAName() {
    assertThat(ids("machine\n\nlearning", Setting.PROSE)).isEmpty();
    assertThat(ids("machine\nlearning", Setting.PROSE)).containsExactly("machine-learning");
  }

  @Test
  void aTurkishMachineFindsTheSame() {
    String text = "LINUX, KUBERNETES ISTIO, ADMINISTRATION, SCIKIT-LEARN, STATISTICS, airflow, Git";
    List<String> before = ids(text, Setting.LISTING);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ids(text, Setting.LISTING)).isEqualTo(before).contains("linux", "scikit-learn");
      assertThat(CatalogueFiles.read(new Tagger()).catalogue().version())
          .isEqualTo(CATALOGUE.catalogue().version());
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aTurkishDotlessLetterIsAnotherLetter() {
    assertThat(ids("l\u0131nux", Setting.LISTING)).isEmpty();
  }

  @Test
  void manyThreadsFindTheSame() throws Exception {
    String text = "Built data pipelines in Spark, Go and R for the rest of the team using Swift";
    List<String> expected = ids(text, Setting.PROSE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        answers.add(threads.submit(() -> ids(text, Setting.PROSE)));
      }
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", ".", "+++", "((((", "\uD83D\uDE00", "@", "-", "C-", "~/."})
  void aTextWithoutNamesHasNone(String text) {
    assertThat(ids(text, Setting.PROSE)).isEmpty();
  }

  @Test
  void everySurfaceOfItsOwnIsFoundWhole() {
    Set<String> missed =
        CATALOGUE.catalogue().skillIds().stream()
            .map(id -> CATALOGUE.catalogue().skill(id))
            .filter(skill -> !ids(skill.name(), Setting.LISTING).contains(skill.id()))
            .map(Skill::id)
            .collect(Collectors.toSet());

    assertThat(missed).isEmpty();
  }

  private static List<String> ids(String text, Setting setting) {
    return CATALOGUE.skills().find(text, setting).stream().map(Find::id).toList();
  }
}
