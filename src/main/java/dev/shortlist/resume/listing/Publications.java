package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.item.ItemDate;
import dev.shortlist.resume.item.ItemDates;
import dev.shortlist.resume.item.Items;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the titles of works out of citations: what stands in quotation marks; else what follows the
 * authors and their year; else what stands before the name of a journal, a publisher, a conference.
 */
final class Publications {

  private static final int QUOTED = 960;
  private static final int AFTER_AUTHORS = 930;
  private static final int ALONE = 850;

  private static final int MOST_WORDS = 40;

  private static final int MOST_LABEL_WORDS = 6;

  /** A quotation of fewer words may be a part of a title. */
  private static final int LEAST_QUOTED = 2;

  private static final String INITIALS =
      "\\p{Lu}{1,3}(?!\\p{L})\\.?(?:[\\s-]?\\p{Lu}(?!\\p{L}|\\s\\p{Ll})\\.?){0,2}";
  private static final String SURNAME =
      "(?:(?:van|von|de|der|den|da|di|la|le|del|dos)\\s){0,2}+\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
  private static final String AUTHOR =
      "(?:" + SURNAME + ",?\\s" + INITIALS + "|(?:\\p{Lu}\\.[\\s-]?){1,3}+\\s?" + SURNAME + ")";
  private static final String BETWEEN =
      "(?:\\s*[,;]?\\s*(?:&|and|und|et|y|e|en)\\s+|\\s*[,;]\\s*(?:…|\\.{3})?\\s*)";
  private static final Pattern AUTHORS =
      Pattern.compile(
          "[\\s,;.*&]*(?:"
              + AUTHOR
              + "(?:"
              + BETWEEN
              + AUTHOR
              + "){0,40}+(?:[\\s,;]*(?:et al\\.?|u\\. ?a\\.|e altri|y otros))?|(?:[\\s,;]*et al\\.?))\\s*(?:\\((?:Eds?|Hrsg|eds?)\\.?\\))?");

  /** Full names: "Ida Quill and Ann Lee". */
  private static final Pattern FULL_NAMES =
      Pattern.compile(
          "[\\s,;.*&]*\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,2}(?:"
              + BETWEEN
              + "\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,2}){0,40}+(?:[\\s,]*et al\\.?)?\\s*(?=[:(“\"„«])");

