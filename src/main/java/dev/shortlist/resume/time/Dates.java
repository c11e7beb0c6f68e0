package dev.shortlist.resume.time;

import dev.shortlist.language.Span;
import dev.shortlist.resume.profile.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of time in text: "Mar 2019 – Present", "03/2019-05/2021", "2019–21", "since
 * 2020".
 */
public final class Dates {

  /** How many months a season and a quarter have. */
  private static final int QUARTER_MONTHS = 3;

  /** Words before the first digit of a date: "septiembre a diciembre del año 2014". */
  private static final int FURTHEST_DIGIT = 40;

  private final DateForms forms;
  private final YearMonth asOf;
  private final Supplier<YearMonth> present;
  private final Map<Span, List<Dated>> ranges = new HashMap<>();
  private final Map<Span, List<Placed>> singles = new HashMap<>();
  private String keptText = "";

  /**
   * Finds dates of the given forms, in one thread.
   *
   * @param asOf the month in which they are read; nothing lasts longer
   * @param present tells the month in which ends what goes on
   */
  public Dates(DateForms forms, YearMonth asOf, Supplier<YearMonth> present) {
    this.forms = forms;
    this.asOf = asOf;
    this.present = present;
  }

  /** A period, and where the text states it. */
  public record Dated(Span span, Period period) {
    /** The months that the period is reckoned by. */
    public Months months() {
      return period.months();
    }
  }

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

    Moment from() {
      return month == null ? new Moment(year, Optional.empty()) : Moment.of(Months.month(first()));
    }

