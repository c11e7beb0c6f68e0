package dev.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that is built, put elsewhere and started as people start programs. */
class LauncherIT {

  private static final Path RESUME = Path.of("sample-resumes/mei-chen.md").toAbsolutePath();

  private static final String HERE = System.getProperty("java.home");

  private record Ended(int status, String results, String remarks) {}

  private final Path folder;
  private final Path program;

  LauncherIT(@TempDir Path folder) {
    this.folder = folder;
    program = folder.resolve("bin").resolve("shortlist");
  }

  @BeforeEach
  void installInAFolderWithASpace() throws IOException, InterruptedException {
    Path installed = folder.resolve("some where");
    run("", List.of("cp", "-pR", "target/shortlist", installed.toString()));
    Files.createDirectory(program.getParent());
    Files.createSymbolicLink(program, installed.resolve("shortlist"));
  }

  @Test
  void saysTheSameAsTheJar() throws Exception {
    List<String> words =
        List.of("match", "--format", "json", "--as-of", "2026-11", RESUME.toString());
    List<String> jar = new ArrayList<>(List.of(HERE + "/bin/java", "-jar", "target/shortlist.jar"));
    jar.addAll(words);
    List<String> launched = new ArrayList<>(List.of(program.toString()));
    launched.addAll(words);
    Ended ended = run(HERE, launched);
    assertThat(ended).isEqualTo(run(HERE, jar));
    assertThat(ended.status()).isZero();
    assertThat(ended.results()).startsWith("{").contains("\"score\"");
  }

  @Test
  void startsFromItsCache() throws Exception {
    Ended ended =
        run(
            "",
            List.of(
                HERE + "/bin/java",
                "-XX:AOTMode=on",
                "-XX:AOTCache=" + folder.resolve("some where/shortlist.aot"),
                "-jar",
                folder.resolve("some where/shortlist.jar").toString(),
                "--version"));
    assertThat(ended.status()).as(ended.results() + ended.remarks()).isZero();
  }

  @Test
  void runsWithoutACacheThatFits() throws Exception {
    Files.writeString(folder.resolve("some where/shortlist.aot"), "of another JVM");
    Ended ended = run(HERE, List.of(program.toString(), "--version"));
    assertThat(ended.status()).isZero();
    assertThat(ended.results()).startsWith("shortlist ");
    assertThat(ended.remarks()).isEmpty();
  }

  @Test
  void handsOnTheStatus() throws Exception {
    assertThat(run(HERE, List.of(program.toString(), "match", "not-there.pdf")).status())
        .isEqualTo(2);
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Ended ended =
        run(HERE, List.of("sh", "-c", "'%s' skills stats > /dev/full".formatted(program)));
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.remarks()).startsWith("Results are missing: ");
  }

  @Test
  void saysNothingWhereTheReaderHasSeenEnough() throws Exception {
    Ended ended = run(HERE, List.of("sh", "-c", "'%s' skills stats | true".formatted(program)));
    assertThat(ended).isEqualTo(new Ended(0, "", ""));
  }

  private Ended run(String javaHome, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(Map.of("JAVA_HOME", javaHome, "LC_ALL", "tr_TR.UTF-8"));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
