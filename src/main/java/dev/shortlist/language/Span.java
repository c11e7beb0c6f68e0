package dev.shortlist.language;

/**
 * A stretch of a text.
 *
 * @param start where it begins, counted in chars from the beginning of the text
 * @param end the char after its last
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
    }
  }

  /** The chars of the stretch. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** How many chars long it is. */
  public int length() {
    return end - start;
  }

  /** Whether the other lies wholly within this. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both have a char in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, counted from a place that lies {@code offset} chars further left. */
  public Span plus(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** This stretch without the white space at its ends; empty where there is nothing else. */
  public Span trimmed(String text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