    Moment to() {
      return month == null
          ? new Moment(year, Optional.empty())
          : Moment.of(Months.month(afterLast() - 1));
    }
  }

  /** A single date, and where the text states it. */
  private record Placed(Span span, Point point) {}

  /**
   * Every range within a part of a text, in order; those that end before they begin are left out.
   */
  public List<Dated> ranges(String text, Span within) {
    return kept(text, ranges, within, place -> findRanges(text, place));
  }

  private List<Dated> findRanges(String text, Span within) {
    String part = within.in(text);
    List<Dated> found = new ArrayList<>();
    if (!hasDigit(part)) {
      return found;
    }
    boolean monthFirst = part.indexOf('/') >= 0 && DateForms.MONTH_FIRST.matcher(part).find();
    for (MatchResult range : matches(forms.range, part)) {
      Period period = period(range, monthFirst);
      if (period != null) {
        Span span = new Span(range.start(), range.end());
        found.add(new Dated(span.plus(within.start()), period));
      }
    }
    return List.copyOf(found);
  }

  private static boolean hasDigit(String part) {
    return part.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static int nextDigit(String part, int from) {
    int at = from;
    while (at < part.length() && (part.charAt(at) < '0' || part.charAt(at) > '9')) {
      at++;
    }
    return at;
  }

  /** Where a pattern matches one after the other, tried only where a date may begin. */
  private List<MatchResult> matches(Pattern pattern, String part) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(part).useTransparentBounds(true);
    int digit = -1;
    for (int i = 0; i < part.length(); i++) {
      if (digit < i) {
        digit = nextDigit(part, i);
      }
      // what is far from any digit begins no date
      i = Math.max(i, digit - FURTHEST_DIGIT);
      if (digit == part.length()) {
        break;
      }
      if (forms.mayBegin(part, i) && matcher.region(i, part.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        i = matcher.end() - 1;
      }
    }
    return found;
  }

  /** Every single date within a part of a text, such as that of a degree, in order. */
  List<Dated> singles(String text, Span within) {
    return singles(text, within, Dates::end);
  }

  /** Ranges and the single dates beside them, which end something, in order. */
  public List<Dated> all(String text, Span within) {
    return all(text, within, Dates::end);
  }

  /** Ranges and the single dates beside them as the month or year that something took, in order. */
  public List<Dated> spells(String text, Span within) {
    return all(text, within, point -> between(point, point));
  }

  private List<Dated> all(String text, Span within, Function<Point, @Nullable Period> single) {
    List<Dated> ranges = ranges(text, within);
    List<Dated> found = new ArrayList<>(ranges);
    int next = 0;
    for (Dated dated : singles(text, within, single)) {
      while (next < ranges.size() && ranges.get(next).span().end() <= dated.span().start()) {
        next++;
      }
      if (next == ranges.size() || !ranges.get(next).span().overlaps(dated.span())) {
        found.add(dated);
      }
    }
    found.sort(Comparator.comparing(Dated::span));
    return found;
  }

  private List<Dated> singles(String text, Span within, Function<Point, @Nullable Period> single) {
    List<Dated> found = new ArrayList<>();
    for (Placed placed : kept(text, singles, within, place -> findSingles(text, place))) {
      Period period = single.apply(placed.point());
      if (period != null) {
        found.add(new Dated(placed.span(), period));
      }
    }
    return List.copyOf(found);
  }

  private List<Placed> findSingles(String text, Span within) {
    String part = within.in(text);
    if (!hasDigit(part)) {
      return List.of();
    }
    List<Placed> found = new ArrayList<>();
    for (MatchResult match : matches(forms.single, part)) {
      Point point = point(match.group(), false);
      if (point != null) {
        found.add(new Placed(new Span(match.start(), match.end()).plus(within.start()), point));
      }
    }
    return List.copyOf(found);
  }

  /** What was found in a part of a text; sections are asked for more than once. */
  private <T> List<T> kept(
      String text, Map<Span, List<T>> kept, Span within, Function<Span, List<T>> find) {
    if (!text.equals(keptText)) {
      keptText = text;
      ranges.clear();
      singles.clear();
    }
    return kept.computeIfAbsent(within, find);
  }

  private static Period end(Point point) {
    Months none = new Months(point.first(), point.first());
    return new Period(Optional.empty(), Optional.of(point.to()), none);
  }

  private @Nullable Period period(MatchResult range, boolean monthFirst) {
    if (range.group("since") != null) {
      return open(point(range.group("since"), monthFirst));
    }
    if (range.group("part") != null) {
      Point part = point(range.group("part"), monthFirst);
      return part == null ? null : between(part, part);
    }
    if (range.group("trailing") != null) {
      Point start = point(range.group("trailing"), monthFirst);
      return start == null || start.month() == null ? null : open(start);
    }
    if (range.group("years") != null) {
      String[] years = range.group("years").split("/", -1);
      Point start = new Point(Integer.parseInt(years[0]), null, 0);
      return between(start, new Point(century(start, years[1]), null, 0));
    }
    if (range.group("shortStart") != null) {
      Point start = shortPoint(range.group("shortStart"));
      return range.group("shortOpen") != null
          ? open(start)
          : between(start, shortPoint(range.group("shortEnd")));
    }
    if (range.group("both") != null) {
      Point end = point(range.group("both"), monthFirst);
      return end == null
          ? null
          : between(point(range.group("from") + " " + end.year(), monthFirst), end);
    }
    Point start = point(range.group("start"), monthFirst);
    if (range.group("open") != null) {
      return open(start);
    }
    if (range.group("short") != null) {
      return start == null
          ? null
          : between(start, new Point(century(start, range.group("short")), null, 0));
    }
    return between(start, point(range.group("end"), monthFirst));
  }

  private static int century(Point start, String year) {
    int number = Integer.parseInt(year);
    return number > 99 ? number : start.year() / 100 * 100 + number;
  }

  /** {@code 05/19} or {@code '19}: a month and a year of this century or the last. */
  private Point shortPoint(String written) {
    int year = ofTwoDigits(Integer.parseInt(written.substring(written.length() - 2)));
    return Character.isDigit(written.charAt(0))
        ? new Point(year, Integer.parseInt(written.substring(0, 2)), 1)
        : new Point(year, null, 0);
  }

  private int ofTwoDigits(int year) {
    return (year > (asOf.getYear() + 10) % 100 ? 1900 : 2000) + year;
  }

  private @Nullable Period open(@Nullable Point start) {
    int end = Months.index(present.get()) + 1;
    if (start == null || start.year() * 12 >= end) {
      return null;
    }
    Months months = new Months(Math.min(start.first(), end), end);
    return new Period(Optional.of(start.from()), Optional.empty(), months);
  }

  private @Nullable Period between(@Nullable Point start, @Nullable Point end) {
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
    return to > from
        ? new Period(Optional.of(start.from()), Optional.of(end.to()), new Months(from, to))
        : null;
  }

  private @Nullable Point point(String written, boolean monthFirst) {
    Matcher year = DateForms.FIRST_YEAR.matcher(written);
    if (!year.find()) {
      Matcher digits = DateForms.NUMBERS.matcher(written);
      int last = -1;
      while (digits.find()) {
        last = Integer.parseInt(digits.group());
      }
      return last < 0 ? null : new Point(ofTwoDigits(last), forms.month(written), 1);
    }
    int number = Integer.parseInt(year.group());
    Integer quarter = forms.quarter(written);
    if (quarter != null) {
      return new Point(number, quarter * QUARTER_MONTHS - 2, QUARTER_MONTHS);
    }
    Integer named = forms.month(written);
    if (named != null) {
      return new Point(number, named, forms.isSeason(written) ? QUARTER_MONTHS : 1);
    }
    Integer month = month(numbers(written, year), year.start() == 0 || monthFirst);
    return month != null && (month < 1 || month > 12) ? null : new Point(number, month, 1);
  }

  private static List<Integer> numbers(String written, Matcher year) {
    String rest = written.substring(0, year.start()) + " " + written.substring(year.end());
    return DateForms.NUMBERS
        .matcher(rest)
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .toList();
  }

  /** Of day and month that which can be a month; where both can, the order decides. */
  private static @Nullable Integer month(List<Integer> numbers, boolean monthFirst) {
    if (numbers.size() < 2) {
      return numbers.isEmpty() ? null : numbers.getFirst();
    }
    int second = numbers.get(1);
    return monthFirst || second > 12 ? numbers.getFirst() : Integer.valueOf(second);
  }
}
