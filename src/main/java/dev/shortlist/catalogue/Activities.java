package dev.shortlist.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Descriptions of work by the forms of the verb that they begin with; what is packed is read for
 * the verbs of a text alone.
 *
 * @param groups those of a verb, in the order of the files
 */
record Activities(Map<Set<String>, Supplier<List<Activity>>> groups) {

  static final Activities NONE = new Activities(Map.of());

  static Activities of(List<Activity> all) {
    Map<Set<String>, List<Activity>> lists = new LinkedHashMap<>();
    for (Activity activity : all) {
      lists.computeIfAbsent(activity.verb(), verb -> new ArrayList<>()).add(activity);
    }
    Map<Set<String>, Supplier<List<Activity>>> groups = new LinkedHashMap<>();
    lists.forEach((verb, list) -> groups.put(verb, () -> list));
    return new Activities(groups);
  }
}
