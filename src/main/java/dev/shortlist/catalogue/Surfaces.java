package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ways in which things are written, by the normal form of the atom that they begin with. A text has
 * a few hundred of the thousands of beginnings: what is packed is read for these alone.
 *
 * @param groups those of a beginning, in the order of the files
 */
record Surfaces(Map<String, Supplier<List<Surface>>> groups) {

  static Surfaces of(List<Surface> all) {
    Map<String, List<Surface>> lists = new LinkedHashMap<>();
    for (Surface surface : all) {
      lists
          .computeIfAbsent(surface.steps().getFirst().normal(), normal -> new ArrayList<>())
          .add(surface);
    }
    Map<String, Supplier<List<Surface>>> groups = new LinkedHashMap<>();
    lists.forEach((beginning, list) -> groups.put(beginning, () -> list));
    return new Surfaces(groups);
  }
}
