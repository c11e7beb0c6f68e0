package dev.shortlist.pool;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many profiles there are of each kind.
 *
 * @param profiles in all
 * @param occupations by the ids of those that they have held, each once a profile
 * @param levels by the highest level of their degrees, in small letters; those without are left out
 * @param languages by the ids of those that they know
 */
public record Facets(
    int profiles,
    SortedMap<String, Integer> occupations,
    SortedMap<String, Integer> levels,
    SortedMap<String, Integer> languages) {

  static final Facets NONE = new Facets(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Facets {
    occupations = Collections.unmodifiableSortedMap(new TreeMap<>(occupations));
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }
}
