package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobShelf;
import java.awt.Color;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ShellTests {

  private static final String AS_OF = "2024-08";

  private static final String ENGINEER =
      """
      Ann Lee
      ann@example.com

      Experience

      Machine Learning Engineer, Tram Works
      Mar 2019 – Present
      - Trained deep learning models in Python with PyTorch and scikit-learn.
      - Did feature engineering, data preprocessing and model evaluation; deployed models on AWS.
      - Used statistics, linear algebra and SQL.

      Education
      BSc Computer Science, 2015 – 2018
      """;

  private static final String ANALYST =
      """
      Bo Rey

      Experience

      Data Analyst, Port Office
      Mar 2019 – May 2021
      - Wrote reports in SQL and Python.
      """;

  private static final String BAKER =
      """
      Cy Dow

      Experience

      Baker, Corner Bakery
      Mar 2019 – May 2021
      - Baked bread and cakes.
      """;

  @TempDir Path folder;

  private record Run(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank",
        "rank-jobs",
        "audit",
        "match",
        "packet",
        "replay",
        "job",
        "parse",
        "score",
        "pool"
      })
  void everyCommandHasHelp(String command) {
    Run run = run(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: shortlist " + command);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aProfileOfAJobIsAJobAgain() throws IOException {
    Run profile = run("job", "ml-engineer", "--format", "profile");
    assertThat(profile.status()).isZero();
    assertThat(profile.out()).endsWith(JobShelf.text("ml-engineer").orElseThrow());
    Path file = write("edited.md", profile.out());

    assertThat(run("job", file.toString(), "--format", "profile").out()).isEqualTo(profile.out());
    assertThat(run("job", file.toString()).out()).isEqualTo(run("job", "ml-engineer").out());
  }

  @Test
  void anEditedProfileIsRankedBy() throws IOException {
    String profile =
        """
        ---
        title: Analyst of ports
        requirements: [{label: SQL, importance: must}, {label: French}]
        ---
        """;
    Path job = write("job.md", profile);
    Path resume = write("b.txt", ANALYST);

    for (String command : List.of("rank", "match")) {
      Run run = run(command, "--job", job.toString(), "--as-of", AS_OF, resume.toString());
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Analyst of ports");
    }
  }

  @Test
  void weightsOfTheCommandLineAreAppliedAndTold() throws IOException {
    Path resume = write("b.txt", ANALYST);
    String[] plain = {"match", "--as-of", AS_OF, "--format", "json", resume.toString()};
    Run before = run(plain);
    Run run =
        run(
            "match",
            "--weight",
            "python=3",
            "--weight",
            "nice=0",
            "--as-of",
            AS_OF,
            "--format",
            "json",
            resume.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"key\" : \"python\"", "\"factor\" : 3");
    assertThat(before.out()).doesNotContain("\"weights\"");
    assertThat(run("rank", "--weight", "python=3", "--as-of", AS_OF, resume.toString()).status())
        .isZero();
    Path report = write("report.json", run.out());
    assertThat(run("replay", report.toString(), resume.toString()).out()).startsWith("same");
    for (String wrong : List.of("zookeeping=2", "python=11", "python=x", "python")) {
      Run refused = run("match", "--weight", wrong, "--as-of", AS_OF, resume.toString());
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).isNotBlank().doesNotContain("Exception");
    }
    assertThat(run("match", "--weight", "python=3", "--as-of", AS_OF, resume.toString()).out())
        .contains("Weighed by you: 3 times python", "in place of");
  }

  @Test
  void aBlindRankingAndReportTellNoNames() throws IOException {
    Path resume =
        write(
            "Ottilie Quennell.txt",
            "Ottilie Quennell\nottilie@example.org\n\nExperience\n\nData Analyst, Port Office\nJan 2018 - Feb 2021\n- Ottilie wrote SQL reports in Python, ask ottilie@example.org.\n");

    for (String format : List.of("table", "json", "csv")) {
      Run ranking = run("rank", "--blind", "--format", format, "--as-of", AS_OF, resume.toString());
      assertThat(ranking.status()).isZero();
      assertThat(ranking.out()).contains("Résumé 1").doesNotContain("Ottilie", "Quennell");
    }
    Run report = run("match", "--blind", "--as-of", AS_OF, resume.toString());
    assertThat(report.out())
        .contains("wrote SQL reports in Python")
        .doesNotContain("Ottilie", "ottilie", "Quennell");
    assertThat(run("match", "--as-of", AS_OF, resume.toString()).out()).contains("Ottilie");
    assertThat(run("match", "--blind", "--advice", resume.toString()).status()).isEqualTo(2);
  }

  @Test
  void adviceIsGivenWhereItIsAskedFor() throws IOException {
    Path resume = write("b.txt", ANALYST);

    Run plain = run("match", "--as-of", AS_OF, resume.toString());
    Run advised = run("match", "--advice", "--as-of", AS_OF, resume.toString());
    Run json = run("match", "--advice", "--format", "json", "--as-of", AS_OF, resume.toString());

    assertThat(plain.out()).doesNotContain("as far as it is true");
    assertThat(advised.out()).contains("as far as it is true", "The next band: If all of these");
    assertThat(json.out()).contains("\"nextBand\"", "\"gaps\"");
  }

  @Test
  void whatIsWrongWithAProfileIsSaidWithItsLine() throws IOException {
    Path job =
        write("job.md", "---\ntitle: A\nrequirements:\n  - label: SQL\n    weight: x\n---\n");

    Run run = run("job", job.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("job.md cannot be used. Line 5: weight is 'x' and must be a whole number")
        .doesNotContain("Exception");
  }

  @Test
  void jobsThatTheServiceStoresAreNamedByTheirIds() throws IOException {
    Files.createDirectories(folder.resolve("data/jobs"));
    write("data/jobs/keeper.md", "---\ntitle: Keeper\nrequirements: [{label: SQL}]\n---\n");
    String data = folder.resolve("data").toString();

    assertThat(run("job", "keeper", "--data", data).out()).startsWith("Keeper");
    assertThat(run("job", "nobody", "--data", data).err())
        .contains("java-developer, keeper, management-accountant, ml-engineer");
    assertThat(run("job", "keeper").status()).isEqualTo(2);
  }

  @Test
  void whatTheServiceDoesNotKnowIsNotPassedOver() {
    Run run = run("serve", "--port", "8081");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--port").contains("--server.port=8081");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(run("help").out()).isEqualTo(run("--help").out());
    assertThat(run("help", "rank").out()).isEqualTo(run("rank", "--help").out());
  }

  @Test
  void helpNamesEveryCommand() {
    Run run = run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("rank", "rank-jobs", "match", "job", "parse", "score", "skills", "serve");
  }

  @Test
  void noWordsAtAllPrintTheUsage() {
    assertThat(run().status()).isZero();
    assertThat(run().out()).startsWith("Usage: shortlist");
  }

  @Test
  void theVersionIsTold() {
    Run run = run("--version");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("shortlist ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dance", "--no-such-option", "rank --no-such-option x", "rank", "match"})
  void whatCannotBeUnderstoodIsWrongUsage(String words) {
    Run run = run(words.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rank", "match", "parse"})
  void aPathThatDoesNotExistIsSaidInASentence(String command) {
    Run run = run(command, "--as-of", AS_OF, folder.resolve("nothing.pdf").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There is no file or folder called", "nothing.pdf'.");
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void anUnknownJobIsWrongUsageAndTheShippedOnesAreNamed() throws IOException {
    write("a.txt", ENGINEER);

    for (String[] words :
        List.of(
            new String[] {"job", "no-such-job"},
            new String[] {"rank", "--job", "no-such-job", folder.toString()})) {
      Run run = run(words);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("no-such-job").contains(JobShelf.ids());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-13", "August", "08-2024", "2024-08-01", ""})
  void aMonthThatIsNoneIsWrongUsage(String month) throws IOException {
    write("a.txt", ENGINEER);
    Run run = run("rank", "--as-of", month, folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderIsRankedTheBestFirst() throws IOException {
    write("c.txt", BAKER);
    write("b.txt", ANALYST);
    write("a.txt", ENGINEER);
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(run.status()).isZero();
    List<JsonNode> lines = json(run);
    assertThat(lines)
        .extracting(line -> Path.of(line.get("file").asString()).getFileName().toString())
        .containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.get("range").get("lower")).isEqualTo(line.get("score"));
          assertThat(line.get("range").get("upper").asDouble())
              .isGreaterThanOrEqualTo(line.get("score").asDouble());
          assertThat(line.get("band").asString()).isIn("weak", "partial", "good", "strong");
          assertThat(line.has("problem")).isFalse();
        });
    assertThat(lines).isSortedAccordingTo((x, y) -> Double.compare(score(y), score(x)));
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line).containsPattern("\"score\":\\d+\\.\\d\\d[,}]"));
  }

  @Test
  void equalScoresAreInTheOrderOfTheirNames() throws IOException {
    write("z.txt", ANALYST);
    write("a.txt", ANALYST);
    write("m.txt", ANALYST);

    assertThat(json(run("rank", "--as-of", AS_OF, "--format", "json", folder.toString())))
        .extracting(line -> Path.of(line.get("file").asString()).getFileName().toString())
        .containsExactly("a.txt", "m.txt", "z.txt");
  }

  @Test
  void aBrokenFileIsNamedLastAndStopsNothing() throws IOException {
    write("a.pdf", "%PDF-1.7 and then nothing of the kind");
    write("b.txt", ANALYST);
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = json(run);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("file").asString()).endsWith("b.txt");
    assertThat(lines.get(1).get("file").asString()).endsWith("a.pdf");
    assertThat(lines.get(1).has("score")).isFalse();
    assertThat(lines.get(1).get("problem").get("detail").asString()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "12345 67890"})
  void aFileWithoutTextHasNoScore(String content) throws IOException {
    write("empty.txt", content);
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(json(run).getFirst().has("score")).isFalse();
    assertThat(json(run).getFirst().get("problem").get("reason").asString()).isEqualTo("empty");
  }

  @Test
  void readmesAndDotFilesArePassedOver() throws IOException {
    write("README.md", BAKER);
    write("readme.txt", BAKER);
    write(".hidden.txt", BAKER);
    write(".git/config.txt", BAKER);
    write("deep/er/a.txt", ENGINEER);
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(json(run))
        .singleElement()
        .satisfies(line -> assertThat(line.get("file").asString()).endsWith("a.txt"));
    assertThat(run.err()).contains("Passed over 4 README and dot-files.");
  }

  @Test
  void theMembersOfAZipAreRankedByTheirOwnNames() throws IOException {
    Path zip = zip("a.zip", List.of("b.txt", "deep/c.txt", "__MACOSX/b.txt", ".dot.txt"));
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", zip.toString());

    assertThat(run.status()).isZero();
    assertThat(json(run))
        .extracting(line -> line.get("file").asString())
        .containsExactly(zip + "!/b.txt", zip + "!/deep/c.txt");
  }

  @Test
  void aZipThatIsNoneIsABrokenFile() throws IOException {
    write("a.zip", "no zip at all");
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(json(run).getFirst().get("problem").get("reason").asString()).isEqualTo("damaged");
  }

  @Test
  void aFileNamedTwiceIsRankedOnce() throws IOException {
    String file = write("a.txt", ENGINEER).toString();

    assertThat(json(run("rank", "--as-of", AS_OF, "--format", "json", file, file))).hasSize(1);
  }

  @Test
  void csvQuotesWhatItMust() throws IOException {
    write("a, \"the\" b.txt", ENGINEER);
    write("c.txt", "");
    Run run = run("rank", "--as-of", AS_OF, "--format", "csv", folder.toString());

    assertThat(run.out()).startsWith("rank,file,score,lower,upper,band,unmet musts,problem\r\n");
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(1)).startsWith("1,\"" + folder + "/a, \"\"the\"\" b.txt\",");
    assertThat(run.lines().get(2)).startsWith("," + folder + "/c.txt,,,,,,").endsWith(".");
  }

  @Test
  void theTableTellsTheMonthTheRankAndTheFile() throws IOException {
    write("a.txt", ENGINEER);
    write("b.txt", ANALYST);
    write("c.txt", ANALYST);
    write("d.pdf", "%PDF-1.7 and then nothing");
    Run run = run("rank", "--as-of", AS_OF, folder.toString());

    assertThat(run.out()).startsWith("Machine Learning Engineer, as of " + AS_OF);
    assertThat(run.out()).containsPattern("(?m)^  1 +\\d+\\.\\d\\d .*a\\.txt");
    assertThat(run.out()).containsPattern("(?m)^  2 +\\d+\\.\\d\\d .*b\\.txt");
    assertThat(run.out()).containsPattern("(?m)^  2 +\\d+\\.\\d\\d .*c\\.txt");
    assertThat(run.out()).containsPattern("(?m)^  – +– .*d\\.pdf .*\\.$");
  }

  @Test
  void onlyResultsGoToStandardOutput() throws IOException {
    write("a.txt", ENGINEER);
    write("README", "Read me.");
    Run run = run("rank", "--as-of", AS_OF, "--format", "json", folder.toString());

    assertThat(run.lines()).hasSize(1).allMatch(line -> line.startsWith("{"));
    assertThat(run.err()).contains("As of " + AS_OF);
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    write("a.txt", ENGINEER);
    write("b.txt", ANALYST);
    String[] words = {"rank", "--as-of", AS_OF, "--format", "json", folder.toString()};

    assertThat(run(words).out()).isEqualTo(run(words).out());
  }

  @Test
  void aJobCanBeAFile() throws IOException {
    Path job = write("job.md", "# Baker\n\n## Requirements\n\n- Baking bread\n");
    Path baker = write("a.txt", BAKER);
    Path engineer = write("b.txt", ENGINEER);
    List<JsonNode> lines =
        json(
            run(
                "rank",
                "--as-of",
                AS_OF,
                "--format",
                "json",
                "--job",
                job.toString(),
                baker.toString(),
                engineer.toString()));

    assertThat(lines.getFirst().get("file").asString()).isEqualTo(baker.toString());
  }

  @Test
  void matchTellsTheSameScoreAsRank() throws IOException {
    String file = write("a.txt", ENGINEER).toString();
    Run match = run("match", "--as-of", AS_OF, "--format", "json", file);
    JsonNode ranked = json(run("rank", "--as-of", AS_OF, "--format", "json", file)).getFirst();
    JsonNode told = Json.mapper().readTree(match.out());

    assertThat(match.status()).isZero();
    assertThat(told.get("score").decimalValue()).isEqualTo(ranked.get("score").decimalValue());
    assertThat(told.get("band")).isEqualTo(ranked.get("band"));
    assertThat(told.get("fingerprint").get("asOf").asString()).isEqualTo(AS_OF);
    assertThat(told.get("groups")).isNotEmpty();
  }

  @Test
  void matchInWordsTellsScoreAndQuotes() throws IOException {
    Run run = run("match", "--as-of", AS_OF, write("a.txt", ENGINEER).toString());

    assertThat(run.out())
        .contains("Machine Learning Engineer, as of " + AS_OF, "Score ", "Role: ", "PyTorch");
  }

  @Test
  void matchOfAnUnreadableFileFailsWithItsReason() throws IOException {
    Run run = run("match", "--as-of", AS_OF, write("a.txt", "").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("The file holds no text.");
  }

  @Test
  void matchTakesOneFile() throws IOException {
    write("a.txt", ENGINEER);
    write("b.txt", ANALYST);

    assertThat(run("match", "--as-of", AS_OF, folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void jobTellsItsRequirements() {
    Run text = run("job", "ml-engineer");
    JsonNode job = Json.mapper().readTree(run("job", "ml-engineer", "--format", "json").out());

    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("Machine Learning Engineer").contains("Python");
    assertThat(job.get("id").asString()).isEqualTo("ml-engineer");
    assertThat(job.get("requirements")).isNotEmpty();
    assertThat(job.get("groups")).isNotEmpty();
  }

  @Test
  void parseTellsOneObjectALine() throws IOException {
    write("a.txt", ENGINEER);
    write("b.pdf", "%PDF-1.7 and then nothing");
    Run run = run("parse", "--as-of", AS_OF, folder.toString());

    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = json(run);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("resume").get("name").asString()).isEqualTo("Ann Lee");
    assertThat(lines.get(0).get("resume").get("asOf").asString()).isEqualTo(AS_OF);
    assertThat(lines.get(1).get("problem").get("detail").asString()).isNotBlank();
    assertThat(lines.get(1).has("resume")).isFalse();
  }

  @Test
  void parseTellsWhatIsHidden() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.beginText();
        content.newLineAtOffset(50, 700);
        content.showText("Ann Lee");
        content.setNonStrokingColor(Color.WHITE);
        content.newLineAtOffset(0, -20);
        content.showText("Kubernetes");
        content.endText();
      }
      document.save(folder.resolve("a.pdf").toFile());
    }
    JsonNode told = json(run("parse", "--as-of", AS_OF, folder.toString())).getFirst();

    assertThat(told.at("/hidden/0/reason").asString()).isEqualTo("colour");
    assertThat(told.at("/hidden/0/text").asString()).isEqualTo("Kubernetes");
    assertThat(told.at("/hidden/0/page").asInt()).isEqualTo(1);
    assertThat(told.at("/hidden/0/rectangle/left").asInt()).isEqualTo(50);
    assertThat(told.toString()).containsOnlyOnce("Kubernetes");
  }

  @Test
  void parseTellsJsonResumeToThoseWhoAskForIt() throws IOException {
    Path file = write("a.txt", ENGINEER);
    write("b.pdf", "%PDF-1.7 and then nothing");
    Run run = run("parse", "--as-of", AS_OF, "--format", "json-resume", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = json(run);
    assertThat(lines).hasSize(2);
    JsonNode resume = lines.get(0);
    assertThat(resume.at("/basics/email").asString()).isEqualTo("ann@example.com");
    assertThat(resume.at("/work/0/startDate").asString()).isEqualTo("2019-03");
    assertThat(resume.at("/work/0").has("endDate")).isFalse();
    assertThat(resume.at("/meta/file").asString()).isEqualTo(file.toString());
    assertThat(lines.get(1))
        .isEqualTo(json(run("parse", "--as-of", AS_OF, folder.toString())).get(1));
  }

  @Test
  void aFormatThatParseDoesNotKnowIsWrongUsageAndTheKnownOnesAreNamed() throws IOException {
    Run run = run("parse", "--format", "yaml", write("a.txt", ENGINEER).toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("yaml", "json, json-resume");
  }

  private static double score(JsonNode line) {
    return line.get("score").asDouble();
  }

  private static List<JsonNode> json(Run run) {
    List<JsonNode> lines = new ArrayList<>();
    run.lines().forEach(line -> lines.add(Json.mapper().readTree(line)));
    return lines;
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Path zip(String name, List<String> members) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(ANALYST.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }
}
