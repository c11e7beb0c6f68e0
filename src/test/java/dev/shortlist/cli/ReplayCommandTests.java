package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReplayCommandTests {

  private static final String JOB =
      """
      Harbour Analyst

      Requirements
      - SQL is required.
      - Python
      """;

  private static final String RESUME =
      """
      Bo Rey

      Experience

      Data Analyst, Port Office
      Mar 2023 – Present
      - Wrote reports in SQL and Python.
      """;

  @TempDir Path folder;

  private Path resume = Path.of("b.txt");
  private Path job = Path.of("job.txt");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    resume = write("b.txt", RESUME);
    job = write("job.txt", JOB);
  }

  @Test
  void theSameInputsGiveTheSame() throws IOException {
    Run run = replay(report());

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("same\n  score ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aReportOfAnotherToolsLayoutOfTheSameNumbersIsTheSame() throws IOException {
    Path report = report();
    String compact = Json.mapper().readTree(Files.readAllBytes(report)).toString();
    Files.writeString(report, compact);

    assertThat(replay(report).status()).isZero();
  }

  @Test
  void aReportNamesItsShippedJobItself() throws IOException {
    Path report =
        write(
            "report.json",
            run(
                    "match",
                    "--job",
                    "welder",
                    "--as-of",
                    "2026-11",
                    "--format",
                    "json",
                    resume.toString())
                .out());

    assertThat(run("replay", report.toString(), resume.toString()).status()).isZero();
  }

  @Test
  void aLaterMonthIsNamedWithWhatItChanges() throws IOException {
    Run run = replay(report(), "--as-of", "2027-02");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("changed\n  input as-of: 2026-11 → 2027-02\n")
        .contains("\nscore: ", "SQL: credit: ");
    assertThat(run.out()).doesNotContain("resume-text", "job:");
  }

  @Test
  void anotherTextOfTheResumeIsNamedWithWhatItChanges() throws IOException {
    Path report = report();
    Files.writeString(resume, RESUME.replace(" and Python", ""));

    JsonNode told = json(replay(report, "--format", "json"));

    assertThat(told.get("same").asBoolean()).isFalse();
    assertThat(inputs(told)).containsExactly("resume-text");
    assertThat(told.get("score").get("before").asDouble())
        .isGreaterThan(told.get("score").get("now").asDouble());
    JsonNode python = requirement(told, "Python");
    assertThat(python.get("changes"))
        .anySatisfy(change -> {
          assertThat(change.get("what").asString()).isEqualTo("status");
          assertThat(change.get("now").asString()).isEqualTo("unmet");
        });
  }

  @Test
  void anotherJobIsNamedWithWhatItNoLongerAndNewlyAsks() throws IOException {
    Path report = report();
    Files.writeString(job, JOB.replace("- Python", "- Docker"));

    JsonNode told = json(replay(report, "--format", "json"));

    assertThat(inputs(told)).containsExactly("job-text", "job");
    assertThat(requirement(told, "Python").toString()).contains("\"asked for\"", "\"now\":\"no\"");
    assertThat(requirement(told, "Docker").toString()).contains("\"now\":\"yes\"");
  }

  @Test
  void aJobThatIsUnderstoodOtherwiseIsToldFromOneOfOtherWords() throws IOException {
    Path profile = write("job.md", run("job", job.toString(), "--format", "profile").out());
    Path report = report(profile);
    Files.writeString(profile, Files.readString(profile).replaceFirst("weight: \\d+", "weight: 7"));
    job = profile;

    assertThat(inputs(json(replay(report, "--format", "json")))).containsExactly("job");
  }

  @ParameterizedTest
  @CsvSource({
    "engine, engine",
    "catalogue, catalogue",
    "language, models",
    "reader, tika",
    "limits, limits"
  })
  void whatElseMadeTheScoreIsNamedEvenWhereNothingCameOfIt(String field, String name)
      throws IOException {
    Path report = edited(tree -> ((ObjectNode) tree.get("fingerprint")).put(field, "another"));

    Run run = replay(report);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("input " + name + ": another → ", "as before", "all requirements as before");
  }

  @Test
  void aReportThatWasMadeUpIsNotTheSameAlthoughNoInputHasChanged() throws IOException {
    Run run = replay(edited(tree -> ((ObjectNode) tree).put("score", 99.99)));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("although no input", "score: 99.99 → ");
  }

  @Test
  void otherQuotesAreNotTheSame() throws IOException {
    Run run =
        replay(
            edited(tree ->
                ((ObjectNode) tree.at("/groups/0/requirements/0/evidence/0"))
                    .putArray("quotes")
                    .add("I invented SQL.")));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("SQL: evidence");
  }

  @Test
  void whatAnOldReportDoesNotTellIsNamedAndNotInvented() throws IOException {
    Run run = replay(edited(tree -> ((ObjectNode) tree).remove("inputs")));

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("same")
        .contains("does not tell what these were: resume-text, job-text, job");
  }

  @Test
  void aReportOfAProfileIsReplayedWithoutQuotes() throws IOException {
    Path report =
        edited(tree -> {
          ((ObjectNode) tree).remove("likelihood");
          ((ObjectNode) tree.get("inputs")).remove("resumeText");
          ((ObjectNode) tree.get("role")).putArray("quotes");
          tree.get("groups")
              .forEach(group ->
                  group
                      .get("requirements")
                      .forEach(requirement ->
                          requirement
                              .get("evidence")
                              .forEach(evidence -> ((ObjectNode) evidence).putArray("quotes"))));
        });

    assertThat(replay(report).out()).startsWith("same");
  }

  @Test
  void theReportOfTheServiceHasTheSendersIdBesideIt() throws IOException {
    assertThat(replay(edited(tree -> ((ObjectNode) tree).put("externalId", "a-17"))).status())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "no JSON", "{\"schemaVersion\": 1, \"score\": 3}"})
  void whatIsNoReportIsWrongUsage(String text) throws IOException {
    Run run = replay(write("report.json", text));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is no report").doesNotContain("Exception");
  }

  @Test
  void aJobOfAFileMustBeNamed() throws IOException {
    Run run = run("replay", report().toString(), resume.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("for the job 'job.txt'", "--job");
  }

  @Test
  void aResumeThatCannotBeReadSaysWhy() throws IOException {
    Path report = report();
    Files.writeString(resume, "");
    Run run = replay(report);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("The file holds no text.");
  }

  private static List<String> inputs(JsonNode told) {
    return told.get("inputs").valueStream().map(input -> input.get("what").asString()).toList();
  }

  private static JsonNode requirement(JsonNode told, String label) {
    return told.get("requirements")
        .valueStream()
        .filter(requirement -> requirement.get("label").asString().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode json(Run run) {
    return Json.mapper().readTree(run.out());
  }

  private Path edited(Consumer<JsonNode> edit) throws IOException {
    Path report = report();
    JsonNode tree = Json.mapper().readTree(Files.readAllBytes(report));
    edit.accept(tree);
    return Files.writeString(report, tree.toString());
  }

  private Path report() throws IOException {
    return report(job);
  }

  private Path report(Path ofJob) throws IOException {
    return write(
        "report.json",
        run(
                "match",
                "--job",
                ofJob.toString(),
                "--as-of",
                "2026-11",
                "--format",
                "json",
                resume.toString())
            .out());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Run replay(Path report, String... options) {
    String[] words = new String[options.length + 5];
    words[0] = "replay";
    System.arraycopy(options, 0, words, 1, options.length);
    int next = options.length + 1;
    words[next] = "--job";
    words[next + 1] = job.toString();
    words[next + 2] = report.toString();
    words[next + 3] = resume.toString();
    return run(words);
  }

  private static Run run(String... words) {
    String[] all = new String[words.length + 1];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--no-isolation";
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), all);
    return new Run(status, out.toString(), err.toString());
  }
}
