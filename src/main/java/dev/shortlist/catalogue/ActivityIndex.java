package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Activities by the verb that they begin with and the next of their words. A common verb begins
 * some hundred activities, of which the few words behind it leave one or none to look at.
 */
final class ActivityIndex {

  /** By a form, as a stem: what begins with each of the verbs that it may be of. */
  private final Map<String, List<Later<List<Activity>, Begun>>> verbs = new HashMap<>();

  ActivityIndex(Activities activities) {
    activities
        .groups()
        .forEach((forms, all) -> {
          Later<List<Activity>, Begun> verb = new Later<>(all, Begun::new);
          forms.forEach(
              form -> verbs.computeIfAbsent(form.intern(), any -> new ArrayList<>(1)).add(verb));
        });
  }

  /** What begins with one verb: of one word alone, and by each form of the next word. */
  private static final class Begun {

    private final List<Activity> alone = new ArrayList<>();
    private final Map<String, List<Activity>> followed = new HashMap<>();

    /** Of the next words: most words of a text are none of them. */
    private long sieve;

    Begun(List<Activity> all) {
      for (Activity activity : all) {
        activity
            .next()
            .ifPresentOrElse(
                next -> next.forEach(form -> add(form.intern(), activity)),
                () -> alone.add(activity));
      }
    }

    private void add(String form, Activity activity) {
      followed.computeIfAbsent(form, any -> new ArrayList<>(1)).add(activity);
      sieve |= Sieve.bit(form);
    }

    /** Adds what goes on with a word. */
    void addTo(List<Activity> found, String form) {
      if (Sieve.mayHold(sieve, form)) {
        List<Activity> activities = followed.get(form);
        if (activities != null) {
          found.addAll(activities);
        }
      }
    }
  }

  /** Whether anything begins with a form of a verb. */
  boolean hasVerb(String form) {
    return verbs.containsKey(form);
  }

  /** What may begin at an atom, in no order: all that does, some of it twice, and little else. */
  List<Activity> mayBegin(List<Atom> atoms, int first) {
    List<Later<List<Activity>, Begun>> known = verbs.get(atoms.get(first).normal());
    if (known == null) {
      return List.of();
    }
    List<Activity> found = new ArrayList<>(0);
    int end = Activity.endOfReach(atoms, first);
    for (Later<List<Activity>, Begun> verb : known) {
      Begun begun = verb.get();
      found.addAll(begun.alone);
      for (int i = first + 1; i < end; i++) {
        begun.addTo(found, atoms.get(i).normal());
      }
    }
    return found;
  }
}
