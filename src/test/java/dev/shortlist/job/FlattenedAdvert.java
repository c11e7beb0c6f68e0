package dev.shortlist.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An advert whose line breaks, bullets and marks of headings are lost, as in what is copied out of
 * a page or comes from a feed.
 *
 * @param text all in one line
 * @param breaks the places of the blanks in it that were line breaks
 */
record FlattenedAdvert(String text, List<Integer> breaks) {

  private static final Pattern SIGN =
      Pattern.compile("^(?:[#>]+|[•●▪■◦‣∙·⁃➢➤►❖✓✔*–—-]+(?=\\s)|\\d{1,2}[.)](?=\\s))\\s*|\\*\\*|__");

  private static final Pattern STOP = Pattern.compile("[.!?:;,)]$");

  /** Lines that are shorter are not wrapped. */
  private static final int WRAPPED = 55;

  /** As the text stands. */
  static FlattenedAdvert of(String text) {
    return of(text, false);
  }

  /** With neither stops nor capitals that tell where an item begins. */
  static FlattenedAdvert bare(String text) {
    return of(text, true);
  }

  private static FlattenedAdvert of(String text, boolean bare) {
    StringBuilder flat = new StringBuilder();
    List<Integer> breaks = new ArrayList<>();
    String before = "";
    for (String line : text.lines().toList()) {
      String words = SIGN.matcher(line.strip()).replaceAll("").strip().replaceAll("\\s+", " ");
      if (words.isEmpty()) {
        before = "";
        continue;
      }
      boolean marked = !words.equals(line.strip());
      boolean goesOn =
          !marked
              && before.length() >= WRAPPED
              && !STOP.matcher(before).find()
              && Character.isLowerCase(words.charAt(0));
      if (!flat.isEmpty()) {
        if (!goesOn) {
          breaks.add(flat.length());
        }
        flat.append(' ');
      }
      flat.append(bare && marked ? withoutMarks(words) : words);
      before = words;
    }
    return new FlattenedAdvert(flat.toString(), breaks);
  }

  private static String withoutMarks(String item) {
    String open = item.replaceAll("[.;,]$", "");
    boolean name = open.length() < 2 || !Character.isLowerCase(open.charAt(1));
    return name ? open : open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
  }
}
