package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of time in text: "Mar 2019 – Present", "03/2019-05/2021", "2019–21", "since
 * 2020".
 */
final class Dates {

  /** How many months a season and a quarter have. */
  private static final int QUARTER_MONTHS = 3;

  private final DateForms forms;
  private final YearMonth asOf;

  /** Finds dates of the given forms; open ranges end with the given month. */
  Dates(DateForms forms, YearMonth asOf) {
    this.forms = forms;
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
    boolean monthFirst = DateForms.MONTH_FIRST.matcher(text).find();
    Matcher range = forms.range.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (forms.mayBegin(text, i) && range.region(i, text.length()).lookingAt()) {
        Dated dated = dated(range, monthFirst);
        if (dated != null) {
          found.add(dated);
        }
        i = range.end() - 1;
      }
    }
    return List.copyOf(found);
  }

  /**
   * Every single date in a text, such as that of a degree, as the month that it lies in; a bare
   * year's is its middle.
   */
  List<Dated> singles(String text) {
    Matcher single = forms.single.matcher(text);
    List<Dated> found = new ArrayList<>();
    while (single.find()) {
      Point point = point(single.group(), false);
      if (point != null) {
        found.add(
            new Dated(
                new Span(single.start(), single.end()),
                new Months(point.first(), point.first()),
                false));
      }
    }
    return List.copyOf(found);
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
    if (range.group("trailing") != null) {
      Point start = point(range.group("trailing"), monthFirst);
      return start == null || start.month() == null ? null : open(span, start);
    }
    if (range.group("years") != null) {
      String[] years = range.group("years").split("/", -1);
      Point start = new Point(Integer.parseInt(years[0]), null, 0);
      return between(span, start, new Point(century(start, years[1]), null, 0));
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
    int number = Integer.parseInt(year);
    return number > 99 ? number : start.year() / 100 * 100 + number;
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
