package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a line that lists several things into these. */
public final class ItemLists {

  private ItemLists() {}

  /**
   * The things that a line lists; the line where it tells of one.
   *
   * @param isList whether the parts between the commas of a line without dates are things
   * @param isThing whether what follows a date without a sign is a thing of its own
   */
  public static List<Span> cut(
      String text,
      Span line,
      ItemDates dates,
      Predicate<List<Span>> isList,
      Predicate<String> isThing) {
    List<Span> semicolons = split(text, line, ";");
    if (semicolons.size() > 1) {
      return semicolons;
    }
    List<ItemDate> told = dates.in(text, line).stream().filter(date -> !date.expiry()).toList();
    if (told.size() > 1) {
      List<Span> each = perDate(text, line, told);
      return each.size() > 1 ? each : List.of(line);
    }
    if (!told.isEmpty()) {
      int end = told.getFirst().span().end();
      boolean follows = end + 1 < line.end() && Character.isUpperCase(text.charAt(end + 1));
      boolean named = hasName(text, new Span(line.start(), end), told);
      return follows && named && isThing.test(text.substring(end, line.end()))
          ? List.of(new Span(line.start(), end), new Span(end + 1, line.end()))
          : List.of(line);
    }
    List<Span> bars = split(text, line, "|");
    if (bars.size() >= 3 && isList.test(bars)) {
      return bars;
    }
    List<Span> commas = split(text, line, ",");
    return commas.size() > 1 && isList.test(commas) ? commas : List.of(line);
  }

  /** Each thing ends with its date, or, where the line begins with one, begins with it. */
  private static List<Span> perDate(String text, Span line, List<ItemDate> dates) {
    boolean first = dates.getFirst().span().start() <= line.start() + 1;
    List<Span> things = new ArrayList<>();
    int start = line.start();
    for (int i = first ? 1 : 0; i < dates.size(); i++) {
      int end = first ? dates.get(i).span().start() : dates.get(i).span().end();
      if (hasName(text, new Span(start, end), dates)) {
        add(text, withoutSigns(text, new Span(start, end)), things);
        start = end;
      }
    }
    Span last = withoutSigns(text, new Span(start, line.end()));
    if (hasName(text, last, dates)) {
      things.add(last);
    }
    return things;
  }

  private static boolean hasName(String text, Span thing, List<ItemDate> dates) {
    for (int i = thing.start(); i < thing.end(); i++) {
      int at = i;
      if (Character.isLetter(text.charAt(i))
          && dates.stream()
              .noneMatch(date -> date.span().start() <= at && at < date.span().end())) {
        return true;
      }
    }
    return false;
  }

  private static Span withoutSigns(String text, Span thing) {
    int start = thing.start();
    int end = thing.end();
    while (start < end && " \t,;.•|)".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t,;•|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** Cuts at signs that stand outside brackets, not between digits. */
  public static List<Span> split(String text, Span line, String signs) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && signs.indexOf(c) >= 0 && !isWithinNumber(text, i)) {
        add(text, new Span(start, i), parts);
        start = i + 1;
      }
    }
    add(text, new Span(start, line.end()), parts);
    return parts.isEmpty() ? List.of(line) : parts;
  }

  private static boolean isWithinNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static void add(String text, Span span, List<Span> parts) {
    Span bare = span.trimmed(text);
    if (bare.in(text).chars().anyMatch(Character::isLetterOrDigit)) {
      parts.add(bare);
    }
  }
}
