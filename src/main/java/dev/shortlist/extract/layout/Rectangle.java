package dev.shortlist.extract.layout;

import java.util.Collection;

/**
 * A part of a page as it is seen, in points (1/72 inch).
 *
 * @param left counted from the page's left edge
 * @param top counted downwards from the page's upper edge
 * @param width how wide
 * @param height how high
 */
public record Rectangle(float left, float top, float width, float height) {

  /** One between four edges. */
  public static Rectangle between(float left, float top, float right, float bottom) {
    return new Rectangle(left, top, right - left, bottom - top);
  }

  /** The smallest that holds all of at least one. */
  public static Rectangle around(Collection<Rectangle> all) {
    return all.stream().reduce(Rectangle::with).orElseThrow();
  }

  /** Its right edge. */
  public float right() {
    return left + width;
  }

  /** Its lower edge. */
  public float bottom() {
    return top + height;
  }

  /** The smallest that holds this and the other. */
  public Rectangle with(Rectangle other) {
    return between(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }
}
