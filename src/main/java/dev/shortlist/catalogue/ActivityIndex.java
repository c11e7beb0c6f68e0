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

/**
 * Activities by the verb that they begin with and the next of their words. A common verb begins
 * some hundred activities, of which the few words behind it leave one or none to look at.
 */
final class ActivityIndex {

  /** The words that a form, as a stem, may be of. */
  private final Map<String, List<Word>> words = new HashMap<>();

  private final Map<Word, List<Activity>> alone = new HashMap<>();
  private final Map<Word, Map<Word, List<Activity>>> followed = new HashMap<>();

  /** A word in all its forms; equal to itself alone. */
  private static final class Word {}

  ActivityIndex(Collection<Activity> activities) {
    Map<Set<String>, Word> known = new HashMap<>();
    for (Activity activity : activities) {
      Word verb = word(activity.verb(), known);
      activity
          .next()
          .map(next ->
              followed
                  .computeIfAbsent(verb, any -> new HashMap<>())
                  .computeIfAbsent(word(next, known), any -> new ArrayList<>()))
          .orElseGet(() -> alone.computeIfAbsent(verb, any -> new ArrayList<>()))
          .add(activity);
    }
  }

  private Word word(Set<String> forms, Map<Set<String>, Word> known) {
    return known.computeIfAbsent(
        forms,
        any -> {
          Word word = new Word();
          forms.forEach(form -> words.computeIfAbsent(form, none -> new ArrayList<>(1)).add(word));
          return word;
        });
  }

  /** What may begin at an atom, in no order: all that does, and little else. */
  Collection<Activity> mayBegin(List<Atom> atoms, int first) {
    List<Word> verbs = words(atoms.get(first));
    if (verbs.isEmpty()) {
      return List.of();
    }
    Set<Activity> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Word verb : verbs) {
      found.addAll(alone.getOrDefault(verb, List.of()));
      Map<Word, List<Activity>> next = followed.get(verb);
      if (next != null) {
        for (Atom atom : Activity.withinReach(atoms, first)) {
          for (Word word : words(atom)) {
            found.addAll(next.getOrDefault(word, List.of()));
          }
        }
      }
    }
    return found;
  }

  private List<Word> words(Atom atom) {
    return words.getOrDefault(atom.normal(), List.of());
  }
}
