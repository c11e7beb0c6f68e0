package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the lines that name an entry, between two signs that set its parts apart.
 *
 * @param span where it stands
 * @param gap what stands before it
 * @param line how many lines below the entry's date it stands; negative above it
 */
record HeadingPart(Span span, Gap gap, int line) {

  /** What sets a part apart from the one before. */
  enum Gap {
    /** A new line. */
    LINE,
    /** A bar, a bullet, a tab, wide space. */
    BAR,
    /** "at", which comes before an employer. */
    AT,
    COMMA,
    DASH,
    BRACKET,
    /** Nothing but a space: the place was told by what the words mean. */
    SPACE;

    /** Whether a title or an employer may go on beyond it. */
    boolean isSoft() {
      return this == COMMA || this == DASH || this == BRACKET || this == SPACE;
    }
  }

  private static final Pattern GAP =
      Pattern.compile(
          "(?<bar>\\s*(?:\\t|[|•·▪●■;]|\\s{3,}|\\s/{2,}\\s|\\sas (?:an? |the )?(?=\\p{Lu}))\\s*)"
              + "|(?<at>\\s+@\\s+|\\s+(?:at|bei|beim|chez|presso|bij|w/)\\s+)"
              + "|(?<comma>\\s*,\\s*)"
              + "|(?<dash>\\s+[–—-]+\\s*|\\s*[–—]\\s*|\\s+with\\s+)"
              + "|(?<bracket>\\s*[()\\[\\]]\\s*)");

  /** What the words of a gap begin with: as, at, bei, chez, presso, with. */
  private static final String WORDS_BETWEEN = "abcpw";

  private static final String EDGES = ",;:|•·▪●■–—-*_#";

  /** "1. Procurement Manager". */
  private static final Pattern NUMBERING = Pattern.compile("\\s*\\d{1,2}[.)]\\s+");

  /**
   * Cuts a line into its parts.
   *
   * @param line where it stands
   * @param without what is left out of it, such as its date
   * @param below how many lines below the date it stands
   */
  static List<HeadingPart> of(String text, Span line, Span without, int below) {
    List<HeadingPart> parts = new ArrayList<>();
    if (!line.overlaps(without)) {
      cut(text, line, Gap.LINE, below, parts);
    } else {
      cut(
          text,
          new Span(line.start(), Math.max(line.start(), without.start())),
          Gap.LINE,
          below,
          parts);
      Gap gap = parts.isEmpty() ? Gap.LINE : Gap.BAR;
      cut(text, new Span(Math.min(without.end(), line.end()), line.end()), gap, below, parts);
    }
    return parts;
  }

  private static void cut(String text, Span line, Gap first, int below, List<HeadingPart> parts) {
    Gap gap = first;
    Matcher numbering = NUMBERING.matcher(text).region(line.start(), line.end());
    int start = numbering.lookingAt() ? numbering.end() : line.start();
    Matcher gaps = GAP.matcher(text);
    for (int at = nextGap(text, gaps, start, line.end());
        at >= 0;
        at = nextGap(text, gaps, gaps.end(), line.end())) {
      if (gaps.group("comma") != null && isWithinNumber(text, gaps.start())) {
        continue;
      }
      boolean says = add(text, new Span(start, gaps.start()), gap, below, parts);
      gap = says || gap == Gap.SPACE ? gapOf(gaps) : gap;
      start = gaps.end();
    }
    add(text, new Span(start, line.end()), gap, below, parts);
  }

  /** Where the next gap begins, found by the matcher; negative where there is none. */
  private static int nextGap(String text, Matcher gaps, int from, int end) {
    for (int i = from; i < end; i++) {
      if (mayBeGap(text, i, end) && gaps.region(i, end).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the signs or words of a gap stands there; a letter or digit is none. */
  private static boolean mayBeGap(String text, int at, int end) {
    char c = text.charAt(at);
    if (c != ' ') {
      return !Character.isLetterOrDigit(c);
    }
    return at + 1 < end
        && (!Character.isLetterOrDigit(text.charAt(at + 1))
            || WORDS_BETWEEN.indexOf(text.charAt(at + 1)) >= 0);
  }

  private static boolean isWithinNumber(String text, int comma) {
    return comma > 0
        && comma + 1 < text.length()
        && Character.isDigit(text.charAt(comma - 1))
        && Character.isDigit(text.charAt(comma + 1));
  }

  private static boolean add(String text, Span span, Gap gap, int below, List<HeadingPart> parts) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    Span bare = new Span(start, end);
    boolean says = bare.in(text).codePoints().anyMatch(Character::isLetter);
    if (says) {
      parts.add(new HeadingPart(bare, gap, below));
    }
    return says;
  }

  private static boolean isEdge(char c) {
    return EDGES.indexOf(c) >= 0 || (c < 128 && Character.isWhitespace(c));
  }

  private static Gap gapOf(Matcher gaps) {
    if (gaps.group("bar") != null) {
      return Gap.BAR;
    }
    if (gaps.group("at") != null) {
      return Gap.AT;
    }
    if (gaps.group("comma") != null) {
      return Gap.COMMA;
    }
    if (gaps.group("dash") != null) {
      return Gap.DASH;
    }
    return "([".indexOf(gaps.group("bracket").strip().charAt(0)) >= 0 ? Gap.BRACKET : Gap.SPACE;
  }
}
