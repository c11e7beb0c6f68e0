package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the points of a list: from a bullet to the next one, or to a blank line that ends it. */
public final class Bullets {

  /** What is a bullet wherever white space stands before it. */
  private static final String ANYWHERE = "•●▪■◦‣∙⁃➢➤►❖✓✔★○□◆◇";

  /** What is a bullet at the beginning of a line, with white space behind it. */
  private static final String AT_LINE_START = "*–—-o§";

  /** Some files have a blank line where a long one was broken; then small letters go on below. */
  private static final Pattern END = Pattern.compile("\\n[ \\t]*\\n(?!\\s*\\p{Ll})");

  /** A list that holds all of a section has so many points, and so few lines between them. */
  private static final int LEAST_POINTS = 4;

  private static final int MOST_POINTS_A_LINE = 4;

  private Bullets() {}

  /**
   * The text with blanks for the bullets of a section whose every line is a point of a list, with
   * one sign for all: then a bullet does not tell a heading from what stands under it.
   */
  public static Optional<String> blankedIn(String text, Span section) {
    StringBuilder blanked = new StringBuilder(text);
    Set<String> signs = new HashSet<>();
    int points = 0;
    int others = 0;
    for (int start = section.start(); start < section.end(); ) {
      Span line = Lines.at(text, start);
      Span within = new Span(start, Math.clamp(line.end(), start, section.end()));
      String written = within.in(text);
      String sign = sign(written);
      if (!sign.isEmpty()) {
        points++;
        signs.add(sign);
        blanked.setCharAt(start + written.indexOf(sign), ' ');
      } else if (!written.isBlank() && !Lines.isPageFoot(written)) {
        others++;
      }
      start = within.end() + 1;
    }
    boolean all = points >= LEAST_POINTS && others * MOST_POINTS_A_LINE <= points;
    return all && signs.size() == 1 ? Optional.of(blanked.toString()) : Optional.empty();
  }

  /**
   * Whether a point of a list has points of its own below it, with another sign, so that it is
   * their heading.
   *
   * @param point the line that begins it
   * @param last the last line of what it says before them
   */
  public static boolean isAbovePoints(String text, Span point, Span last) {
    String sign = sign(point.in(text));
    String below =
        last.end() + 1 < text.length() ? sign(Lines.at(text, last.end() + 1).in(text)) : "";
    return point.length() <= Lines.LONGEST_HEADING
        && !sign.isEmpty()
        && !below.isEmpty()
        && !sign.equals(below)
        && sign(last.in(text)).isEmpty();
  }

  /** The bullet that a line begins with, or nothing. */
  private static String sign(String line) {
    String bare = line.stripLeading();
    return bare.isEmpty() || !Lines.isBullet(line) || Character.isDigit(bare.charAt(0))
        ? ""
        : bare.substring(0, 1);
  }

  /** The points within a stretch of text, without their signs. */
  public static List<Span> in(String text, Span body) {
    String words = body.in(text);
    List<Span> begins = signs(words);
    List<Span> bullets = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int next = i + 1 < begins.size() ? begins.get(i + 1).start() : words.length();
      Span point = new Span(begins.get(i).end(), Math.max(next, begins.get(i).end()));
      var blank = END.matcher(point.in(words));
      int end = blank.find() ? point.start() + blank.start() : point.end();
      Span bare = new Span(point.start(), end).plus(body.start()).trimmed(text);
      if (bare.length() > 0) {
        bullets.add(bare);
      }
    }
    return bullets;
  }

  /** The signs, each with the blanks around it. */
  private static List<Span> signs(String words) {
    List<Span> signs = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      boolean anywhere = ANYWHERE.indexOf(words.charAt(i)) >= 0;
      if (!anywhere && AT_LINE_START.indexOf(words.charAt(i)) < 0) {
        continue;
      }
      int start = i;
      while (start > 0 && isBlank(words.charAt(start - 1))) {
        start--;
      }
      boolean startsLine = start == 0 || words.charAt(start - 1) == '\n';
      int end = i + 1;
      while (end < words.length() && isBlank(words.charAt(end))) {
        end++;
      }
      boolean setApart = start < i || Character.isWhitespace(words.charAt(Math.max(0, i - 1)));
      if (anywhere ? startsLine || setApart : startsLine && end > i + 1) {
        signs.add(new Span(start, end));
        i = end - 1;
      }
    }
    return signs;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
