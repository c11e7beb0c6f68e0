package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a text, and which of them may name an entry. */
public final class Lines {

  /** A line that names an entry is at most this long. */
  public static final int LONGEST_HEADING = 110;

  /** Lines longer than this were flattened: the text lost its line breaks. */
  public static final int FLATTENED = 2 * LONGEST_HEADING;

  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇]|[*–—-]\\s|[o§]\\s|\\d{1,2}[.)]\\s).*");

  /** "Quillon Inc." and "Monterrey, N.L." are no sentences. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s.,])(?:\\p{Lu}|\\p{Lu}\\.\\p{Lu}|Inc|Corp|Ltd|Co|Pvt|Bros|Dept|Univ|Jr|Sr|e\\.V|o\\.o|S\\.p\\.A|S\\.r\\.l)\\.$");

  /** What a line says that tells whose page it is: the name, which is blanked, and no more. */
  private static final String DOCUMENT =
      "curriculum\\s+vitae|curr[íi]culum|curr[íi]culo|resume|résumé|cv|lebenslauf";

  private static final String PAGE_NUMBER =
      "(?:page|seite|página|pagina|p\\.)?\\s*\\d{1,2}(?:\\s*(?:of|/|von|de|di|van|sur)\\s*\\d{1,2})?";

  private static final Pattern PAGE_FOOT =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+|[\\s|·•–—-]*(?:(?:"
              + DOCUMENT
              + ")(?:[\\s|·•–—,-]*"
              + PAGE_NUMBER
              + ")?|"
              + PAGE_NUMBER
              + "(?:[\\s|·•–—,-]+(?:"
              + DOCUMENT
              + "))?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Lines that are looked over where one of them is the foot of a page. */
  private static final int MOST_AROUND_FOOT = 5;

  private Lines() {}

  /** The line that a place in a text belongs to, without its line break. */
  public static Span at(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new Span(Math.min(start, at), end < 0 ? text.length() : end);
  }

  /** Whether a line begins with a bullet, a dash or a number. */
  public static boolean isBullet(String line) {
    return BULLET.matcher(line).matches();
  }

  /** Whether a line is too long to have kept its breaks. */
  public static boolean isFlattened(Span line) {
    return line.length() > FLATTENED;
  }

  /** Whether a line is short, begins as a heading does, and does not end as a sentence does. */
  public static boolean mayBeHeading(String line) {
    String bare = line.strip();
    return !bare.isEmpty()
        && bare.length() <= LONGEST_HEADING
        && !isBullet(line)
        && (!bare.endsWith(".") || ABBREVIATED.matcher(bare).find())
        && !Character.isLowerCase(bare.codePointAt(0));
  }

  /** The line above another, over at most one blank one, or over the foot of a page. */
  public static Optional<Span> above(String text, Span line, int floor) {
    Span above = line;
    int most = 1;
    for (int blanks = 0; blanks <= most; blanks++) {
      if (above.start() - 1 < floor) {
        return Optional.empty();
      }
      above = at(text, above.start() - 1);
      String written = above.in(text);
      if (isPageFoot(written)) {
        most = MOST_AROUND_FOOT;
      } else if (!written.isBlank()) {
        return above.start() < floor ? Optional.empty() : Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** The line below another, over at most one blank one, or over the foot of a page. */
  public static Optional<Span> below(String text, Span line, int ceiling) {
    Span below = line;
    int most = 1;
    for (int blanks = 0; blanks <= most; blanks++) {
      if (below.end() + 1 >= ceiling) {
        return Optional.empty();
      }
      below = at(text, below.end() + 1);
      String written = below.in(text);
      if (isPageFoot(written)) {
        most = MOST_AROUND_FOOT;
      } else if (!written.isBlank()) {
        return below.end() > ceiling ? Optional.empty() : Optional.of(below);
      }
    }
    return Optional.empty();
  }

  /** An address, a page number or "Curriculum vitae" alone comes from the foot of a page. */
  public static boolean isPageFoot(String line) {
    return PAGE_FOOT.matcher(line.strip()).matches();
  }
}
