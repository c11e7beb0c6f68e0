package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The people whom a job's text names beside the one it seeks: "work with data scientists and
 * landscape architects" asks for neither data science nor landscape architecture.
 */
final class OtherPeople {

  /** One person is sought; several of another trade are those whom that person meets. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?:er|or|ist|ian|ect|ant|ent|yst|ive|nurse)s$", Pattern.CASE_INSENSITIVE);

  /** What may stand before the subject of a sentence. */
  private static final Pattern BEGINNING = Pattern.compile("[\\s•*–-]*(?:[Tt]he |[Oo]ur )?");

  private final Finder titles;
  private final Optional<String> occupation;

  /**
   * The people beside somebody.
   *
   * @param occupation of the one who is sought, where it is known
   */
  OtherPeople(Finder titles, Optional<String> occupation) {
    this.titles = titles;
    this.occupation = occupation;
  }

  /** The skills that are more than a part of what other people are called. */
  List<Find> without(List<Find> skills, String sentence, JobSection.Kind section) {
    if (skills.isEmpty()) {
      return skills;
    }
    List<Find> others =
        titles.find(sentence, Setting.PROSE).stream()
            .filter(title -> section == JobSection.Kind.CAREER || areOthers(title, sentence))
            .toList();
    return skills.stream()
        .filter(skill -> others.stream().noneMatch(title -> title.span().contains(skill.span())))
        .toList();
  }

  /** Where a sentence names other people. */
  List<Span> places(String sentence) {
    return titles.find(sentence, Setting.PROSE).stream()
        .filter(title -> areOthers(title, sentence))
        .map(Find::span)
        .toList();
  }

  /** Whether a sentence of a section on working together says what others do. */
  boolean areToldOf(String sentence, JobSection.Kind section) {
    return section == JobSection.Kind.COLLABORATION
        && titles.find(sentence, Setting.PROSE).stream()
            .filter(title -> areOthers(title, sentence))
            .anyMatch(
                title -> BEGINNING.matcher(sentence.substring(0, title.span().start())).matches());
  }

  private boolean areOthers(Find title, String sentence) {
    return occupation.filter(title.id()::equals).isEmpty()
        && SEVERAL.matcher(title.span().in(sentence)).find();
  }
}
