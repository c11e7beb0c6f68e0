package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the dates that lines of one text tell, each with the label before it and the brackets
 * around it; what was found is kept, for one thread.
 */
final class ItemDates {

  /** A label stands within so many chars of its date. */
  private static final int REACH = 30;

  private static final Pattern GAP = Pattern.compile("[\\s:.,]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Dates dates;
  private final DateForms forms;
  private final ListWords words;
  private final Map<Span, List<ItemDate>> found = new HashMap<>();

  ItemDates(Dates dates, DateForms forms, ListWords words) {
    this.dates = dates;
    this.forms = forms;
    this.words = words;
  }

  /** The dates within a line, in order. */
  List<ItemDate> in(String text, Span line) {
    return found.computeIfAbsent(line, place -> find(text, place));
  }

  private List<ItemDate> find(String text, Span line) {
    String written = line.in(text);
    if (written.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<ItemDate> told = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Dated range : dates.ranges(written)) {
      taken.add(range.span());
      told.add(placed(text, line, range, true));
    }
    for (Dated single : dates.singles(written)) {
      boolean free = taken.stream().noneMatch(range -> range.overlaps(single.span()));
      if (free && standsAlone(written, single.span())) {
        told.add(placed(text, line, single, false));
      }
    }
    told.sort(Comparator.comparing(ItemDate::span));
    return List.copyOf(told);
  }

  /** "ISO 9001:2015" and "#2019" hold no date. */
  private static boolean standsAlone(String written, Span date) {
    if (date.start() == 0) {
      return true;
    }
    char before = written.charAt(date.start() - 1);
    return !Character.isLetterOrDigit(before) && ":#./_-".indexOf(before) < 0;
  }

  private ItemDate placed(String text, Span line, Dated dated, boolean range) {
    Span bare = dated.span().plus(line.start());
    String written = bare.in(text);
    List<Dated> points = range ? dates.singles(written) : List.of();
    PartialDate from;
    Optional<PartialDate> to = Optional.empty();
    if (points.size() == 2) {
      from = date(points.getFirst().span().in(written), points.getFirst().months().from());
      to = Optional.of(date(points.getLast().span().in(written), points.getLast().months().from()));
    } else {
      from = date(written, dated.months().from());
      if (range && !dated.open()) {
        to = Optional.of(date(written, Math.max(dated.months().from(), dated.months().to() - 1)));
      }
    }
    int label = label(text, line, bare, words.expiry);
    boolean expiry = label < bare.start();
    int start = expiry ? label : label(text, line, bare, words.issued);
    return new ItemDate(
        bracketed(text, line, new Span(start, bare.end())), from, to, dated.open(), expiry);
  }

  /** A date of which only the year is told has one number and no month. */
  private PartialDate date(String written, int month) {
    YearMonth told = Months.month(month);
    boolean onlyYear =
        NUMBER.matcher(written).results().allMatch(number -> number.group().length() == 4)
            && forms.month(written) == null
            && forms.quarter(written) == null;
    return new PartialDate(
        told.getYear(), onlyYear ? Optional.empty() : Optional.of(told.getMonth()));
  }

  /** Where the label right before a date begins; where the date does when there is none. */
  private static int label(String text, Span line, Span date, Phrases labels) {
    int from = Math.max(line.start(), date.start() - REACH);
    String before = text.substring(from, date.start());
    for (Span label : labels.in(before).reversed()) {
      if (GAP.matcher(before.substring(label.end())).matches()) {
        return from + label.start();
      }
    }
    return date.start();
  }

  private static Span bracketed(String text, Span line, Span date) {
    int start = date.start();
    int end = date.end();
    while (start > line.start() && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < line.end() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean within =
        start > line.start()
            && end < line.end()
            && "([".indexOf(text.charAt(start - 1)) >= 0
            && ")]".indexOf(text.charAt(end)) >= 0;
    return within ? new Span(start - 1, end + 1) : date;
  }
}
