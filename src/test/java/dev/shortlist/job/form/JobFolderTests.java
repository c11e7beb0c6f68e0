package dev.shortlist.job.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobFolderTests {

  @TempDir private Path data;

  @Test
  void whatIsStoredIsThereAsItWas() throws IOException {
    JobFolder folder = new JobFolder(data.resolve("not-there-yet"));

    assertThat(folder.ids()).isEmpty();
    folder.store("baker", "Bäcker\n");
    folder.store("a-1", "---\n---\nA");
    folder.store("baker", "Bäckerin");

    assertThat(folder.ids()).containsExactly("a-1", "baker");
    assertThat(folder.text("baker")).contains("Bäckerin");
    assertThat(folder.delete("baker")).isTrue();
    assertThat(folder.delete("baker")).isFalse();
    assertThat(folder.text("baker")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "../a", "a/b", "a.md", "-a", "é", "preview", "own"})
  void otherWordsAreNoIds(String word) throws IOException {
    JobFolder folder = new JobFolder(data);

    assertThat(JobFolder.isId(word)).isFalse();
    assertThat(folder.text(word)).isEmpty();
    assertThatThrownBy(() -> folder.store(word, "A")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdHasSixtyFourCharactersAtMost() {
    assertThat(JobFolder.isId("a".repeat(64))).isTrue();
    assertThat(JobFolder.isId("a".repeat(65))).isFalse();
  }

  @Test
  void manyWritersLeaveWholeTextsAndNothingElse() throws Exception {
    JobFolder folder = new JobFolder(data);
    folder.store("job", "0".repeat(50_000));
    List<Future<?>> writing = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        String text = Integer.toString(i).repeat(50_000);
        writing.add(
            threads.submit(() -> {
              for (int n = 0; n < 20; n++) {
                folder.store("job", text);
                assertThat(folder.text("job").orElseThrow().chars().distinct().count())
                    .isEqualTo(1);
              }
              return text;
            }));
      }
      for (Future<?> each : writing) {
        each.get();
      }
    }

    assertThat(folder.text("job").orElseThrow()).hasSize(50_000);
    try (Stream<Path> files = Files.list(data.resolve("jobs"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderThatIsNoneIsAFailureAndStaysAsItWas() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "kept");
    JobFolder folder = new JobFolder(file);

    assertThatThrownBy(() -> folder.store("job", "A")).isInstanceOf(IOException.class);
    assertThat(Files.readString(file)).isEqualTo("kept");
  }

  @Test
  void whatCannotBeMovedIntoPlaceLeavesNothingBehind() throws IOException {
    JobFolder folder = new JobFolder(data);
    Files.createDirectories(data.resolve("jobs/job.md/not-empty"));

    assertThatThrownBy(() -> folder.store("job", "A")).isInstanceOf(IOException.class);
    try (Stream<Path> files = Files.list(data.resolve("jobs"))) {
      assertThat(files).hasSize(1);
    }
  }
}
