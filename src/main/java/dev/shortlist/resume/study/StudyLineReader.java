package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingLabels;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import dev.shortlist.resume.study.StudyLines.Line;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line at its dates, its grades and its separators. */
final class StudyLineReader {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?=[\\s,;:|•·▪●■◦()\\[\\].–—])(?:(?<wrap>[ \\t]*\\n[ \\t]*)"
              + "|(?<bar>\\s*(?:\\t|[|•·▪●■◦;]|\\s{3,}|\\s/{2,}\\s)\\s*)"
              + "|(?<at>\\s+(?:@|at|from|bei|beim|an der|chez|presso|bij|aan de)\\s+(?=\\p{Lu}))"
              + "|(?<comma>\\s*,\\s*)"
              + "|(?<dash>\\s+[–—-]+\\s*|\\s*[–—]\\s*)"
              + "|(?<open>\\s*[(\\[]\\s*)"
              + "|(?<close>\\s*[)\\]]\\s*)"
              + "|(?<colon>\\s*:\\s+)"
              + "|(?<stop>(?<=\\p{Ll}{4}|\\d|\\))\\.\\s+(?=[\\p{Lu}\\d])))");

  private static final Pattern EDGE = Pattern.compile("[\\s,;:|•·▪●■◦*§‣‒–—.-]+");

  /** Lines that begin so tell more of the course above. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\s*(?:\\p{L}+\\s){0,2}?(?:\\p{L}*(?:thesis|thesen|arbeit)|dissertation|modules?|course\\s?work|courses?|relevant|subjects"
              + "|topics?|activities|supervisors?|advis[eo]r|minor|minors|electives?|thema|schwerpunkte?|vertiefung|module"
              + "|betreuer|fächer|mémoire|thèse|spécialités?|matières?|tesis|asignaturas?|materias?|tfg|tfm|tesi|relatore|materie"
              + "|tese|tcc|orientador|disciplinas?|dissertação|scriptie|masterproef|bachelorproef|vakken|onderwerp)\\b"
              + "(?:\\s*:|\\s.*).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** What is said of a date and names nothing. */
  private static final Pattern OF_DATE =
      Pattern.compile(
          "(?:expected|anticipated|graduat(?:ed|ion|ing)|completed|conferred|awarded|obtained|class of|year|dates?|period|attended"
              + "|in|since|from|until|to|concluíd[oa]|conclusão|previs(?:ão|ta|to)|formad[oa]|abgeschlossen|abschluss|voraussichtlich"
              + "|seit|bis|obtenu|diplômé|diplômée|promotion|année|depuis|en cours|titulad[oa]|egresad[oa]|finalizad[oa]|año|desde"
              + "|conseguit[oa]|anno|afgestudeerd|behaald|verwacht|em|im|am|nel|en|de|a|renewed|degree|date|of|on|the|student|jahr)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ONLY_OF_DATE =
      Pattern.compile(
          "(?:" + OF_DATE.pattern() + "[\\s.:,]*)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENDS_OF_DATE =
      Pattern.compile(
          "\\s(?:" + ONLY_OF_DATE.pattern() + ")\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String text;
  private final Line line;
  private final HeadingWords words;
  private final StudyWords study;
  private final StudyLineItems items;
  private final StudyPartReader parts;

  /** The kind and the text of the label that stands before what is read next. */
  private String label = "";

  private String labelText = "";

  StudyLineReader(String text, Line line, int number, HeadingWords words, StudyWords study) {
    this.text = text;
    this.line = line;
    this.words = words;
    this.study = study;
    this.items = new StudyLineItems(number, line.afterBlank());
    this.parts = new StudyPartReader(text, line.span().end(), words, study, items);
  }

  /** The items of the line. */
  List<StudyItem> read(List<Dated> dates) {
    String written = line.span().in(text);
    int offset = line.span().start();
    List<Dated> within =
        dates.stream()
            .filter(date -> line.span().contains(date.span()))
            .map(this::withoutDecimals)
            .toList();
    boolean detail = line.bulleted() || (within.isEmpty() && DETAIL.matcher(written).matches());
    List<Span> taken =
        within.stream()
            .map(date -> new Span(date.span().start() - offset, date.span().end() - offset))
            .toList();
    List<Span> grades = study.grades().in(written, taken, study::beginsWithDegree);
    if (detail) {
      grades.stream()
          .limit(1)
          .filter(grade ->
              line.bulleted() && EDGE.matcher(written.substring(0, grade.start())).matches())
          .forEach(grade -> items.add(Kind.GRADE, grade.plus(offset), Gap.LINE));
      items.add(Kind.OTHER, line.span().trimmed(text), Gap.LINE);
      return items.all();
    }
    int at = offset;
    int date = 0;
    int grade = 0;
    Gap gap = Gap.LINE;
    while (date < within.size() || grade < grades.size()) {
      Span nextDate = date < within.size() ? within.get(date).span() : null;
      Span nextGrade = grade < grades.size() ? grades.get(grade).plus(offset) : null;
      if (nextDate != null && (nextGrade == null || nextDate.start() < nextGrade.start())) {
        cut(new Span(at, Math.max(at, nextDate.start())), gap, true);
        items.add(nextDate, within.get(date));
        at = Math.max(at, nextDate.end());
        date++;
      } else if (nextGrade != null) {
        cut(new Span(at, Math.max(at, nextGrade.start())), gap, false);
        items.add(Kind.GRADE, nextGrade, Gap.BAR);
        at = Math.max(at, nextGrade.end());
        grade++;
      }
      gap = Gap.BAR;
    }
    cut(new Span(at, line.span().end()), gap, false);
    return new StudyJoiner(text, words, study).join(items.all());
  }

  /** The "4" of "1,4 Oktober 2014" is no day. */
  private Dated withoutDecimals(Dated date) {
    int start = date.span().start();
    boolean decimal =
        start >= 2
            && ",.".indexOf(text.charAt(start - 1)) >= 0
            && Character.isDigit(text.charAt(start - 2));
    if (!decimal) {
      return date;
    }
    while (Character.isDigit(text.charAt(start))) {
      start++;
    }
    Span span = new Span(start, date.span().end()).trimmed(text);
    return new Dated(span, date.period());
  }

  private void cut(Span piece, Gap before, boolean beforeDate) {
    Gap gap = before;
    int start = piece.start();
    Matcher separators = SEPARATOR.matcher(text).region(piece.start(), piece.end());
    separators.useTransparentBounds(true);
    while (separators.find()) {
      if (separators.group("wrap") != null
          || isWithin(separators)
          || isWithinSchool(separators, start)) {
        continue;
      }
      Gap next = gapOf(separators);
      boolean said = chunk(new Span(start, separators.start()), gap, next, false);
      gap = said || gap == Gap.CLOSE || next == Gap.OPEN || gap == Gap.BAR ? next : gap;
      start = separators.end();
      if (next == Gap.OPEN) {
        int close = closing(start, piece.end());
        if (close >= 0) {
          boolean inside = chunk(new Span(start, close), Gap.OPEN, Gap.CLOSE, false);
          gap = inside ? Gap.CLOSE : gap;
          start = close + 1;
          separators.region(start, piece.end());
        }
      }
    }
    chunk(new Span(start, piece.end()), gap, Gap.LINE, beforeDate);
  }

  private int closing(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ')' || text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  /** The comma of "1,7". */
  private boolean isWithin(Matcher separators) {
    int comma = separators.start();
    return separators.group("comma") != null
        && comma > 0
        && comma + 1 < text.length()
        && Character.isDigit(text.charAt(comma - 1))
        && Character.isDigit(text.charAt(comma + 1));
  }

  /** "University of Illinois at Chicago" */
  private boolean isWithinSchool(Matcher separators, int start) {
    return separators.group("at") != null
        && !study.schoolWords(text.substring(start, separators.start())).isEmpty();
  }

  private static Gap gapOf(Matcher separators) {
    if (separators.group("at") != null) {
      return Gap.BAR;
    }
    for (Gap gap : List.of(Gap.BAR, Gap.COMMA, Gap.DASH, Gap.OPEN, Gap.CLOSE, Gap.COLON)) {
      if (separators.group(gap.name().toLowerCase(Locale.ROOT)) != null) {
        return gap;
      }
    }
    return Gap.STOP;
  }

  /** What stands between two separators; whether it says anything. */
  private boolean chunk(Span wide, Gap gap, Gap next, boolean beforeDate) {
    Span span = bare(wide);
    String written = span.in(text);
    if (written.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (next == Gap.COLON || next == Gap.BAR) {
      Optional<HeadingLabels.Label> known =
          words.labels().label(next == Gap.COLON ? written + ":" : written);
      boolean begins = items.isEmpty() || next == Gap.COLON;
      if (known.isPresent() && begins && study.degree(written).isEmpty()) {
        label = known.get().kind();
        labelText = written;
        return true;
      }
    }
    boolean ofDate = ONLY_OF_DATE.matcher(written).matches();
    if (ofDate) {
      return true;
    }
    if (!label.isEmpty()) {
      parts.labelled(label, labelText, span, gap);
      label = "";
      return true;
    }
    parts.read(beforeDate ? withoutWordsOfDate(span) : span, gap);
    return true;
  }

  private Span withoutWordsOfDate(Span span) {
    Matcher tail = ENDS_OF_DATE.matcher(span.in(text));
    return tail.find() ? new Span(span.start(), span.start() + tail.start()) : span;
  }

  private Span bare(Span span) {
    int start = span.start();
    int end = span.end();
    Matcher edge = EDGE.matcher(text).region(start, end);
    if (edge.lookingAt()) {
      start = edge.end();
    }
    while (end > start && EDGE.matcher(text.substring(end - 1, end)).matches()) {
      if (text.charAt(end - 1) == '.' && isAbbreviated(start, end)) {
        break;
      }
      end--;
    }
    return new Span(start, end);
  }

  /** "N.L.", "B.A." */
  private boolean isAbbreviated(int start, int end) {
    return end - start >= 4
        && text.charAt(end - 3) == '.'
        && Character.isLetter(text.charAt(end - 2));
  }
}
