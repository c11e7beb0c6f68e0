package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of lists within a line: of one that has lost its breaks, "What you bring - Java - A
 * degree - German", or a single one.
 */
final class InlineItems {

  /** What an item of a list begins with. */
  static final String SIGN = "(?:[•●▪■◦‣∙·⁃➢➤►❖✓✔*–—-]\\s|\\d{1,3}[.)])";

  private static final Pattern FIRST = Pattern.compile("\\s*" + SIGN);
  private static final Pattern NEXT = Pattern.compile("\\s" + SIGN + "|[•●▪■◦‣⁃➢➤►❖✓✔]");

  /** A dash between blanks before a capital; one or two may also set a remark apart. */
  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s+(?=\\p{Lu})");

  private static final int FEWEST = 3;

  private InlineItems() {}

  /** Whether a line begins with an item of a list and holds no other. */
  static boolean isOne(String line) {
    Matcher first = FIRST.matcher(line);
    return first.lookingAt() && !NEXT.matcher(line).find(first.end());
  }

  /** Sentences, those that hold several items cut at the dashes before these. */
  static List<Span> of(String text, List<Span> sentences) {
    List<Span> items = new ArrayList<>();
    for (Span sentence : sentences) {
      List<MatchResult> dashes = DASH.matcher(sentence.in(text)).results().toList();
      int start = sentence.start();
      for (MatchResult dash : dashes.size() < FEWEST ? List.<MatchResult>of() : dashes) {
        add(text, new Span(start, sentence.start() + dash.start()), items);
        start = sentence.start() + dash.end();
      }
      add(text, new Span(start, sentence.end()), items);
    }
    return items;
  }

  private static void add(String text, Span item, List<Span> items) {
    Span trimmed = item.trimmed(text);
    if (trimmed.length() > 0) {
      items.add(trimmed);
    }
  }
}
