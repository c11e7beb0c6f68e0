package dev.shortlist.catalogue;

import dev.shortlist.language.Atom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand in many résumés whatever their owners can do: those by which résumés tell their
 * parts, in every known language, and the verbs of described work. Words that end job titles are no
 * such: "animator" says what somebody does. No list of a language's words comes with the program,
 * so these are some of them.
 */
final class OrdinaryWords {

  private final Set<String> words = new HashSet<>();

  OrdinaryWords(Vocabularies vocabularies, Collection<Activity> activities) {
    for (String language : vocabularies.languages()) {
      Vocabulary known = vocabularies.in(language);
      addAll(known.headings());
      addAll(known.headingWords());
      addAll(known.seasons());
      addAll(known.seniority());
      addAll(known.stances());
      addAll(known.fieldLabels());
      addAll(known.contactLabels());
      known.months().forEach(this::addAll);
      addAll(known.fillingWords());
      addAll(known.present());
      addAll(known.since());
      addAll(known.until());
      addAll(known.companyWords());
      addAll(known.schoolWords());
      addAll(known.employmentForms());
      addAll(known.grades());
      addAll(known.gradeLabels());
      addAll(known.internship());
      addAll(known.volunteer());
    }
    activities.forEach(activity -> words.addAll(activity.verb()));
  }

  private void addAll(Map<String, List<String>> lists) {
    lists.values().forEach(this::addAll);
  }

  private void addAll(List<String> some) {
    some.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
  }

  /** Names of one word that count wherever they stand, and are among these; with their ids. */
  List<String> among(Collection<Surface> surfaces) {
    return surfaces.stream()
        .filter(surface -> surface.trust().isOfAnyCase())
        .filter(surface -> Atom.of(surface.written()).size() == 1)
        .filter(surface -> words.contains(surface.written().toLowerCase(Locale.ROOT)))
        .map(surface -> "%s (%s)".formatted(surface.written(), surface.id()))
        .distinct()
        .sorted()
        .toList();
  }
}
