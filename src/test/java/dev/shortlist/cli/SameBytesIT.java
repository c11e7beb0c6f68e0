package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program on machines that are set up otherwise: its answers are the same bytes. */
@TestInstance(Lifecycle.PER_CLASS)
class SameBytesIT {

  private static final Path SAMPLES = Path.of("sample-resumes").toAbsolutePath();

  private static final List<String> RANK =
      List.of("rank", "--format", "json", "--as-of", "2026-11", SAMPLES.toString());

  private static final List<String> MATCH =
      List.of(
          "match",
          "--format",
          "json",
          "--advice",
          "--as-of",
          "2026-11",
          SAMPLES.resolve("mei-chen.md").toString());

  private static final List<String> RANK_JOBS =
      List.of(
          "rank-jobs",
          "--format",
          "json",
          "--as-of",
          "2026-11",
          SAMPLES.resolve("tomas-herrera.pdf").toString());

  private final Path folder;
  private byte[] ranking = {};
  private byte[] report = {};
  private byte[] jobs = {};

  SameBytesIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void here() throws IOException, InterruptedException {
    ranking = answer("", RANK);
    report = answer("", MATCH);
    jobs = answer("", RANK_JOBS);
    assertThat(ranking).isNotEmpty();
    assertThat(report).isNotEmpty();
    assertThat(jobs).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // other digits
        "-Duser.language=ar -Duser.country=EG",
        "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva",
        // other capitals, and the furthest of time zones
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.timezone=Pacific/Pago_Pago -XX:ActiveProcessorCount=1",
        "-Duser.timezone=Asia/Kathmandu -XX:ActiveProcessorCount=8",
        // no code is compiled, so that none is optimised
        "-Xint"
      })
  void answersAreTheSameOnEveryMachine(String setUp) throws IOException, InterruptedException {
    assertThat(answer(setUp, RANK)).isEqualTo(ranking);
    assertThat(answer(setUp, MATCH)).isEqualTo(report);
    assertThat(answer(setUp, RANK_JOBS)).isEqualTo(jobs);
  }

  private byte[] answer(String setUp, List<String> words) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".json");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    Arrays.stream(setUp.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
    command.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            // The project's own folder would put its models on the class path once more.
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // Workers are machines of their own; what is set up otherwise reads its files itself.
    builder.environment().put("SHORTLIST_NO_ISOLATION", String.valueOf(!setUp.isEmpty()));
    int status = builder.start().waitFor();
    assertThat(status).isZero();
    return Files.readAllBytes(out);
  }
}
