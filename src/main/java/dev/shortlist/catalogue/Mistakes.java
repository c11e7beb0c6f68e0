package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Inflections.Match;
import dev.shortlist.catalogue.Surface.Step;
import dev.shortlist.language.Atom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything about a catalogue's entries that keeps it from being used, in sentences. */
final class Mistakes {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** The keys whose words are searched for. */
  private static final Set<String> FORMS = Set.of("aliases", "cased", "guarded");

  private static final int SHORT = 2;

  private final List<String> found = new ArrayList<>();

  private Mistakes() {}

  /** What is wrong with entries by themselves; of these nothing can be made. */
  static List<String> ofEntries(CatalogueEntries written) {
    Mistakes mistakes = new Mistakes();
    mistakes.found.addAll(written.mistakes());
    for (Filed<SkillEntry> filed : written.skills()) {
      mistakes.check(filed.file(), filed.entry());
    }
    for (Filed<OccupationEntry> filed : written.occupations()) {
      mistakes.check(filed.file(), filed.entry());
    }
    return mistakes.found;
  }

  /** What is wrong between entries. */
  static List<String> between(CatalogueEntries written, CatalogueParts parts) {
    Mistakes mistakes = new Mistakes();
    Set<String> skills = mistakes.unique("skill", parts.skills().stream().map(Skill::id).toList());
    Set<String> occupations =
        mistakes.unique("occupation", parts.occupations().stream().map(Occupation::id).toList());
    for (Filed<SkillEntry> filed : written.skills()) {
      SkillEntry entry = filed.entry();
      mistakes.refer(entry.id(), "skill", skills, entry.relations().values());
    }
    for (Filed<OccupationEntry> filed : written.occupations()) {
      OccupationEntry entry = filed.entry();
      mistakes.refer(entry.id(), "skill", skills, List.of(entry.skills()));
      mistakes.refer(entry.id(), "occupation", occupations, entry.near().values());
    }
    mistakes.checkSurfaces(parts.skillSurfaces());
    mistakes.checkSurfaces(parts.titleSurfaces());
    mistakes.found.addAll(new Cycles(parts.skills()).told());
    return mistakes.found;
  }

  private void check(String file, SkillEntry entry) {
    checkNames(file, entry.id(), entry.name(), entry.words());
    if (Skill.Kind.of(entry.kind()).isEmpty()) {
      found.add(
          "%s: %s: the kind '%s' is none of %s".formatted(file, entry.id(), entry.kind(), kinds()));
    }
  }

  private void check(String file, OccupationEntry entry) {
    checkNames(file, entry.id(), entry.name(), Map.of("aliases", entry.aliases()));
    if (entry.family().isBlank()) {
      found.add("%s: %s: it has no family".formatted(file, entry.id()));
    }
  }

  private void checkNames(String file, String id, String name, Map<String, List<String>> words) {
    if (!ID.matcher(id).matches()) {
      found.add(
          id.isEmpty()
              ? "%s: the entry '%s' has no id".formatted(file, name)
              : "%s: the id '%s' is not of small letters, digits and hyphens".formatted(file, id));
    }
    if (isEmpty(name)) {
      found.add("%s: %s: it has no name".formatted(file, id));
    }
    words.forEach((key, list) -> {
      for (String word : list) {
        if (isEmpty(word)) {
          found.add("%s: %s: something in %s is empty".formatted(file, id, key));
        } else if (FORMS.contains(key) && !hasLetterOrDigit(word)) {
          found.add("%s: %s: '%s' has neither letter nor digit".formatted(file, id, word));
        }
      }
    });
  }

  /** Whether no atom is in it; an apostrophe with its s is none. */
  private static boolean isEmpty(String word) {
    return word.isBlank() || (word.length() <= SHORT && Atom.of(word).isEmpty());
  }

  /** A bullet that is a name would be found everywhere. */
  private static boolean hasLetterOrDigit(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String kinds() {
    return Arrays.stream(Skill.Kind.values())
        .map(Skill.Kind::word)
        .collect(Collectors.joining(", "));
  }

  private Set<String> unique(String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        found.add("two %ss have the id %s".formatted(what, id));
      }
    }
    return seen;
  }

  private void refer(
      String from, String what, Set<String> known, Iterable<List<String>> references) {
    for (List<String> ids : references) {
      for (String id : ids) {
        if (!known.contains(id)) {
          found.add("%s refers to no %s: %s".formatted(from, what, id));
        }
      }
    }
  }

  /** Forms that differ in number only have one index entry; each is compared with all of these. */
  private void checkSurfaces(List<Surface> surfaces) {
    Map<List<Step>, List<Surface>> seen = new HashMap<>();
    for (Surface surface : surfaces) {
      List<Surface> others = seen.computeIfAbsent(surface.steps(), steps -> new ArrayList<>(1));
      others.stream()
          .filter(other ->
              !other.id().equals(surface.id())
                  && Inflections.match(surface.words(), other.words()) == Match.SAME)
          .findFirst()
          .ifPresent(other ->
              found.add(
                  "both %s and %s are written '%s'"
                      .formatted(other.id(), surface.id(), surface.written())));
      others.add(surface);
    }
  }

  /** Skills that are evidence of themselves through others. */
  private static final class Cycles {

    private final Map<String, Skill> skills;
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Cycles(List<Skill> skills) {
      this.skills =
          skills.stream()
              .collect(Collectors.toMap(Skill::id, Function.identity(), (one, other) -> one));
    }

    /** One sentence for each way back that a walk along the relations meets. */
    List<String> told() {
      skills.keySet().stream().sorted().forEach(this::walk);
      return told;
    }

    private void walk(String id) {
      Skill skill = skills.get(id);
      if (skill == null || done.contains(id)) {
        return;
      }
      int before = way.indexOf(id);
      way.add(id);
      if (before >= 0) {
        told.add(
            "skills are evidence of themselves: "
                + String.join(" → ", way.subList(before, way.size())));
      } else {
        skill.broader().keySet().stream().sorted().forEach(this::walk);
        done.add(id);
      }
      way.removeLast();
    }
  }
}
