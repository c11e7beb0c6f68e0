package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Surface.Trust;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as its file has it, right or wrong: what is not given is empty.
 *
 * @param remove whether an organisation's own file takes the occupation of that id away
 */
record OccupationEntry(
    String id,
    String name,
    List<String> aliases,
    String family,
    List<String> close,
    List<String> neighbour,
    List<String> distant,
    List<String> skills,
    @Nullable Boolean remove) {

  OccupationEntry {
    id = Objects.requireNonNullElse(id, "");
    name = Objects.requireNonNullElse(name, "");
    family = Objects.requireNonNullElse(family, "");
    aliases = SkillEntry.given(aliases);
    close = SkillEntry.given(close);
    neighbour = SkillEntry.given(neighbour);
    distant = SkillEntry.given(distant);
    skills = SkillEntry.given(skills);
  }

  boolean isRemoval() {
    return Boolean.TRUE.equals(remove);
  }

  /** The ids that it refers to, by how near they are. */
  Map<Nearness, List<String>> near() {
    Map<Nearness, List<String>> near = new LinkedHashMap<>();
    near.put(Nearness.CLOSE, close);
    near.put(Nearness.NEIGHBOUR, neighbour);
    near.put(Nearness.DISTANT, distant);
    return near;
  }

  /** The same without some skills and nearness to some occupations. */
  OccupationEntry without(Set<String> skillIds, Set<String> ids) {
    return new OccupationEntry(
        id,
        name,
        aliases,
        family,
        SkillEntry.without(close, ids),
        SkillEntry.without(neighbour, ids),
        SkillEntry.without(distant, ids),
        SkillEntry.without(skills, skillIds),
        remove);
  }

  Occupation occupation() {
    return new Occupation(id, name, family, skills);
  }

  /** Every title. */
  List<Surface> surfaces() {
    return Stream.concat(Stream.of(name), aliases.stream())
        .map(written -> Surface.of(id, written, Trust.ANY))
        .toList();
  }
}
