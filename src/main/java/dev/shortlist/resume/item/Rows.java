package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the body of a section into rows: its lines and bullets, broken ones joined. */
public final class Rows {

  /** What parts words, line breaks among it. */
  public static final Pattern SPACES = Pattern.compile("\\s+");

  private static final String SIGNS = "•●▪■◦‣∙⁃➢➤►❖✓✔◆◇";
  private static final String RATING_SIGNS = "●○◦★☆✩✭✮✪⬤◯▪▫■□▮▯█▓░▒◼◻⚫⚪✦✧";
  private static final Pattern LEADING =
      Pattern.compile(
          "\\s*(?:([•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇])\\s*|([*–—+-])\\s+|([o§])\\s+|(\\d{1,2}[.)]\\s+|\\[\\d{1,3}]\\s*))(?=[\\p{L}\\p{N}\"“„«‘'(.<])");
  private static final Pattern WITHIN =
      Pattern.compile("\\s([" + SIGNS + "])\\s*(?=[\\p{L}\\p{N}\"“„«(.])");

  /** "30-Hour" goes on with what lasts so long. */
  private static final Pattern MEASURE = Pattern.compile("\\s\\d{1,4}-\\p{L}{3,}$");

  /** Short lines are not broken by the width of the page. */
  public static final int LEAST_WIDTH = 45;

  private final ListWords words;

  /** Joins broken rows by the words of a language. */
  public Rows(ListWords words) {
    this.words = words;
  }

  /** The rows of a section in reading order; those without a letter are left out. */
  public List<Row> of(String text, Span body) {
    List<Row> rows = lines(text, body);
    return joined(text, evenly(rows));
  }

  private static List<Row> lines(String text, Span body) {
    List<Row> rows = new ArrayList<>();
    boolean spaced = true;
    int blank = 0;
    for (int start = body.start(); start < body.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? body.end() : Math.min(newline, body.end());
      Span line = new Span(start, end).trimmed(text);
      if (line.length() == 0) {
        blank++;
      } else {
        if (!Lines.isPageFoot(line.in(text))) {
          row(text, line, spaced || blank > 0, rows);
          spaced = false;
        }
        blank = 0;
      }
      start = end + 1;
    }
    return rows;
  }

  private static void row(String text, Span line, boolean spaced, List<Row> rows) {
    Matcher leading = LEADING.matcher(text).region(line.start(), line.end());
    char sign = Row.NONE;
    int start = line.start();
    if (leading.lookingAt()) {
      sign = leading.group(4) != null ? Row.NUMBERED : text.charAt(signAt(leading));
      start = leading.end();
    }
    boolean first = spaced;
    Matcher within = WITHIN.matcher(text).region(start, line.end());
    while (within.find()) {
      add(text, new Span(start, within.start()), sign, first, rows);
      first = false;
      sign = within.group(1).charAt(0);
      start = within.end();
    }
    add(text, new Span(start, line.end()), sign, first, rows);
  }

  private static int signAt(Matcher leading) {
    for (int group = 1; group < 4; group++) {
      if (leading.group(group) != null) {
        return leading.start(group);
      }
    }
    return leading.start();
  }

  private static void add(String text, Span span, char sign, boolean spaced, List<Row> rows) {
    Span bare = span.trimmed(text);
    if (bare.in(text).chars().anyMatch(Character::isLetterOrDigit)) {
      rows.add(new Row(bare, sign, spaced));
    }
  }

  /** Where a blank line follows every line, blank lines say nothing. */
  private static List<Row> evenly(List<Row> rows) {
    boolean everywhere = rows.size() >= 3 && rows.stream().allMatch(Row::spaced);
    return everywhere
        ? rows.stream().map(row -> new Row(row.span(), row.sign(), false)).toList()
        : rows;
  }

  private List<Row> joined(String text, List<Row> rows) {
    long small = rows.stream().filter(row -> beginsSmall(text, row)).count();
    boolean smallList =
        2 * small >= rows.size() && !rows.isEmpty() && beginsSmall(text, rows.getFirst());
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      boolean goesOn =
          !joined.isEmpty()
              && !row.spaced()
              && !row.bulleted()
              && ((!smallList && beginsSmall(text, row) && !isWhole(text, joined.getLast()))
                  || isUnfinished(joined.getLast().in(text)));
      if (goesOn) {
        joined.add(joined.removeLast().and(row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean beginsSmall(String text, Row row) {
    return Character.isLowerCase(text.codePointAt(row.span().start()));
  }

  /** Whether a row ends its sentence, or with the dots or stars of a level. */
  private static boolean isWhole(String text, Row row) {
    char last = text.charAt(row.span().end() - 1);
    return last == '.' || RATING_SIGNS.indexOf(last) >= 0;
  }

  /** Whether a row ends where no phrase can: after "and", at a hyphen, within brackets. */
  public boolean isUnfinished(String row) {
    char last = row.charAt(row.length() - 1);
    if (last == '/' || last == '&' || last == '(') {
      return true;
    }
    if (MEASURE.matcher(row).find()) {
      return true;
    }
    if (last == '-' && row.length() > 1 && Character.isLetter(row.charAt(row.length() - 2))) {
      return true;
    }
    String word = row.substring(row.lastIndexOf(' ') + 1);
    boolean small = word.length() > 1 && Character.isLowerCase(word.codePointAt(0));
    return (small && row.indexOf(' ') > 0 && words.isSmall(word))
        || row.lastIndexOf('(') > row.lastIndexOf(')');
  }

  /** How wide the widest row is. */
  public static int width(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.span().length()).max().orElse(0);
  }

  /** Whether the first word of the row below would not have fitted on the end of a row. */
  public static boolean isFull(String text, Row row, Row below, int width) {
    int from = Math.max(row.span().start(), text.lastIndexOf('\n', row.span().end() - 1) + 1);
    int space = below.in(text).indexOf(' ');
    int word = space < 0 ? below.span().length() : space;
    return width >= LEAST_WIDTH && row.span().end() - from + 1 + word > width;
  }
}
