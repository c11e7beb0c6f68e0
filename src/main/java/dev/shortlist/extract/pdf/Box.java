package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.Rectangle;

/** A rectangle between four edges; y grows downwards. */
record Box(float left, float top, float right, float bottom) {

  static final Box EVERYTHING = new Box(-1e9f, -1e9f, 1e9f, 1e9f);

  /** What both have in common; its edges cross where that is nothing. */
  Box and(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  /** Nothing for one whose edges cross. */
  float area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  boolean has(float x, float y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  boolean has(Box other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  Rectangle rectangle() {
    return Rectangle.between(left, top, right, bottom);
  }
}
