package dev.shortlist.job.form;

import dev.shortlist.job.UnusableDraftException;
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

  /** A line of hyphens alone may also be a rule above a text; keys below it make it a fence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\A\uFEFF?---[ \\t]*\\R(?:[ \\t]*(?:#.*)?\\R)*(?:[\\p{L}_-]+[ \\t]*:|---[ \\t]*(?:\\R|\\z))");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\n|\\z)");

  /** Whether a text begins with one, be it right or wrong. */
  static boolean opens(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  /**
   * The parts of a text that begins with one.
   *
   * @throws UnusableDraftException when it has no end
   */
  static FrontMatter of(String text) {
    String lines =
        LINE_END.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\n");
    int begin = lines.indexOf('\n') + 1;
    java.util.regex.Matcher closing = CLOSING.matcher(lines);
    if (!closing.find(begin)) {
      throw new UnusableDraftException(
          "Line 1 opens a front matter that has no end: a line of three hyphens is missing below it.");
    }
    return new FrontMatter(lines.substring(begin, closing.start()), lines.substring(closing.end()));
  }
}
