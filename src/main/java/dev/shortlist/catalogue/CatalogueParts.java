package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a catalogue and its finders are made of, from entries of which each is right by itself. */
final class CatalogueParts {

  private final List<Skill> skills = new ArrayList<>();
  private final List<Occupation> occupations = new ArrayList<>();
  private final Map<String, SortedMap<String, Integer>> near = new HashMap<>();
  private final List<Surface> skillSurfaces = new ArrayList<>();
  private final List<Surface> titleSurfaces = new ArrayList<>();
  private final Map<String, Guard> guards = new HashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  CatalogueParts(CatalogueEntries written) {
    for (Filed<SkillEntry> filed : written.skills()) {
      SkillEntry entry = filed.entry();
      skills.add(entry.skill());
      skillSurfaces.addAll(entry.surfaces());
      guards.put(entry.id(), entry.guard());
      entry.activities().forEach(pattern -> add(filed.file(), entry.id(), pattern));
    }
    for (Filed<OccupationEntry> filed : written.occupations()) {
      OccupationEntry entry = filed.entry();
      occupations.add(entry.occupation());
      titleSurfaces.addAll(entry.surfaces());
      entry.near().forEach((nearness, ids) -> relate(entry.id(), nearness, ids));
    }
  }

  private void add(String file, String id, String pattern) {
    try {
      activities.add(Activity.of(id, pattern));
    } catch (IllegalArgumentException e) {
      mistakes.add("%s: %s: %s".formatted(file, id, e.getMessage()));
    }
  }

  private void relate(String id, Nearness nearness, List<String> others) {
    for (String other : others) {
      near.computeIfAbsent(id, i -> new TreeMap<>()).merge(other, nearness.rate(), Math::max);
      near.computeIfAbsent(other, i -> new TreeMap<>()).merge(id, nearness.rate(), Math::max);
    }
  }

  List<Skill> skills() {
    return skills;
  }

  List<Occupation> occupations() {
    return occupations;
  }

  /** How near occupations are to each other, both ways, in thousandths. */
  Map<String, SortedMap<String, Integer>> near() {
    return near;
  }

  List<Surface> skillSurfaces() {
    return skillSurfaces;
  }

  List<Surface> titleSurfaces() {
    return titleSurfaces;
  }

  /** By the skills' ids. */
  Map<String, Guard> guards() {
    return guards;
  }

  List<Activity> activities() {
    return activities;
  }

  /** The descriptions of work that are none, in sentences. */
  List<String> mistakes() {
    return mistakes;
  }
}
