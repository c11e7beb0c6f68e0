package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Guard.Words;
import dev.shortlist.catalogue.Surface.Step;
import dev.shortlist.catalogue.Surface.Trust;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of a catalogue as a pack: each is written by one method, and read by the next. */
final class PackedParts {

  private PackedParts() {}

  static void write(CatalogueParts parts, PackWriter into) {
    into.list(parts.skills(), skill -> write(skill, into));
    into.list(parts.occupations(), occupation -> write(occupation, into));
    writeNear(parts.near(), into);
    into.list(parts.skillSurfaces(), surface -> write(surface, into));
    into.list(parts.titleSurfaces(), surface -> write(surface, into));
    writeGuards(parts.guards(), into);
    writeActivities(parts.activities(), into);
  }

  static CatalogueParts read(PackReader from) {
    @Nullable Step[] steps = new Step[2 * from.places()];
    return new CatalogueParts(
        from.list(() -> skill(from)),
        from.list(() -> occupation(from)),
        near(from),
        from.list(() -> surface(from, steps)),
        from.list(() -> surface(from, steps)),
        guards(from),
        activities(from));
  }

  private static void write(Skill skill, PackWriter into) {
    into.text(skill.id());
    into.text(skill.name());
    into.text(skill.kind().name());
    into.numbers(skill.broader());
  }

  private static Skill skill(PackReader from) {
    return new Skill(from.text(), from.text(), Skill.Kind.valueOf(from.text()), from.numbers());
  }

  private static void write(Occupation occupation, PackWriter into) {
    into.text(occupation.id());
    into.text(occupation.name());
    into.text(occupation.family());
    into.texts(occupation.skills());
  }

  private static Occupation occupation(PackReader from) {
    return new Occupation(from.text(), from.text(), from.text(), from.texts());
  }

  private static void writeNear(Map<String, SortedMap<String, Integer>> near, PackWriter into) {
    into.number(near.size());
    new TreeMap<>(near)
        .forEach((id, rates) -> {
          into.text(id);
          into.numbers(rates);
        });
  }

  private static Map<String, SortedMap<String, Integer>> near(PackReader from) {
    Map<String, SortedMap<String, Integer>> near = new HashMap<>();
    for (int left = from.number(); left > 0; left--) {
      near.put(from.text(), from.numbers());
    }
    return near;
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

  /**
   * Reads a surface.
   *
   * @param steps those that were read before
   */
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
    into.number(words.longest());
  }

  private static Words words(PackReader from) {
    int count = from.number();
    Set<List<String>> forms = HashSet.newHashSet(count);
    for (int i = 0; i < count; i++) {
      forms.add(List.copyOf(from.texts()));
    }
    int longest = from.number();
    return forms.isEmpty() ? Words.NONE : new Words(forms, longest);
  }

  /** Many words stand in several descriptions: their forms are written once. */
  private static void writeActivities(Collection<Activity> activities, PackWriter into) {
    Map<Set<String>, Integer> places = new LinkedHashMap<>();
    for (Activity activity : activities) {
      for (Activity.Part part : activity.parts()) {
        part.words().forEach(forms -> places.putIfAbsent(forms, places.size()));
      }
    }
    into.list(List.copyOf(places.keySet()), into::set);
    into.list(
        List.copyOf(activities),
        activity -> {
          into.text(activity.id());
          into.list(
              activity.parts(),
              part -> {
                into.number(part.isObject() ? 1 : 0);
                into.list(part.words(), forms -> into.number(places.getOrDefault(forms, 0)));
              });
        });
  }

  private static List<Activity> activities(PackReader from) {
    List<Set<String>> known = from.list(() -> Set.copyOf(from.texts()));
    return from.list(() -> new Activity(from.text(), from.list(() -> part(from, known))));
  }

  private static Activity.Part part(PackReader from, List<Set<String>> known) {
    boolean isObject = from.number() == 1;
    return new Activity.Part(from.list(() -> known.get(from.number())), isObject);
  }
}
