package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of time in text: "Mar 2019 – Present", "03/2019-05/2021", "2019–21", "since
 * 2020".
 */
final class Dates {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("spr", 4),
          Map.entry("sum", 6),
          Map.entry("fal", 9),
          Map.entry("aut", 9),
          Map.entry("win", 12));

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)(?!\\p{L})\\.?";
  private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)(?!\\d)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String QUARTER = "(?:Q\\s?[1-4]|[1-4](?:st|nd|rd|th)\\s+quarter)";
  private static final String POINT =
      "(?:(?:"
          + DAY
          + "\\s+)?"
          + MONTH
          + "(?:\\s+"
          + DAY
          + ",)?[\\s,./'’-]*"
          + "(?:of\\s+)?(?:"
          + YEAR
          + "|(?<=['’-])\\d\\d(?!\\d))"
          + "|(?<![\\d/])(?:\\d{1,2}[/.])?\\d{1,2}\\s?[/.-]\\s?"
          + YEAR
          + "|"
          + YEAR
          + "[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?!\\d)"
          + "|"
          + QUARTER
          + "[\\s,/]*(?:of\\s+)?"
          + YEAR
          + "|"
          + YEAR
          + ")";

  /** {@code 05/19} is a month only beside another or an open end. */
  private static final String SHORT_POINT = "(?:0[1-9]|1[0-2])/\\d\\d(?![\\d/])";

  private static final String OPEN =
      "(?:present|currently|current|now|today|to\\s+date|till\\s+date|date|ongoing|till\\s+now)\\b";
  private static final String DASH =
      "\\s*(?:-+|–|—|−|‑|~|→|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b|\\bup\\s+to\\b)\\s*";

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<start>"
              + POINT
              + ")"
              + DASH
              + "(?:(?<end>"
              + POINT
              + ")|(?<open>"
              + OPEN
              + ")|(?<short>\\d\\d)(?!\\d))"
              + "|(?<from>"
              + MONTH
              + "|Q[1-4])"
              + DASH
              + "(?<both>(?:"
              + MONTH
              + "[\\s,./'’-]*|Q[1-4]\\s*)"
              + YEAR
              + ")"
              + "|(?<![\\d/])(?<shortStart>"
              + SHORT_POINT
              + ")"
              + DASH
              + "(?:(?<shortEnd>"
              + SHORT_POINT
              + ")|(?<shortOpen>"
              + OPEN
              + "))"
              + "|(?<part>(?:(?:spring|summer|fall|autumn|winter)|"
              + QUARTER
              + ")[\\s,/]*(?:of\\s+)?"
              + YEAR
              + ")"
              + "|\\bsince\\s+(?<since>"
              + POINT
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SINGLE = Pattern.compile(POINT, Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_YEAR = Pattern.compile(YEAR);
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern QUARTERS =
      Pattern.compile("Q\\s?([1-4])|([1-4])(?:st|nd|rd|th)\\s+quarter", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEASONS =
      Pattern.compile("spring|summer|fall|autumn|winter", Pattern.CASE_INSENSITIVE);

  /** A date whose second number can be no month tells that the first ones are months. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\d)\\d{1,2}/(?:1[3-9]|2\\d|3[01])/(?:19|20)\\d\\d");

  /** How many months a season and a quarter have. */
  private static final int QUARTER_MONTHS = 3;

  /** The first two letters of every month and season, and of "since". */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "ja", "fe", "ma", "ap", "ju", "au", "se", "oc", "no", "de", "sp", "su", "fa", "wi", "si");

  private final YearMonth asOf;

  /** Open ranges end with the given month. */
  Dates(YearMonth asOf) {
    this.asOf = asOf;
  }

  /**
   * A stretch of time that the text states.
   *
   * @param span where
   * @param months how long; a bare year is taken from its middle, so that "2019 – 2021" is two
   *     years
   * @param open whether it goes on
   */
  record Dated(Span span, Months months, boolean open) {}

  /**
   * A month, a season, a quarter or a year.
   *
   * @param month the first month, from 1; none where only the year is told
   * @param length how many months it has, where there is a first
   */
  private record Point(int year, @Nullable Integer month, int length) {
    int first() {
      return year * 12 + (month == null ? 6 : month - 1);
    }

    int afterLast() {
      return month == null ? year * 12 + 6 : first() + length;
    }
  }

  /** Every range in a text, in order; ranges that end before they begin are left out. */
  List<Dated> ranges(String text) {
    List<Dated> found = new ArrayList<>();
    boolean monthFirst = MONTH_FIRST.matcher(text).find();
    Matcher range = RANGE.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i) && range.region(i, text.length()).lookingAt()) {
        Dated dated = dated(range, monthFirst);
        if (dated != null) {
          found.add(dated);
        }
        i = range.end() - 1;
      }
    }
    return List.copyOf(found);
  }

  /** Whether a digit or the first letters of a month, a season or "since" stand there. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return at == 0 || !Character.isDigit(text.charAt(at - 1));
    }
    if (at + 2 >= text.length() || !Character.isLetter(c)) {
      return false;
    }
    return (c == 'q' || c == 'Q')
        || BEGINNINGS.contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT));
  }

  /** The last single date in a text, such as that of a degree, as the month that it lies in. */
  @Nullable Dated single(String text) {
    Matcher single = SINGLE.matcher(text);
    Dated last = null;
    while (single.find()) {
      Point point = point(single.group(), false);
      if (point != null) {
        last =
            new Dated(
                new Span(single.start(), single.end()),
                new Months(point.first(), point.first()),
                false);
      }
    }
    return last;
  }

  private @Nullable Dated dated(Matcher range, boolean monthFirst) {
    Span span = new Span(range.start(), range.end());
    if (range.group("since") != null) {
      return open(span, point(range.group("since"), monthFirst));
    }
    if (range.group("part") != null) {
      Point part = point(range.group("part"), monthFirst);
      return part == null ? null : between(span, part, part);
    }
    if (range.group("shortStart") != null) {
      Point start = shortPoint(range.group("shortStart"));
      return range.group("shortOpen") != null
          ? open(span, start)
          : between(span, start, shortPoint(range.group("shortEnd")));
    }
    if (range.group("both") != null) {
      Point end = point(range.group("both"), monthFirst);
      return end == null
          ? null
          : between(span, point(range.group("from") + " " + end.year(), monthFirst), end);
    }
    Point start = point(range.group("start"), monthFirst);
    if (range.group("open") != null) {
      return open(span, start);
    }
    if (range.group("short") != null) {
      return start == null
          ? null
          : between(span, start, new Point(century(start, range.group("short")), null, 0));
    }
    return between(span, start, point(range.group("end"), monthFirst));
  }

  private static int century(Point start, String year) {
    return start.year() / 100 * 100 + Integer.parseInt(year);
  }

  /** {@code 05/19}: a month and a year of this century or the last. */
  private Point shortPoint(String written) {
    int year = Integer.parseInt(written.substring(3));
    return new Point(ofTwoDigits(year), Integer.parseInt(written.substring(0, 2)), 1);
  }

  private int ofTwoDigits(int year) {
    return (year > (asOf.getYear() + 10) % 100 ? 1900 : 2000) + year;
  }

  private @Nullable Dated open(Span span, @Nullable Point start) {
    int end = Months.index(asOf) + 1;
    if (start == null || start.year() * 12 >= end) {
      return null;
    }
    return new Dated(span, new Months(Math.min(start.first(), end), end), true);
  }

  private @Nullable Dated between(Span span, @Nullable Point start, @Nullable Point end) {
    if (start == null || end == null) {
      return null;
    }
    int asOfEnd = Months.index(asOf) + 1;
    int from = start.first();
    int to = Math.min(end.afterLast(), asOfEnd);
    if (start.month() == null && end.month() == null && start.year() == end.year()) {
      from = start.year() * 12 + 3;
      to = Math.min(start.year() * 12 + 9, asOfEnd);
    }
    return to > from ? new Dated(span, new Months(from, to), false) : null;
  }

  private @Nullable Point point(String written, boolean monthFirst) {
    Matcher year = FIRST_YEAR.matcher(written);
    if (!year.find()) {
      Matcher digits = NUMBERS.matcher(written);
      int last = -1;
      while (digits.find()) {
        last = Integer.parseInt(digits.group());
      }
      return last < 0 ? null : new Point(ofTwoDigits(last), month(written), 1);
    }
    int number = Integer.parseInt(year.group());
    Matcher quarter = QUARTERS.matcher(written);
    if (quarter.find()) {
      String which = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
      return new Point(number, Integer.parseInt(which) * 3 - 2, QUARTER_MONTHS);
    }
    Integer named = month(written);
    if (named != null) {
      return new Point(number, named, SEASONS.matcher(written).find() ? QUARTER_MONTHS : 1);
    }
    Integer month = month(numbers(written, year), year.start() == 0 || monthFirst);
    return month != null && (month < 1 || month > 12) ? null : new Point(number, month, 1);
  }

  private static List<Integer> numbers(String written, Matcher year) {
    String rest = written.substring(0, year.start()) + " " + written.substring(year.end());
    return NUMBERS.matcher(rest).results().map(found -> Integer.valueOf(found.group())).toList();
  }

  /** Of day and month that which can be a month; where both can, the order decides. */
  private static @Nullable Integer month(List<Integer> numbers, boolean monthFirst) {
    if (numbers.size() < 2) {
      return numbers.isEmpty() ? null : numbers.getFirst();
    }
    int second = numbers.get(1);
    return monthFirst || second > 12 ? numbers.getFirst() : Integer.valueOf(second);
  }

  private static @Nullable Integer month(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (int i = 0; i + 3 <= lower.length(); i++) {
      Integer month = MONTHS.get(lower.substring(i, i + 3));
      if (month != null) {
        return month;
      }
    }
    return null;
  }
}
