package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a line that lists several things into these. */
final class ItemLists {

  private ItemLists() {}

  /**
   * The things that a line lists; the line where it tells of one.
   *
   * @param isList whether the parts between the commas of a line without dates are things
   */
  static List<Span> cut(String text, Span line, ItemDates dates, Predicate<List<Span>> isList) {
    List<Span> semicolons = split(text, line, ";");
    if (semicolons.size() > 1) {
      return semicolons;
    }
    long dated = dates.in(text, line).stream().filter(date -> !date.expiry()).count();
    List<Span> commas = split(text, line, ",");
    if (dated > 1) {
      List<Span> each = perDate(text, commas, dates);
      return each.size() > 1 ? each : List.of(line);
    }
    List<Span> bars = split(text, line, "|");
    if (dated == 0 && bars.size() >= 3 && isList.test(bars)) {
      return bars;
    }
    return dated == 0 && commas.size() > 1 && isList.test(commas) ? commas : List.of(line);
  }

  /** Parts without a date belong to the next that has one. */
  private static List<Span> perDate(String text, List<Span> parts, ItemDates dates) {
    List<Span> things = new ArrayList<>();
    boolean first =
        !dates.in(text, parts.getFirst()).isEmpty()
            && dates.in(text, parts.getFirst()).getFirst().span().start()
                <= parts.getFirst().start() + 1;
    int start = parts.getFirst().start();
    for (int i = 0; i < parts.size(); i++) {
      boolean dated = !dates.in(text, parts.get(i)).isEmpty();
      if (first && dated && i > 0) {
        things.add(new Span(start, parts.get(i - 1).end()));
        start = parts.get(i).start();
      } else if (!first && dated) {
        things.add(new Span(start, parts.get(i).end()));
        start = i + 1 < parts.size() ? parts.get(i + 1).start() : parts.get(i).end();
      }
    }
    if (start < parts.getLast().end()) {
      things.add(new Span(start, parts.getLast().end()));
    }
    return things;
  }

  /** Cuts at signs that stand outside brackets, not between digits. */
  static List<Span> split(String text, Span line, String signs) {
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
