package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

  /** Reads the files that a class loader finds in {@code models/}. */
  static Read read(Tagger tagger, ClassLoader models, List<Path> own) {
    ModelFiles files = new ModelFiles(models);
    CatalogueEntries written = files.entries();
    Degrees degrees = files.degrees();
    Places places = files.places();
    Vocabularies vocabularies = files.vocabularies();
    own.forEach(path -> written.apply(files.own(path)));
    refuse(Mistakes.ofEntries(written));
    CatalogueParts parts = new CatalogueParts(written);
    refuse(Mistakes.between(written, parts));
    AdvertModels adverts =
        new AdvertModels(
            files.linearModel("adverts/asking.tsv"),
            files.linearModel("adverts/importance.tsv"),
            files.linearModel("adverts/titles.tsv"),
            files.linearModel("adverts/lines.tsv"));
    return new Read(
        new Catalogue(parts.skills(), parts.occupations(), parts.near(), files.version()),
        skills(parts, tagger),
        titles(parts, tagger),
        degrees,
        places,
        vocabularies,
        adverts);
  }

  /**
   * The entries of all files.
   *
   * @throws WrongCatalogueException when something is wrong with them
   */
  static CatalogueEntries checked(ModelFiles files, List<Path> own) {
    CatalogueEntries written = files.entries();
    own.forEach(path -> written.apply(files.own(path)));
    refuse(Mistakes.ofEntries(written));
    refuse(Mistakes.between(written, new CatalogueParts(written)));
    return written;
  }

  static Finder skills(CatalogueParts parts, Tagger tagger) {
    return new Finder(parts.skillSurfaces(), parts.guards(), parts.activities(), tagger);
  }

  static Finder titles(CatalogueParts parts, Tagger tagger) {
    return new Finder(parts.titleSurfaces(), Map.of(), List.of(), tagger);
  }

  private static void refuse(List<String> mistakes) {
    if (!mistakes.isEmpty()) {
      String more =
          mistakes.size() == 1 ? "" : " (and %d more mistakes)".formatted(mistakes.size() - 1);
      throw new WrongCatalogueException(mistakes.getFirst() + more);
    }
  }
}
