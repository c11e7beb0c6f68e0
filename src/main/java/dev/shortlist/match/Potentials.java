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

  private final UsualWorks usual;

  /** By what a catalogue knows of skills and occupations. */
  public Potentials(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.usual = new UsualWorks(catalogue);
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
        profile.unreadPages(),
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
    Map<String, Map<Integer, Integer>> rates = new HashMap<>();
    for (Entry entry : held) {
      Map<String, Integer> nearTo =
          entry.occupations().isEmpty()
              ? usual.rates(mentioned(entry, profile))
              : titled(entry.occupations());
      nearTo.forEach((asked, rate) ->
          rates.computeIfAbsent(asked, id -> new HashMap<>()).put(entry.id(), rate));
    }
    SortedMap<String, Integer> most = new TreeMap<>();
    rates.forEach((asked, byEntry) -> most(most, asked, RoleFit.held(byEntry, profile)));
    for (String claimed : profile.headline()) {
      speaksFor(claimed).forEach((id, rate) -> most(most, id, Scale.HEADLINE * rate / Scale.FULL));
    }
    return most;
  }

  /** How near titles are to occupations, the best of them. */
  private Map<String, Integer> titled(Collection<String> held) {
    Map<String, Integer> rates = new HashMap<>();
    for (String id : held) {
      speaksFor(id).forEach((asked, rate) -> rates.merge(asked, rate, Math::max));
    }
    return rates;
  }

  /** The skills that an entry's own text has, be they done, listed or pasted. */
  private static Set<String> mentioned(Entry entry, Profile profile) {
    return profile.mentions().stream()
        .filter(mention -> mention.entry() == entry.id())
        .filter(mention -> mention.stance() == Stance.DID || mention.stance() == Stance.HAS)
        .map(Mention::skill)
        .collect(Collectors.toSet());
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
