package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes words of the letters of a page, in the order of painting. */
final class WordMaker {

  /** In letter heights: sizes and baselines that differ by no more are one. */
  private static final float SAME_SIZE = 0.05f;

  private static final float SAME_BASE = 0.1f;

  /** Kerning takes a letter back by less. */
  private static final float BACK = -0.5f;

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
   * @param run what it is part of
   */
  void add(String text, float left, float right, float next, Run run) {
    count++;
    if (text.isBlank() && !text.isEmpty()) {
      space = true;
      return;
    }
    float size = run.size();
    Word current = word;
    boolean same =
        current != null
            && current.angle() == run.angle()
            && Math.abs(current.size() - size) <= SAME_SIZE * size
            && Math.abs(painted - run.base()) <= SAME_BASE * size;
    if (current != null && same && isRepeated(current.last(), text, left, size)) {
      current.doubled();
      return;
    }
    float gap = left - this.next;
    boolean goesOn =
        current != null
            && same
            && !space
            && current.ink().equals(run.ink())
            && gap <= run.ink().face().gap() * size
            && gap >= BACK * size;
    if (current == null || !goesOn) {
      Word begun = new Word(run.angle(), run.base(), size, run.ink(), space);
      if (current != null && isRaised(current, begun, gap)) {
        begun.base(current.base());
      }
      words.add(begun);
      word = begun;
      painted = run.base();
      current = begun;
    }
    current.add(new Letter(text, left, right));
    this.next = next;
    space = false;
  }

  private static boolean isRepeated(Letter last, String text, float left, float size) {
    return last.text().equals(text)
        && Math.abs(last.left() - left) < 0.12f * size
        && Math.abs(last.left() - left) < 0.5f * (last.right() - last.left());
  }

  /** Whether a word is a mark beside another, or a letter of a logo such as TeX's. */
  private static boolean isRaised(Word before, Word raised, float gap) {
    float size = before.size();
    float shift = Math.abs(before.base() - raised.base());
    boolean small = raised.size() < RAISED * size;
    boolean beside = small ? Math.abs(gap) < 0.3f * size : gap < 0 && gap > -0.3f * size;
    return before.angle() == raised.angle() && beside && shift < (small ? 0.6f : 0.3f) * size;
  }
}
