package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands about the catalogue, and an organisation's own file at the others. */
class SkillsCommandTests {

  private static final String OWN =
      "skills: [{id: quillbase, name: Quillbase, kind: tool, needs: [sql]}]";

  private static final String KEEPER =
      """
      Bo Rey

      Experience

      Data Analyst, Port Office
      Mar 2019 – May 2021
      - Kept Quillbase running, and deployed three models.
      """;

  private static final String BAKER =
      """
      Cy Dow

      Experience

      Baker, Corner Bakery
      Mar 2019 – May 2021
      - Baked bread and cakes with SQL.
      """;

  private static final String JOB =
      "---\ntitle: Keeper\nrequirements: [{label: SQL}, {label: Rust}]\n---\n";

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"find", "check", "stats", "try"})
  void everyCommandHasHelp(String command) {
    Run run = run("skills", command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: shortlist skills " + command);
    assertThat(run("skills").out()).contains(command);
  }

  @Test
  void aSkillIsFoundWithItsPlaceAndItsWords() throws IOException {
    Path file = write("b.txt", KEEPER);
    Run run = run("skills", "find", "--catalogue", own(OWN), file.toString());
    String text =
        json(run("parse", "--format", "text", file.toString())).getFirst().get("text").asString();

    assertThat(run.status()).isZero();
    assertThat(json(run))
        .allSatisfy(line ->
            assertThat(text.substring(line.get("start").asInt(), line.get("end").asInt()))
                .isEqualTo(line.get("text").asString()))
        .anySatisfy(line -> {
          assertThat(line.get("file").asString()).isEqualTo(file.toString());
          assertThat(line.get("id").asString()).isEqualTo("quillbase");
          assertThat(line.get("name").asString()).isEqualTo("Quillbase");
          assertThat(line.get("kind").asString()).isEqualTo("tool");
          assertThat(line.get("by").asString()).isEqualTo("name");
        })
        .anySatisfy(line -> {
          assertThat(line.get("id").asString()).isEqualTo("model-deployment");
          assertThat(line.get("by").asString()).isEqualTo("activity");
        });
  }

  @Test
  void withTitlesOccupationsAreFound() throws IOException {
    Run run = run("skills", "find", "--titles", write("b.txt", KEEPER).toString());

    assertThat(json(run))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.get("id").asString()).isEqualTo("data-analyst");
          assertThat(line.get("family").asString()).isEqualTo("data-and-ai");
          assertThat(line.has("kind")).isFalse();
        });
  }

  @Test
  void inAListNamesThatAreOrdinaryWordsCount() throws IOException {
    String file = write("b.txt", "Excel\nGo\n").toString();

    assertThat(run("skills", "find", file).out()).doesNotContain("\"go\"");
    assertThat(run("skills", "find", "--list", file).out()).contains("\"go\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills find", "skills find -"})
  void standardInputIsPlainText(String words) {
    Run run = runWith("Größe: <b>PyTorch</b>", words.split(" "));

    assertThat(run.status()).isZero();
    assertThat(json(run))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.get("file").asString()).isEqualTo("-");
          assertThat(line.get("start").asInt()).isEqualTo(10);
        });
  }

  @Test
  void aFileWithoutTextIsToldAndStopsNothing() throws IOException {
    String empty = write("a.txt", "").toString();
    String good = write("b.txt", KEEPER).toString();
    Run run = run("skills", "find", empty, good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: The file holds no text.");
    assertThat(run.out()).contains("model-deployment");
    assertThat(runWith("", "skills", "find").status()).isEqualTo(1);
    assertThat(run("skills", "find", folder.resolve("no.txt").toString()).status()).isEqualTo(2);
  }

  @Test
  void theCheckTellsErrorsByItsStatus() throws IOException {
    String good = own(OWN);
    Run right = run("skills", "check", good);
    Run verbose = run("skills", "check", "--verbose", good);
    Run wrong = run("skills", "check", own("skills: [{id: a, name: A, kind: hobby}]"));

    assertThat(right.status()).isZero();
    assertThat(right.out()).contains("note: ", "(--verbose lists them)").endsWith("0 errors\n");
    assertThat(verbose.out()).contains("(kaggle)").doesNotContain("--verbose");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.out()).contains("error: ", "'hobby'").endsWith("1 error\n");
    assertThat(run("skills", "check", own("")).status()).isEqualTo(1);
    assertThat(run("skills", "check", folder.resolve("no.yaml").toString()).status()).isEqualTo(2);
  }

  @Test
  void statisticsCountOwnEntriesToo() throws IOException {
    int shipped = tools(run("skills", "stats"));
    Run run = run("skills", "stats", "--catalogue", own(OWN));

    assertThat(run.status()).isZero();
    assertThat(tools(run)).isEqualTo(shipped + 1);
    assertThat(run.out()).contains("guarded", "activities", "is-a", "neighbour", "data-and-ai");
  }

  private static int tools(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith("tool "))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D+(\\d+).*", "$1")))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank FILE",
        "match FILE",
        "rank-jobs FILE",
        "parse FILE",
        "job FILE",
        "skills find FILE",
        "skills stats",
        "skills try FILE"
      })
  void aWrongFileStopsEveryCommandWithASentence(String words) throws IOException {
    String file = write("b.txt", KEEPER).toString();
    String wrong = own("skills: [{id: a, name: A, kind: hobby}]");
    Run run = run((words.replace("FILE", file) + " --catalogue " + wrong).split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("The catalogue is wrong: ", "'hobby'").doesNotContain("\tat ");
  }

  @Test
  void ownSkillsCountInAMatchAndItsFingerprint() throws IOException {
    String file = write("b.txt", KEEPER).toString();
    String job = write("job.md", JOB).toString();
    String[] words = {"match", "--job", job, "--as-of", "2024-08", "--format", "json", file};
    JsonNode shipped = Json.mapper().readTree(run(words).out());
    JsonNode own = Json.mapper().readTree(run(with(words, "--catalogue", own(OWN))).out());

    assertThat(shipped.get("score").asDouble()).isZero();
    assertThat(own.get("score").asDouble()).isPositive();
    assertThat(own.at("/fingerprint/catalogue")).isNotEqualTo(shipped.at("/fingerprint/catalogue"));
  }

  @Test
  void aTrialTellsOnlyWhatMoves() throws IOException {
    write("people/a.txt", BAKER);
    write("people/b.txt", KEEPER);
    write("people/c.txt", "");
    String job = write("job.md", JOB).toString();
    String people = folder.resolve("people").toString();
    String[] words = {"skills", "try", "--job", job, "--as-of", "2024-08", people};
    Run moved = run(with(words, "--catalogue", own(OWN)));
    Run again = run(with(words, "--catalogue", own(OWN)));
    Run still = run(with(words, "--catalogue", own("skills: []")));

    assertThat(moved.status()).isEqualTo(1);
    assertThat(moved.out().lines()).hasSize(2);
    assertThat(moved.out()).containsPattern("(?m)^ +2 +2 +0\\.00 +[1-9][0-9.]+ +.*b\\.txt$");
    assertThat(moved.err()).contains("c.txt: The file holds no text.");
    assertThat(again.out()).isEqualTo(moved.out());
    assertThat(still.out()).isEmpty();
    assertThat(run(words).status()).isEqualTo(2);
  }

  private static String[] with(String[] words, String... more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(words), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  private String own(String yaml) throws IOException {
    return write("own.yaml", yaml).toString();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<JsonNode> json(Run run) {
    return run.out().lines().map(line -> Json.mapper().readTree(line)).toList();
  }

  private static Run runWith(String input, String... words) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(words);
    } finally {
      System.setIn(before);
    }
  }

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }
}
