package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTests {

  private static final String RESUMES =
      """
      {"id":"r-coder","text":"Ann Lee\\n\\nExperience\\nSoftware Engineer, Tram Works\\nMar 2019 – May 2021\\n- Wrote Java and SQL."}
      {"id":"r-blank","text":"  \\n "}
      {"id":"r-baker","text":"Bo Rey\\n\\nExperience\\nBaker\\nMar 2019 – May 2021\\n- Baked bread."}
      """;

  private static final String JOBS =
      """
      {"id":"j-java","text":"Software Engineer\\n\\nRequirements\\n- Java\\n- SQL"}
      {"id":"j-bake","text":"Baker\\n\\nRequirements\\n- Bread"}
      """;

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  @Test
  void withoutPairsEveryJobIsScoredWithEveryResumeInTheOrderOfTheFiles() throws IOException {
    Run run = score(RESUMES, JOBS, null);

    assertThat(run.out().lines().map(line -> line.substring(0, line.lastIndexOf('\t'))))
        .containsExactly(
            "j-java\tr-coder",
            "j-java\tr-blank",
            "j-java\tr-baker",
            "j-bake\tr-coder",
            "j-bake\tr-blank",
            "j-bake\tr-baker");
    assertThat(value(run, 0)).isGreaterThan(value(run, 2));
    assertThat(value(run, 5)).isGreaterThan(value(run, 3));
  }

  @Test
  void aBlankTextHasNoScoreAndFailsAlone() throws IOException {
    Run run = score(RESUMES, JOBS, null);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("r-blank")))
        .allMatch(line -> line.endsWith("\t-1"));
    assertThat(run.out().lines().filter(line -> !line.contains("r-blank")))
        .allMatch(line -> line.matches(".*\t\\d+\\.\\d\\d"));
  }

  @Test
  void aBlankJobHasNoScoreEither() throws IOException {
    Run run = score(RESUMES, "{\"id\":\"j\",\"text\":\"\"}\n", "j\tr-coder\n");

    assertThat(run.out()).isEqualToIgnoringNewLines("j\tr-coder\t-1");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void pairsAreScoredInTheirOrder() throws IOException {
    Run run = score(RESUMES, JOBS, "j-bake\tr-baker\nj-java\tr-coder\tmore\nj-bake\tr-baker\n");

    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("j-bake\tr-baker\t").isEqualTo(lines.get(2));
    assertThat(lines.get(1)).startsWith("j-java\tr-coder\t");
  }

  @Test
  void aPairHasTheSameScoreAloneAndAmongOthers() throws IOException {
    Run all = score(RESUMES, JOBS, null);
    Run one = score(RESUMES, JOBS, "j-java\tr-coder\n");

    assertThat(all.out()).startsWith(one.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"j-java\tr-nobody\n", "j-none\tr-coder\n", "j-java r-coder\n"})
  void aPairThatIsNoneIsWrongUsage(String pairs) throws IOException {
    Run run = score(RESUMES, JOBS, pairs);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not json\n", "{\"id\":\"r\"}\n", "{\"text\":\"t\"}\n", "[1]\n"})
  void aLineThatIsNoTextIsWrongUsage(String resumes) throws IOException {
    Run run = score(resumes, JOBS, null);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("resumes.jsonl, line 1");
  }

  @Test
  void aFileThatDoesNotExistIsWrongUsage() {
    Run run =
        run(
            "score",
            "--resumes",
            folder + "/none.jsonl",
            "--jobs",
            folder + "/none.jsonl",
            "--as-of",
            "2024-08");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.jsonl");
  }

  @Test
  void theMonthMustBeGiven() throws IOException {
    Path resumes = Files.writeString(folder.resolve("resumes.jsonl"), RESUMES);
    Path jobs = Files.writeString(folder.resolve("jobs.jsonl"), JOBS);

    assertThat(run("score", "--resumes", resumes.toString(), "--jobs", jobs.toString()).status())
        .isEqualTo(2);
  }

  private static double value(Run run, int line) {
    String told = run.out().lines().toList().get(line);
    return Double.parseDouble(told.substring(told.lastIndexOf('\t') + 1));
  }

  private Run score(String resumes, String jobs, @org.jspecify.annotations.Nullable String pairs)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("score", "--as-of", "2024-08", "--resumes"));
    words.add(Files.writeString(folder.resolve("resumes.jsonl"), resumes).toString());
    words.add("--jobs");
    words.add(Files.writeString(folder.resolve("jobs.jsonl"), jobs).toString());
    if (pairs != null) {
      words.add("--pairs");
      words.add(Files.writeString(folder.resolve("pairs.tsv"), pairs).toString());
    }
    return run(words.toArray(String[]::new));
  }

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }
}
