package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.job.Job;
import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.profile.Tenure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How far a person has worked as a job's role or as something near to it. */
final class RoleFit {

  private final boolean isKnown;
  private final Map<String, Integer> near;
  private final Set<String> words;
  private final UsualWork usual;

  RoleFit(Job job, Catalogue catalogue) {
    this.isKnown = job.occupation().isPresent();
    this.near = job.occupation().map(catalogue::near).map(Map::copyOf).orElse(Map.of());
    this.words = new HashSet<>(job.titleStems());
    this.words.removeAll(Ranks.WORDS);
    this.usual = new UsualWork(job.occupation(), catalogue);
  }

  /**
   * How far a person has worked as the role, in thousandths.
   *
   * @param held by entries: the best over the degrees of nearness of how strongly all entries at
   *     least that near speak together, times the nearness
   * @param claimed by a headline, which anyone can write
   */
  record RoleCredit(int held, int claimed) {

    /** Where what tells of it cannot be read. */
    static final RoleCredit UNREAD = new RoleCredit(Scale.FULL, 0);
  }

  /**
   * What of a profile speaks for the role: titles, and where a title tells no known occupation, the
   * work that was done.
   *
   * @param excluded the places, in the profile's list, of passages that show nothing
   */
  Worked worked(Profile profile, BitSet excluded) {
    SortedMap<Integer, Integer> rates = new TreeMap<>();
    entries(profile)
        .forEach(entry -> {
          int title = byTitle(entry);
          if (title > 0) {
            rates.put(entry.id(), title);
          }
        });
    Set<Integer> titled = Set.copyOf(rates.keySet());
    Set<Integer> byWork = new TreeSet<>();
    usual
        .rates(profile, excluded, titled)
        .forEach((entry, done) -> {
          if (done > rates.getOrDefault(entry, 0)) {
            rates.put(entry, done);
            byWork.add(entry);
          }
        });
    int headline =
        profile.headline().stream().mapToInt(id -> near.getOrDefault(id, 0)).max().orElse(0);
    return new Worked(profile, isKnown, rates, titled, byWork, headline);
  }

  /**
   * What of a profile speaks for the role.
   *
   * @param isKnown whether the role is a known occupation; else any work counts towards experience
   * @param rates how near each entry is to the role, in thousandths, by its id; none where nothing
   * @param titled the ids of the entries whose titles speak for it
   * @param byWork the ids of the entries that are so by what was done there and not by their titles
   * @param headline how near to the role the person says to be above the résumé
   */
  record Worked(
      Profile profile,
      boolean isKnown,
      SortedMap<Integer, Integer> rates,
      Set<Integer> titled,
      Set<Integer> byWork,
      int headline) {

    /** What it comes to. */
    RoleCredit credit() {
      return new RoleCredit(RoleFit.held(rates, profile), Scale.HEADLINE * headline / Scale.FULL);
    }

    /** The entries that speak for the role, by id. */
    List<Integer> entries() {
      return List.copyOf(rates.keySet());
    }

    /**
     * How many months the person worked as something near enough; any work where the job's role is
     * unknown.
     */
    int relevantMonths() {
      return Tenure.of(relevant().stream().map(profile.entries()::get).toList()).months();
    }

    /** The entries whose months are those, by id. */
    List<Integer> relevant() {
      return RoleFit.entries(profile)
          .filter(entry -> entry.months().isPresent())
          .map(Entry::id)
          .filter(id -> !isKnown || rates.getOrDefault(id, 0) >= Scale.RELEVANT_WORK)
          .toList();
    }
  }

  /**
   * How far entries speak for a role, in thousandths: the best over the degrees of nearness.
   *
   * @param rates how near they are to it, in thousandths, by their ids
   */
  static int held(Map<Integer, Integer> rates, Profile profile) {
    int best = 0;
    for (int rate : new TreeSet<>(rates.values())) {
      List<Sighting> atLeast = new ArrayList<>();
      rates.forEach((id, other) -> {
        if (other >= rate) {
          atLeast.add(new Sighting(id, profile.entries().get(id).place(), Stance.DID));
        }
      });
      best = Math.max(best, Strength.of(atLeast, profile).shown() * rate / Scale.FULL);
    }
    return best;
  }

  private static Stream<Entry> entries(Profile profile) {
    return profile.entries().stream().filter(entry -> entry.place().isHeld());
  }

  private int byTitle(Entry entry) {
    int known =
        entry.occupations().stream().mapToInt(id -> near.getOrDefault(id, 0)).max().orElse(0);
    boolean both = isKnown && !entry.occupations().isEmpty();
    return both ? known : Math.max(known, byWords(entry));
  }

  /** Where a title is in no catalogue: the share of the job title's words that it has. */
  private int byWords(Entry entry) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> held = new HashSet<>(entry.titleStems());
    held.retainAll(words);
    int rate = Scale.MOST_BY_WORDS * held.size() / words.size();
    return held.size() * 2 >= words.size() ? rate : 0;
  }
}
