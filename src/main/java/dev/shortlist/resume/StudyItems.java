package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import dev.shortlist.resume.StudyItem.Gap;
import dev.shortlist.resume.StudyItem.Kind;
import dev.shortlist.resume.StudyLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a section on education tells, item by item: dates and grades wherever they stand, then
 * what separators and words set apart.
 */
final class StudyItems {

  private static final int MOST_NAME_WORDS = 8;

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
      Pattern.compile("(?:" + OF_DATE.pattern() + "[\\s.:,]*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A field's last word, where no list of fields can be complete. */
  private static final Pattern FIELD_HEAD =
      Pattern.compile(
          "\\b(?:management|engineering|sciences?|studies|administration|technology|education|design|arts|nursing|economics|finance"
              + "|marketing|accounting|communications?|systems|law|history|literature|relations|analytics|statistics|work)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A school that ends its own name: what follows is its town. */
  private static final Pattern TOWN_AFTER_SCHOOL =
      Pattern.compile(
          "\\p{Lu}.*\\s(?:University|College|School|Institute|Academy|Polytechnic|Sixth Form)\\s+(?<town>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2})"
              + "|\\p{Lu}.*\\s(?<same>\\p{Lu}\\p{L}+)\\s(?<again>\\k<same>)");

  /** What may stand before a degree's own words and belongs to it. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?:executive|double|dual|joint|integrated|international|honou?rs|professional|advanced|combined|full-?time|part-?time"
              + "|technical|general|level \\d|erstes|zweites|[12]\\.|premier|licence|konsekutiver?|staatlich|eidg\\.?|eidgenössische[rs]?)",
          Pattern.CASE_INSENSITIVE);

  /** "Faculty of" goes on. */
  private static final Pattern OF =
      Pattern.compile(
          "\\s(?:of|for|de|di|der|für|du|des|do|da|d['’]|voor|van)\\s*(?:(?:the|la|el|los|las)\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Labels of a degree, where others tell a field. */
  private static final Pattern OF_DEGREE =
      Pattern.compile(
          "degree|qualifi|diploma|abschluss|titel|titolo|título|titulo|titre|diplôme|certificat|award|graad|kwalificatie",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern GENERIC =
      Pattern.compile(".*(?:certificate|diploma|degree|award)\\W*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final HeadingWords words;
  private final StudyWords study;

  StudyItems(HeadingWords words, StudyWords study) {
    this.words = words;
    this.study = study;
  }

  /** The items of a section in order. */
  List<StudyItem> of(String text, Span section, List<Dated> dates) {
    List<StudyItem> items = new ArrayList<>();
    int number = 0;
    for (Line line : StudyLines.of(text, section, dates, study)) {
      new LineReader(text, line, number, items).read(dates);
      number++;
    }
    return items;
  }

  /** One line in the reading. */
  private final class LineReader {
    private final String text;
    private final Line line;
    private final int number;
    private final List<StudyItem> items;
    private final int first;
    private String label = "";
    private String labelText = "";

    LineReader(String text, Line line, int number, List<StudyItem> items) {
      this.text = text;
      this.line = line;
      this.number = number;
      this.items = items;
      this.first = items.size();
    }

    void read(List<Dated> dates) {
      String written = line.span().in(text);
      int offset = line.span().start();
      List<Dated> within =
          dates.stream()
              .filter(date -> line.span().contains(date.span()))
              .map(this::withoutDecimals)
              .toList();
      boolean detail = line.bulleted() || (within.isEmpty() ? DETAIL.matcher(written).matches() : false);
      List<Span> taken =
          within.stream()
              .map(date -> new Span(date.span().start() - offset, date.span().end() - offset))
              .toList();
      List<Span> grades = study.grades().in(written, taken, study::beginsWithDegree);
      if (detail) {
        grades.stream()
            .limit(1)
            .filter(grade -> line.bulleted() && EDGE.matcher(written.substring(0, grade.start())).matches())
            .forEach(grade -> add(Kind.GRADE, grade.plus(offset), Gap.LINE, null));
        add(Kind.OTHER, line.span().trimmed(text), Gap.LINE, null);
        return;
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
          add(Kind.DATE, nextDate, Gap.BAR, within.get(date));
          at = Math.max(at, nextDate.end());
          date++;
        } else if (nextGrade != null) {
          cut(new Span(at, Math.max(at, nextGrade.start())), gap, false);
          add(Kind.GRADE, nextGrade, Gap.BAR, null);
          at = Math.max(at, nextGrade.end());
          grade++;
        }
        gap = Gap.BAR;
      }
      cut(new Span(at, line.span().end()), gap, false);
      new StudyJoiner(text, words, study).join(items, first);
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
        if (separators.group(gap.name().toLowerCase(java.util.Locale.ROOT)) != null) {
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
        Optional<HeadingWords.Label> known =
            words.label(next == Gap.COLON ? written + ":" : written);
        boolean begins = items.size() == first || next == Gap.COLON;
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
        labelled(span, gap);
        label = "";
        return true;
      }
      part(beforeDate ? withoutWordsOfDate(span) : span, gap);
      return true;
    }

    private Span withoutWordsOfDate(Span span) {
      Matcher tail =
          Pattern.compile("\\s(?:" + ONLY_OF_DATE.pattern() + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(span.in(text));
      return tail.find() ? new Span(span.start(), span.start() + tail.start()) : span;
    }

    private void labelled(Span span, Gap gap) {
      switch (label) {
        case "school" -> add(Kind.SCHOOL, span, gap, null);
        case "degree" -> {
          if (study.degree(span.in(text)).isPresent()) {
            part(span, gap);
          } else {
            add(OF_DEGREE.matcher(labelText).find() ? Kind.DEGREE : Kind.FIELD, span, gap, null);
          }
        }
        case "place" -> add(Kind.PLACE, span, gap, null);
        default -> part(span, gap);
      }
    }

    private Span bare(Span span) {
      int start = span.start();
      int end = span.end();
      Matcher edge = EDGE.matcher(text).region(start, end);
      if (edge.lookingAt()) {
        start = edge.end();
      }
      while (end > start && (EDGE.matcher(text.substring(end - 1, end)).matches())) {
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

    /** A part that names a degree and a school without a sign between them is cut there. */
    private void part(Span part, Gap gap) {
      String written = part.in(text);
      if (written.isBlank()) {
        return;
      }
      Optional<StudyWords.Named> degree = study.degree(written);
      List<Span> schoolWords = study.schoolWords(written);
      if (degree.isEmpty()) {
        plain(part, written, schoolWords, gap);
        return;
      }
      Span level = degree.get().span();
      Optional<Span> school =
          schoolWords.stream().filter(word -> !word.overlaps(level)).findFirst();
      if (school.isEmpty()) {
        boolean isName =
            schoolWords.stream().anyMatch(word -> word.equals(level))
                && level.length() < written.length();
        if (isName) {
          add(Kind.SCHOOL, part, gap, null);
        } else {
          degree(part, level, gap);
        }
        return;
      }
      both(part, written, level, school.get(), gap);
    }

    private void both(Span part, String written, Span level, Span word, Gap gap) {
      if (word.start() > level.end()) {
        boolean named = level.start() > 0 && written.substring(level.end(), word.start()).isBlank();
        if (named && Character.isUpperCase(written.codePointAt(level.start()))
            && !study.isField(written.substring(0, level.start()))) {
          add(Kind.SCHOOL, part, gap, null);
          return;
        }
        Span name = study.schoolAround(written, word);
        int cut = part.start() + afterField(written, level, name, word);
        degree(new Span(part.start(), cut).trimmed(text), level, gap);
        part(new Span(cut, part.end()).trimmed(text), Gap.SPACE);
      } else if (OF.matcher(written.substring(0, level.start())).find()) {
        add(Kind.SCHOOL, part, gap, null);
      } else {
        Span name = study.schoolAround(written, word);
        int cut = part.start() + (name.end() <= level.start() ? Math.max(name.end(), 0) : level.start());
        Span before = new Span(part.start(), cut).trimmed(text);
        add(Kind.SCHOOL, before, gap, null);
        part(new Span(cut, part.end()).trimmed(text), Gap.SPACE);
      }
    }

    /** A school's name takes no word of the field before it. */
    private int afterField(String written, Span level, Span name, Span word) {
      int end = Math.max(name.start(), level.end());
      for (Find field : study.fields(written)) {
        if (field.span().start() >= level.start() && field.span().end() <= word.start()) {
          end = Math.max(end, field.span().end());
        }
      }
      Matcher heads = FIELD_HEAD.matcher(written).region(level.end(), word.start());
      while (heads.find()) {
        end = Math.max(end, heads.end());
      }
      return end;
    }

    /** Words before the degree's own are kept where they tell its kind or its field. */
    private void degree(Span part, Span level, Gap gap) {
      String lead = part.in(text).substring(0, level.start()).strip();
      boolean kept =
          lead.isEmpty()
              || ADJECTIVE.matcher(lead).matches()
              || GENERIC.matcher(level.in(part.in(text))).matches()
              || study.isField(lead)
              || study.degree(part.in(text)).flatMap(StudyWords.Named::level)
                  .filter(known -> known == dev.shortlist.catalogue.Degrees.Level.SECONDARY)
                  .isPresent();
      if (kept && lead.split("\\s+").length <= 4) {
        add(Kind.DEGREE, part, gap, null);
        return;
      }
      Span before = new Span(part.start(), part.start() + level.start()).trimmed(text);
      add(isName(before.in(text)) ? Kind.NAME : Kind.OTHER, before, gap, null);
      add(Kind.DEGREE, new Span(part.start() + level.start(), part.end()), Gap.SPACE, null);
    }

    private void plain(Span part, String written, List<Span> schoolWords, Gap gap) {
      if (!schoolWords.isEmpty()) {
        int field = fieldBefore(written, schoolWords.getFirst());
        if (field > 0) {
          add(Kind.FIELD, new Span(part.start(), part.start() + field), gap, null);
          Span rest = new Span(part.start() + field, part.end()).trimmed(text);
          school(rest, rest.in(text), Gap.SPACE);
        } else {
          school(part, written, gap);
        }
      } else if (words.isPlace(written)) {
        add(Kind.PLACE, part, gap, null);
      } else if (study.isField(written)) {
        add(Kind.FIELD, part, gap, null);
      } else {
        add(isName(written) ? Kind.NAME : Kind.OTHER, part, gap, null);
      }
    }

    /** Where the field ends that stands between a degree and a school's name; 0 for none. */
    private int fieldBefore(String written, Span word) {
      if (items.size() == first || items.getLast().kind() != Kind.DEGREE && items.getLast().gap() != Gap.OPEN) {
        return 0;
      }
      int end = 0;
      for (Find field : study.fields(written)) {
        if (field.span().end() < word.start() && (field.span().start() == 0 || end > 0)) {
          end = field.span().end();
        }
      }
      boolean named = end > 0 && Character.isUpperCase(written.substring(end).strip().codePointAt(0))
          && word.start() - end > 2;
      return named ? end : 0;
    }

    /** "Orrin University Leeds" before ", UK" ends with its town. */
    private void school(Span part, String written, Gap gap) {
      Matcher town = TOWN_AFTER_SCHOOL.matcher(written);
      int after = part.end();
      String rest = text.substring(after, Math.min(line.span().end(), after + 30));
      Matcher region = Pattern.compile("^\\s*,\\s*(\\p{Lu}[\\p{L}.]*)").matcher(rest);
      if (town.matches() && region.find() && words.isPlace("X, " + region.group(1))) {
        int within = town.start("town");
        int cut = part.start() + (within < 0 ? town.start("again") : within);
        add(Kind.SCHOOL, new Span(part.start(), cut).trimmed(text), gap, null);
        add(Kind.NAME, new Span(cut, part.end()), Gap.SPACE, null);
      } else {
        add(Kind.SCHOOL, part, gap, null);
      }
    }

    private boolean isName(String written) {
      return Character.isUpperCase(written.codePointAt(0))
          && written.split("\\s+").length <= MOST_NAME_WORDS
          && !written.endsWith(".") | written.length() < 12;
    }

    private void add(Kind kind, Span span, Gap gap, @Nullable Dated dated) {
      items.add(
          new StudyItem(
              kind, span, items.size() == first ? Gap.LINE : gap, number,
              items.size() == first && line.afterBlank(), dated));
    }
  }
}
