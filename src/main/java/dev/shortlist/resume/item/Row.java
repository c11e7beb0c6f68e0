package dev.shortlist.resume.item;

import dev.shortlist.language.Span;

/**
 * A line of a list, or what stands between two bullets.
 *
 * @param span where it stands, without its bullet; over several lines where it was broken
 * @param sign its bullet; 0 for none, 1 for a number
 * @param spaced whether it stands below a blank line or begins the list
 */
public record Row(Span span, char sign, boolean spaced) {

  static final char NONE = 0;

  /** The sign of a row that a number begins. */
  public static final char NUMBERED = 1;

  /** Whether a bullet or a number begins it. */
  public boolean bulleted() {
    return sign != NONE;
  }

  /** This row and the one below as one. */
  public Row and(Row below) {
    return new Row(new Span(span.start(), below.span.end()), sign, spaced);
  }

  /** What it says, on one line. */
  public String in(String text) {
    return oneLine(span, text);
  }

  /** What a stretch says, on one line. */
  public static String oneLine(Span span, String text) {
    return Rows.SPACES.matcher(span.in(text)).replaceAll(" ").strip();
  }
}
