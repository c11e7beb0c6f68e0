package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Section.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headings from what looks like them: "Software" above "Engineer" is the title of a job, and
 * a picture before "Skills" makes no item of a list of it.
 */
final class Lookalikes {

  /** A title of a job hardly stands right below their headings: "Volunteer" above "Coordinator". */
  private static final Set<Kind> WITHOUT_TITLES =
      EnumSet.complementOf(
          EnumSet.of(Kind.HEADER, Kind.CONTACT, Kind.SUMMARY, Kind.OBJECTIVE, Kind.EXPERIENCE));

  /** A picture, or a bullet, before the words of a line; and the words. */
  private static final Pattern AFTER_SIGN =
      Pattern.compile("\\s*(?<sign>[\\p{S}•●▪■◦‣§¶])\\s*(?<words>\\p{Lu}[^\\n]*)");

  private static final Pattern NEXT_WORD = Pattern.compile("[ \\n]([\\p{L}-]+)");

  private final Headings headings;

  Lookalikes(Headings headings) {
    this.headings = headings;
  }

  /**
   * Whether a word that announces a list, and the word behind it, are the title of a job.
   *
   * @param heading the word that announces
   * @param kind what it announces
   * @param end where the text ends that may hold the word behind it
   */
  boolean isTitle(String text, Span heading, Kind kind, int end) {
    String words = heading.in(text);
    Matcher next = NEXT_WORD.matcher(text).region(heading.end(), end);
    return WITHOUT_TITLES.contains(kind)
        && words.chars().allMatch(Character::isLetter)
        && !Outline.isCapital(words)
        && next.lookingAt()
        && headings.isTitle(next.group(1))
        && (text.charAt(heading.end()) == ' ' || next.end() == Lines.at(text, next.start(1)).end());
  }

  /** What a line announces behind a picture, which is no bullet of a list. */
  Optional<Kind> behindSign(String text, Span line) {
    Matcher sign = AFTER_SIGN.matcher(line.in(text));
    if (!sign.matches() || !headings.isWhole(sign.group("words"))) {
      return Optional.empty();
    }
    String words = sign.group("words");
    boolean first = line.start() == 0 || Lines.at(text, line.start() - 1).in(text).isBlank();
    String below =
        line.end() + 1 < text.length() ? Lines.at(text, line.end() + 1).in(text).strip() : "";
    boolean item = below.startsWith(sign.group("sign"));
    return first && (Outline.isCapital(words) || !item) ? headings.kind(words) : Optional.empty();
  }
}
