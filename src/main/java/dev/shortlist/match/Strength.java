package dev.shortlist.match;

import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.profile.Tenure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly a résumé speaks for one thing.
 *
 * @param shown what entries show, in thousandths
 * @param claimed the same with what is only listed; never less than {@code shown}
 * @param months how long it was used, overlaps counted once
 * @param undated whether it was used in an entry whose time is not told
 */
record Strength(int shown, int claimed, int months, boolean undated) {

  static final Strength NONE = new Strength(0, 0, 0, false);

  /** One place that speaks for it: the entry's id or {@link Profile#NO_ENTRY}, where, and how. */
  record Sighting(int entry, Place place, Stance stance) {}

  /**
   * Combines all places. Within one entry the strongest counts; different entries, the months of
   * use and how recent it is each close a part of the gap to certainty (noisy-or; Pearl,
   * "Probabilistic Reasoning in Intelligent Systems", 1988), so that more of any never lowers it
   * and no order matters.
   */
  static Strength of(Collection<Sighting> sightings, Profile profile) {
    Map<Integer, Integer> byEntry = new TreeMap<>();
    Map<Integer, Entry> used = new TreeMap<>();
    int claimed = 0;
    for (Sighting sighting : sightings) {
      if (!sighting.stance().counts()) {
        continue;
      }
      int part = sighting.stance() == Stance.LEARNING ? Scale.LEARNING : Scale.FULL;
      if (sighting.place().onlyClaims()) {
        claimed = Math.max(claimed, Scale.CLAIMED * part / Scale.FULL);
        continue;
      }
      byEntry.merge(sighting.entry(), Scale.base(sighting.place()) * part / Scale.FULL, Math::max);
      if (sighting.entry() != Profile.NO_ENTRY && part == Scale.FULL && isWork(sighting.place())) {
        used.put(sighting.entry(), profile.entries().get(sighting.entry()));
      }
    }
    if (byEntry.isEmpty()) {
      return new Strength(0, claimed, 0, false);
    }
    Tenure tenure = Tenure.of(used.values());
    int shown = Scale.FULL - gap(byEntry.values(), tenure, profile);
    return new Strength(shown, Math.max(shown, claimed), tenure.months(), tenure.undated() > 0);
  }

  /** The same at a lower rate, in thousandths. */
  Strength times(int rate) {
    return new Strength(shown * rate / Scale.FULL, claimed * rate / Scale.FULL, months, undated);
  }

  /** The better of two in each respect. */
  Strength or(Strength other) {
    return new Strength(
        Math.max(shown, other.shown),
        Math.max(claimed, other.claimed),
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
