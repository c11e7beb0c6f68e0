package dev.shortlist.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shortlist.catalogue.Guard.Words;
import dev.shortlist.catalogue.Surface.Trust;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A skill as its file has it, right or wrong: what is not given is empty.
 *
 * @param remove whether an organisation's own file takes the skill of that id away
 */
record SkillEntry(
    String id,
    String name,
    String kind,
    List<String> aliases,
    List<String> cased,
    List<String> guarded,
    @JsonProperty("ambiguous-in") List<String> ambiguousIn,
    List<String> cues,
    @JsonProperty("not-before") List<String> notBefore,
    @JsonProperty("not-after") List<String> notAfter,
    @JsonProperty("not-with") List<String> notWith,
    List<String> activities,
    @JsonProperty("is-a") List<String> isA,
    List<String> needs,
    @JsonProperty("part-of") List<String> partOf,
    @JsonProperty("used-for") List<String> usedFor,
    @Nullable Boolean remove) {

  SkillEntry {
    id = Objects.requireNonNullElse(id, "");
    name = Objects.requireNonNullElse(name, "");
    kind = Objects.requireNonNullElse(kind, "");
    aliases = given(aliases);
    cased = given(cased);
    guarded = given(guarded);
    ambiguousIn = given(ambiguousIn);
    cues = given(cues);
    notBefore = given(notBefore);
    notAfter = given(notAfter);
    notWith = given(notWith);
    activities = given(activities);
    isA = given(isA);
    needs = given(needs);
    partOf = given(partOf);
    usedFor = given(usedFor);
  }

  /** A list that may be absent, or have absent members, which are then empty. */
  static List<String> given(@Nullable List<String> list) {
    return list == null
        ? List.of()
        : list.stream().map(word -> Objects.requireNonNullElse(word, "")).toList();
  }

  boolean isRemoval() {
    return Boolean.TRUE.equals(remove);
  }

  /** Every list of words by its key. */
  Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("aliases", aliases);
    words.put("cased", cased);
    words.put("guarded", guarded);
    words.put("ambiguous-in", ambiguousIn);
    words.put("cues", cues);
    words.put("not-before", notBefore);
    words.put("not-after", notAfter);
    words.put("not-with", notWith);
    words.put("activities", activities);
    return words;
  }

  /** The ids that it refers to, by relation. */
  Map<Relation, List<String>> relations() {
    Map<Relation, List<String>> relations = new LinkedHashMap<>();
    relations.put(Relation.IS_A, isA);
    relations.put(Relation.NEEDS, needs);
    relations.put(Relation.PART_OF, partOf);
    relations.put(Relation.USED_FOR, usedFor);
    return relations;
  }

  /** The same without relations to some. */
  SkillEntry without(Set<String> ids) {
    return new SkillEntry(
        id,
        name,
        kind,
        aliases,
        cased,
        guarded,
        ambiguousIn,
        cues,
        notBefore,
        notAfter,
        notWith,
        activities,
        without(isA, ids),
        without(needs, ids),
        without(partOf, ids),
        without(usedFor, ids),
        remove);
  }

  static List<String> without(List<String> list, Set<String> ids) {
    return list.stream().filter(id -> !ids.contains(id)).toList();
  }

  /** The skill; only where nothing is wrong with the entry. */
  Skill skill() {
    Map<String, Integer> broader = new TreeMap<>();
    relations()
        .forEach((relation, ids) ->
            ids.forEach(other -> broader.merge(other, relation.rate(), Math::max)));
    return new Skill(id, name, Skill.Kind.of(kind).orElseThrow(), broader);
  }

  /** Every way in which it is written. */
  List<Surface> surfaces() {
    List<Surface> surfaces = new ArrayList<>();
    Trust plain = hasNeighboursForAll() ? Trust.UNLESS_NEIGHBOURED : Trust.ANY;
    if (Stream.concat(cased.stream(), guarded.stream()).noneMatch(name::equals)) {
      surfaces.add(Surface.of(id, name, plain));
    }
    aliases.forEach(written -> surfaces.add(Surface.of(id, written, plain)));
    cased.forEach(written -> surfaces.add(Surface.of(id, written, Trust.CASED)));
    guarded.forEach(written -> surfaces.add(Surface.of(id, written, Trust.GUARDED)));
    return surfaces;
  }

  /** Neighbours of a skill with guarded names speak of these alone. */
  private boolean hasNeighboursForAll() {
    return guarded.isEmpty() && !(notBefore.isEmpty() && notAfter.isEmpty());
  }

  Guard guard() {
    return new Guard(
        Set.copyOf(ambiguousIn),
        Words.of(cues),
        Words.of(notBefore),
        Words.of(notAfter),
        Words.of(notWith));
  }
}
