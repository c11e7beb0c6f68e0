package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.util.Map;

/**
 * What is searched for in texts.
 *
 * @param skills how skills are written
 * @param titles how occupations are written
 * @param guards by the ids of the skills that have one
 * @param activities work that is described and not named
 */
record Sought(Surfaces skills, Surfaces titles, Map<String, Guard> guards, Activities activities) {

  Finder skillFinder(Tagger tagger) {
    return new Finder(skills, guards, activities, tagger);
  }

  Finder titleFinder(Tagger tagger) {
    return new Finder(titles, Map.of(), Activities.NONE, tagger);
  }
}
