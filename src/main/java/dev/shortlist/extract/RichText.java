package dev.shortlist.extract;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Rich text as Tika reads all of it. */
final class RichText {

  private static final String BEGINNING = "{\\rtf";

  private RichText() {}

  /**
   * Tika forgets what stands before the first word on paragraphs and after their last end, so rich
   * text that has neither gets both.
   */
  static byte[] withParagraph(byte[] content) {
    if (!begins(content)) {
      return content;
    }
    String text = new String(content, StandardCharsets.ISO_8859_1);
    int first = text.indexOf(' ');
    int last = text.lastIndexOf('}');
    boolean isBare = Stream.of("\\par", "\\plain", "\\sect", "\\fonttbl").noneMatch(text::contains);
    if (!isBare || first < 0 || last < first) {
      return content;
    }
    return (text.substring(0, first) + "\\pard" + text.substring(first, last) + "\\par}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean begins(byte[] content) {
    return new String(
            content, 0, Math.min(content.length, BEGINNING.length()), StandardCharsets.ISO_8859_1)
        .equals(BEGINNING);
  }
}
