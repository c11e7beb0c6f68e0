package dev.shortlist.pool;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a ranking. Since it names the score and the id and not a number of profiles, nobody is
 * told twice or passed over when others come or go between two pages.
 *
 * @param score in hundredths of a point
 */
public record Cursor(int score, String id) {

  /** The order of every ranking: the best first, and of the same score by their ids. */
  static final Comparator<Cursor> BEST_FIRST =
      Comparator.comparingInt(Cursor::score).reversed().thenComparing(Cursor::id);

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,3})\\.([0-9]{2}):(.+)", Pattern.DOTALL);

  /**
   * Reads {@code 74.57:id}.
   *
   * @throws IllegalArgumentException when it is no place
   */
  public static Cursor parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a place in a ranking is written as 74.57:id");
    }
    return new Cursor(
        100 * Integer.parseInt(parts.group(1)) + Integer.parseInt(parts.group(2)), parts.group(3));
  }

  /** The same as text, as {@link #parse} reads it. */
  public String written() {
    return "%d.%02d:%s".formatted(score / 100, score % 100, id);
  }
}
