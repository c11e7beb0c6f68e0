package dev.shortlist.resume;

import dev.shortlist.language.Span;

/**
 * A line of a list, or what stands between two bullets.
 *
 * @param span where it stands, without its bullet; over several lines where it was broken
 * @param sign its bullet; 0 for none, 1 for a number
 * @param spaced whether it stands below a blank line or begins the list
 */
record Row(Span span, char sign, boolean spaced) {

  static final char NONE = 0;
  static final char NUMBERED = 1;

  boolean bulleted() {
    return sign != NONE;
  }

  /** This row and the one below as one. */
  Row and(Row below) {
    return new Row(new Span(span.start(), below.span.end()), sign, spaced);
  }

  /** What it says, on one line. */
  String in(String text) {
    return oneLine(span, text);
  }

  /** What a stretch says, on one line. */
  static String oneLine(Span span, String text) {
    return Rows.SPACES.matcher(span.in(text)).replaceAll(" ").strip();
  }
}
