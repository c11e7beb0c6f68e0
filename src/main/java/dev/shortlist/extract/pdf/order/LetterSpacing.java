package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the letters of spaced words, as headings are often set: where most letters keep the same
 * distance, it parts no words.
 */
final class LetterSpacing {

  /** A row of letters with gaps is one spaced word from so many on. */
  private static final int SPACED = 4;

  /** In letter heights: the distances that letters are spaced by. */
  private static final float LEAST = 0.05f;

  private static final float MOST = 0.9f;

  /** A gap that is wider than the usual by this factor parts words. */
  private static final float WIDER = 1.6f;

  private LetterSpacing() {}

  /**
   * Joins words of a row.
   *
   * @param words from the left
   * @param joined which of them belong to the one before, which this adds to
   * @return whether there are any
   */
  static boolean join(List<Word> words, boolean[] joined) {
    boolean any = false;
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && isNext(words.get(to - 1), words.get(to))) {
        to++;
      }
      any |= join(words, joined, from, to);
      from = to;
    }
    return any;
  }

  private static boolean isNext(Word one, Word other) {
    return Math.abs(one.size() - other.size()) < 0.05f * one.size()
        && other.left() - one.right() < 1.5f * one.size();
  }

  private static boolean join(List<Word> words, boolean[] joined, int from, int to) {
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
    if (usual < LEAST * size || usual > MOST * size || !even) {
      return false;
    }
    boolean spacesPart = spaces < to - from - spaces;
    for (int i = from + 1; i < to; i++) {
      Word word = words.get(i);
      float gap = word.left() - words.get(i - 1).right();
      joined[i] = gap < WIDER * usual + LEAST * size && !(spacesPart && word.afterSpace());
    }
    return true;
  }
}
