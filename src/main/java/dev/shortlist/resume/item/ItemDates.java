package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the dates that lines of one text tell, each with the label before it and the brackets
 * around it; what was found is kept, for one thread.
 */
public final class ItemDates {

  /** A label stands within so many chars of its date. */
  private static final int REACH = 30;

  private static final Pattern GAP = Pattern.compile("[\\s:.,]*");

  private final Dates dates;
  private final ListWords words;
  private final Map<Span, List<ItemDate>> found = new HashMap<>();

  /** Finds the dates and, by the words of a language, their labels. */
  public ItemDates(Dates dates, ListWords words) {
    this.dates = dates;
    this.words = words;
  }

  /** The dates within a line, in order. */
  public List<ItemDate> in(String text, Span line) {
    return found.computeIfAbsent(line, place -> find(text, place));
  }

  private List<ItemDate> find(String text, Span line) {
    String written = line.in(text);
    if (written.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    return dates.all(text, line).stream()
        .filter(
            dated -> isRange(dated) || standsAlone(written, dated.span().start() - line.start()))
        .map(dated -> placed(text, line, dated))
        .toList();
  }

  private static boolean isRange(Dated dated) {
    return dated.period().from().isPresent();
  }

  /** "ISO 9001:2015" and "#2019" hold no date. */
  private static boolean standsAlone(String written, int start) {
    if (start == 0) {
      return true;
    }
    char before = written.charAt(start - 1);
    return !Character.isLetterOrDigit(before) && ":#./_-".indexOf(before) < 0;
  }

  private ItemDate placed(String text, Span line, Dated dated) {
    Span bare = dated.span();
    int label = label(text, line, bare, words.expiry);
    boolean expiry = label < bare.start();
    int start = expiry ? label : label(text, line, bare, words.issued);
    return new ItemDate(bracketed(text, line, new Span(start, bare.end())), dated.period(), expiry);
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
