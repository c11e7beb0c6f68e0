package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts text that is painted from the right in the order in which it is read: the Unicode
 * Bidirectional Algorithm (Unicode Standard Annex 9) backwards, for one level within another.
 */
final class RightToLeft {

  private RightToLeft() {}

  /** Whether some of a text is. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x590) {
        byte direction = Character.getDirectionality(c);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
      }
    }
    return false;
  }

  /** Letters from the right; numbers and Latin words among them keep their direction. */
  static String text(List<Letter> letters) {
    List<Letter> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(Letter::right).reversed());
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < sorted.size()) {
      int to = i;
      while (to < sorted.size() && isLeftToRight(sorted.get(to).text())) {
        to++;
      }
      if (to > i) {
        for (int j = to - 1; j >= i; j--) {
          text.append(sorted.get(j).text());
        }
        i = to;
      } else {
        text.append(mirrored(sorted.get(i).text()));
        i++;
      }
    }
    return text.toString();
  }

  private static boolean isLeftToRight(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0)) && !isIn(text);
  }

  private static String mirrored(String text) {
    return switch (text) {
      case "(" -> ")";
      case ")" -> "(";
      case "[" -> "]";
      case "]" -> "[";
      case "{" -> "}";
      case "}" -> "{";
      case "<" -> ">";
      case ">" -> "<";
      case "«" -> "»";
      case "»" -> "«";
      default -> text;
    };
  }

  /** Each cell of the row in its own direction, and the cells in that of most. */
  static List<Chunk> inOrder(List<Chunk> seen) {
    List<List<Chunk>> cells = new ArrayList<>();
    for (Chunk chunk : seen) {
      if (cells.isEmpty() || chunk.before().equals("\t")) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(chunk);
    }
    long turned =
        cells.stream().filter(cell -> cell.stream().anyMatch(c -> isIn(c.text()))).count();
    List<List<Chunk>> ordered = turned * 2 > cells.size() ? cells.reversed() : cells;
    List<Chunk> read = new ArrayList<>();
    for (List<Chunk> cell : ordered) {
      boolean turns = cell.stream().anyMatch(chunk -> isIn(chunk.text()));
      String before = read.isEmpty() ? "" : "\t";
      for (Chunk chunk : turns ? inLogicalOrder(cell) : cell) {
        read.add(before.isEmpty() && !read.isEmpty() ? chunk : chunk.after(before));
        before = "";
      }
    }
    return read;
  }

  /** From the order in which chunks are seen to that in which they are read. */
  private static List<Chunk> inLogicalOrder(List<Chunk> seen) {
    long rightToLeft = seen.stream().filter(chunk -> isIn(chunk.text())).count();
    long leftToRight =
        seen.stream()
            .filter(chunk -> !isIn(chunk.text()))
            .filter(chunk -> chunk.text().codePoints().anyMatch(Character::isLetter))
            .count();
    boolean mostly = rightToLeft >= leftToRight;
    List<String> gaps = new ArrayList<>(seen.stream().map(Chunk::before).toList());
    List<Integer> order = new ArrayList<>();
    int i = 0;
    while (i < seen.size()) {
      int to = i;
      while (to < seen.size() && isIn(seen.get(to).text()) != mostly) {
        to++;
      }
      if (to == i) {
        order.add(i++);
      } else {
        List<Integer> run = new ArrayList<>();
        for (int j = i; j < to; j++) {
          run.add(j);
        }
        order.addAll(mostly ? run.reversed() : run);
        i = to;
      }
    }
    if (mostly) {
      // The row is read from the right, the runs within it were turned once more above.
      order = order.reversed();
    } else {
      order = withRunsReversed(order, seen);
    }
    List<Chunk> read = new ArrayList<>();
    for (int at = 0; at < order.size(); at++) {
      Chunk chunk = seen.get(order.get(at));
      String gap = "";
      if (at > 0) {
        int before = order.get(at - 1);
        int here = order.get(at);
        String wide = gaps.get(Math.max(before, here));
        gap = Math.abs(before - here) == 1 && !wide.isEmpty() ? wide : " ";
      }
      read.add(chunk.after(gap));
    }
    return read;
  }

  private static List<Integer> withRunsReversed(List<Integer> order, List<Chunk> seen) {
    List<Integer> result = new ArrayList<>();
    int i = 0;
    while (i < order.size()) {
      int to = i;
      while (to < order.size() && isIn(seen.get(order.get(to)).text())) {
        to++;
      }
      if (to == i) {
        result.add(order.get(i++));
      } else {
        result.addAll(order.subList(i, to).reversed());
        i = to;
      }
    }
    return result;
  }
}
