package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that may be a job's title.
 *
 * @param title as written
 * @param features what a model looks at
 */
record TitleCandidate(String title, Set<String> features) {

  /** A title stands within so many lines. */
  private static final int LINES = 40;

  /** A line goes on for longer where it has lost its breaks: its beginning is looked at. */
  private static final int LONGEST_LINE = 600;

  /** What announces other jobs than this one, which follow it to the end of a page. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^\\W*(?:similar|related|other|more|further|recommended|suggested)(?: \\p{L}+)? (?:jobs|vacancies|openings|roles|positions|adverts)\\b"
              + "|^\\W*(?:you (?:may|might) also|people also|others also)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What labels whom the work has to do with. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "^\\W*(?:reports? to|reporting (?:to|line)|responsible (?:to|for)|accountable to|line manager|hiring manager|manager|supervis(?:or|es|ed by)|direct reports|works with|contact(?: person)?|posted by|recruiter)\\s*[:–—-]",
          Pattern.CASE_INSENSITIVE);

  /** Within so many lines it is a word of a menu. */
  private static final int MENU = 3;

  /**
   * Every candidate of a text, in the order of their places; one that stands twice is there twice.
   *
   * @param ruled what the rules take for the title
   * @param titles finds what work is called
   * @param skills finds skills
   */
  static List<TitleCandidate> of(String text, String ruled, Finder titles, Finder skills) {
    List<String> lines =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES).toList();
    List<TitleCandidate> candidates = new ArrayList<>();
    Recurrence recurrence = new Recurrence(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (ELSEWHERE.matcher(line).find()) {
        if (i < MENU) {
          continue;
        }
        break;
      }
      if (OTHERS.matcher(line).find()) {
        continue;
      }
      String read = line.substring(0, Math.min(line.length(), LONGEST_LINE));
      String above = i == 0 ? "" : lines.get(i - 1);
      List<Span> occupations = spans(titles.find(read, Setting.PROSE));
      List<Span> named = spans(skills.find(read, Setting.LISTING));
      LineParts parts = new LineParts(read, named, recurrence);
      new TitleLine(read, i, above, ruled, recurrence, occupations, parts).addTo(candidates);
    }
    return candidates;
  }

  private static List<Span> spans(List<Find> finds) {
    return finds.stream().map(Find::span).toList();
  }
}
