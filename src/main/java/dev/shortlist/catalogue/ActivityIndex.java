package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Activities by the verb that they begin with and the next of their words. A common verb begins
 * some hundred activities, of which the few words behind it leave one or none to look at.
 */
final class ActivityIndex {

  private static final Activity[] NONE = {};

  /** By a form, as a stem: what begins with the verbs that it may be of. */
  private final WordTable<Begun> verbs;

  ActivityIndex(Activities activities) {
    Map<String, Later<Begun>> known = new HashMap<>();
    activities
        .groups()
        .forEach((forms, group) -> {
          Later<Begun> verb = new Later<>(() -> new Begun(group.get()));
          forms.forEach(form -> known.merge(form, verb, ActivityIndex::either));
        });
    verbs = WordTable.later(known);
  }

  private static Later<Begun> either(Later<Begun> one, Later<Begun> other) {
    return new Later<>(
        () -> new Begun(Stream.of(one, other).flatMap(verb -> verb.get().all.stream()).toList()));
  }

  /** What begins with a form: of one word alone, and by each form of the next word. */
  private static final class Begun {

    private final List<Activity> all;
    private final Activity[] alone;
    private final WordTable<Activity[]> followed;

    Begun(List<Activity> all) {
      this.all = all;
      alone = all.stream().filter(activity -> activity.next().isEmpty()).toArray(Activity[]::new);
      Map<String, Activity[]> known = new HashMap<>();
      for (Activity activity : all) {
        for (String form : activity.next().orElse(Set.of())) {
          known.merge(form, new Activity[] {activity}, ActivityIndex::both);
        }
      }
      followed = WordTable.of(known);
    }
  }

  /** Whether anything begins with a form of a verb. */
  boolean hasVerb(String form) {
    return verbs.get(form) != null;
  }

  /** What may begin at an atom, in no order: all that does, some of it twice, and little else. */
  Activity[] mayBegin(List<Atom> atoms, int first) {
    Begun begun = verbs.get(atoms.get(first).normal());
    if (begun == null) {
      return NONE;
    }
    Activity[] found = begun.alone;
    int end = Activity.endOfReach(atoms, first);
    for (int i = first + 1; i < end; i++) {
      Activity[] goingOn = begun.followed.get(atoms.get(i).normal());
      if (goingOn != null) {
        found = found.length == 0 ? goingOn : both(found, goingOn);
      }
    }
    return found;
  }

  private static Activity[] both(Activity[] some, Activity[] others) {
    Activity[] both = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, both, some.length, others.length);
    return both;
  }
}
