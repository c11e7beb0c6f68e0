package dev.shortlist.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Skills and occupations as a pack: each is written by one method, and read by the next. */
final class PackedEntries {

  private PackedEntries() {}

  static void write(Skill skill, PackWriter into) {
    into.text(skill.id());
    into.text(skill.name());
    into.text(skill.kind().name());
    into.numbers(skill.broader());
  }

  static Skill skill(PackReader from) {
    return new Skill(from.text(), from.text(), Skill.Kind.valueOf(from.text()), from.numbers());
  }

  static void write(Occupation occupation, PackWriter into) {
    into.text(occupation.id());
    into.text(occupation.name());
    into.text(occupation.family());
    into.texts(occupation.skills());
  }

  static Occupation occupation(PackReader from) {
    return new Occupation(from.text(), from.text(), from.text(), from.texts());
  }

  static void writeNear(Map<String, SortedMap<String, Integer>> near, PackWriter into) {
    into.number(near.size());
    new TreeMap<>(near)
        .forEach((id, rates) -> {
          into.text(id);
          into.numbers(rates);
        });
  }

  static Map<String, SortedMap<String, Integer>> near(PackReader from) {
    Map<String, SortedMap<String, Integer>> near = new HashMap<>();
    for (int left = from.number(); left > 0; left--) {
      near.put(from.text(), from.numbers());
    }
    return near;
  }
}
