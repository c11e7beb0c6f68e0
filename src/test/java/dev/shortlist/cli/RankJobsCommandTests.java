package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobShelf;
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
import tools.jackson.databind.JsonNode;

class RankJobsCommandTests {

  private static final String WELDER =
      """
      Experience

      Welder, Quillmark Yard
      March 2021 - present
      - Welded pipes by TIG and MIG; read technical drawings.
      """;

  @TempDir Path folder;

  private Path resume = Path.of("a.txt");

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    resume = write("a.txt", WELDER);
  }

  @Test
  void allShippedJobsAreRankedTheBestFirst() {
    Run run = rankJobs("--format", "json");

    assertThat(run.status()).isZero();
    assertThat(ids(run)).hasSameElementsAs(JobShelf.ids());
    assertThat(ids(run).getFirst()).isEqualTo("welder");
    assertThat(json(run))
        .isSortedAccordingTo(
            (x, y) -> Double.compare(y.get("score").asDouble(), x.get("score").asDouble()));
    assertThat(json(run).getFirst().get("reasons").get(0).get("label").asString())
        .contains("Welder");
  }

  @Test
  void theTableTellsJobTitleAndReasons() {
    Run run = rankJobs();

    assertThat(run.out().lines().toList().get(0)).startsWith("Jobs for ").endsWith("as of 2026-11");
    assertThat(run.out().lines().toList().get(3)).contains("  1 ", "welder", "Work as ");
  }

  @Test
  void storedJobsAndFilesAreRankedBesideThemAndAStoredOneCountsInPlaceOfAShippedOne()
      throws IOException {
    write("data/jobs/keeper.md", "---\ntitle: Keeper\nrequirements: [{label: SQL}]\n---\n");
    write(
        "data/jobs/welder.md", "---\ntitle: Weldress\nrequirements: [{label: TIG welding}]\n---\n");
    Path file = write("fitter.txt", "Pipe Fitter\n\nRequirements\n- MIG welding\n");

    Run run =
        rankJobs("--format", "json", "--data", folder.resolve("data").toString(), file.toString());

    assertThat(run.status()).isZero();
    assertThat(ids(run)).hasSize(JobShelf.ids().size() + 2).contains("keeper", file.toString());
    assertThat(json(run))
        .anySatisfy(line -> {
          assertThat(line.get("job").get("id").asString()).isEqualTo("welder");
          assertThat(line.get("job").get("title").asString()).isEqualTo("Weldress");
        });
  }

  @Test
  void aJobThatCannotBeReadSaysWhyAndLosesNoNeighbour() throws IOException {
    write("data/jobs/broken.md", "---\ntitel: A\n---\n");
    Path empty = write("empty.txt", "");

    Run run =
        rankJobs("--format", "json", "--data", folder.resolve("data").toString(), empty.toString());

    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = json(run);
    assertThat(lines).hasSize(JobShelf.ids().size() + 2);
    assertThat(lines.subList(0, JobShelf.ids().size()))
        .allSatisfy(line -> assertThat(line.has("score")).isTrue());
    assertThat(lines)
        .filteredOn(line -> line.has("problem"))
        .extracting(line -> line.get("problem").asString())
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).contains("empty.txt cannot be read", "holds no text"),
            problem -> assertThat(problem).contains("broken cannot be used", "titel"));
  }

  @Test
  void onlyTheNamedJobsAreRankedWhereThatIsAsked() {
    assertThat(ids(rankJobs("--format", "json", "--only", "welder", "ml-engineer", "welder")))
        .containsExactly("welder", "ml-engineer");
    assertThat(rankJobs("--only").status()).isEqualTo(2);
  }

  @Test
  void aWordThatIsNoJobIsWrongUsage() {
    Run run = rankJobs("zookeeper");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no job and no file called 'zookeeper'", "welder");
  }

  @Test
  void aResumeThatCannotBeReadSaysWhy() throws IOException {
    resume = write("blank.txt", " ");
    Run run = rankJobs();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("The file holds no text.");
  }

  private static List<String> ids(Run run) {
    return json(run).stream().map(line -> line.get("job").get("id").asString()).toList();
  }

  private static List<JsonNode> json(Run run) {
    return run.out().lines().map(line -> Json.mapper().readTree(line)).toList();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** Options come first, then the résumé and what is left. */
  private Run rankJobs(String... words) {
    List<String> all =
        new ArrayList<>(List.of("rank-jobs", "--as-of", "2026-11", "--no-isolation"));
    int options = 0;
    while (options < words.length && words[options].startsWith("--")) {
      options += words[options].equals("--only") ? 1 : 2;
    }
    all.addAll(Arrays.asList(words).subList(0, options));
    all.add(resume.toString());
    all.addAll(Arrays.asList(words).subList(options, words.length));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }
}
