package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what profiles can show at most. Safe for many threads.
 *
 * <p>No job makes more of a profile than this, for whatever a job does only takes sightings away or
 * makes claims of them (pasted text, lists, repetition), and a {@link Strength} never grows by
 * that; nor does it grow with the months if what goes on already lasts through all of them, since
 * what has ended fades.
 */
public final class Potentials {

  private final Catalogue catalogue;

  /** By an occupation, to which others it is near, and how much. */
  private final Map<String, Map<String, Integer>> speaksFor = new HashMap<>();

  /** By what a catalogue knows of skills and occupations. */
  public Potentials(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (String asked : catalogue.occupationIds()) {
      catalogue
          .near(asked)
          .forEach((held, rate) ->
              speaksFor.computeIfAbsent(held, id -> new HashMap<>()).put(asked, rate));
    }
  }

  /** The most that a profile shows from the month it is read in, {@link Potential#MONTHS} long. */
  public Potential of(Profile profile) {
    Profile lasting = lasting(profile);
    List<Entry> held = lasting.entries().stream().filter(entry -> entry.place().isHeld()).toList();
    int tenure = Strength.of(sightings(held), lasting).shown();
    return new Potential(
        skills(lasting),
        occupations(held, lasting),
        words(held.stream().filter(entry -> entry.occupations().isEmpty()).toList(), tenure),
        words(held, tenure),
        profile.degrees().stream().map(Degree::level).collect(Collectors.toSet()),
        profile.passages().stream()
            .map(Passage::stems)
            .flatMap(List::stream)
            .collect(Collectors.toSet()));
  }

  /** The profile with everything that goes on lasting until the last month that this holds in. */
  private static Profile lasting(Profile profile) {
    YearMonth last = profile.asOf().plusMonths(Potential.MONTHS);
    List<Entry> entries =
        profile.entries().stream()
            .map(entry -> entry.open() ? lasting(entry, last) : entry)
            .toList();
    return new Profile(
        profile.asOf(),
        profile.present(),
        profile.foreignLanguage(),
        entries,
        profile.mentions(),
        profile.degrees(),
        profile.passages(),
        profile.headline());
  }

  private static Entry lasting(Entry entry, YearMonth last) {
    Optional<Months> months =
        entry.months().map(m -> new Months(m.from(), Math.max(m.to(), Months.index(last) + 1)));
    return new Entry(
        entry.id(),
        entry.place(),
        months,
        true,
        entry.occupations(),
        entry.titleStems(),
        entry.rank());
  }

  private SortedMap<String, Integer> skills(Profile profile) {
    Map<String, List<Sighting>> sightings = new HashMap<>();
    for (Mention mention : profile.mentions()) {
      sightings
          .computeIfAbsent(mention.skill(), skill -> new ArrayList<>())
          .add(new Sighting(mention.entry(), mention.place(), mention.stance()));
    }
    SortedMap<String, Integer> skills = new TreeMap<>();
    sightings.forEach((skill, seen) -> {
      int strength = Strength.of(seen, profile).claimed();
      most(skills, skill, strength);
      catalogue
          .broader(skill)
          .forEach((broader, rate) -> most(skills, broader, strength * rate / Scale.FULL));
    });
    return skills;
  }

  private SortedMap<String, Integer> occupations(List<Entry> held, Profile profile) {
    SortedMap<String, Integer> most = new TreeMap<>();
    Set<String> asked = new HashSet<>();
    for (Entry entry : held) {
      entry.occupations().forEach(id -> asked.addAll(speaksFor(id).keySet()));
    }
    for (String id : asked) {
      most(most, id, RoleFit.held(held, entry -> rate(entry.occupations(), id), profile));
    }
    for (String claimed : profile.headline()) {
      speaksFor(claimed).forEach((id, rate) -> most(most, id, Scale.HEADLINE * rate / Scale.FULL));
    }
    return most;
  }

  private int rate(Collection<String> held, String asked) {
    return held.stream().mapToInt(id -> speaksFor(id).getOrDefault(asked, 0)).max().orElse(0);
  }

  private Map<String, Integer> speaksFor(String occupation) {
    return speaksFor.getOrDefault(occupation, Map.of());
  }

  /** The words of titles, each worth what all work together is. */
  private static SortedMap<String, Integer> words(List<Entry> entries, int tenure) {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (Entry entry : entries) {
      entry.titleStems().stream()
          .filter(stem -> !Ranks.WORDS.contains(stem))
          .forEach(stem -> most(words, stem, tenure));
    }
    return words;
  }

  private static List<Sighting> sightings(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Sighting(entry.id(), entry.place(), Stance.DID))
        .toList();
  }

  private static void most(SortedMap<String, Integer> of, String key, int value) {
    if (value > 0) {
      of.merge(key, value, Math::max);
    }
  }
}
