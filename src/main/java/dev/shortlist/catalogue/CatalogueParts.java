package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a catalogue and its finders are made of.
 *
 * @param near how near occupations are to each other, both ways, in thousandths
 * @param guards by the ids of the skills that have one
 */
record CatalogueParts(
    List<Skill> skills,
    List<Occupation> occupations,
    Map<String, SortedMap<String, Integer>> near,
    List<Surface> skillSurfaces,
    List<Surface> titleSurfaces,
    Map<String, Guard> guards,
    List<Activity> activities) {

  /**
   * Makes them of entries of which each is right by itself.
   *
   * @param mistakes takes the descriptions of work that are none, in sentences
   */
  static CatalogueParts of(CatalogueEntries written, List<String> mistakes) {
    CatalogueParts parts =
        new CatalogueParts(
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new ArrayList<>());
    for (Filed<SkillEntry> filed : written.skills()) {
      parts.add(filed.entry());
      for (String pattern : filed.entry().activities()) {
        try {
          parts.activities.add(Activity.of(filed.entry().id(), pattern));
        } catch (IllegalArgumentException e) {
          mistakes.add("%s: %s: %s".formatted(filed.file(), filed.entry().id(), e.getMessage()));
        }
      }
    }
    written.occupations().forEach(filed -> parts.add(filed.entry()));
    return parts;
  }

  private void add(SkillEntry entry) {
    skills.add(entry.skill());
    skillSurfaces.addAll(entry.surfaces());
    Guard guard = entry.guard();
    if (!guard.equals(Guard.NONE)) {
      guards.put(entry.id(), guard);
    }
  }

  private void add(OccupationEntry entry) {
    occupations.add(entry.occupation());
    titleSurfaces.addAll(entry.surfaces());
    entry
        .near()
        .forEach((nearness, ids) -> ids.forEach(id -> relate(entry.id(), id, nearness.rate())));
  }

  private void relate(String one, String other, int rate) {
    near.computeIfAbsent(one, id -> new TreeMap<>()).merge(other, rate, Math::max);
    near.computeIfAbsent(other, id -> new TreeMap<>()).merge(one, rate, Math::max);
  }

  /** What is searched for. */
  Sought sought() {
    return new Sought(
        Surfaces.of(skillSurfaces), Surfaces.of(titleSurfaces), guards, Activities.of(activities));
  }
}
