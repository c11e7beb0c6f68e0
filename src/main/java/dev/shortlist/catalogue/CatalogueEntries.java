package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entries of all files, right or wrong: the shipped ones as an organisation's own change them.
 */
final class CatalogueEntries {

  private final List<Filed<SkillEntry>> skills = new ArrayList<>();
  private final List<Filed<OccupationEntry>> occupations = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  List<Filed<SkillEntry>> skills() {
    return Collections.unmodifiableList(skills);
  }

  List<Filed<OccupationEntry>> occupations() {
    return Collections.unmodifiableList(occupations);
  }

  /** What could not be applied, in sentences. */
  List<String> mistakes() {
    return Collections.unmodifiableList(mistakes);
  }

  /** Adds shipped skills. */
  void addSkills(String file, Collection<SkillEntry> entries) {
    for (SkillEntry entry : present(file, entries)) {
      if (entry.isRemoval()) {
        mistakes.add("%s: %s: only an organisation's own file removes".formatted(file, entry.id()));
      }
      skills.add(new Filed<>(file, entry));
    }
  }

  /** Adds shipped occupations. */
  void addOccupations(String file, Collection<OccupationEntry> entries) {
    for (OccupationEntry entry : present(file, entries)) {
      if (entry.isRemoval()) {
        mistakes.add("%s: %s: only an organisation's own file removes".formatted(file, entry.id()));
      }
      occupations.add(new Filed<>(file, entry));
    }
  }

  /**
   * Adds an organisation's own entries, which stand for those of the same id so far; what is taken
   * away is forgotten by all entries so far.
   */
  void apply(OwnFile own) {
    String file = own.name();
    List<SkillEntry> ownSkills = present(file, own.skills());
    List<OccupationEntry> ownOccupations = present(file, own.occupations());
    checkOnce(file, ownSkills.stream().map(SkillEntry::id).toList());
    checkOnce(file, ownOccupations.stream().map(OccupationEntry::id).toList());
    Set<String> skillsGone = removed(ownSkills, SkillEntry::isRemoval, SkillEntry::id);
    Set<String> gone = removed(ownOccupations, OccupationEntry::isRemoval, OccupationEntry::id);
    checkKnown(file, "skill", skillsGone, ids(skills, SkillEntry::id));
    checkKnown(file, "occupation", gone, ids(occupations, OccupationEntry::id));
    checkBare(file, ownSkills, ownOccupations);
    Set<String> newSkills = ownSkills.stream().map(SkillEntry::id).collect(Collectors.toSet());
    skills.removeIf(skill -> newSkills.contains(skill.entry().id()));
    Set<String> newIds =
        ownOccupations.stream().map(OccupationEntry::id).collect(Collectors.toSet());
    occupations.removeIf(occupation -> newIds.contains(occupation.entry().id()));
    skills.replaceAll(skill -> new Filed<>(skill.file(), skill.entry().without(skillsGone)));
    occupations.replaceAll(one -> new Filed<>(one.file(), one.entry().without(skillsGone, gone)));
    ownSkills.stream()
        .filter(entry -> !entry.isRemoval())
        .forEach(entry -> skills.add(new Filed<>(file, entry)));
    ownOccupations.stream()
        .filter(entry -> !entry.isRemoval())
        .forEach(entry -> occupations.add(new Filed<>(file, entry)));
  }

  private <T> List<T> present(String file, Collection<T> entries) {
    List<T> present = entries.stream().filter(entry -> entry != null).toList();
    if (present.size() < entries.size()) {
      mistakes.add(file + ": an entry is empty");
    }
    return present;
  }

  private void checkOnce(String file, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        mistakes.add("%s: two entries have the id '%s'".formatted(file, id));
      }
    }
  }

  private void checkKnown(String file, String what, Set<String> gone, Set<String> known) {
    for (String id : gone) {
      if (!known.contains(id)) {
        mistakes.add("%s: there is no %s '%s' to remove".formatted(file, what, id));
      }
    }
  }

  /** What is to be removed says nothing else, or somebody expects the rest to count. */
  private void checkBare(String file, List<SkillEntry> ownSkills, List<OccupationEntry> others) {
    for (SkillEntry entry : ownSkills) {
      boolean bare =
          (entry.name() + entry.kind()).isEmpty()
              && entry.words().values().stream().allMatch(List::isEmpty)
              && entry.relations().values().stream().allMatch(List::isEmpty);
      if (entry.isRemoval() && !bare) {
        mistakes.add(notBare(file, entry.id()));
      }
    }
    for (OccupationEntry entry : others) {
      boolean bare =
          (entry.name() + entry.family()).isEmpty()
              && entry.aliases().isEmpty()
              && entry.skills().isEmpty()
              && entry.near().values().stream().allMatch(List::isEmpty);
      if (entry.isRemoval() && !bare) {
        mistakes.add(notBare(file, entry.id()));
      }
    }
  }

  private static String notBare(String file, String id) {
    return "%s: %s: what is removed has no key but id and remove".formatted(file, id);
  }

  private static <T> Set<String> removed(
      List<T> entries, java.util.function.Predicate<T> isRemoval, Function<T, String> id) {
    return entries.stream()
        .filter(isRemoval)
        .map(id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Set<String> ids(List<Filed<T>> filed, Function<T, String> id) {
    return filed.stream().map(one -> id.apply(one.entry())).collect(Collectors.toSet());
  }
}
