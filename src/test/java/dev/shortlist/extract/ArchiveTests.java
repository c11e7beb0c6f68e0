package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

  @TempDir private Path folder;

  @Test
  void theFilesComeInTheOrderOfTheirNames() throws IOException {
    try (Archive archive = archive("b.txt", "a.txt", "c/a.txt", "C.txt")) {
      assertThat(archive.names()).containsExactly("C.txt", "a.txt", "b.txt", "c/a.txt");
      assertThat(archive.content("c/a.txt").orElseThrow()).asString().isEqualTo("c/a.txt");
    }
  }

  @Test
  void foldersAndHiddenFilesAreLeftOut() throws IOException {
    try (Archive archive = archive("a.txt", "c/", ".hidden", "c/.DS_Store", "__MACOSX/._a.txt")) {
      assertThat(archive.names()).containsExactly("a.txt");
    }
  }

  @Test
  void anEntryIsNeverUnpackedBeyondTheLimits() throws IOException {
    Path file = write(Map.of("bomb.txt", new byte[10_000_000], "small.txt", new byte[1_000_000]));
    try (Archive archive = new Archive(file, limits(2_000_000, 10_000));
        Archive packed = new Archive(file, limits(20_000_000, 100))) {
      assertThat(archive.content("bomb.txt")).isEmpty();
      assertThat(packed.content("bomb.txt")).isEmpty();
      assertThat(packed.content("small.txt")).isPresent();
    }
  }

  private static Limits limits(long bytes, int ratio) {
    return new Limits(bytes, 10, 100, Duration.ofSeconds(1), 10, ratio);
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    Limits limits = new Limits(1_000, 10, 100, Duration.ofSeconds(1), 1, 100);
    Path file = write(Map.of("a.txt", new byte[1], "b.txt", new byte[1]));
    try (Archive archive = new Archive(file, limits)) {
      assertThatThrownBy(archive::names).isInstanceOf(IOException.class).hasMessageContaining("2");
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), "no zip");

    assertThatThrownBy(() -> open(file)).isInstanceOf(IOException.class);
  }

  @Test
  void aZipBehindAPasswordIsNotTakenForADamagedOne() throws IOException {
    byte[] locked = LockedZip.of("secret", "jane.txt", Papers.utf8("Jane Miller writes Python"));
    byte[] brokenOff = Arrays.copyOf(Papers.zip(Map.of("a.txt", new byte[100])), 60);

    assertThat(reason(locked)).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason(brokenOff)).isEqualTo(Reason.DAMAGED);
    assertThat(reason(Papers.utf8("no zip"))).isEqualTo(Reason.DAMAGED);
  }

  private Reason reason(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip);
    try (Archives archives = new Archives(new FileReader(Limits.DEFAULT))) {
      List<Source> sources = archives.sources("a.zip", file);
      assertThat(sources).extracting(Source::name).containsExactly("a.zip");
      return ((Unreadable) sources.getFirst().read()).reason();
    }
  }

  @Test
  void aMissingEntryIsRefused() throws IOException {
    try (Archive archive = archive("a.txt")) {
      assertThatThrownBy(() -> archive.content("b.txt")).isInstanceOf(IOException.class);
    }
  }

  private static void open(Path file) throws IOException {
    new Archive(file, Limits.DEFAULT).close();
  }

  private Archive archive(String... names) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, name.endsWith("/") ? new byte[0] : Papers.utf8(name));
    }
    return new Archive(write(entries), Limits.DEFAULT);
  }

  private Path write(Map<String, byte[]> entries) throws IOException {
    return Files.write(folder.resolve("some.zip"), Papers.zip(entries));
  }
}
