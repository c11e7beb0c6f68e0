package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Stance;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The work that people of a role usually do. An entry whose title tells no known occupation, such
 * as “Consultant” or a house's own name for it, is judged by how much of that work it shows.
 */
final class UsualWork {

  private final Catalogue catalogue;

  /** What the role usually needs, by how telling it is. */
  private final Map<String, Integer> skills = new LinkedHashMap<>();

  private final int all;

  /** Whether a skill is any of it, as far as that was asked. */
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /**
   * @param occupation the role's id, where it is known
   */
  UsualWork(Optional<String> occupation, Catalogue catalogue) {
    this.catalogue = catalogue;
    occupation
        .map(id -> catalogue.occupation(id).skills())
        .orElse(List.of())
        .forEach(skill -> skills.put(skill, catalogue.telling(skill)));
    this.all = skills.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How near entries without a known title are to the role, in thousandths, by their ids.
   *
   * @param excluded the places, in the profile's list, of passages that show nothing
   * @param titled the ids of entries whose titles speak for the role
   */
  Map<Integer, Integer> rates(Profile profile, BitSet excluded, Set<Integer> titled) {
    Map<Integer, Set<String>> done = new HashMap<>();
    if (skills.size() < Scale.LEAST_USUAL_WORK
        || profile.entries().stream().noneMatch(this::asks)) {
      return Map.of();
    }
    Keywords keywords = Keywords.of(profile, this::concerns, catalogue, excluded, titled);
    for (Mention mention : profile.mentions()) {
      if (mention.entry() != Profile.NO_ENTRY
          && asks(profile.entries().get(mention.entry()))
          && (mention.stance() == Stance.DID || mention.stance() == Stance.HAS)
          && !excluded.get(mention.passage())
          && keywords.shows(mention.passage())) {
        done.computeIfAbsent(mention.entry(), id -> new HashSet<>()).add(mention.skill());
      }
    }
    Map<Integer, Integer> rates = new HashMap<>();
    done.forEach((entry, shown) -> rates.put(entry, rate(shown)));
    return rates;
  }

  private boolean asks(Entry entry) {
    return entry.place().isHeld() && entry.occupations().isEmpty();
  }

  /**
   * How near what was done is to the role, in thousandths.
   *
   * @param shown the ids of the skills of one entry
   */
  int rate(Set<String> shown) {
    if (shown.stream().filter(this::isPart).count() < Scale.LEAST_USUAL_WORK) {
      return 0;
    }
    int weight = 0;
    for (Map.Entry<String, Integer> usual : skills.entrySet()) {
      int best = shown.stream().mapToInt(skill -> says(skill, usual.getKey())).max().orElse(0);
      weight += usual.getValue() * best;
    }
    int share = Math.min(Scale.FULL, weight / all * Scale.FULL / Scale.ENOUGH_USUAL_WORK);
    return Scale.BY_WORK * share / Scale.FULL;
  }

  /** The same as {@link #isPart}, for the mentions of many profiles, whose skills recur. */
  private boolean concerns(String skill) {
    Boolean told = known.get(skill);
    return told == null ? known.computeIfAbsent(skill, this::isPart) : told;
  }

  private boolean isPart(String skill) {
    return skills.keySet().stream().anyMatch(usual -> says(skill, usual) > 0);
  }

  private int says(String skill, String usual) {
    return skill.equals(usual) ? Scale.FULL : catalogue.broader(skill).getOrDefault(usual, 0);
  }
}
