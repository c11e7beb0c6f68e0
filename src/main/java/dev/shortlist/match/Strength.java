package dev.shortlist.match;

import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.profile.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How strongly a résumé speaks for one thing, in thousandths.
 *
 * @param shown what entries show, by how relevant the work was
 * @param claimed the same with what is only listed; never less than {@code shown}
 * @param anywhere the same wherever it was shown; never less than {@code claimed}
 * @param months how long it was used, overlaps counted once
 * @param undated whether it was used in an entry whose time is not told
 */
record Strength(int shown, int claimed, int anywhere, int months, boolean undated) {

  static final Strength NONE = new Strength(0, 0, 0, 0, false);

  /**
   * One place that speaks for it.
   *
   * @param entry the entry's id or {@link Profile#NO_ENTRY}
   * @param relevance how much of what is shown there counts for the job, in thousandths
   */
  record Sighting(int entry, Place place, Stance stance, int relevance) {

    /** One whose relevance does not matter. */
    Sighting(int entry, Place place, Stance stance) {
      this(entry, place, stance, Scale.FULL);
    }
  }

  /**
   * Combines all places. Within one entry the strongest counts; different entries, the months of
   * use and how recent it is each close a part of the gap to certainty (noisy-or; Pearl,
   * "Probabilistic Reasoning in Intelligent Systems", 1988), so that more of any never lowers it
   * and no order matters. Of the degrees of relevance that counts by which all places at least so
   * relevant come to most: less relevant work adds to more relevant work, and never takes away.
   */
  static Strength of(Collection<Sighting> sightings, Profile profile) {
    List<Sighting> showing = new ArrayList<>();
    int listed = 0;
    for (Sighting sighting : sightings) {
      if (sighting.place().onlyClaims()) {
        listed = Math.max(listed, Scale.CLAIMED * part(sighting) / Scale.FULL);
      } else if (sighting.stance().counts()) {
        showing.add(sighting);
      }
    }
    if (showing.isEmpty()) {
      return new Strength(0, listed, listed, 0, false);
    }
    Shown all = Shown.of(showing, profile);
    int shown = 0;
    for (int relevance : degrees(showing)) {
      List<Sighting> least =
          showing.stream().filter(sighting -> sighting.relevance() >= relevance).toList();
      int strength =
          least.size() == showing.size() ? all.strength() : Shown.of(least, profile).strength();
      shown = Math.max(shown, strength * relevance / Scale.FULL);
    }
    return new Strength(
        shown,
        Math.max(shown, listed),
        Math.max(all.strength(), listed),
        all.tenure().months(),
        all.tenure().undated() > 0);
  }

  private static Set<Integer> degrees(List<Sighting> sightings) {
    return sightings.stream().map(Sighting::relevance).collect(Collectors.toSet());
  }

  /** How much of a place's worth its stance leaves, in thousandths. */
  private static int part(Sighting sighting) {
    return !sighting.stance().counts()
        ? 0
        : sighting.stance() == Stance.LEARNING ? Scale.LEARNING : Scale.FULL;
  }

  /** What places show together, and the time of work in them. */
  private record Shown(int strength, Tenure tenure) {

    static Shown of(List<Sighting> sightings, Profile profile) {
      Map<Integer, Integer> byEntry = new TreeMap<>();
      Map<Integer, Entry> used = new TreeMap<>();
      for (Sighting sighting : sightings) {
        int part = part(sighting);
        byEntry.merge(
            sighting.entry(), Scale.base(sighting.place()) * part / Scale.FULL, Math::max);
        if (sighting.entry() != Profile.NO_ENTRY
            && part == Scale.FULL
            && isWork(sighting.place())) {
          used.put(sighting.entry(), profile.entries().get(sighting.entry()));
        }
      }
      Tenure tenure = Tenure.of(used.values());
      return new Shown(Scale.FULL - gap(byEntry.values(), tenure, profile), tenure);
    }
  }

  /** The same at a lower rate, in thousandths. */
  Strength times(int rate) {
    return new Strength(
        shown * rate / Scale.FULL,
        claimed * rate / Scale.FULL,
        anywhere * rate / Scale.FULL,
        months,
        undated);
  }

  /** The better of two in each respect. */
  Strength or(Strength other) {
    return new Strength(
        Math.max(shown, other.shown),
        Math.max(claimed, other.claimed),
        Math.max(anywhere, other.anywhere),
        Math.max(months, other.months),
        undated || other.undated);
  }

  private static boolean isWork(Place place) {
    return place.isHeld() || place == Place.PROJECT;
  }

  /**
   * What is left of certainty's gap, rounded up. At most four entries and two factors of time:
   * their product fits in a long, so that only one rounding takes place.
   */
  private static int gap(Collection<Integer> entries, Tenure tenure, Profile profile) {
    long product = 1;
    int factors = 0;
    List<Integer> strongest =
        entries.stream().sorted(Comparator.reverseOrder()).limit(Scale.MOST_ENTRIES).toList();
    for (int value : strongest) {
      product *= Scale.FULL - value;
      factors++;
    }
    if (tenure.latest().isPresent()) {
      int now = Months.index(profile.asOf()) + 1;
      product *= Scale.FULL - Scale.duration(tenure.months());
      product *= Scale.FULL - Scale.recency(now - tenure.latest().get().to());
      factors += 2;
    }
    long scale = 1;
    for (int i = 1; i < factors; i++) {
      scale *= Scale.FULL;
    }
    return Math.toIntExact((product + scale - 1) / scale);
  }
}
