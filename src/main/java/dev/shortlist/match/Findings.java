package dev.shortlist.match;

import dev.shortlist.match.Report.NotCounted;
import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a profile concerns a job: for each of its skills and terms how strongly the profile
 * speaks for it, and by which mentions.
 *
 * @param strengths by a skill's id or a term's key
 * @param mentions the ids of the mentions that count, by a skill's id
 * @param passages where terms stand, by a term's key
 * @param degrees those that were not pasted
 * @param notCounted mentions of the job's skills that do not count
 */
record Findings(
    Map<String, Strength> strengths,
    Map<String, List<Integer>> mentions,
    Map<String, List<Integer>> passages,
    List<Profile.Degree> degrees,
    List<NotCounted> notCounted) {

  /**
   * What of a profile concerns the job of an index.
   *
   * @param relevance of what the profile's entries show
   * @param excluded the places, in the profile's list, of passages that show nothing
   * @param keywords those that only name things
   */
  static Findings of(JobIndex index, Relevance relevance, BitSet excluded, Keywords keywords) {
    Profile profile = relevance.profile();
    Map<String, List<Sighting>> sightings = new HashMap<>();
    Map<String, List<Integer>> mentions = new HashMap<>();
    List<NotCounted> notCounted = new ArrayList<>();
    for (Mention mention : profile.mentions()) {
      if (!index.skills().contains(mention.skill())) {
        continue;
      }
      if (excluded.get(mention.passage())) {
        notCounted.add(new NotCounted(mention.id(), NotCounted.Reason.PASTED_FROM_THE_JOB));
      } else if (!mention.stance().counts()) {
        notCounted.add(new NotCounted(mention.id(), reason(mention.stance())));
      } else if (keywords.repeated().get(mention.passage())) {
        notCounted.add(new NotCounted(mention.id(), NotCounted.Reason.REPEATED));
      } else {
        add(
            sightings,
            mention.skill(),
            relevance.sighting(mention, keywords.place(mention.passage(), mention.place())));
        mentions.computeIfAbsent(mention.skill(), skill -> new ArrayList<>()).add(mention.id());
      }
    }
    Map<String, List<Integer>> passages = new HashMap<>();
    for (int i = 0; i < profile.passages().size(); i++) {
      if (!excluded.get(i) && !keywords.repeated().get(i)) {
        Passage passage = profile.passages().get(i);
        for (String key : terms(passage, index)) {
          Place place = keywords.place(i, passage.place());
          add(sightings, key, relevance.sighting(passage, place));
          passages.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<String, Strength> strengths = new TreeMap<>();
    sightings.forEach((key, seen) -> strengths.put(key, Strength.of(seen, profile)));
    return new Findings(
        Collections.unmodifiableMap(strengths),
        Collections.unmodifiableMap(mentions),
        Collections.unmodifiableMap(passages),
        profile.degrees().stream().filter(degree -> !excluded.get(degree.passage())).toList(),
        List.copyOf(notCounted));
  }

  Strength strength(String key) {
    return strengths.getOrDefault(key, Strength.NONE);
  }

  /** The keys of the job's terms that stand in a passage, each once. */
  private static Set<String> terms(Passage passage, JobIndex index) {
    @Nullable Set<String> keys = null;
    List<String> stems = passage.stems();
    for (int i = 0; i < stems.size(); i++) {
      for (List<String> term : index.termsFrom(stems.get(i))) {
        if (i + term.size() <= stems.size() && stems.subList(i, i + term.size()).equals(term)) {
          keys = keys == null ? new TreeSet<>() : keys;
          keys.add(JobIndex.key(term));
        }
      }
    }
    return keys == null ? Set.of() : keys;
  }

  private static void add(Map<String, List<Sighting>> sightings, String key, Sighting sighting) {
    sightings.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
  }

  private static NotCounted.Reason reason(Stance stance) {
    return switch (stance) {
      case WISHES -> NotCounted.Reason.WISHED;
      case DENIES -> NotCounted.Reason.DENIED;
      case SOMEONE_ELSES -> NotCounted.Reason.SOMEONE_ELSES;
      case INSTRUCTS -> NotCounted.Reason.INSTRUCTS;
      case DID, HAS, LEARNING ->
          throw new IllegalArgumentException("a mention that counts: " + stance);
    };
  }
}
