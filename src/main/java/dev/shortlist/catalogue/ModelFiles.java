package dev.shortlist.catalogue;

import dev.shortlist.language.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files in {@code models/} that travel in the jar, and a digest of all that were read. */
final class ModelFiles {

  private static final int VERSION_DIGITS = 16;

  private final ClassLoader models;
  private final MessageDigest digest = DigestUtils.getSha256Digest();

  ModelFiles(ClassLoader models) {
    this.models = models;
  }

  /**
   * Everything, as an organisation's own files change it.
   *
   * @param own applied in order
   * @throws WrongCatalogueException when a file is missing or wrong, naming it and what is wrong
   */
  Models models(List<Path> own) {
    CatalogueEntries written = entries();
    Degrees.File degrees = one("degrees.yaml", Degrees.File.class);
    Places.File places = one("places.yaml", Places.File.class);
    Vocabularies vocabularies = vocabularies();
    CatalogueParts parts = parts(written, own);
    AdvertModels adverts = AdvertModels.read(this::linearModel);
    return new Models(
        parts.skills(),
        parts.occupations(),
        parts.near(),
        parts.sought(),
        degrees,
        places,
        vocabularies,
        adverts,
        version());
  }

  /**
   * The entries of all files.
   *
   * @throws WrongCatalogueException when something is wrong with them
   */
  CatalogueEntries checked(List<Path> own) {
    CatalogueEntries written = entries();
    parts(written, own);
    return written;
  }

  private CatalogueParts parts(CatalogueEntries written, List<Path> own) {
    own.forEach(path -> written.apply(own(path)));
    refuse(Mistakes.ofEntries(written));
    List<String> mistakes = new ArrayList<>();
    CatalogueParts parts = CatalogueParts.of(written, mistakes);
    mistakes.addAll(Mistakes.between(written, parts));
    refuse(mistakes);
    return parts;
  }

  private static void refuse(List<String> mistakes) {
    if (!mistakes.isEmpty()) {
      int others = mistakes.size() - 1;
      String more =
          switch (others) {
            case 0 -> "";
            case 1 -> " (and one more mistake)";
            default -> " (and %d more mistakes)".formatted(others);
          };
      throw new WrongCatalogueException(mistakes.getFirst() + more);
    }
  }

  /**
   * The entries of skills and occupations.
   *
   * @throws WrongCatalogueException when a file is missing or has another form
   */
  CatalogueEntries entries() {
    CatalogueEntries entries = new CatalogueEntries();
    for (Filed<SkillEntry[]> file : parsed("skills/*.yaml", SkillEntry[].class)) {
      entries.addSkills(file.file(), Arrays.asList(file.entry()));
    }
    for (Filed<OccupationEntry[]> file : parsed("occupations/*.yaml", OccupationEntry[].class)) {
      entries.addOccupations(file.file(), Arrays.asList(file.entry()));
    }
    return entries;
  }

  /** Of all of them the bytes count now; each is understood when it is asked for. */
  Vocabularies vocabularies() {
    Map<String, Supplier<Vocabulary>> sources = new HashMap<>();
    for (Resource file : files("words/*.yaml")) {
      byte[] content = bytes(file);
      String name = String.valueOf(file.getFilename());
      sources.put(
          name.substring(0, name.indexOf('.')), () -> Yaml.read(name, content, Vocabulary.class));
    }
    return new Vocabularies(sources);
  }

  /**
   * A model that was learnt.
   *
   * @throws WrongCatalogueException when the file is missing or has another form
   */
  private LinearModel linearModel(String path) {
    byte[] content = bytes(files(path).getFirst());
    try {
      return LinearModel.of(new String(content, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new WrongCatalogueException("models/%s: %s".formatted(path, e.getMessage()));
    }
  }

  /**
   * An organisation's own file.
   *
   * @throws WrongCatalogueException when it cannot be opened or has another form
   */
  OwnFile own(Path path) {
    byte[] content = OwnFile.bytes(path);
    digest.update(content);
    return OwnFile.of(path.toString(), content);
  }

  /** A digest of what was read, in the order of reading; to be asked for once, at the end. */
  private String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
  }

  /** Every file of a pattern, in order; they are understood on all cores. */
  private <T> List<Filed<T>> parsed(String pattern, Class<T> type) {
    List<Filed<byte[]>> contents =
        files(pattern).stream()
            .map(file -> new Filed<>(String.valueOf(file.getFilename()), bytes(file)))
            .toList();
    return contents.parallelStream()
        .map(file -> new Filed<>(file.file(), Yaml.read(file.file(), file.entry(), type)))
        .toList();
  }

  private <T> T one(String pattern, Class<T> type) {
    Resource file = files(pattern).getFirst();
    return Yaml.read(String.valueOf(file.getFilename()), bytes(file), type);
  }

  private List<Resource> files(String pattern) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver(models)
              .getResources("classpath*:models/" + pattern);
      if (found.length == 0) {
        throw new WrongCatalogueException("no file is models/" + pattern);
      }
      return Arrays.stream(found)
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(Resource file) {
    try (InputStream stream = file.getInputStream()) {
      byte[] content = stream.readAllBytes();
      digest.update(content);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
