package dev.shortlist.web.original;

import dev.shortlist.extract.layout.Hidden;
import java.util.ArrayList;
import java.util.List;

/**
 * Something of a file that nobody sees, as a page tells it: neutrally, for templates and
 * conversions leave such text behind as often as people put it there.
 *
 * @param number its place in the list, from 0
 * @param where the page, in words; empty in a file without pages
 * @param reason why it is not seen
 * @param text its beginning
 */
public record HiddenText(int number, String where, String reason, String text) {

  /** More would bury what is told beside them. */
  public static final int MOST = 20;

  /** The first of what is hidden. */
  public static List<HiddenText> of(List<Hidden> all) {
    List<HiddenText> told = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      told.add(of(i, all.get(i)));
    }
    return List.copyOf(told);
  }

  /** One of what is hidden, by its place in the list. */
  public static HiddenText of(int number, Hidden hidden) {
    return new HiddenText(
        number,
        hidden.page().map("Page %d"::formatted).orElse(""),
        hidden.reason().sentence(),
        Excerpt.of(hidden.text()));
  }
}
