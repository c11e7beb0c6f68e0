package dev.shortlist.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rich text as Tika reads all of it. */
final class RichText {

  private static final byte[] BEGINNING = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PARAGRAPH_END = "\\par}".getBytes(StandardCharsets.US_ASCII);

  private RichText() {}

  /** Tika forgets what follows the last end of a paragraph, so rich text gets one more. */
  static byte[] withItsEnd(byte[] content) {
    if (!startsAsRichText(content)) {
      return content;
    }
    int last = content.length - 1;
    while (last > 0 && content[last] != '}') {
      last--;
    }
    if (last == 0) {
      return content;
    }
    byte[] ended = Arrays.copyOf(content, last + PARAGRAPH_END.length);
    System.arraycopy(PARAGRAPH_END, 0, ended, last, PARAGRAPH_END.length);
    return ended;
  }

  private static boolean startsAsRichText(byte[] content) {
    return content.length > BEGINNING.length
        && Arrays.equals(content, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }
}
