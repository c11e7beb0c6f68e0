package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;

/**
 * Everything that {@code models/} tells of working life, understood and not yet in use.
 *
 * @param version a digest of the files
 */
record Models(
    CatalogueParts parts,
    Degrees.File degrees,
    Places.File places,
    Vocabularies vocabularies,
    AdvertModels adverts,
    String version) {

  /** The catalogue with its finders. */
  CatalogueFiles.Read read(Tagger tagger) {
    return new CatalogueFiles.Read(
        new Catalogue(parts.skills(), parts.occupations(), parts.near(), version),
        CatalogueFiles.skills(parts, tagger),
        CatalogueFiles.titles(parts, tagger),
        new Degrees(degrees),
        new Places(places),
        vocabularies,
        adverts);
  }
}
