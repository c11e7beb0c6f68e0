package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest piece that a name can begin or end with: a run of letters, a run of digits, or one
 * sign. A statistical tokenizer leaves {@code Python|R|SQL} whole and takes {@code T-SQL} apart;
 * atoms do neither, so every separator is a possible edge.
 *
 * @param start where it begins, in chars
 * @param end the char after its last
 * @param kind what it is
 * @param normal letters in lower case and stemmed, digits and signs as they are
 * @param gapBefore how it is set apart from the atom before it
 */
public record Atom(int start, int end, Kind kind, String normal, Gap gapBefore) {

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

  /** Of texts, an atom with the blank before it takes up at least so many chars on average. */
  private static final int USUAL_LENGTH = 4;

  private static final int ASCII = 128;

  private static final Kind[] KINDS = new Kind[ASCII];
  private static final String[] SIGNS = new String[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = kindOf(c);
      SIGNS[c] = String.valueOf(c);
    }
  }

  /** The atoms of a text, in order; an apostrophe with its {@code s} is dropped. */
  public static List<Atom> of(String text) {
    List<Atom> atoms = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
    Gap gap = Gap.BREAK;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      Kind kind = kind(c);
      if (kind == Kind.SIGN && Character.isWhitespace(c)) {
        gap = wider(gap, text, start);
      } else if (kind == Kind.SIGN && isPossessive(text, start)) {
        i++;
      } else {
        i = kind == Kind.SIGN ? i : endOfRun(text, i, kind);
        atoms.add(new Atom(start, i, kind, normal(text, start, i, kind), gap));
        gap = Gap.NONE;
      }
    }
    return atoms;
  }

  private static int endOfRun(String text, int from, Kind kind) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (kind(c) != kind) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static String normal(String text, int start, int end, Kind kind) {
    if (kind == Kind.LETTERS) {
      return Stems.of(text, start, end);
    }
    char first = text.charAt(start);
    return kind == Kind.SIGN && first < ASCII ? SIGNS[first] : text.substring(start, end);
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** The chars as they are written. */
  public String in(String text) {
    return text.substring(start, end);
  }

  private static Kind kind(int c) {
    return c < ASCII ? KINDS[c] : kindOf(c);
  }

  private static Kind kindOf(int c) {
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
