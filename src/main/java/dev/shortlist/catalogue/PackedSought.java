package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Guard.Words;
import dev.shortlist.catalogue.Surface.Step;
import dev.shortlist.catalogue.Surface.Trust;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for as a pack: each is written by one method, and read by the next. Groups stand
 * apart, so that those of which a text has nothing are not read.
 */
final class PackedSought {

  private PackedSought() {}

  static void write(Sought sought, PackWriter into) {
    write(sought.skills(), into);
    write(sought.titles(), into);
    writeGuards(sought.guards(), into);
    write(sought.activities(), into);
  }

  static Sought read(PackReader from) {
    @Nullable Step[] steps = new Step[2 * from.places()];
    return new Sought(surfaces(from, steps), surfaces(from, steps), guards(from), activities(from));
  }

  private static void write(Surfaces surfaces, PackWriter into) {
    into.number(surfaces.groups().size());
    surfaces
        .groups()
        .forEach((beginning, group) -> {
          into.text(beginning);
          into.apart(() -> into.list(group.get(), surface -> write(surface, into)));
        });
  }

  /**
   * Reads surfaces.
   *
   * @param steps those that were read before
   */
  private static Surfaces surfaces(PackReader from, @Nullable Step[] steps) {
    int count = from.number();
    Map<String, Supplier<List<Surface>>> groups = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      groups.put(from.text(), from.later(group -> group.list(() -> surface(group, steps))));
    }
    return new Surfaces(groups);
  }

  private static void write(Surface surface, PackWriter into) {
    into.text(surface.id());
    into.text(surface.written());
    into.text(surface.trust().name());
    into.texts(surface.words());
    into.list(
        surface.steps(),
        step -> into.number(2 * into.place(step.normal()) + (step.isApart() ? 1 : 0)));
  }

  private static Surface surface(PackReader from, @Nullable Step[] steps) {
    return new Surface(
        from.text(),
        from.text(),
        Trust.valueOf(from.text()),
        from.texts(),
        from.list(() -> step(from, steps)));
  }

  private static Step step(PackReader from, @Nullable Step[] steps) {
    int number = from.number();
    Step step = steps[number];
    if (step == null) {
      step = new Step(from.text(number / 2), number % 2 == 1);
      steps[number] = step;
    }
    return step;
  }

  private static void writeGuards(Map<String, Guard> guards, PackWriter into) {
    into.number(guards.size());
    new TreeMap<>(guards)
        .forEach((id, guard) -> {
          into.text(id);
          into.set(guard.ambiguousIn());
          write(guard.cues(), into);
          write(guard.notBefore(), into);
          write(guard.notAfter(), into);
          write(guard.notWith(), into);
        });
  }

  private static Map<String, Guard> guards(PackReader from) {
    Map<String, Guard> guards = new HashMap<>();
    for (int left = from.number(); left > 0; left--) {
      guards.put(
          from.text(),
          new Guard(Set.copyOf(from.texts()), words(from), words(from), words(from), words(from)));
    }
    return guards;
  }

  private static void write(Words words, PackWriter into) {
    SortedMap<String, List<String>> forms = new TreeMap<>();
    words.forms().forEach(form -> forms.put(String.join(" ", form), form));
    into.list(List.copyOf(forms.values()), into::texts);
  }

  private static Words words(PackReader from) {
    int count = from.number();
    Set<List<String>> forms = HashSet.newHashSet(count);
    for (int i = 0; i < count; i++) {
      forms.add(List.copyOf(from.texts()));
    }
    return forms.isEmpty() ? Words.NONE : new Words(forms);
  }

  /** Many words stand in several descriptions: their forms are written once. */
  private static void write(Activities activities, PackWriter into) {
    Map<Set<String>, Integer> places = new LinkedHashMap<>();
    activities
        .groups()
        .forEach((verb, group) -> {
          places.putIfAbsent(verb, places.size());
          group.get().stream()
              .flatMap(activity -> activity.parts().stream())
              .flatMap(part -> part.words().stream())
              .forEach(forms -> places.putIfAbsent(forms, places.size()));
        });
    into.list(List.copyOf(places.keySet()), into::set);
    into.number(activities.groups().size());
    activities
        .groups()
        .forEach((verb, group) -> {
          into.number(places.getOrDefault(verb, 0));
          into.apart(() -> into.list(group.get(), activity -> write(activity, places, into)));
        });
  }

  private static Activities activities(PackReader from) {
    List<Set<String>> known = from.list(() -> Set.copyOf(from.texts()));
    int count = from.number();
    Map<Set<String>, Supplier<List<Activity>>> groups = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      groups.put(
          known.get(from.number()), from.later(group -> group.list(() -> activity(group, known))));
    }
    return new Activities(groups);
  }

  private static void write(Activity activity, Map<Set<String>, Integer> places, PackWriter into) {
    into.text(activity.id());
    into.list(
        activity.parts(),
        part -> {
          into.number(part.isObject() ? 1 : 0);
          into.list(part.words(), forms -> into.number(places.getOrDefault(forms, 0)));
        });
  }

  private static Activity activity(PackReader from, List<Set<String>> known) {
    return new Activity(from.text(), from.list(() -> part(from, known)));
  }

  private static Activity.Part part(PackReader from, List<Set<String>> known) {
    boolean isObject = from.number() == 1;
    return new Activity.Part(from.list(() -> known.get(from.number())), isObject);
  }
}
