package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a jar reads in place of the files in {@code models/} says the same as they do. */
class PackedTests {

  private static final List<String> LEARNT =
      List.of("asking.tsv", "importance.tsv", "titles.tsv", "lines.tsv");

  @TempDir static Path folder;

  private static Models written;
  private static Models packed;

  @BeforeAll
  static void pack() throws IOException {
    written = files().models(List.of());
    Packing.pack(written, folder.resolve("classes"));
    for (String learnt : LEARNT) {
      copyModel("adverts/" + learnt);
    }
    packed = Packed.in(loader(jar())).orElseThrow();
  }

  @Test
  void skillsAndOccupationsAreTheSame() {
    assertThat(packed.skills()).isNotEmpty().isEqualTo(written.skills());
    assertThat(packed.occupations()).isNotEmpty().isEqualTo(written.occupations());
    assertThat(packed.near()).isNotEmpty().isEqualTo(written.near());
  }

  @Test
  void whatIsSearchedForIsTheSame() {
    Sought found = packed.sought();
    Sought sought = written.sought();
    assertThat(told(found.skills().groups()))
        .isNotEmpty()
        .isEqualTo(told(sought.skills().groups()));
    assertThat(told(found.titles().groups()))
        .isNotEmpty()
        .isEqualTo(told(sought.titles().groups()));
    assertThat(found.guards()).isNotEmpty().isEqualTo(sought.guards());
    assertThat(told(found.activities().groups()))
        .isNotEmpty()
        .isEqualTo(told(sought.activities().groups()));
  }

  private static <K, V> Map<K, V> told(Map<K, Supplier<V>> groups) {
    Map<K, V> told = new HashMap<>();
    groups.forEach((key, group) -> told.put(key, group.get()));
    return told;
  }

  /** Who asks first must not change what the next one is told. */
  @Test
  void aGroupIsTheSameWheneverItIsAskedFor() {
    packed
        .sought()
        .skills()
        .groups()
        .forEach((beginning, group) -> assertThat(group.get()).isEqualTo(group.get()));
  }

  @Test
  void degreesAndPlacesAreTheSame() {
    assertThat(packed.degrees()).isEqualTo(written.degrees());
    assertThat(packed.places()).isEqualTo(written.places());
  }

  @Test
  void theWordsOfEveryLanguageAreTheSameInTheSameOrder() {
    assertThat(packed.vocabularies().languages())
        .isNotEmpty()
        .isEqualTo(written.vocabularies().languages());
    for (String language : written.vocabularies().languages()) {
      Vocabulary words = packed.vocabularies().in(language);
      assertThat(words)
          .isEqualTo(written.vocabularies().in(language))
          // Of maps, the order counts too.
          .hasToString(written.vocabularies().in(language).toString());
    }
  }

  @Test
  void whatWasLearntOfAdvertsIsTheSame() {
    assertThat(packed.adverts().asking().outcomes())
        .isEqualTo(written.adverts().asking().outcomes());
    assertThat(packed.adverts().insisting().outcomes())
        .isEqualTo(written.adverts().insisting().outcomes());
    assertThat(packed.adverts().titling().outcomes())
        .isEqualTo(written.adverts().titling().outcomes());
    assertThat(packed.adverts().lining().outcomes())
        .isEqualTo(written.adverts().lining().outcomes());
  }

  @Test
  void theVersionIsThatOfTheFiles() {
    assertThat(packed.version()).isEqualTo(CatalogueFiles.read(new Tagger()).catalogue().version());
  }

  @Test
  void inAFolderWhereFilesMayBeNewerNothingPackedIsRead() throws IOException {
    assertThat(Packed.in(loader(folder.resolve("classes")))).isEmpty();
  }

  @Test
  void packedModelsGiveTheSameBytesAgain() throws IOException {
    Path again = folder.resolve("again");
    Packing.pack(packed, again);

    assertThat(again.resolve(Packed.CATALOGUE))
        .hasSameBinaryContentAs(folder.resolve("classes").resolve(Packed.CATALOGUE));
  }

  private static ModelFiles files() {
    return new ModelFiles(PackedTests.class.getClassLoader());
  }

  private static void copyModel(String name) throws IOException {
    Path file = folder.resolve("classes/models").resolve(name);
    Files.createDirectories(file.getParent());
    try (InputStream stream = PackedTests.class.getResourceAsStream("/models/" + name)) {
      Files.copy(stream, file);
    }
  }

  private static Path jar() throws IOException {
    Path jar = folder.resolve("some.jar");
    Path classes = folder.resolve("classes");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  /** Stays open, for words are read when they are asked for. */
  private static ClassLoader loader(Path jarOrFolder) throws IOException {
    return new URLClassLoader(new URL[] {jarOrFolder.toUri().toURL()}, null);
  }
}
