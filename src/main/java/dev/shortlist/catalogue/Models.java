package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything that {@code models/} tells of working life, understood and not yet in use.
 *
 * @param near how near occupations are to each other, both ways, in thousandths
 * @param version a digest of the files
 */
record Models(
    List<Skill> skills,
    List<Occupation> occupations,
    Map<String, SortedMap<String, Integer>> near,
    Sought sought,
    Degrees.File degrees,
    Places.File places,
    Vocabularies vocabularies,
    AdvertModels adverts,
    String version) {

  /** The catalogue with its finders. */
  CatalogueFiles.Read read(Tagger tagger) {
    return new CatalogueFiles.Read(
        new Catalogue(skills, occupations, near, version),
        sought.skillFinder(tagger),
        sought.titleFinder(tagger),
        new Degrees(degrees),
        new Places(places),
        vocabularies,
        adverts);
  }
}