  private static final Pattern YEAR_AFTER =
      Pattern.compile(
          "\\s*[.,:]?\\s*(?:\\([^()]{0,20}(?:19|20)\\d\\d[^()]{0,20}\\)|(?:19|20)\\d\\d(?=\\s*[.,:]))\\s*[.,:]?\\s*");
  private static final Pattern AFTER = Pattern.compile("\\s*[.,:;]\\s*|\\s+(?=[“\"„«])");
  private static final Pattern QUOTE =
      Pattern.compile("[“„\"«‹‟]\\s*([^“”„\"«»‹›‟]{3,300}?)\\s*[”“\"»›]");
  private static final Pattern END =
      Pattern.compile(
          "(?<sentence>(?<=[\\p{L}\\d)]{2})\\.(?=\\s|$)|[?!](?=\\s))|(?<soft>,\\s|\\s[–—-]\\s|\\s*—\\s*)|(?<bar>\\s*[|\\t]\\s*|\\s{3,}|\\s\\(|\\s\\[)");
  private static final Pattern ACRONYM =
      Pattern.compile("^\\W*\\p{Lu}[\\p{Lu}\\p{Ll}]*\\p{Lu}{2,}\\b.*");
  private static final Pattern AUTHOR_LINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'’-]+,?\\s\\p{Lu}\\.?[,\\s&(]|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}+|(?:19|20)\\d\\d\\b|[“„\"«]).*",
          Pattern.DOTALL);
  private static final Pattern DATE_EDGE = Pattern.compile("^[\\s,;:.|–—()-]+");
  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|\\w\\.\\w{2,}/\\w");
  private static final Pattern LABEL = Pattern.compile("^\\p{L}[^:.]{2,40}:\\s+");

  private final Rows rows;
  private final ItemDates dates;
  private final ListWords words;
  private final HeadingWords heading;

  Publications(Rows rows, ItemDates dates, ListWords words, HeadingWords heading) {
    this.rows = rows;
    this.dates = dates;
    this.words = words;
    this.heading = heading;
  }

  /** The works of a section in order. */
  List<Publication> of(String text, Span body) {
    List<Publication> read = new ArrayList<>();
    for (Citation citation : citations(text, body)) {
      read(text, citation).ifPresent(read::add);
    }
    return read;
  }

  /**
   * What is said of one work.
   *
   * @param titleLine the first line where that plainly is the title alone
   */
  private record Citation(Span span, Optional<Span> titleLine) {}

  private List<Citation> citations(String text, Span body) {
    List<Row> all = rows.of(text, body).stream().filter(row -> !isLabel(row.in(text))).toList();
    List<List<Row>> groups = new ArrayList<>();
    int width = Rows.width(all);
    boolean bulleted =
        all.stream().filter(Row::bulleted).count() * 2 >= all.size() && !all.isEmpty();
    boolean blocks = all.stream().filter(Row::spaced).count() > 1;
    boolean datesLast = !all.isEmpty() && !isOnlyDate(text, all.getFirst());
    for (Row row : all) {
      boolean begins = groups.isEmpty();
      if (!begins) {
        Row above = groups.getLast().getLast();
        if (datesLast && (isOnlyDate(text, row) || isOnlyDate(text, above))) {
          begins = isOnlyDate(text, above);
        } else if (bulleted) {
          begins = row.bulleted() || row.spaced();
        } else if (blocks) {
          begins = row.spaced() || (beginsCitation(text, row) && endsCitation(text, above));
        } else {
          begins = begins(text, above, row, width);
        }
      }
      if (begins) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups.stream().map(group -> citation(text, group, width)).toList();
  }

  private static boolean isOnlyDate(String text, Row row) {
    return row.span().in(text).chars().noneMatch(Character::isLetter);
  }

  private static boolean isLabel(String row) {
    return row.endsWith(":") && Rows.SPACES.split(row).length <= MOST_LABEL_WORDS;
  }

  private boolean begins(String text, Row above, Row row, int width) {
    if (beginsCitation(text, row)) {
      return true;
    }
    String before = above.in(text);
    if (before.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean unfinished = before.endsWith(",") || rows.isUnfinished(before);
    boolean full = width >= 60 && Rows.isFull(text, above, row, width);
    boolean onlyVenue =
        dates.in(text, above.span()).isEmpty()
            && words.venues.isIn(row.in(text))
            && !dates.in(text, row.span()).isEmpty();
    return !unfinished && !onlyVenue && (!full || endsCitation(text, above));
  }

  private static boolean beginsCitation(String text, Row row) {
    return row.bulleted() || AUTHOR_LINE.matcher(row.in(text)).matches();
  }

  private static boolean endsCitation(String text, Row row) {
    char last = text.charAt(row.span().end() - 1);
    return last == '.' || last == ')' || Character.isDigit(last);
  }

  private Citation citation(String text, List<Row> group, int width) {
    Span span = new Span(group.getFirst().span().start(), group.getLast().span().end());
    if (group.size() < 2) {
      return new Citation(span, Optional.empty());
    }
    Row first = group.getFirst();
    String written = first.in(text);
    String last = written.substring(written.length() - 1);
    boolean alone =
        !",;:-".contains(last)
            && !AUTHORS.matcher(written).lookingAt()
            && !Rows.isFull(text, first, group.get(1), width)
            && dates.in(text, first.span()).isEmpty()
            && Character.isUpperCase(text.codePointAt(group.get(1).span().start()));
    return new Citation(span, alone ? Optional.of(first.span()) : Optional.empty());
  }

  private Optional<Publication> read(String text, Citation citation) {
    Span span = citation.span();
    Optional<Field<String>> title =
        quoted(text, span)
            .or(() -> citation.titleLine().flatMap(line -> title(text, line, ALONE)))
            .or(() -> unquoted(text, span));
    return title
        .filter(Publications::mayBeTitle)
        .map(told -> new Publication(told, date(text, span, told.span())));
  }

  private Optional<Field<String>> quoted(String text, Span span) {
    String written = span.in(text);
    Matcher quote = QUOTE.matcher(written);
    while (quote.find()) {
      String within = quote.group(1);
      if (quote.start() == 0 || Rows.SPACES.split(within).length >= LEAST_QUOTED) {
        Span title = withoutEdges(text, new Span(quote.start(1), quote.end(1)).plus(span.start()));
        return Optional.of(new Field<>(Row.oneLine(title, text), title, QUOTED));
      }
    }
    return Optional.empty();
  }

  private Optional<Field<String>> unquoted(String text, Span span) {
    String written = span.in(text).replace('\n', ' ');
    int start = 0;
    for (ItemDate date : dates.in(text, span)) {
      if (date.span().start() <= span.start() + start + 1) {
        start = date.span().end() - span.start();
      }
    }
    Matcher edge = DATE_EDGE.matcher(written.substring(start));
    if (start > 0 && edge.find()) {
      start += edge.end();
    }
    int title = afterAuthors(written, start);
    boolean authors = title > start;
    if (!authors) {
      Matcher label = LABEL.matcher(written.substring(start));
      if (label.find() && words.workKinds.isIn(label.group())) {
        title = start + label.end();
      }
    }
    int end = end(text, span, written, title, authors);
    Span told = new Span(span.start() + title, span.start() + Math.max(title, end));
    return title(text, told, authors ? AFTER_AUTHORS : ALONE);
  }

  /** Where the title begins after the authors and perhaps the year; the start where none are. */
  private static int afterAuthors(String written, int start) {
    for (Pattern names : List.of(AUTHORS, FULL_NAMES)) {
      Matcher authors = names.matcher(written).region(start, written.length());
      if (!authors.lookingAt()) {
        continue;
      }
      int end = authors.end();
      Matcher year = YEAR_AFTER.matcher(written).region(end, written.length());
      if (year.lookingAt()) {
        return year.end();
      }
      Matcher after = AFTER.matcher(written).region(end, written.length());
      if (after.lookingAt()) {
        return after.end();
      }
      if (written.charAt(end - 1) == '.' || (end > 1 && written.startsWith(". ", end - 2))) {
        return end;
      }
    }
    return start;
  }

  /** Where the title ends: before the venue, the date, or at the end of its sentence. */
  private int end(String text, Span span, String written, int title, boolean authors) {
    int last = written.length();
    for (ItemDate date : dates.in(text, span)) {
      int at = date.span().start() - span.start();
      if (at > title) {
        last = Math.min(last, at);
      }
    }
    Matcher ends = END.matcher(written).region(title, last).useTransparentBounds(true);
    while (ends.find()) {
      String rest = written.substring(ends.end(), Math.min(written.length(), ends.end() + 90));
      if (ends.group("sentence") != null) {
        boolean mark = ends.group().charAt(0) != '.';
        boolean goesOn = mark && !authors && !rest.isBlank() && !isVenue(segment(rest));
        if (!goesOn && !isAbbreviation(written, ends.start())) {
          return mark ? ends.end() : ends.start();
        }
      } else if (ends.group("bar") != null) {
        if (ends.group().indexOf('(') < 0 || isVenue(segment(rest))) {
          return ends.start();
        }
      } else if (isVenue(segment(rest)) || isRest(rest)) {
        return ends.start();
      }
    }
    return last;
  }

  private static boolean isRest(String rest) {
    return rest.isBlank();
  }

  /** "vs.", "St." and initials end no title. */
  private static boolean isAbbreviation(String written, int dot) {
    int space = written.lastIndexOf(' ', dot - 1);
    String word = written.substring(space + 1, dot);
    return word.length() <= 2
        && !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !word.equals(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static String segment(String rest) {
    int end = rest.length();
    for (char sign : new char[] {',', '.', '(', '|'}) {
      int at = rest.indexOf(sign);
      if (at > 0) {
        end = Math.min(end, at);
      }
    }
    return rest.substring(0, end).strip();
  }

  private boolean isVenue(String segment) {
    if (segment.isEmpty()) {
      return false;
    }
    boolean capital = !Character.isLowerCase(segment.codePointAt(0));
    String lower = segment.toLowerCase(java.util.Locale.ROOT);
    boolean in = lower.startsWith("in ") || lower.startsWith("in:");
    boolean inName = in && beginsWithCapital(segment.substring(3).strip());
    return inName
        || (words.venues.isIn(segment) && (capital || in))
        || ACRONYM.matcher(segment).matches()
        || Items.isOrganisation(heading, words, segment);
  }

  private static boolean beginsWithCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  private Optional<Field<String>> title(String text, Span span, int confidence) {
    Span bare = withoutEdges(text, span);
    String value = Row.oneLine(bare, text);
    return value.isEmpty() ? Optional.empty() : Optional.of(new Field<>(value, bare, confidence));
  }

  private static Span withoutEdges(String text, Span span) {
    int start = span.start();
    int end = span.end();
    String off = " \n\t\r,;:.|–—-\"“”„«»‘*";
    while (start < end && off.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && off.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean mayBeTitle(Field<String> told) {
    String title = told.value();
    int count = Rows.SPACES.split(title).length;
    return !ADDRESS.matcher(title).find()
        && count <= MOST_WORDS
        && title.chars().filter(Character::isLetter).count() >= (told.confidence() == ALONE ? 6 : 3)
        && !(count == 1 && title.length() < 8 && told.confidence() == ALONE);
  }

  private Optional<Field<Moment>> date(String text, Span span, Span title) {
    List<ItemDate> told =
        dates.in(text, span).stream().filter(date -> !title.contains(date.span())).toList();
    return told.stream()
        .filter(date -> date.moment().month().isPresent())
        .findFirst()
        .or(() -> told.stream().findFirst())
        .map(ItemDate::field);
  }
}
