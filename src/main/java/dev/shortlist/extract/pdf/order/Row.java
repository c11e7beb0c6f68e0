package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on one baseline, from left to right in pieces that a wide gap parts.
 *
 * @param base where the baseline lies
 * @param pieces at least one
 */
record Row(float base, List<Piece> pieces) {

  /** In letter heights: a wider gap may be one between columns. */
  private static final float GAP = 0.7f;

  /** A painted space, as in a justified line, speaks against it up to here. */
  private static final float SPACE_GAP = 1.3f;

  /** A bullet belongs to what follows. */
  private static final float BULLET_GAP = 4;

  private static final float SAME_BASE = 0.35f;

  private static final Pattern BULLET =
      Pattern.compile("[•◦▪▫●○■□▶►‣⁃∙·–—*\\-➢➤✓✔❖◆◇\uE000-\uF8FF]|\\(?\\d{1,2}[.)]|[a-z]\\)|o|§");

  /** Words side by side. */
  record Piece(List<Word> words, float left, float right, float size) {

    static Piece of(List<Word> words) {
      float right = -Float.MAX_VALUE;
      float size = 0;
      for (Word word : words) {
        right = Math.max(right, word.right());
        size = Math.max(size, word.size());
      }
      return new Piece(List.copyOf(words), words.getFirst().left(), right, size);
    }

    boolean bold() {
      return words.stream().allMatch(Word::bold);
    }

    int letters() {
      return words.stream().mapToInt(word -> word.letters().size()).sum();
    }

    boolean beginsWithBullet() {
      return words.size() > 1 && isBullet(words.getFirst());
    }

    /** Whether it has capital letters and no small ones. */
    boolean capitals() {
      int large = 0;
      for (Word word : words) {
        for (Word.Letter letter : word.letters()) {
          int c = letter.text().isEmpty() ? 0 : letter.text().codePointAt(0);
          if (Character.isLowerCase(c)) {
            return false;
          }
          large += Character.isUpperCase(c) ? 1 : 0;
        }
      }
      return large > 3;
    }
  }

  static boolean isBullet(Word word) {
    return word.letters().size() <= 4 && BULLET.matcher(word.text()).matches();
  }

  float left() {
    return pieces.getFirst().left;
  }

  float right() {
    float right = -Float.MAX_VALUE;
    for (Piece piece : pieces) {
      right = Math.max(right, piece.right);
    }
    return right;
  }

  float size() {
    float size = 0;
    for (Piece piece : pieces) {
      size = Math.max(size, piece.size);
    }
    return size;
  }

  boolean bold() {
    return pieces.stream().allMatch(Piece::bold);
  }

  int letters() {
    return pieces.stream().mapToInt(Piece::letters).sum();
  }

  /** Whether it begins with a small letter, as a line within a sentence does. */
  boolean beginsSmall() {
    String text = pieces.getFirst().words.getFirst().text();
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  List<Word> words() {
    if (pieces.size() == 1) {
      return pieces.getFirst().words;
    }
    return pieces.stream().flatMap(piece -> piece.words.stream()).toList();
  }

  /** The rows of words in any order, from the top. */
  static List<Row> of(List<Word> words, List<Edge> edges) throws Stop {
    List<Word> sorted = new ArrayList<>(words);
    for (Word word : words) {
      if (isIcon(word)) {
        Stop.ifInterrupted();
        straighten(word, words);
      }
    }
    sorted.sort(Comparator.comparingDouble(Word::base));
    List<Row> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (Word word : sorted) {
      if (!row.isEmpty()) {
        Word first = row.getFirst();
        float apart = word.base() - first.base();
        if (apart > SAME_BASE * Math.min(word.size(), first.size())) {
          add(row, edges, rows);
          row.clear();
        }
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      add(row, edges, rows);
    }
    return rows;
  }

  /** A picture in a font of pictures, or a bullet. */
  private static boolean isIcon(Word word) {
    if (word.letters().size() != 1 || word.text().isEmpty()) {
      return false;
    }
    int c = word.text().codePointAt(0);
    return c == '•' || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Icons are often set a little higher or lower than the text that they belong to. */
  private static void straighten(Word icon, List<Word> words) {
    Word nearest = null;
    float least = BULLET_GAP * icon.size();
    for (Word word : words) {
      float gap = Math.max(word.left() - icon.right(), icon.left() - word.right());
      float shared = Math.min(word.bottom(), icon.bottom()) - Math.max(word.top(), icon.top());
      boolean beside = shared > 0.4f * Math.min(word.size(), icon.size());
      if (beside && !isIcon(word) && gap < least && gap > -0.2f * icon.size()) {
        least = gap;
        nearest = word;
      }
    }
    if (nearest != null) {
      icon.base(nearest.base());
    }
  }

  /** Words that lie upon each other are two lines that a damaged layout has put in one place. */
  private static void add(List<Word> words, List<Edge> edges, List<Row> rows) {
    words.sort(Comparator.comparingDouble(Word::left));
    boolean collide = false;
    for (int i = 1; i < words.size() && !collide; i++) {
      Word one = words.get(i - 1);
      Word other = words.get(i);
      float shared = Math.min(one.right(), other.right()) - other.left();
      collide =
          shared > 0.5f * Math.min(one.right() - one.left(), other.right() - other.left())
              && one.letters().size() > 1
              && other.letters().size() > 1
              && isOtherFont(one, other);
    }
    if (collide) {
      Word first = words.getFirst();
      List<Word> others = words.stream().filter(word -> isOtherFont(first, word)).toList();
      List<Word> same = words.stream().filter(word -> !isOtherFont(first, word)).toList();
      boolean largeFirst = first.size() >= others.getFirst().size();
      rows.add(row(largeFirst ? same : others, edges));
      rows.add(row(largeFirst ? others : same, edges));
    } else {
      rows.add(row(words, edges));
    }
  }

  private static boolean isOtherFont(Word one, Word other) {
    return Math.abs(one.size() - other.size()) > 0.5f
        || !one.ink().face().equals(other.ink().face());
  }

  private static Row row(List<Word> words, List<Edge> edges) {
    List<Piece> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    Word before = null;
    for (Word word : words) {
      if (before != null && isApart(before, word, piece.size() == 1, edges)) {
        pieces.add(Piece.of(piece));
        piece.clear();
      }
      piece.add(word);
      if (before == null || word.right() > before.right()) {
        before = word;
      }
    }
    pieces.add(Piece.of(piece));
    return new Row(words.getFirst().base(), List.copyOf(pieces));
  }

  private static boolean isApart(Word one, Word other, boolean begins, List<Edge> edges) {
    float size = Math.max(one.size(), other.size());
    float gap = other.left() - one.right();
    if (edges.stream().anyMatch(edge -> edge.isBetween(one, other))) {
      return true;
    }
    if (begins && isBullet(one)) {
      return gap > BULLET_GAP * size;
    }
    return gap > (other.afterSpace() ? SPACE_GAP : GAP) * size;
  }
}
