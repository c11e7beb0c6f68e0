package dev.shortlist.resume.entry;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill.Kind;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.resume.text.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a title is narrowed to behind a comma: "Senior Engineer, Machine Learning", "Vice President,
 * Network Planning". A tool is none, for its maker may be called like it.
 */
public final class Specialisms {

  private static final Set<Kind> FIELDS =
      EnumSet.of(Kind.SKILL, Kind.KNOWLEDGE, Kind.RESPONSIBILITY);

  private static final int MOST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&'’/-]*");

  private final Catalogue catalogue;
  private final Finder skills;
  private final Phrases departments;

  /** Knows the fields of the catalogue and how a language calls departments. */
  public Specialisms(Catalogue catalogue, Finder skills, Vocabulary words) {
    this.catalogue = catalogue;
    this.skills = skills;
    this.departments = new Phrases(words.listWords().getOrDefault("departments", List.of()));
  }

  /** Whether a text names a field or a department and nothing else. */
  boolean is(String text) {
    String bare = text.strip();
    return !bare.isEmpty()
        && bare.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && (isOfDepartments(bare) || isField(bare));
  }

  /** Whether every word may stand in the name of a department. */
  private boolean isOfDepartments(String text) {
    boolean any = false;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      boolean connects = HeadingWords.CONNECTIVES.contains(word.toLowerCase(Locale.ROOT));
      if (!connects && !departments.is(word)) {
        return false;
      }
      any |= !connects;
    }
    return any;
  }

  private boolean isField(String text) {
    for (Find find : skills.find(text, Setting.LISTING)) {
      if (find.span().length() == text.length()
          && catalogue.hasSkill(find.id())
          && FIELDS.contains(catalogue.skill(find.id()).kind())) {
        return true;
      }
    }
    return false;
  }
}
