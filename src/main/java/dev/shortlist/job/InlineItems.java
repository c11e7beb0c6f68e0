package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The items of a list that has lost its line breaks: "What you bring - Java - A degree - German".
 */
final class InlineItems {

  /** A dash between blanks before a capital; one or two may also set a remark apart. */
  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s+(?=\\p{Lu})");

  private static final int FEWEST = 3;

  private InlineItems() {}

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
