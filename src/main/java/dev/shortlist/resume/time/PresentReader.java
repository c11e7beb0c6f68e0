package dev.shortlist.resume.time;

import dev.shortlist.language.Span;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.time.Dates.Dated;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells when a résumé was written: by what it says itself ("Last updated: May 2019", "Berlin, den
 * 3. Mai 2019" above or below everything else), and by the latest month that it names. Any year
 * counts, even that of a product: nobody names one that is yet to come.
 */
public final class PresentReader {

  /** A résumé's own date stands among its first and last lines. */
  private static final int OUTER_LINES = 8;

  private static final int LONGEST_LINE = 80;

  /** A month stands at most so far before its year, a day and month at most so far behind it. */
  private static final int BEFORE_YEAR = 20;

  private static final int AFTER_YEAR = 7;

  private static final int YEAR_DIGITS = 4;

  /** A town, then the date: how letters and, in many countries, résumés are signed. */
  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,30},\\s*(?:\\p{Ll}{1,3}\\s+)?");

  private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Phrases labels;
  private final Dates dates;
  private final YearMonth asOf;

  /**
   * @param labels what announces a résumé's own date
   * @param dates finds the dates
   * @param asOf the month in which it is read; later ones are of things to come
   */
  public PresentReader(Phrases labels, Dates dates, YearMonth asOf) {
    this.labels = labels;
    this.dates = dates;
    this.asOf = asOf;
  }

  /** Reads it off the whole text of a résumé. */
  public Present read(String text) {
    Optional<YearMonth> latest = latest(text);
    Optional<YearMonth> stated =
        outerLines(text).stream()
            .map(line -> stated(line.in(text).strip()))
            .flatMap(Optional::stream)
            .filter(month -> latest.isEmpty() || !month.isBefore(latest.get()))
            .max(YearMonth::compareTo);
    return new Present(stated, latest);
  }

  private static List<Span> outerLines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      Span line = Lines.at(text, start);
      if (!line.in(text).isBlank()) {
        lines.add(line);
      }
      start = line.end() + 1;
    }
    List<Span> outer = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isOuter = i < OUTER_LINES || i >= lines.size() - OUTER_LINES;
      if (isOuter && lines.get(i).length() <= LONGEST_LINE) {
        outer.add(lines.get(i));
      }
    }
    return outer;
  }

  /** The date of a line that says nothing else. */
  private Optional<YearMonth> stated(String line) {
    List<Dated> found = dates.singles(line, new Span(0, line.length()));
    if (found.size() != 1) {
      return Optional.empty();
    }
    Span date = found.getFirst().span();
    String before = LEADING.matcher(line.substring(0, date.start())).replaceFirst("");
    boolean ends = line.substring(date.end()).chars().noneMatch(Character::isLetterOrDigit);
    boolean hasDay = NUMBER.matcher(date.in(line)).results().count() > 1;
    boolean announced = labels.is(before) || (hasDay && TOWN.matcher(before).matches());
    return ends && announced ? month(found.getFirst()) : Optional.empty();
  }

  private Optional<YearMonth> latest(String text) {
    int year = 0;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + YEAR_DIGITS <= text.length(); i++) {
      int here = yearAt(text, i);
      if (here > year && here <= asOf.getYear()) {
        year = here;
        places.clear();
      }
      if (here > 0 && here == year) {
        places.add(i);
      }
    }
    int latest = year;
    return places.stream()
        .map(place -> around(text, place))
        .flatMap(part -> dates.singles(text, part).stream())
        .map(this::month)
        .flatMap(Optional::stream)
        .filter(month -> month.getYear() == latest)
        .max(YearMonth::compareTo);
  }

  private static Span around(String text, int year) {
    return new Span(
        Math.max(0, year - BEFORE_YEAR), Math.min(text.length(), year + YEAR_DIGITS + AFTER_YEAR));
  }

  /** The number of four digits that stands alone there, if it can be a year; else 0. */
  private static int yearAt(String text, int at) {
    char first = text.charAt(at);
    boolean begins = (first == '1' || first == '2') && (at == 0 || !isDigit(text, at - 1));
    if (!begins || (at + YEAR_DIGITS < text.length() && isDigit(text, at + YEAR_DIGITS))) {
      return 0;
    }
    int year = 0;
    for (int i = at; i < at + YEAR_DIGITS; i++) {
      if (!isDigit(text, i)) {
        return 0;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    return year;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private Optional<YearMonth> month(Dated dated) {
    return dated.period().to().map(Moment::counted).filter(month -> !month.isAfter(asOf));
  }
}
