package dev.shortlist.extract.pdf.page;

import dev.shortlist.extract.layout.Rectangle;

/** A rectangle between four edges; y grows downwards. */
public record Box(float left, float top, float right, float bottom) {

  /** What holds all places. */
  public static final Box EVERYTHING = new Box(-1e9f, -1e9f, 1e9f, 1e9f);

  /** What both have in common; its edges cross where that is nothing. */
  public Box and(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest that holds this and another. */
  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Negative for one whose edges cross. */
  public float width() {
    return right - left;
  }

  /** As {@link #width()}. */
  public float height() {
    return bottom - top;
  }

  /** How deep the middle between its upper and lower edge lies. */
  public float middle() {
    return (top + bottom) / 2;
  }

  /** With its edges so much further out. */
  public Box grown(float sideways, float upAndDown) {
    return new Box(left - sideways, top - upAndDown, right + sideways, bottom + upAndDown);
  }

  /** Nothing for one whose edges cross. */
  public float area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  /** Whether a point is in it or on its edge. */
  public boolean has(float x, float y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Whether all of another is in it. */
  public boolean has(Box other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  /** For those who know no PDF. */
  public Rectangle rectangle() {
    return Rectangle.between(left, top, right, bottom);
  }
}
