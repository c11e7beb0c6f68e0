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
    String text = new String(content, StandardCharsets.ISO_8859_1);
    int first = text.indexOf(' ');
    int last = text.lastIndexOf('}');
    boolean isBare =
        text.startsWith(BEGINNING)
            && Stream.of("\\par", "\\plain", "\\sect", "\\fonttbl").noneMatch(text::contains);
    if (!isBare || first < 0 || last < first) {
      return content;
    }
    return (text.substring(0, first) + "\\pard" + text.substring(first, last) + "\\par}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
