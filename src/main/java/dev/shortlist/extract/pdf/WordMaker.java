package dev.shortlist.extract.pdf;

import dev.shortlist.extract.pdf.Word.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes words of the letters of a page, in the order of painting. */
final class WordMaker {

  /** A gap of this part of a space ends a word. */
  private static final float GAP = 0.5f;

  /** A raised letter is smaller than those before by this factor. */
  private static final float RAISED = 0.85f;

  private final List<Word> words = new ArrayList<>();
  private @Nullable Word word;
  private boolean space;

  /** Where the next letter stands if it belongs to the same word. */
  private float next;

  /** Where the letters of the word were painted, before it was put on its neighbour's line. */
  private float painted;

  private int count;

  List<Word> words() {
    return words;
  }

  /** How many letters there were. */
  int count() {
    return count;
  }

  /**
   * Adds a letter.
   *
   * @param left where it begins on its line
   * @param right where it ends
   * @param next where the letter after it is expected, which is further away in spaced words
   */
  void add(
      String text,
      float left,
      float right,
      float next,
      float base,
      float size,
      int angle,
      Ink ink) {
    count++;
    if (text.isBlank() && !text.isEmpty()) {
      space = true;
      return;
    }
    Word current = word;
    boolean same =
        current != null
            && current.angle() == angle
            && Math.abs(current.size() - size) <= 0.05f * size
            && Math.abs(painted - base) <= 0.1f * size;
    if (current != null && same && isRepeated(current.last(), text, left, size)) {
      current.doubled();
      return;
    }
    float gap = left - this.next;
    boolean goesOn =
        current != null
            && same
            && !space
            && current.ink().equals(ink)
            && gap <= limit(ink.face(), size)
            && gap >= -0.5f * size;
    if (current == null || !goesOn) {
      Word begun = new Word(angle, base, size, ink, space);
      if (current != null && isRaised(current, begun, gap)) {
        begun.base(current.base());
      }
      words.add(begun);
      word = begun;
      painted = base;
      current = begun;
    }
    current.add(new Letter(text, left, right));
    this.next = next;
    space = false;
  }

  /** Words that a gap of so many points ends. */
  static float limit(Face face, float size) {
    return size * Math.clamp(GAP * face.space(), 0.09f, 0.17f);
  }

  private static boolean isRepeated(Letter last, String text, float left, float size) {
    return last.text().equals(text)
        && Math.abs(last.left() - left) < 0.12f * size
        && Math.abs(last.left() - left) < 0.5f * (last.right() - last.left());
  }

  private static boolean isRaised(Word before, Word raised, float gap) {
    return before.angle() == raised.angle()
        && raised.size() < RAISED * before.size()
        && Math.abs(gap) < 0.3f * before.size()
        && Math.abs(before.base() - raised.base()) < 0.6f * before.size();
  }
}
