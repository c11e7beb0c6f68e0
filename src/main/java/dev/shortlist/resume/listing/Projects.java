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
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name and time of each project in a section, from the line that heads it. */
final class Projects {

  private static final int LABELLED = 970;
  private static final int HEADED = 920;

  private static final int MOST_WORDS = 14;
  private static final int MOST_HEAD_WORDS = 10;
  private static final int LEAST_DESCRIPTION = 4;

  private static final Pattern NAME_END =
      Pattern.compile(
          "\\s*[|\\t•·;]\\s*|\\s{3,}|\\s+[–—-]+\\s+|\\s*—\\s*|\\s+[–-](?=\\p{Lu})|:\\s+|:$|\\s*[(\\[]|,\\s+(?=\\p{Lu})|\\s+(?=https?://|www\\.|github\\.com)");
  private static final Pattern DESCRIBED =
      Pattern.compile("\\p{Lu}[^:.]{1,50}(?::\\s|\\s[–—-]\\s)\\S.*");
  private static final Pattern NEXT_PROJECT =
      Pattern.compile(
          "(?<=[.!?])\\s+(?=\\p{Lu}[^.!?:()]{1,50}\\([^()]{0,12}\\d{4}[^()]{0,20}\\)\\s?:)");
  private static final Pattern EDGE = Pattern.compile("[\\s,;:|•·–—*#\"“”-]+");

  private final Rows rows;
  private final ItemDates dates;
  private final ListWords words;
  private final HeadingWords heading;

  Projects(Rows rows, ItemDates dates, ListWords words, HeadingWords heading) {
    this.rows = rows;
    this.dates = dates;
    this.words = words;
    this.heading = heading;
  }

  /** The projects of a section in order. */
  List<Project> of(String text, Span body) {
    List<Row> all = new ArrayList<>();
    rows.of(text, body).forEach(row -> all.addAll(projectsOn(text, row)));
    List<Project> read = new ArrayList<>();
    for (List<Row> entry : entries(text, all)) {
      read(text, entry).ifPresent(read::add);
    }
    return read;
  }

  /** Flattened text tells of several projects in one row: "… still running. Lint (2023): …". */
  private static List<Row> projectsOn(String text, Row row) {
    List<Row> parts = new ArrayList<>();
    int start = row.span().start();
    Matcher next = NEXT_PROJECT.matcher(text).region(start, row.span().end());
    while (row.span().length() > Lines.LONGEST_HEADING && next.find()) {
      parts.add(new Row(new Span(start, next.start()).trimmed(text), row.sign(), row.spaced()));
      start = next.end();
    }
    parts.add(new Row(new Span(start, row.span().end()), row.sign(), row.spaced()));
    return parts;
  }

