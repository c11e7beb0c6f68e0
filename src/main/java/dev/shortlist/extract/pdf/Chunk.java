package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.pdf.Word.Letter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a row that no space parts, as text.
 *
 * @param text cleaned, without spaces
 * @param rectangle where it is seen
 * @param letters how many
 * @param size in points
 * @param bold whether it is
 * @param before what parts it from the one before: nothing at the beginning of a row, else a space
 *     or a tab
 * @param soft whether its last letter was a hyphen that only parts a word at the end of a line
 */
record Chunk(
    String text,
    Rectangle rectangle,
    int letters,
    float size,
    boolean bold,
    String before,
    boolean soft) {

  /** In letter heights: what a tab stands for. */
  private static final float TAB = 1.6f;

  /** A row of letters with gaps is one spaced word from so many on. */
  private static final int SPACED = 4;

  private static final String SPACING_ACCENTS =
      "`\u00B4\u02C6^\u02DC~\u00A8\u00AF\u02D8\u02D9\u02DA\u00B8\u02DB\u02DD\u02C7";
  private static final String COMBINING_ACCENTS =
      "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u0306\u0307\u030A\u0327\u0328\u030B\u030C";

  /** The chunks of a row as a person reads them. */
  static List<Chunk> of(Row row) {
    List<Word> words = new ArrayList<>(row.words());
    words.sort(Comparator.comparingDouble(Word::left));
    boolean[] joined = new boolean[words.size()];
    for (int i = 1; i < words.size(); i++) {
      joined[i] = touches(words.get(i - 1), words.get(i));
    }
    boolean spaced = joinSpaced(words, joined);
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    boolean anyRightToLeft = false;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !joined[i]) {
        String before = from == 0 ? "" : separator(words, from, spaced);
        Chunk chunk = of(words.subList(from, i), before, i == words.size());
        if (!chunk.text.isEmpty()) {
          chunks.add(chunk);
          anyRightToLeft |= isRightToLeft(chunk.text);
        }
        from = i;
      }
    }
    return anyRightToLeft ? rightToLeft(chunks) : chunks;
  }

  /** Each cell of the row in its own direction, and the cells in that of most. */
  private static List<Chunk> rightToLeft(List<Chunk> seen) {
    List<List<Chunk>> cells = new ArrayList<>();
    for (Chunk chunk : seen) {
      if (cells.isEmpty() || chunk.before.equals("\t")) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(chunk);
    }
    long turned =
        cells.stream().filter(cell -> cell.stream().anyMatch(c -> isRightToLeft(c.text))).count();
    List<List<Chunk>> ordered = turned * 2 > cells.size() ? cells.reversed() : cells;
    List<Chunk> read = new ArrayList<>();
    for (List<Chunk> cell : ordered) {
      boolean turns = cell.stream().anyMatch(chunk -> isRightToLeft(chunk.text));
      String before = read.isEmpty() ? "" : "\t";
      for (Chunk chunk : turns ? inLogicalOrder(cell) : cell) {
        read.add(before.isEmpty() && !read.isEmpty() ? chunk : chunk.after(before));
        before = "";
      }
    }
    return read;
  }

  private Chunk after(String other) {
    return new Chunk(text, rectangle, letters, size, bold, other, soft);
  }

  private static boolean touches(Word one, Word other) {
    float size = Math.max(one.size(), other.size());
    float gap = other.left() - one.right();
    return gap <= (other.afterSpace() ? 0.03f * size : WordMaker.limit(one.ink().face(), size));
  }

  private static String separator(List<Word> words, int at, boolean spaced) {
    Word one = words.get(at - 1);
    Word other = words.get(at);
    float gap = other.left() - one.right();
    float tab = TAB * Math.max(one.size(), other.size()) * (spaced ? 2 : 1);
    return gap >= tab && !Row.isBullet(one) ? "\t" : " ";
  }

  /**
   * Joins the letters of spaced words, as headings are often set: where most letters keep the same
   * distance, it parts no words.
   */
  private static boolean joinSpaced(List<Word> words, boolean[] joined) {
    boolean any = false;
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && isNext(words.get(to - 1), words.get(to))) {
        to++;
      }
      any |= joinSpaced(words, joined, from, to);
      from = to;
    }
    return any;
  }

  private static boolean isNext(Word one, Word other) {
    return Math.abs(one.size() - other.size()) < 0.05f * one.size()
        && other.left() - one.right() < 1.5f * one.size();
  }

  private static boolean joinSpaced(List<Word> words, boolean[] joined, int from, int to) {
    float size = words.get(from).size();
    int letters = 0;
    int spaces = 0;
    for (int i = from; i < to; i++) {
      letters += words.get(i).letters().size();
      spaces += i > from && words.get(i).afterSpace() ? 1 : 0;
    }
    // Words of many letters are not spaced: spare the rest.
    if (to - from < SPACED || letters > 2 * (to - from)) {
      return false;
    }
    float[] gaps = new float[letters - 1];
    int count = 0;
    Letter before = null;
    for (int i = from; i < to; i++) {
      for (Letter letter : words.get(i).letters()) {
        if (before != null) {
          gaps[count++] = letter.left() - before.right();
        }
        before = letter;
      }
    }
    Arrays.sort(gaps);
    float usual = gaps[gaps.length / 2];
    boolean even = gaps[gaps.length / 4] > 0.35f * usual;
    if (usual < 0.05f * size || usual > 0.9f * size || !even) {
      return false;
    }
    boolean spacesPart = spaces < to - from - spaces;
    for (int i = from + 1; i < to; i++) {
      Word word = words.get(i);
      float gap = word.left() - words.get(i - 1).right();
      joined[i] = gap < 1.6f * usual + 0.05f * size && !(spacesPart && word.afterSpace());
    }
    return true;
  }

  private static Chunk of(List<Word> words, String before, boolean last) {
    List<Letter> letters = new ArrayList<>();
    Box box = words.getFirst().box();
    float size = 0;
    int bold = 0;
    for (Word word : words) {
      letters.addAll(word.letters());
      box = box.with(word.box());
      size = Math.max(size, word.size());
      bold += word.bold() ? word.letters().size() : 0;
    }
    String raw = text(letters);
    boolean soft = last && raw.length() > 1 && raw.endsWith("\u00AD");
    String text = CleanText.of(raw.replace('\u00AD', '-')).strip().replaceAll("\\s+", " ");
    return new Chunk(
        soft ? text.substring(0, text.length() - 1) : text,
        box.rectangle(),
        letters.size(),
        size,
        bold * 2 > letters.size(),
        before,
        soft);
  }

  private static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder(letters.size() + 4);
    boolean rightToLeft = false;
    boolean accents = false;
    for (Letter letter : letters) {
      text.append(letter.text());
      accents |= isAccent(letter);
      rightToLeft |= isRightToLeft(letter.text());
    }
    if (rightToLeft) {
      return reversed(letters);
    }
    return accents && letters.size() > 1 ? accented(letters) : text.toString();
  }

  private static boolean isAccent(Letter letter) {
    return letter.text().length() == 1 && SPACING_ACCENTS.indexOf(letter.text().charAt(0)) >= 0;
  }

  /** An accent that is painted over a letter, as TeX does, belongs to it. */
  private static String accented(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    String pending = "";
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (isAccent(letter)) {
        int accent = SPACING_ACCENTS.indexOf(letter.text().charAt(0));
        String combining = COMBINING_ACCENTS.substring(accent, accent + 1);
        if (i + 1 < letters.size() && isOver(letter, letters.get(i + 1))) {
          pending = combining;
          continue;
        }
        if (i > 0 && isOver(letter, letters.get(i - 1))) {
          text.append(combining);
          continue;
        }
      }
      String base = letter.text();
      if (!pending.isEmpty()) {
        base = base.replace('\u0131', 'i').replace('\u0237', 'j');
      }
      text.append(base).append(pending);
      pending = "";
    }
    return text.toString();
  }

  private static boolean isOver(Letter accent, Letter letter) {
    float middle = (accent.left() + accent.right()) / 2;
    return Character.isLetter(letter.text().codePointAt(0))
        && letter.left() < middle
        && middle < letter.right();
  }

  static boolean isRightToLeft(String text) {
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
  private static String reversed(List<Letter> letters) {
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
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !isRightToLeft(text);
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

  /**
   * From the order in which chunks are seen to that in which they are read: the Unicode
   * Bidirectional Algorithm (Unicode Standard Annex 9) backwards, for one level within another.
   */
  private static List<Chunk> inLogicalOrder(List<Chunk> seen) {
    long rightToLeft = seen.stream().filter(chunk -> isRightToLeft(chunk.text)).count();
    long leftToRight =
        seen.stream()
            .filter(chunk -> !isRightToLeft(chunk.text))
            .filter(chunk -> chunk.text.codePoints().anyMatch(Character::isLetter))
            .count();
    boolean mostly = rightToLeft >= leftToRight;
    List<String> gaps = new ArrayList<>(seen.stream().map(Chunk::before).toList());
    List<Integer> order = new ArrayList<>();
    int i = 0;
    while (i < seen.size()) {
      int to = i;
      while (to < seen.size() && isRightToLeft(seen.get(to).text) != mostly) {
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
      while (to < order.size() && isRightToLeft(seen.get(order.get(to)).text)) {
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
