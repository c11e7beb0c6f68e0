package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sentences within entries that only name skills. Where the entry also says in a sentence what was
 * done with anything that is asked, or its title is near to the job, such a list belongs to that
 * work; else anyone could have put it there, and it claims as any other list does.
 *
 * @param lists the places, in the profile's list, of passages that only claim
 * @param repeated those that name one thing over and over: they show nothing
 */
record Keywords(BitSet lists, BitSet repeated) {

  /** Where an entry is told: its id, or its place for text outside of entries. */
  private record Group(int entry, Place place) {}

  /** What the passages of a profile name. */
  private record Named(List<String> skills, Set<String> distinct, int words) {

    /** Most passages name one thing. */
    Named(List<String> skills, int words) {
      this(skills, skills.size() == 1 ? Set.of(skills.getFirst()) : new HashSet<>(skills), words);
    }

    /** Nothing but names, and little between them. */
    boolean isList(int wordsAName) {
      return distinct.size() >= Scale.LIST && words <= wordsAName * skills.size() + 1;
    }

    boolean isRepeated() {
      return skills.size() >= Scale.REPEATED * distinct.size()
          && words <= Scale.WORDS_A_NAME * skills.size() + 1;
    }
  }

  /**
   * The lists of a profile.
   *
   * @param concerns whether what is found there matters, by a skill's id
   * @param excluded the places of passages that show nothing
   * @param near the ids of entries whose titles are near to the job
   */
  static Keywords of(
      Profile profile,
      Predicate<String> concerns,
      Catalogue catalogue,
      BitSet excluded,
      Set<Integer> near) {
    Map<Integer, List<String>> byPassage = new HashMap<>();
    for (Mention mention : profile.mentions()) {
      if (concerns.test(mention.skill()) && mention.stance().counts()) {
        byPassage.computeIfAbsent(mention.passage(), p -> new ArrayList<>()).add(mention.skill());
      }
    }
    BitSet lists = new BitSet();
    BitSet repeated = new BitSet();
    Set<Group> backed = new HashSet<>();
    near.forEach(id -> backed.add(new Group(id, profile.entries().get(id).place())));
    studied(profile, backed);
    byPassage.forEach((passage, skills) -> {
      Passage said = profile.passages().get(passage);
      Named named = new Named(skills, said.stems().size());
      if (named.isRepeated()) {
        repeated.set(passage);
      } else if (isList(named, said.place(), catalogue)) {
        lists.set(passage);
      } else if (!excluded.get(passage)
          && said.stems().size() >= Scale.SENTENCE
          && skills.stream().anyMatch(skill -> isHard(catalogue.skill(skill)))) {
        backed.add(group(said));
      }
    });
    lists.stream()
        .filter(passage -> backed.contains(group(profile.passages().get(passage))))
        .forEach(lists::clear);
    return new Keywords(lists, repeated);
  }

  /** Whether a passage shows what it names. */
  boolean shows(int passage) {
    return !lists.get(passage) && !repeated.get(passage);
  }

  /** Where a passage counts as standing. */
  Place place(int passage, Place told) {
    return lists.get(passage) ? Place.LISTING : told;
  }

  /** Courses are listed under the degree that they belong to. */
  private static void studied(Profile profile, Set<Group> backed) {
    profile
        .degrees()
        .forEach(degree -> {
          Passage said = profile.passages().get(degree.passage());
          if (said.entry() != Profile.NO_ENTRY) {
            backed.add(group(said));
          }
        });
  }

  private static Group group(Passage passage) {
    return new Group(passage.entry(), passage.place());
  }

  private static boolean isHard(Skill skill) {
    return skill.kind() != Skill.Kind.SOFT_SKILL;
  }

  /** A certificate is a name and nothing else. */
  private static boolean isList(Named named, Place place, Catalogue catalogue) {
    if (place == Place.CERTIFICATE) {
      return named.isList(Scale.WORDS_A_NAME - 1);
    }
    return named.isList(Scale.WORDS_A_NAME)
        || (named.words() > 0 && named.words() <= words(named.distinct(), catalogue));
  }

  /** How many words the names of some skills have together. */
  private static int words(Set<String> skills, Catalogue catalogue) {
    int words = 0;
    for (String skill : skills) {
      words += words(catalogue.skill(skill).name());
    }
    return words;
  }

  private static int words(String name) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean part = letter != '/' && letter != '-' && !Character.isWhitespace(letter);
      words += part && !within ? 1 : 0;
      within = part;
    }
    return words;
  }
}
