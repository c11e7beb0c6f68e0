package dev.shortlist.extract.layout;

import java.text.Normalizer;

/** Text as a reader sees it: composed, without ligatures, icons or marks that take no room. */
public final class CleanText {

  private CleanText() {}

  /**
   * Unicode NFKC (Unicode Standard Annex 15) takes ligatures and full-width letters apart; then
   * line ends become {@code \n}, invisible format marks vanish, every other kind of space is a
   * plain one, and private-use code points, which icon fonts put in front of list items and phone
   * numbers, become bullets.
   */
  public static String of(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
        case Character.PRIVATE_USE -> clean.append('•');
        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
        case Character.SPACE_SEPARATOR -> clean.append(' ');
        case Character.CONTROL -> appendControl(clean, c, i < text.length() ? text.charAt(i) : 0);
        default -> clean.appendCodePoint(c == '\uFFFD' ? ' ' : c);
      }
    }
    return clean.toString();
  }

  private static void appendControl(StringBuilder clean, int c, char next) {
    switch (c) {
      case '\n', '\t' -> clean.append((char) c);
      case '\r' -> {
        if (next != '\n') {
          clean.append('\n');
        }
      }
      case '\f', 0x0B -> clean.append('\n');
      default -> clean.append(' ');
    }
  }
}
