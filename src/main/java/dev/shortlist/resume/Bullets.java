package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the points of a list: from a bullet to the next one, or to a blank line that ends it. */
final class Bullets {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:^|\\n)[ \\t]*(?:[*–—-]|[o§])[ \\t]+|(?:^|\\n|\\s)[ \\t]*[•●▪■◦‣∙⁃➢➤►❖✓✔★○□◆◇][ \\t]*");

  /** Some files have a blank line where a long one was broken; then small letters go on below. */
  private static final Pattern END = Pattern.compile("\\n[ \\t]*\\n(?!\\s*\\p{Ll})");

  private Bullets() {}

  /** The points within a stretch of text, without their signs. */
  static List<Span> in(String text, Span body) {
    String words = body.in(text);
    List<Span> begins =
        BEGIN.matcher(words).results().map(sign -> new Span(sign.start(), sign.end())).toList();
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
}
