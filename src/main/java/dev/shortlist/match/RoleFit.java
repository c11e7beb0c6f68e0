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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How far a person has worked as a job's role or as something near to it. */
final class RoleFit {

  private final Job job;
  private final Map<String, Integer> near;
  private final Set<String> words;

  RoleFit(Job job, Catalogue catalogue) {
    this.job = job;
    this.near = job.occupation().isPresent() ? catalogue.near(job.occupation().get()) : Map.of();
    this.words = new HashSet<>(job.titleStems());
    this.words.removeAll(Ranks.WORDS);
  }

  /**
   * How far a person has worked as the role, in thousandths.
   *
   * @param held by the titles of entries: the best over the degrees of nearness of how strongly all
   *     entries at least that near speak together, times the nearness
   * @param claimed by a headline, which anyone can write
   */
  record RoleCredit(int held, int claimed) {

    /** Where what tells of it cannot be read. */
    static final RoleCredit UNREAD = new RoleCredit(Scale.FULL, 0);
  }

  /** The credit of a profile. */
  RoleCredit credit(Profile profile) {
    int headline =
        profile.headline().stream().mapToInt(id -> near.getOrDefault(id, 0)).max().orElse(0);
    return new RoleCredit(
        held(held(profile), this::rate, profile), Scale.HEADLINE * headline / Scale.FULL);
  }

  /**
   * How far entries speak for a role, in thousandths: the best over the degrees of nearness.
   *
   * @param rates how near an entry is to it, in thousandths
   */
  static int held(List<Entry> entries, ToIntFunction<Entry> rates, Profile profile) {
    Map<Integer, List<Sighting>> byRate = new TreeMap<>();
    for (Entry entry : entries) {
      int rate = rates.applyAsInt(entry);
      if (rate > 0) {
        byRate
            .computeIfAbsent(rate, r -> new ArrayList<>())
            .add(new Sighting(entry.id(), entry.place(), Stance.DID));
      }
    }
    int best = 0;
    for (int rate : byRate.keySet()) {
      List<Sighting> atLeast = new ArrayList<>();
      byRate.forEach((other, sightings) -> atLeast.addAll(other >= rate ? sightings : List.of()));
      best = Math.max(best, Strength.of(atLeast, profile).shown() * rate / Scale.FULL);
    }
    return best;
  }

  /** The entries whose titles speak for the role, by id. */
  List<Integer> entries(Profile profile) {
    return held(profile).stream().filter(entry -> rate(entry) > 0).map(Entry::id).toList();
  }

  /**
   * How many months the person worked as something near enough; any work where the job's role is
   * unknown.
   */
  int relevantMonths(Profile profile) {
    return Tenure.of(relevant(profile).stream().map(profile.entries()::get).toList()).months();
  }

  /** The entries whose months are those, by id. */
  List<Integer> relevant(Profile profile) {
    return held(profile).stream()
        .filter(entry -> entry.months().isPresent())
        .filter(entry -> near.isEmpty() || rate(entry) >= Scale.RELEVANT_WORK)
        .map(Entry::id)
        .toList();
  }

  private static List<Entry> held(Profile profile) {
    return profile.entries().stream().filter(entry -> entry.place().isHeld()).toList();
  }

  private int rate(Entry entry) {
    int known =
        entry.occupations().stream().mapToInt(id -> near.getOrDefault(id, 0)).max().orElse(0);
    boolean both = job.occupation().isPresent() && !entry.occupations().isEmpty();
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
