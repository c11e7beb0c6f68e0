package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.item.ItemLists;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the items of skills sections as they are written, without labels and levels. */
final class SkillItems {

  private static final int SURE = 950;

  /** Labels within a list of skills that announce something else. */
  private static final Set<Kind> OTHERS =
      Set.of(Kind.CERTIFICATES, Kind.INTERESTS, Kind.REFERENCES, Kind.CONTACT, Kind.AWARDS);

  private static final int MOST_WORDS = 10;
  private static final int MOST_LABEL_WORDS = 6;
  private static final int LONGEST_LABEL = 50;

  /** Sentences have so many words at least. */
  private static final int LEAST_SENTENCE = 8;

  private static final int SENTENCE_PART = 6;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;|\\t•·●▪■‣∙]|[ \\u00a0]{3,}|(?<=\\S) {2}(?=\\S)|\\s[–—]\\s(?=\\S+\\s[–—]\\s)");
  private static final Pattern DASHES = Pattern.compile("\\s[–—-]\\s");
  private static final Pattern RATING =
      Pattern.compile(
          "[\\s:–—-]*(?:[●○◦★☆✩✭✮✪⬤◯▪▫■□▮▯█▓░▒◼◻⚫⚪•*✦✧]\\s?){2,}$"
              + "|[\\s:–—-]*[(\\[]?\\d{1,3}\\s?%[)\\]]?$"
              + "|[\\s:–—-]+[(\\[]?\\d{1,2}\\s?/\\s?(?:5|6|10|100)[)\\]]?$");
  private static final Pattern LAST_BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]$");
  private static final Pattern LAST_PART =
      Pattern.compile("\\s*(?:\\s[–—-]+|[–—:=])\\s*([^–—:=]+)$");
  private static final Pattern EDGE = Pattern.compile("[\\s,;:|•·●▪■–—*✓✔➢►-]+");
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:|•·–—]+$|(?<=[\\p{L})\\d])\\.+$");

  private final ListWords words;
  private final Rows rows;
  private final Headings headings;
  private final SpokenLanguages spoken;
  private final Pattern years;

  SkillItems(ListWords words, Rows rows, Headings headings, SpokenLanguages spoken) {
    this.words = words;
    this.rows = rows;
    this.headings = headings;
    this.spoken = spoken;
    this.years =
        Pattern.compile("(?:^|[\\s(:>~–—-])[>~+]*\\d+(?:[.,]\\d+)?\\s?\\+?\\s*(\\p{L}+)\\.?");
  }

  /** The items of a section in order. */
  List<Field<String>> of(String text, Span body) {
    List<Row> all = wrapped(text, rows.of(text, body));
    List<Field<String>> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      boolean label = i + 1 < all.size() && isLabelOf(text, row, all.get(i + 1));
      if (!label) {
        for (Span stretch : stretches(text, row.span())) {
          stretch(text, stretch, items);
        }
      }
    }
    return items;
  }

  /** Joins lines that the width of the page has broken. */
  private static List<Row> wrapped(String text, List<Row> rows) {
    int width = Rows.width(rows);
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      Row above = joined.isEmpty() ? null : joined.getLast();
      boolean goesOn =
          above != null
              && !row.bulleted()
              && !row.spaced()
              && Rows.isFull(text, above, row, width)
              && !hasLabel(text, row)
              && (above.bulleted() || isList(text, above.span()) || width >= 2 * Rows.LEAST_WIDTH);
      if (goesOn && above != null) {
        joined.set(joined.size() - 1, above.and(row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean hasLabel(String text, Row row) {
    int colon = row.span().in(text).indexOf(':');
    return colon > 0 && colon < LONGEST_LABEL;
  }

  private static boolean isList(String text, Span span) {
    return span.in(text).indexOf(',') >= 0;
  }

  /** A short line above a list says what it lists. */
  private static boolean isLabelOf(String text, Row row, Row below) {
    String written = row.in(text);
    boolean brief =
        !row.bulleted()
            && !SEPARATOR.matcher(row.span().in(text)).find()
            && Rows.SPACES.split(written).length <= MOST_LABEL_WORDS;
    boolean nextLine = text.substring(row.span().end(), below.span().start()).indexOf('\n') >= 0;
    if (!brief || below.spaced() || !nextLine) {
      return false;
    }
    return below.bulleted() || ItemLists.split(text, below.span(), ",;|").size() >= 3;
  }

  /** A row with several labels is cut before each. */
  private List<Span> stretches(String text, Span row) {
    List<Span> stretches = new ArrayList<>();
    int start = row.start();
    boolean labelled = false;
    for (int at = row.start() + 1; at < row.end() - 1; at++) {
      if (text.charAt(at) != ':' || !Character.isWhitespace(text.charAt(at + 1))) {
        continue;
      }
      int label = labelStart(text, start, at);
      String above = text.substring(start, label).strip();
      long commas = above.chars().filter(c -> c == ',').count();
      boolean sentence = above.length() > 1 && (above.endsWith(".") || above.endsWith("|"));
      if (label > start && (labelled || commas > 1 || sentence)) {
        stretches.add(new Span(start, label).trimmed(text));
        start = label;
      }
      labelled = true;
    }
    stretches.add(new Span(start, row.end()));
    return stretches;
  }

  /** Where the label before a colon begins: at a known one, or else at its last word. */
  private int labelStart(String text, int from, int colon) {
    int separator = colon - 1;
    while (separator >= from && ",;|.".indexOf(text.charAt(separator)) < 0) {
      separator--;
    }
    int start = separator + 1;
    while (start < colon && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (separator < from || text.charAt(separator) != ',') {
      return separator < from ? from : start;
    }
    int last = text.lastIndexOf(' ', colon - 1) + 1;
    Optional<Kind> known = Optional.empty();
    for (int at = last; at >= start; at = text.lastIndexOf(' ', at - 2) + 1) {
      Optional<Kind> kind = headings.kind(text.substring(at, colon));
      if (kind.isPresent() && (known.isEmpty() || known.get() == Kind.LANGUAGES)) {
        last = at;
        known = kind;
      }
    }
    return Math.max(last, start);
  }

  private void stretch(String text, Span stretch, List<Field<String>> items) {
    String written = stretch.in(text);
    int colon = labelEnd(written);
    Span list = stretch;
    if (colon > 0) {
      String label = written.substring(0, colon);
      String rest = written.substring(colon + 1).strip();
      if (rest.isEmpty() || isOther(label, rest)) {
        return;
      }
      if (isLevel(rest) || isSentence(rest, 1)) {
        add(text, new Span(stretch.start(), stretch.start() + colon), items);
        return;
      }
      list = new Span(stretch.start() + colon + 1, stretch.end());
    }
    List<Span> parts = parts(text, list);
    if (parts.isEmpty() || isSentence(Row.oneLine(list, text), parts.size())) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      add(text, i > 0 ? withoutConjunction(text, part) : part, items);
    }
  }

  /** Where the label at the beginning of a row ends, at its colon; -1 where there is none. */
  private static int labelEnd(String written) {
    int colon = written.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return -1;
    }
    boolean ends =
        colon + 1 == written.length() || Character.isWhitespace(written.charAt(colon + 1));
    String label = written.substring(0, colon);
    boolean brief =
        Rows.SPACES.split(label.strip()).length <= MOST_LABEL_WORDS
            && label.indexOf(';') < 0
            && label.indexOf('|') < 0;
    return ends && brief ? colon : -1;
  }

  /** What a label announces that is no skill: languages that are spoken, licences, hobbies. */
  private boolean isOther(String label, String rest) {
    Optional<Kind> kind = headings.kind(label);
    if (kind.isEmpty()) {
      return false;
    }
    return kind.get() == Kind.LANGUAGES ? spoken.areIn(rest) : OTHERS.contains(kind.get());
  }

  private static List<Span> parts(String text, Span list) {
    String written = list.in(text);
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    Matcher separator = SEPARATOR.matcher(written);
    int scanned = 0;
    while (separator.find()) {
      depth = depth(written, scanned, separator.start(), depth);
      scanned = separator.start();
      boolean comma = written.charAt(separator.start()) == ',';
      boolean number =
          comma
              && separator.start() > 0
              && separator.end() < written.length()
              && Character.isDigit(written.charAt(separator.start() - 1))
              && Character.isDigit(written.charAt(separator.end()));
      if (depth == 0 && !number) {
        parts.add(new Span(start, separator.start()).plus(list.start()));
        start = separator.end();
      }
    }
    parts.add(new Span(start, written.length()).plus(list.start()));
    List<Span> told = new ArrayList<>();
    for (Span part : parts) {
      Span bare = part.trimmed(text);
      if (bare.in(text).chars().anyMatch(Character::isLetter)) {
        told.add(bare);
      }
    }
    return told.size() == 1 ? dashed(text, told.getFirst()) : told;
  }

  private static int depth(String written, int from, int to, int before) {
    int depth = before;
    for (int i = from; i < to; i++) {
      char c = written.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth;
  }

  /** "Java - Python - SQL" is a list, "Java - Expert" is none. */
  private static List<Span> dashed(String text, Span row) {
    List<Span> parts = new ArrayList<>();
    Matcher dash = DASHES.matcher(text).region(row.start(), row.end());
    int start = row.start();
    while (dash.find()) {
      parts.add(new Span(start, dash.start()).trimmed(text));
      start = dash.end();
    }
    parts.add(new Span(start, row.end()).trimmed(text));
    return parts.size() > 2 ? parts : List.of(row);
  }

  private Span withoutConjunction(String text, Span part) {
    String written = part.in(text);
    int space = written.indexOf(' ');
    return space > 0 && words.conjunctions.is(written.substring(0, space))
        ? new Span(part.start() + space, part.end()).trimmed(text)
        : part;
  }

  private boolean isSentence(String written, int parts) {
    int count = Rows.SPACES.split(written.strip()).length;
    if (ListWords.begins(words.pronouns, written) && count > 3) {
      return true;
    }
    boolean ends = written.endsWith(".") && count >= LEAST_SENTENCE && count > 4 * parts;
    return ends
        || (count >= LEAST_SENTENCE && count >= SENTENCE_PART * parts && parts > 1)
        || (parts == 1 && count > MOST_WORDS);
  }

  private void add(String text, Span part, List<Field<String>> items) {
    Span bare = withoutEdges(text, part);
    for (Span shorter = withoutLevel(text, bare);
        !shorter.equals(bare);
        shorter = withoutLevel(text, bare)) {
      bare = withoutEdges(text, shorter);
    }
    String value = Row.oneLine(bare, text);
    int count = Rows.SPACES.split(value).length;
    boolean item =
        value.chars().anyMatch(Character::isLetter)
            && count <= MOST_WORDS
            && !isLevel(value)
            && !words.conjunctions.is(value);
    if (item && isNew(value, items)) {
      items.add(new Field<>(value, bare, SURE));
    }
  }

  private static boolean isNew(String value, List<Field<String>> items) {
    return items.stream().noneMatch(item -> item.value().equalsIgnoreCase(value));
  }

  private static Span withoutEdges(String text, Span part) {
    int start = part.start();
    int end = part.end();
    Matcher edge = EDGE.matcher(text).region(start, end);
    if (edge.lookingAt()) {
      start = edge.end();
    }
    Matcher trailing = TRAILING.matcher(text.substring(start, end));
    if (trailing.find()) {
      end = start + trailing.start();
    }
    return new Span(start, end).trimmed(text);
  }

  /** An item without the last thing that tells how well or how long. */
  private Span withoutLevel(String text, Span item) {
    String written = item.in(text);
    int line = written.lastIndexOf('\n');
    if (line > 0 && isLevel(written.substring(line + 1).strip())) {
      return new Span(item.start(), item.start() + line);
    }
    Matcher rating = RATING.matcher(written);
    if (rating.find() && rating.start() > 0) {
      return new Span(item.start(), item.start() + rating.start());
    }
    Matcher bracket = LAST_BRACKET.matcher(written);
    if (bracket.find() && bracket.start() > 0 && isLevel(bracket.group(1))) {
      return new Span(item.start(), item.start() + bracket.start());
    }
    Matcher last = LAST_PART.matcher(written);
    if (last.find() && last.start() > 0 && isLevel(last.group(1))) {
      return new Span(item.start(), item.start() + last.start());
    }
    Matcher experience = years.matcher(written);
    if (experience.find() && experience.start() > 0 && words.timeUnits.is(experience.group(1))) {
      return new Span(item.start(), item.start() + experience.start());
    }
    return item;
  }

  /** Whether a text tells only how well or how long something has been done. */
  private boolean isLevel(String written) {
    return Stream.of(written.split("[,;/|]", -1)).map(String::strip).allMatch(this::isOneLevel);
  }

  private boolean isOneLevel(String part) {
    if (part.isEmpty()) {
      return true;
    }
    Matcher experience = years.matcher(part);
    return words.skillLevels.is(part)
        || (words.timeUnits.is(part) && part.length() > 1)
        || (experience.lookingAt() && words.timeUnits.is(experience.group(1)))
        || (ListWords.begins(words.since, part) && part.matches(".*\\d{4}.*"))
        || part.toUpperCase(Locale.ROOT)
            .matches(
                "\\d{1,4} \\p{L}{1,4}|[ABC][12]\\+?|\\d{1,3}\\s?%|\\d{1,2}|(?:19|20)\\d\\d(?:\\s*[–-]\\s*(?:(?:19|20)\\d\\d)?)?");
  }
}
