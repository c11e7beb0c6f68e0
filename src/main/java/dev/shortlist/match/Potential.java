package dev.shortlist.match;

import dev.shortlist.catalogue.Degrees.Level;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The most that a profile can show to any job, in thousandths; an index of many profiles keeps it,
 * and a job's {@link Ceiling} makes a bound of the score of it.
 *
 * @param skills by a skill's id, how strongly the profile speaks for it, be it by a narrower one
 * @param occupations by an occupation's id, how far the person has worked as that or near to it, or
 *     claims so in a headline
 * @param untoldTitles by a word's stem, the same by titles that no catalogue knows
 * @param titles by a word's stem, the same by any title, for a job that no catalogue knows
 * @param levels of the degrees
 * @param words every stem of the text
 */
public record Potential(
    SortedMap<String, Integer> skills,
    SortedMap<String, Integer> occupations,
    SortedMap<String, Integer> untoldTitles,
    SortedMap<String, Integer> titles,
    Set<Level> levels,
    Set<String> words) {

  /**
   * It holds in the month that the profile is read in and in so many after it: what goes on is
   * taken to go on through all of them.
   */
  public static final int MONTHS = 12;

  public Potential {
    skills = frozen(skills);
    occupations = frozen(occupations);
    untoldTitles = frozen(untoldTitles);
    titles = frozen(titles);
    levels = Collections.unmodifiableSet(new TreeSet<>(levels));
    words = Collections.unmodifiableSet(new TreeSet<>(words));
  }

  private static SortedMap<String, Integer> frozen(Map<String, Integer> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
