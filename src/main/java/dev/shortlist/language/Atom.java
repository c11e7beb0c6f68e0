package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest piece that a name can begin or end with: a run of letters, a run of digits, or one
 * sign. A statistical tokenizer leaves {@code Python|R|SQL} whole and takes {@code T-SQL} apart;
 * atoms do neither, so every separator is a possible edge.
 *
 * @param span where it stands
 * @param kind what it is
 * @param normal letters in lower case and stemmed, digits and signs as they are
 * @param gapBefore how it is set apart from the atom before it
 */
public record Atom(Span span, Kind kind, String normal, Gap gapBefore) {

  /** What an atom is made of. */
  public enum Kind {
    LETTERS,
    DIGITS,
    SIGN
  }

  /** What stands between two atoms; a blank line ends whatever came before. */
  public enum Gap {
    NONE,
    SPACE,
    BREAK
  }

  /** The atoms of a text, in order; an apostrophe with its {@code s} is dropped. */
  public static List<Atom> of(String text) {
    List<Atom> atoms = new ArrayList<>();
    Gap gap = Gap.BREAK;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        gap = wider(gap, text, start);
      } else if (isPossessive(text, start)) {
        i++;
      } else {
        Kind kind = kind(c);
        while (kind != Kind.SIGN && i < text.length() && kind(text.codePointAt(i)) == kind) {
          i += Character.charCount(text.codePointAt(i));
        }
        String normal = kind == Kind.LETTERS ? Stems.of(text, start, i) : text.substring(start, i);
        atoms.add(new Atom(new Span(start, i), kind, normal, gap));
        gap = Gap.NONE;
      }
    }
    return atoms;
  }

  /** The chars as they are written. */
  public String in(String text) {
    return span.in(text);
  }

  private static Kind kind(int c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return Kind.LETTERS;
    }
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return Kind.LETTERS;
    }
    return Character.isDigit(c) ? Kind.DIGITS : Kind.SIGN;
  }

  private static Gap wider(Gap gap, String text, int at) {
    if (gap == Gap.BREAK || text.charAt(at) != '\n') {
      return gap == Gap.NONE ? Gap.SPACE : gap;
    }
    for (int i = at + 1; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        return Gap.BREAK;
      }
    }
    return Gap.SPACE;
  }

  private static boolean isPossessive(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at > 0
        && Character.isLetter(text.charAt(at - 1))
        && at + 1 < text.length()
        && text.charAt(at + 1) == 's'
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }
}
