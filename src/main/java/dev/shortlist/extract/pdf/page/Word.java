package dev.shortlist.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that were painted side by side in one ink. Its places are those of a page turned so that
 * the line runs to the right; {@link #box()} has them as the page is seen.
 */
public final class Word {

  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  /** One letter, or a ligature, or several that one glyph stands for. */
  public record Letter(String text, float left, float right) {}

  private final List<Letter> letters = new ArrayList<>(8);
  private final int angle;
  private final float size;
  private final Ink ink;
  private final boolean afterSpace;
  private float base;
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float shiftRight;
  private float shiftDown;
  private boolean doubled;

  /**
   * An empty word.
   *
   * @param angle how far its line is turned clockwise, in degrees
   * @param base where its baseline lies
   * @param size how high its letters are, in points
   * @param afterSpace whether a space was painted before
   */
  public Word(int angle, float base, float size, Ink ink, boolean afterSpace) {
    this.angle = angle;
    this.base = base;
    this.size = size;
    this.ink = ink;
    this.afterSpace = afterSpace;
  }

  /** Adds a letter at its end. */
  public void add(Letter letter) {
    letters.add(letter);
    left = Math.min(left, Math.min(letter.left, letter.right));
    right = Math.max(right, Math.max(letter.left, letter.right));
  }

  /**
   * Some of its letters as a word.
   *
   * @param from the first
   * @param to the one after the last
   */
  public Word part(int from, int to) {
    Word part = new Word(angle, base, size, ink, from > 0 || afterSpace);
    letters.subList(from, to).forEach(part::add);
    part.doubled = doubled;
    part.seenAside(shiftRight, shiftDown);
    return part;
  }

  /** From the first painted. */
  public List<Letter> letters() {
    return letters;
  }

  /** The last painted; there is one. */
  public Letter last() {
    return letters.getLast();
  }

  /** How far its line is turned clockwise, in degrees from 0 to 359. */
  public int angle() {
    return angle;
  }

  /** How deep its baseline lies. */
  public float base() {
    return base;
  }

  /** Puts a raised or lowered word on the line of its neighbour. */
  public void base(float other) {
    base = other;
  }

  /** How high its letters are, in points. */
  public float size() {
    return size;
  }

  /** How it is painted. */
  public Ink ink() {
    return ink;
  }

  /** Whether a space was painted before it. */
  public boolean afterSpace() {
    return afterSpace;
  }

  /** Where it begins. */
  public float left() {
    return left;
  }

  /** Where it ends. */
  public float right() {
    return right;
  }

  /** Where its highest letters end, nearly. */
  public float top() {
    return base - ASCENT * size;
  }

  /** Where its lowest letters end, nearly. */
  public float bottom() {
    return base + DESCENT * size;
  }

  /** Whether it looks bold. */
  public boolean bold() {
    return doubled || ink.bold();
  }

  /** It was painted twice, which makes letters bold. */
  public void doubled() {
    doubled = true;
  }

  /** It is seen that far from where it stands, as on a page that lies crooked. */
  public void seenAside(float right, float down) {
    shiftRight = right;
    shiftDown = down;
  }

  /** As the letters follow each other. */
  public String text() {
    if (letters.size() == 1) {
      return letters.getFirst().text;
    }
    StringBuilder text = new StringBuilder(letters.size());
    letters.forEach(letter -> text.append(letter.text));
    return text.toString();
  }

  /** Where it is seen on the page. */
  public Box box() {
    Box straight =
        new Box(left + shiftRight, top() + shiftDown, right + shiftRight, bottom() + shiftDown);
    return angle == 0 ? straight : turned(straight, angle);
  }

  /** A box of a page that was turned by an angle, as it is on the page itself. */
  private static Box turned(Box box, int angle) {
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    float[] xs = {box.left(), box.right(), box.left(), box.right()};
    float[] ys = {box.top(), box.top(), box.bottom(), box.bottom()};
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int i = 0; i < xs.length; i++) {
      float x = (float) (xs[i] * cos - ys[i] * sin);
      float y = (float) (xs[i] * sin + ys[i] * cos);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return new Box(left, top, right, bottom);
  }

  /** Never a word of the résumé: for debugging. */
  @Override
  public String toString() {
    return "%d letters at %s".formatted(letters.size(), box());
  }
}
