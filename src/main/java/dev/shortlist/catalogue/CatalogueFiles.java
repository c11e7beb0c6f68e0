package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the catalogue from the YAML files in {@code models/} that travel in the jar, and from an
 * organisation's own.
 */
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /**
   * The catalogue with its finders.
   *
   * @param skills finds skills
   * @param titles finds occupations in job titles
   * @param places finds towns with their countries
   * @param vocabularies the words by which résumés tell their parts
   * @param adverts what was learnt of job adverts
   */
  public record Read(
      Catalogue catalogue,
      Finder skills,
      Finder titles,
      Degrees degrees,
      Places places,
      Vocabularies vocabularies,
      AdvertModels adverts) {}

  /**
   * Reads everything that is shipped.
   *
   * @throws WrongCatalogueException when a file is missing or wrong, naming it and what is wrong
   */
  public static Read read(Tagger tagger) {
    return read(tagger, List.of());
  }

  /**
   * Reads everything that is shipped, as an organisation's own files change it.
   *
   * @param own YAML files with lists of {@code skills} and {@code occupations}, applied in order
   * @throws WrongCatalogueException when a file is missing or wrong, naming it and what is wrong
   */
  public static Read read(Tagger tagger, List<Path> own) {
    return read(tagger, CatalogueFiles.class.getClassLoader(), own);
  }

  /** Reads what a class loader finds in {@code models/}. */
  static Read read(Tagger tagger, ClassLoader models, List<Path> own) {
    return shipped(models, own).orElseGet(() -> new ModelFiles(models).models(own)).read(tagger);
  }

  /** What is packed has no entries any more that an organisation's own could stand for. */
  private static Optional<Models> shipped(ClassLoader models, List<Path> own) {
    return own.isEmpty() ? Packed.in(models) : Optional.empty();
  }
}
