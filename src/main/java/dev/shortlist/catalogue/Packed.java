package dev.shortlist.catalogue;

import dev.shortlist.language.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shipped models as {@link Packing} left them in the jar, where understanding YAML and taking
 * stems of tens of thousands of names would be most of the time that a command takes. Packs are
 * read from jars alone: in a folder of classes a file may be newer than its pack.
 */
final class Packed {

  static final String FOLDER = "packed/";
  static final String CATALOGUE = FOLDER + "catalogue.pack";

  private final ClassLoader models;

  private Packed(ClassLoader models) {
    this.models = models;
  }

  /** Those that a class loader has in a jar. */
  static Optional<Models> in(ClassLoader models) {
    URL catalogue = models.getResource(CATALOGUE);
    return catalogue == null || !catalogue.getProtocol().equals("jar")
        ? Optional.empty()
        : Optional.of(new Packed(models).read());
  }

  /** Where the words of a language are. */
  static String words(String language) {
    return FOLDER + "words/" + language + ".pack";
  }

  private Models read() {
    PackReader pack = new PackReader(bytes(CATALOGUE));
    String version = pack.text();
    Vocabularies vocabularies = vocabularies(pack.texts());
    return new Models(
        pack.list(() -> PackedEntries.skill(pack)),
        pack.list(() -> PackedEntries.occupation(pack)),
        PackedEntries.near(pack),
        PackedSought.read(pack),
        PackedFiles.degrees(pack),
        PackedFiles.places(pack),
        vocabularies,
        AdvertModels.read(this::linearModel),
        version);
  }

  /** Writes what {@link #read} reads from the same place. */
  static void write(Models models, PackWriter into) {
    into.text(models.version());
    into.texts(List.copyOf(models.vocabularies().languages()));
    into.list(models.skills(), skill -> PackedEntries.write(skill, into));
    into.list(models.occupations(), occupation -> PackedEntries.write(occupation, into));
    PackedEntries.writeNear(models.near(), into);
    PackedSought.write(models.sought(), into);
    PackedFiles.write(models.degrees(), into);
    PackedFiles.write(models.places(), into);
  }

  private Vocabularies vocabularies(List<String> languages) {
    Map<String, Supplier<Vocabulary>> sources = new TreeMap<>();
    for (String language : languages) {
      sources.put(language, () -> PackedVocabulary.read(new PackReader(bytes(words(language)))));
    }
    return new Vocabularies(sources);
  }

  private LinearModel linearModel(String path) {
    return LinearModel.of(new String(bytes("models/" + path), StandardCharsets.UTF_8));
  }

  private byte[] bytes(String path) {
    try (@Nullable InputStream stream = models.getResourceAsStream(path)) {
      if (stream == null) {
        throw new WrongCatalogueException("no file is " + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
