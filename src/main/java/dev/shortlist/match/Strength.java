package dev.shortlist.match;

import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.profile.Tenure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How strongly a résumé speaks for one thing, in thousandths.
 *
 * @param shown what entries show, by how relevant the work was
 * @param claimed the same with what is only listed, as what is shown is, too: never less than
 *     {@code shown}
 * @param anywhere the same wherever it was shown; never less than {@code claimed}
 * @param months how long it was used, overlaps counted once
 * @param undated whether it was used in an entry whose time is not told
 */
record Strength(int shown, int claimed, int anywhere, int months, boolean undated) {

  static final Strength NONE = new Strength(0, 0, 0, 0, false);

  private static final Comparator<Sighting> LEAST_RELEVANT_FIRST =
      Comparator.comparingInt(Sighting::relevance);

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
    int claimed = 0;
    for (Sighting sighting : sightings) {
      claimed = Math.max(claimed, Scale.CLAIMED * part(sighting) / Scale.FULL);
      if (!sighting.place().onlyClaims() && sighting.stance().counts()) {
        showing.add(sighting);
      }
    }
    if (showing.isEmpty()) {
      return new Strength(0, claimed, claimed, 0, false);
    }
    showing.sort(LEAST_RELEVANT_FIRST);
    Shown all = Shown.of(showing, profile);
    int shown = all.strength() * showing.getFirst().relevance() / Scale.FULL;
    for (int i = 1; i < showing.size(); i++) {
      int relevance = showing.get(i).relevance();
      if (relevance > showing.get(i - 1).relevance()) {
        int strength = Shown.of(showing.subList(i, showing.size()), profile).strength();
        shown = Math.max(shown, strength * relevance / Scale.FULL);
      }
    }
    return new Strength(
        shown,
        Math.max(shown, claimed),
        Math.max(all.strength(), claimed),
        all.tenure().months(),
        all.tenure().undated() > 0);
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
      // What belongs to no entry comes before the entries.
      int[] byEntry = new int[profile.entries().size() + 1];
      BitSet used = new BitSet(profile.entries().size());
      for (Sighting sighting : sightings) {
        int part = part(sighting);
        int at = sighting.entry() - Profile.NO_ENTRY;
        byEntry[at] = Math.max(byEntry[at], Scale.base(sighting.place()) * part / Scale.FULL);
        if (sighting.entry() != Profile.NO_ENTRY
            && part == Scale.FULL
            && isWork(sighting.place())) {
          used.set(sighting.entry());
        }
      }
      Tenure tenure = Tenure.of(of(used, profile));
      return new Shown(Scale.FULL - gap(byEntry, tenure, profile), tenure);
    }

    private static List<Entry> of(BitSet ids, Profile profile) {
      List<Entry> entries = new ArrayList<>(ids.cardinality());
      for (int id = ids.nextSetBit(0); id >= 0; id = ids.nextSetBit(id + 1)) {
        entries.add(profile.entries().get(id));
      }
      return entries;
    }
  }

  /** The same at a lower rate, in thousandths. */
  Strength times(int rate) {
    if (rate == Scale.FULL) {
      return this;
    }
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
   * their product fits in a long, so that only one rounding takes place. An entry that shows
   * nothing leaves all of it.
   */
  private static int gap(int[] byEntry, Tenure tenure, Profile profile) {
    long product = 1;
    int factors = 0;
    Arrays.sort(byEntry);
    for (int i = byEntry.length - 1; i >= 0 && factors < Scale.MOST_ENTRIES; i--) {
      product *= Scale.FULL - byEntry[i];
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