  /** The rows of each project; the first one with a name heads it. */
  private List<List<Row>> entries(String text, List<Row> all) {
    boolean labelled = all.stream().anyMatch(row -> label(row.in(text)) > 0);
    boolean numbered = !all.isEmpty() && all.getFirst().sign() == Row.NUMBERED;
    boolean headed = all.stream().anyMatch(row -> isHead(text, row));
    boolean bulleted = !all.isEmpty() && all.getFirst().bulleted();
    boolean described =
        !all.isEmpty()
            && all.stream()
                .allMatch(row -> !row.bulleted() && DESCRIBED.matcher(row.in(text)).matches());
    boolean onlyNames =
        all.stream().noneMatch(Row::bulleted)
            && all.stream().allMatch(row -> isHead(text, row) || isOnlyDate(text, row));
    boolean blocks = all.stream().filter(Row::spaced).count() > 1;
    List<List<Row>> entries = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      Row above = i > 0 ? all.get(i - 1) : null;
      boolean begins;
      if (labelled) {
        begins = label(row.in(text)) > 0;
      } else if (numbered) {
        begins = row.sign() == Row.NUMBERED;
      } else if (bulleted) {
        begins =
            row.sign() == all.getFirst().sign()
                || (!row.bulleted() && row.spaced() && isHead(text, row));
      } else if (described) {
        begins = true;
      } else if (onlyNames) {
        begins = above == null || begins(text, row, above, blocks);
      } else {
        begins = headed && !row.bulleted() && beginsHeaded(text, row, above, all);
      }
      if (begins || entries.isEmpty()) {
        entries.add(new ArrayList<>());
      }
      entries.getLast().add(row);
    }
    return entries;
  }

  /** Names one below the other: a date stands beside, above all, or below each. */
  private boolean begins(String text, Row row, Row above, boolean blocks) {
    if (isOnlyDate(text, row)) {
      return row.spaced();
    }
    boolean below = blocks && isOnlyDate(text, above) && !above.spaced();
    if (!row.spaced() && (below || describes(row.in(text)))) {
      return false;
    }
    return row.spaced() || !isOnlyDate(text, above) || !above.spaced();
  }

  /** A description below a name begins with an article, or is written as a sentence is. */
  private boolean describes(String row) {
    List<String> all = List.of(Rows.SPACES.split(row));
    long small = all.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return all.size() >= LEAST_DESCRIPTION
        && (small * 2 > all.size() || words.articles.is(all.getFirst()));
  }

  private boolean beginsHeaded(
      String text, Row row, @org.jspecify.annotations.Nullable Row above, List<Row> all) {
    if (above == null) {
      return true;
    }
    boolean onlyDate = isOnlyDate(text, row);
    if (!onlyDate && !isHead(text, row)) {
      return false;
    }
    if (onlyDate) {
      return isOnlyDate(text, all.getFirst());
    }
    boolean dateFirst = isOnlyDate(text, all.getFirst());
    if (dateFirst) {
      return false;
    }
    boolean belowText =
        above.bulleted() || Items.isSentence(above.in(text)) || above.in(text).endsWith(".");
    boolean dated = !dates.in(text, row.span()).isEmpty();
    boolean blocks = all.stream().filter(Row::spaced).count() > 1;
    boolean describes =
        NAME_END.matcher(row.span().in(text)).find()
            && !blocks
            && NAME_END.matcher(above.span().in(text)).find();
    return row.spaced() || belowText || (dated && !blocks) || describes;
  }

  private boolean isHead(String text, Row row) {
    String written = row.in(text);
    return !row.bulleted()
        && Lines.mayBeHeading(written)
        && !heading.labels().isLabel(written)
        && Rows.SPACES.split(name(text, row.span()).in(text).strip()).length <= MOST_HEAD_WORDS;
  }

  private boolean isOnlyDate(String text, Row row) {
    List<ItemDate> told = dates.in(text, row.span());
    if (told.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(row.span().in(text));
    for (ItemDate date : told.reversed()) {
      rest.delete(date.span().start() - row.span().start(), date.span().end() - row.span().start());
    }
    return rest.chars().noneMatch(Character::isLetter);
  }

  /** Where the label before a project's name ends; 0 where there is none. */
  private int label(String row) {
    int colon = row.indexOf(':');
    return colon > 0
            && colon + 1 < row.length()
            && (words.projectLabels.is(row.substring(0, colon))
                || words.workKinds.is(row.substring(0, colon)))
        ? colon + 1
        : 0;
  }

  private Optional<Project> read(String text, List<Row> entry) {
    Row head = entry.getFirst();
    if (isOnlyDate(text, head) && entry.size() > 1) {
      head = entry.get(1);
    }
    int label = label(head.span().in(text));
    Span line = new Span(head.span().start() + label, head.span().end());
    Span name = name(text, line);
    String value = Row.oneLine(name, text);
    if (!mayBeName(text, value, head, line, name, label > 0)) {
      return Optional.empty();
    }
    Optional<ItemDate> date = date(text, entry);
    return Optional.of(
        new Project(
            new Field<>(value, name, label > 0 ? LABELLED : HEADED),
            date.map(when -> new Field<>(when.period(), when.span(), HEADED))));
  }

  /** The date on the first line that has one; those of bullets and sentences tell other things. */
  private Optional<ItemDate> date(String text, List<Row> entry) {
    for (int i = 0; i < entry.size(); i++) {
      Row row = entry.get(i);
      boolean head =
          i == 0
              || (!row.bulleted()
                  && !Items.isSentence(row.in(text))
                  && !row.in(text).endsWith("."));
      if (head) {
        List<ItemDate> told = dates.in(text, row.span());
        if (!told.isEmpty()) {
          return Optional.of(told.getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBeName(
      String text, String value, Row head, Span line, Span name, boolean labelled) {
    int count = Rows.SPACES.split(value).length;
    if (value.chars().filter(Character::isLetter).count() < 2
        || count > MOST_WORDS
        || Character.isLowerCase(value.codePointAt(0))
        || ListWords.begins(words.pronouns, value)) {
      return false;
    }
    if (labelled || !head.bulleted() || head.sign() == Row.NUMBERED) {
      return !value.endsWith(".") || count <= 3;
    }
    boolean setApart = name.end() < line.end() && !text.substring(name.end(), line.end()).isBlank();
    return (setApart && count <= 8 && !isRestOfSentence(text, name, line)) || count <= 5;
  }

  /** "Built a shop, Leeds" is a sentence; the name of a project ends before a stronger sign. */
  private static boolean isRestOfSentence(String text, Span name, Span line) {
    return text.substring(name.end(), line.end()).stripLeading().startsWith(",");
  }

  private Span name(String text, Span line) {
    StringBuilder masked = new StringBuilder(line.in(text).replace('\n', ' '));
    for (ItemDate date : dates.in(text, line)) {
      for (int i = date.span().start(); i < date.span().end(); i++) {
        masked.setCharAt(i - line.start(), i == date.span().start() ? '|' : ' ');
      }
    }
    int start = 0;
    Matcher edge = EDGE.matcher(masked);
    if (edge.lookingAt()) {
      start = edge.end();
    }
    int end = masked.length();
    Matcher ends = NAME_END.matcher(masked).region(start, masked.length());
    while (ends.find()) {
      if (ends.start() > start) {
        end = ends.start();
        break;
      }
    }
    while (end > start && " ,;:".indexOf(masked.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.start() + start, line.start() + Math.max(start, end)).trimmed(text);
  }
}
