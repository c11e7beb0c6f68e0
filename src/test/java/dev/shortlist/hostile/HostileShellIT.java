package dev.shortlist.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.shortlist.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command over all hostile files. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileShellIT {

  /** So much more than any of the files needs that a busy machine is no outcome. */
  private static final String LIMIT_SECONDS = "45";

  private final Path folder;
  private final Path temporary;
  private final Map<String, JsonNode> lines = new HashMap<>();
  private int status;

  HostileShellIT(@TempDir Path folder, @TempDir Path temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  static Stream<Arguments> files() {
    return HostileFile.all().stream().map(file -> arguments(file.name(), file.outcomes()));
  }

  @BeforeAll
  void rank() throws IOException, InterruptedException {
    for (HostileFile file : HostileFile.all()) {
      Files.write(folder.resolve(file.name()), file.content());
    }
    Path out = Files.createTempFile("ranking", ".jsonl");
    try {
      status =
          run(
              out,
              temporary,
              "rank",
              "--format",
              "json",
              "--limit-seconds",
              LIMIT_SECONDS,
              folder.toString());
      for (String line : Files.readAllLines(out)) {
        JsonNode node = JsonMapper.shared().readTree(line);
        String file = node.get("file").stringValue().replaceFirst("!/.*", "");
        lines.put(folder.relativize(Path.of(file)).toString(), node);
      }
    } finally {
      Files.delete(out);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("files")
  void everyFileHasItsOutcome(String name, java.util.Set<String> outcomes) {
    JsonNode line = lines.get(name);
    assertThat(line).as("the line of the file").isNotNull();
    assertThat(outcomes).contains(line.at("/problem/reason").asString(HostileFile.READ));
    assertThat(line.toString()).doesNotContain("root:x:");
  }

  @Test
  void nothingElseIsWrittenAndNothingIsLeft() throws IOException {
    assertThat(status).isEqualTo(1);
    assertThat(lines).hasSize(HostileFile.all().size());
    assertThat(temporary).isEmptyDirectory();
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there).hasSize(HostileFile.all().size());
    }
  }

  /** Each has been told of the command's temporary folder. */
  @Test
  void noProcessIsLeft() {
    assertThat(ProcessHandle.allProcesses().filter(ProcessHandle::isAlive))
        .noneMatch(
            process -> process.info().commandLine().orElse("").contains(temporary.toString()));
  }

  @Test
  void withoutATemporaryFolderThereIsNoRoomAndNoFault() throws IOException, InterruptedException {
    Path out = Files.createTempFile("ranking", ".jsonl");
    try {
      int ended =
          run(
              out,
              temporary.resolve("missing"),
              "rank",
              "--format",
              "json",
              folder.resolve("sound.txt").toString());
      assertThat(ended).isEqualTo(1);
      assertThat(Files.readString(out)).contains("\"reason\":\"no-room\"");
    } finally {
      Files.delete(out);
    }
  }

  private int run(Path out, Path temporary, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx1g",
            "-Djava.io.tmpdir=" + temporary,
            "-Dfile.encoding=" + StandardCharsets.UTF_8,
            "-Dsun.jnu.encoding=" + StandardCharsets.UTF_8,
            "-cp",
            System.getProperty("java.class.path"),
            Application.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
