package dev.shortlist.job.form;

import dev.shortlist.job.UnusableDraftException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in two parts: YAML between two lines of three hyphens, and whatever stands below.
 *
 * @param yaml begins on the second line of the text
 * @param body untouched but for its line ends, which are {@code \n}
 */
record FrontMatter(String yaml, String body) {

  /** What stands above and below the YAML. */
  static final String FENCE = "---";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern KEY = Pattern.compile("[\\p{L}_-]+[ \\t]*:.*");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\n|\\z)");

  /**
   * Whether a text begins with one, be it right or wrong. A line of hyphens alone may also be a
   * rule above a text; keys below it make it a front matter.
   */
  static boolean opens(String text) {
    String bare = bare(text);
    return bare.startsWith(FENCE)
        && bare.lines().limit(1).allMatch(FrontMatter::isFence)
        && bare.lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(1)
            .anyMatch(line -> isFence(line) || KEY.matcher(line).matches());
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static String bare(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * The parts of a text that begins with one.
   *
   * @throws UnusableDraftException when it has no end
   */
  static FrontMatter of(String text) {
    String lines = LINE_END.matcher(bare(text)).replaceAll("\n");
    int begin = lines.indexOf('\n') + 1;
    Matcher closing = CLOSING.matcher(lines);
    if (!closing.find(begin)) {
      throw new UnusableDraftException(
          "Line 1 opens a front matter that has no end: a line of three hyphens is missing below it.");
    }
    return new FrontMatter(lines.substring(begin, closing.start()), lines.substring(closing.end()));
  }
}
