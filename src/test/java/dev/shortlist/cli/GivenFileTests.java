package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that are given and cannot be used. */
class GivenFileTests {

  @TempDir Path folder;

  private static void refused(Path path, String sentence) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> new GivenFile(path, "report").text())
        .withMessageContaining(sentence)
        .withMessageContaining("'" + path + "'");
  }

  @Test
  void whatIsNoFileIsNotThere() {
    refused(folder.resolve("none.json"), "There is no report");
    refused(folder, "There is no report");
  }

  @Test
  void whatIsTooLargeIsNotReadWhole() throws IOException {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(64_000_001);
    }

    refused(file, "has more than 64000000 bytes");
  }

  @Test
  void textIsInUtf8WithOrWithoutItsMark() throws IOException {
    Path file = Files.writeString(folder.resolve("zoë.csv"), "\uFEFFZoë");
    assertThat(new GivenFile(file, "ranking").text()).isEqualTo("Zoë");

    Files.write(file, "Zoë".getBytes(StandardCharsets.ISO_8859_1));
    refused(file, "is not written in UTF-8");
  }
}
