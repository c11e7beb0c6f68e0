package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a section on education; what was wrapped in a narrow column is one line again. */
final class StudyLines {

  private static final int LONGEST_WRAPPED = 60;

  /** A line that ends so goes on below. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          ".*\\p{L}\\s+(?:in|of|and|&|for|the|de|des|du|d['’]|di|da|do|del|della|en|em|im|et|y|e|und|für|der|van|voor|zum|zur)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A line that begins so goes on from above. */
  private static final Pattern OPEN_BEGINNING =
      Pattern.compile("\\s*(?:in|of|and|&|de|des|du|di|en|em|im|et|und|für)\\s+\\p{L}.*");

  private StudyLines() {}

  /**
   * A line.
   *
   * @param bulleted whether it tells more of a course above
   */
  record Line(Span span, boolean afterBlank, boolean bulleted) {}

  static List<Line> of(String text, Span section, List<Dated> dates, StudyWords words) {
    boolean listed = Lines.isBullet(Lines.at(text, section.trimmed(text).start()).in(text));
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    for (int start = section.start(); start < section.end(); ) {
      Span whole = Lines.at(text, start);
      Span span = new Span(start, Math.clamp(whole.end(), start, section.end()));
      start = whole.end() + 1;
      String written = span.in(text);
      if (written.isBlank()) {
        blank = true;
        continue;
      }
      if (Lines.isPageFoot(written) && dates.stream().noneMatch(d -> d.span().overlaps(span))) {
        continue;
      }
      boolean bulleted = !listed && Lines.isBullet(written);
      Line last = lines.isEmpty() ? null : lines.getLast();
      if (last != null
          && !blank
          && !bulleted
          && !last.bulleted()
          && goesOn(text, last.span(), span, dates, words)) {
        lines.set(
            lines.size() - 1,
            new Line(new Span(last.span().start(), span.end()), last.afterBlank(), false));
      } else {
        lines.add(new Line(span, blank, bulleted));
      }
      blank = false;
    }
    return lines;
  }

  private static boolean goesOn(
      String text, Span above, Span below, List<Dated> dates, StudyWords words) {
    int start = above.end();
    int end = below.start();
    Span lineBreak = new Span(start, end);
    if (dates.stream().anyMatch(date -> date.span().contains(lineBreak))) {
      return true;
    }
    String first = Lines.at(text, above.end()).in(text);
    String second = below.in(text);
    if (first.length() > LONGEST_WRAPPED) {
      return OPEN_END.matcher(first).matches();
    }
    return OPEN_END.matcher(first).matches()
        || OPEN_BEGINNING.matcher(second).matches()
        || (words.isSchoolWord(second.strip())
            && words.schoolWords(first).isEmpty()
            && words.degree(first).isEmpty()
            && dates.stream().noneMatch(date -> date.span().overlaps(above)));
  }
}
