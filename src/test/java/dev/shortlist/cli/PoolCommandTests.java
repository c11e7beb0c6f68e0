package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.pool.TwoPeople;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pool from the shell. */
class PoolCommandTests {

  private static final String AS_OF = "2026-11";

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"add", "remove", "rank", "stats", "rebuild"})
  void everyCommandOfThePoolHasHelpAndNeedsAFolder(String command) {
    assertThat(run("pool", command, "--help").out()).contains("Usage: shortlist pool " + command);

    List<String> words = new ArrayList<>(List.of("pool", command));
    words.addAll(List.of("add", "remove").contains(command) ? List.of("a.txt") : List.of());
    Run run = run(words.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--data FOLDER");
  }

  @Test
  void aRankingOfNobodySaysSo() {
    Run run = pool("rank");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Nobody in the pool of ");
  }

  @Test
  void thePoolRanksAsRankDoes() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.writeString(files.resolve("ann.txt"), TwoPeople.ENGINEER);
    Files.writeString(files.resolve("bo.txt"), TwoPeople.BAKER);
    assertThat(pool("add", files.toString()).out()).contains("Added 2; the pool holds 2");
    assertThat(pool("add", files.toString()).out()).contains("Added 2; the pool holds 2");

    for (String format : List.of("table", "json", "csv")) {
      assertThat(pool("rank", "--format", format).out())
          .isEqualTo(run("rank", "--as-of", AS_OF, "--format", format, files.toString()).out());
    }
    Run first = pool("rank", "--top", "1", "--format", "csv");
    assertThat(first.out()).contains("ann.txt").doesNotContain("bo.txt");
    String place =
        first.err().lines().filter(line -> line.startsWith("More")).findFirst().orElseThrow();
    String after = place.substring(place.indexOf('\'') + 1, place.lastIndexOf('\''));
    assertThat(pool("rank", "--after", after, "--format", "csv").out())
        .contains("bo.txt")
        .doesNotContain("ann.txt");
    assertThat(pool("rank", "--occupation", "baker", "--format", "csv").out())
        .contains("bo.txt")
        .doesNotContain("ann.txt");
    assertThat(pool("rank", "--text", "baking bread", "--degree", "bachelor").out())
        .doesNotContain(".txt");
  }

  @Test
  void whatCannotBeReadIsToldAndLeftOut() throws IOException {
    Path good = Files.writeString(folder.resolve("ann.txt"), TwoPeople.ENGINEER);
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    Run run = pool("add", good.toString(), empty.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("empty.txt: ");
    assertThat(run.out()).contains("Added 1; the pool holds 1, and 1 could not be read.");
  }

  @Test
  void whoIsRemovedIsGone() throws IOException {
    Path ann = Files.writeString(folder.resolve("ann.txt"), TwoPeople.ENGINEER);
    pool("add", ann.toString());

    assertThat(pool("remove", "nobody.txt").status()).isEqualTo(1);
    assertThat(pool("remove", ann.toString()).out()).contains("Removed 1 of 1; the pool holds 0.");
    assertThat(pool("rank").out()).doesNotContain("ann.txt");
  }

  @Test
  void thePoolIsCountedAndRebuilt() throws IOException {
    Path ann = Files.writeString(folder.resolve("ann.txt"), TwoPeople.ENGINEER);
    pool("add", ann.toString());

    assertThat(pool("stats").out()).contains("1 résumés", "Machine Learning Engineer", "bachelor");
    assertThat(pool("stats", "--format", "json").out()).contains("\"profiles\":1");
    assertThat(pool("rebuild").out()).contains("Rebuilt 1.");
    assertThat(pool("rank").out()).contains("ann.txt");
  }

  @Test
  void thePoolKnowsAnOwnCatalogueAndTellsItFromAnother() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            occupations:
            - {id: cloud-tamer, name: Cloud Tamer, family: data-and-ai}
            """);
    Path ann =
        Files.writeString(
            folder.resolve("ann.txt"),
            TwoPeople.ENGINEER.replace("Machine Learning Engineer", "Cloud Tamer"));
    String[] words = {"--catalogue", own.toString()};

    pool("add", words[0], words[1], ann.toString());

    assertThat(pool("rank", words[0], words[1], "--occupation", "cloud tamer").out())
        .contains("ann.txt");
    assertThat(pool("stats", words[0], words[1]).out()).contains("Cloud Tamer");
    assertThat(pool("rank").err()).contains("pool rebuild");
    assertThat(pool("rebuild", words[0], words[1]).out()).contains("Rebuilt 1.");
    assertThat(pool("remove", words[0], words[1], ann.toString()).out()).contains("Removed 1 of 1");
  }

  @Test
  void whatThePoolDoesNotKnowIsToldAsWrongUsage() {
    assertThat(pool("rank", "--occupation", "tamer of clouds").err()).contains("no occupation");
    assertThat(pool("rank", "--language", "Cloudish").err()).contains("no language");
    assertThat(pool("rank", "--after", "somewhere").status()).isEqualTo(2);
    assertThat(pool("rank", "--top", "0").status()).isEqualTo(2);
    assertThat(run("pool").status()).isEqualTo(2);
  }

  /** A command of the pool with its folder, and with a month where it takes one. */
  private Run pool(String command, String... words) {
    List<String> all = new ArrayList<>(List.of("pool", command));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    if (List.of("add", "rank", "rebuild").contains(command)) {
      all.addAll(List.of("--as-of", AS_OF));
    }
    all.addAll(Arrays.asList(words));
    return run(all.toArray(String[]::new));
  }

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Shell.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Run(status, out.toString(), err.toString());
  }
}
