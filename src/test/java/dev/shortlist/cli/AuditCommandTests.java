package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AuditCommandTests {

  private static final String JOB =
      "Platform Engineer\n\nRequirements\n- Docker is required.\n- Git\n";

  private static final String ENGINEER =
      "Experience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Ran Docker with Git.\n";

  private static final String BAKER =
      "Experience\n\nBaker, Corner Bread\nMarch 2021 - present\n- Baked rolls.\n";

  private static final String STORED =
      """
      {"rank":1,"file":"a.pdf","score":80.00,"band":"strong"}
      {"rank":2,"file":"b.pdf","score":60.00,"band":"good"}
      {"rank":3,"file":"c.pdf","score":60.00,"band":"partial"}
      {"rank":4,"file":"d.pdf","score":10.25,"band":"weak"}
      {"file":"e.pdf","problem":{"reason":"empty","detail":"The file holds no text."}}
      """;

  private static final String GROUPS =
      "file,sex,race\na.pdf,F,W\nb.pdf,M,W\nc.pdf,F,B\nd.pdf,M,B\ne.pdf,M,B\n";

  @TempDir Path folder;

  private Path groups = Path.of("groups.csv");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    groups = write("groups.csv", GROUPS);
  }

  @Test
  void filesAreRankedAndCompared() throws IOException {
    Path job = write("job.txt", JOB);
    Path ann = write("pile/ann.txt", ENGINEER);
    Path bo = write("pile/bo.txt", BAKER);
    Path cy = write("pile/cy.txt", "");
    write(
        "groups.csv",
        "file,sex\n%s,F\n%s,M\n%s,M\n%s,M\n"
            .formatted(ann, bo, cy, folder.resolve("pile/gone.txt")));
    write("pile/dee.txt", BAKER);

    Run run =
        audit(
            "--job",
            job.toString(),
            "--threshold",
            "50",
            "--format",
            "json",
            "--no-isolation",
            folder.resolve("pile").toString());

    assertThat(run.status()).as(run.err()).isEqualTo(1);
    JsonNode told = Json.mapper().readTree(run.out());
    assertThat(told.at("/sample/scored").asInt()).isEqualTo(3);
    assertThat(told.at("/sample/notRead").asInt()).isEqualTo(1);
    assertThat(told.at("/selection/tables/0/lines/0/rate").asDouble()).isEqualTo(1.0);
    assertThat(told.at("/selection/tables/0/lines/1/ratio").asDouble()).isZero();
    assertThat(run.err())
        .contains("As of 2026-11.", "dee.txt", "gone.txt")
        .doesNotContain("bo.txt");
  }

  @Test
  void whatRankWroteIsNotScoredAgain() throws IOException {
    Path job = write("job.txt", JOB);
    Path ann = write("ann.txt", ENGINEER);
    Path bo = write("bo.txt", BAKER);
    write("groups.csv", "file,sex\n%s,F\n%s,M\n".formatted(ann, bo));
    String[] files = {"--job", job.toString(), "--no-isolation", ann.toString(), bo.toString()};
    List<String> rank = new ArrayList<>(List.of("rank", "--as-of", "2026-11", "--format"));

    String direct = audit(with(files, "--format", "csv", "--top", "1")).out();

    for (String format : List.of("json", "csv")) {
      List<String> words = new ArrayList<>(rank);
      words.add(format);
      words.addAll(List.of(files));
      Path stored = write("stored." + format, run(words).out());
      Run again = audit("--format", "csv", "--top", "1", "--ranking", stored.toString());
      assertThat(again.status()).as(again.err()).isZero();
      assertThat(again.out()).isEqualTo(direct);
    }
  }

  @Test
  void theServicesAnswerIsARankingToo() throws IOException {
    String lines = String.join(",", STORED.lines().toList());
    Path answer = write("answer.json", "{\"schemaVersion\":1,\n\"lines\":[" + lines + "]}");
    Path stream = write("stream.jsonl", STORED + "{\"schemaVersion\":1,\"ranking\":[0,1]}\n");
    Path stored = write("stored.jsonl", STORED);

    String expected = audit("--format", "csv", "--ranking", stored.toString()).out();

    assertThat(audit("--format", "csv", "--ranking", answer.toString()).out()).isEqualTo(expected);
    assertThat(audit("--format", "csv", "--ranking", stream.toString()).out()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"--threshold,60.00,3", "--band,good,2", "--top,2,3"})
  void peopleAreSelectedByThresholdBandOrPlace(String option, String value, int selected)
      throws IOException {
    Run run = stored(option, value, "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(Json.mapper().readTree(run.out()).at("/selection/counted").asInt())
        .isEqualTo(selected);
  }

  @Test
  void theTableTellsRatesNotesAndWhatTheyAreNot() throws IOException {
    assertThat(stored("--band", "good").out())
        .contains(
            "Files: 5. Scored: 4. Not read: 1, in no rate.",
            "Scoring rate: a score above the median of 60.00 (counted in all: 1)",
            "Selection rate: the band good or strong (counted in all: 2)",
            "sex × race",
            "  1  F             2  0.500        1  0.500  1.000           0  few",
            "few: fewer than 5 people",
            "no verdict",
            "not the independent audit");
    assertThat(stored().out()).contains("No selection rates: --threshold, --band or --top");
  }

  @Test
  void theSheetHoldsEveryTableAndNoFormula() throws IOException {
    write("groups.csv", "file,sex\na.pdf,=1+1\nb.pdf,\"M, b\"\nc.pdf,\n");

    List<String> lines = stored("--band", "good", "--format", "csv").out().lines().toList();

    assertThat(lines.getFirst()).startsWith("figure,rule,cut,by,category,people,");
    assertThat(lines)
        .contains("sample,,,,files without a row,2,,,,,,,")
        .anyMatch(line ->
            line.startsWith(
                "selection rate,the band good or strong,,sex,'=1+1,1,0.250,1,1.000,1.000,no,0,"))
        .anyMatch(
            line -> line.startsWith("threshold sweep,a score of at least 5.00,5.00,sex,\"M, b\","))
        .anyMatch(line ->
            line.startsWith(
                "scoring rate,a score above the median of 60.00,60.00,sex,unknown,2,,0,"));
  }

  @Test
  void theColumnsToCompareByAreNamed() throws IOException {
    JsonNode told = Json.mapper().readTree(stored("--by", "race", "--format", "json").out());

    assertThat(told.at("/scoring/tables")).hasSize(1);
    assertThat(stored("--by", "age").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'file,sex\\na.pdf,F\\na.pdf,M' | Line 3",
        "'name,sex\\na.pdf,F' | no column \"file\"",
        "'file,sex\\nx/a.pdf,F' | No row names a file of the ranking",
      })
  void groupsThatCannotBeUsedSayWhy(String csv, String sentence) throws IOException {
    write("groups.csv", csv.replace("\\n", "\n"));
    Run run = stored();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("groups.csv: ", sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"score\":1}",
        "{\"file\":\"a\",\"score\":101,\"band\":\"good\"}",
        "a,b\n1,2\n",
        "file,score,band\na,x,good\n"
      })
  void whatIsNoRankingSaysSo(String text) throws IOException {
    Run run = audit("--ranking", write("ranking.json", text).toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ranking.json");
  }

  @Test
  void whatIsAskedWronglySaysWhy() throws IOException {
    assertThat(audit().err()).contains("either files or --ranking");
    assertThat(stored("--threshold", "101").err()).contains("from 0 to 100");
    assertThat(stored("--threshold", "50.001").err()).contains("two decimals");
    assertThat(stored("--top", "0").err()).contains("at least 1");
    assertThat(stored("--top", "1", "--band", "good").status()).isEqualTo(2);
    groups = folder.resolve("none.csv");
    assertThat(stored().err()).contains("There is no", "none.csv'");
  }

  private Run stored(String... options) throws IOException {
    return audit(with(options, "--ranking", write("stored.jsonl", STORED).toString()));
  }

  private static String[] with(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Run audit(String... words) {
    List<String> all =
        new ArrayList<>(List.of("audit", "--as-of", "2026-11", "--groups", groups.toString()));
    all.addAll(Arrays.asList(words));
    return run(all);
  }

  private static Run run(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Shell.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }
}
