package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Activities by the verb that they begin with and the next of their words. A common verb begins
 * some hundred activities, of which the few words behind it leave one or none to look at.
 */
final class ActivityIndex {

  /** The verbs that a form, as a stem, may be of. */
  private final Map<String, List<Verb>> verbs = new HashMap<>();

  ActivityIndex(Activities activities) {
    activities
        .groups()
        .forEach((forms, all) -> {
          Verb verb = new Verb(all);
          forms.forEach(form -> verbs.computeIfAbsent(form, any -> new ArrayList<>(1)).add(verb));
        });
  }

  /** What begins with a verb, put in order when a text first has the verb. */
  private static final class Verb {

    private final Supplier<List<Activity>> all;
    private volatile @Nullable Begun begun;

    Verb(Supplier<List<Activity>> all) {
      this.all = all;
    }

    Begun begun() {
      Begun known = begun;
      if (known == null) {
        // Two threads may do it at once, and come to the same.
        known = new Begun(all.get());
        begun = known;
      }
      return known;
    }
  }

  /** What begins with one verb: of one word alone, and by each form of the next word. */
  private static final class Begun {

    private final List<Activity> alone = new ArrayList<>();
    private final Map<String, List<Activity>> followed = new HashMap<>();

    Begun(List<Activity> all) {
      for (Activity activity : all) {
        activity
            .next()
            .ifPresentOrElse(
                next ->
                    next.forEach(form ->
                        followed.computeIfAbsent(form, any -> new ArrayList<>(1)).add(activity)),
                () -> alone.add(activity));
      }
    }
  }

  /** What may begin at an atom, in no order: all that does, and little else. */
  Collection<Activity> mayBegin(List<Atom> atoms, int first) {
    List<Verb> known = verbs.get(atoms.get(first).normal());
    if (known == null) {
      return List.of();
    }
    Set<Activity> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Atom> reach = Activity.withinReach(atoms, first);
    for (Verb verb : known) {
      Begun begun = verb.begun();
      found.addAll(begun.alone);
      for (Atom atom : reach) {
        found.addAll(begun.followed.getOrDefault(atom.normal(), List.of()));
      }
    }
    return found;
  }
}
