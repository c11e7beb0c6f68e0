package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in a tar are read like those in a zip. */
class TarArchiveTests {

  @TempDir private Path folder;

  private static byte[] tar(int size, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String name : names) {
        byte[] content = size > 0 ? new byte[size] : Papers.utf8("I am " + name);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(name.endsWith("/") ? 0 : content.length);
        tar.putArchiveEntry(entry);
        if (!name.endsWith("/")) {
          tar.write(content);
        }
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path write(String name, byte[] tar) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out =
        name.endsWith("gz")
            ? new GZIPOutputStream(Files.newOutputStream(file))
            : Files.newOutputStream(file)) {
      out.write(tar);
    }
    return file;
  }

  private static Archives archives(Limits limits) {
    return new Archives(new FileReader(limits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tar", "a.tar.gz", "A.TGZ"})
  void theFilesComeInTheOrderOfTheirNames(String name) throws IOException {
    Path file = write(name, tar(0, "c/", "c/b.txt", "a.txt", "c/.hidden", "__MACOSX/._a.txt"));
    try (Archives archives = archives(Limits.DEFAULT)) {
      List<Source> sources = archives.sources(name, file);

      assertThat(sources)
          .extracting(Source::name)
          .containsExactly(name + "!/a.txt", name + "!/c/b.txt");
      assertThat(((Read) sources.getLast().read()).text().strip()).isEqualTo("I am c/b.txt");
      assertThat(((Read) sources.getFirst().read()).text().strip()).isEqualTo("I am a.txt");
    }
  }

  @Test
  void whatUnpacksToFarMoreOrHoldsTooManyFilesIsNotRead() throws IOException {
    Limits few = new Limits(1_000, 10, 100, Duration.ofSeconds(1), 1, 100);
    try (Archives archives = archives(Limits.DEFAULT);
        Archives small = archives(few)) {
      assertThat(archives.sources("b.tgz", write("b.tgz", tar(20_000_000, "bomb.txt"))))
          .extracting(Source::read)
          .containsExactly(new Unreadable(Reason.DAMAGED));
      assertThat(small.sources("m.tar", write("m.tar", tar(0, "a.txt", "b.txt"))))
          .extracting(Source::read)
          .containsExactly(new Unreadable(Reason.DAMAGED));
      assertThat(small.sources("l.tar", write("l.tar", tar(5_000, "a.txt"))))
          .extracting(Source::read)
          .containsExactly(new Unreadable(Reason.TOO_LARGE));
    }
  }

  @Test
  void whatIsNoArchiveIsDamaged() throws IOException {
    try (Archives archives = archives(Limits.DEFAULT)) {
      assertThat(
              archives.sources(
                  "a.tgz", Files.writeString(folder.resolve("a.tgz"), "no tar, but words")))
          .extracting(Source::read)
          .containsExactly(new Unreadable(Reason.DAMAGED));
    }
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path file = write("a.tgz", tar(0, "a.txt"));
    TarArchive tar = new TarArchive(file, Limits.DEFAULT);
    Path unpacked = tar.unpacked().orElseThrow();
    assertThat(unpacked).exists();

    tar.close();

    assertThat(unpacked).doesNotExist();
    assertThat(file).exists();
  }
}
