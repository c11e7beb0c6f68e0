package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The brackets of a sentence: what they hold is about itself, as in "clouds (AWS preferred)". */
final class Brackets {

  private static final Pattern INNERMOST = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

  private Brackets() {}

  /** Whether some are open at a place, be they closed behind it or not. */
  static boolean areOpen(String sentence, int place) {
    return sentence.lastIndexOf('(', place - 1) > sentence.lastIndexOf(')', place - 1);
  }

  /** What the brackets hold within which a place stands. */
  static Optional<Span> around(String sentence, Span at) {
    Matcher brackets = INNERMOST.matcher(sentence);
    while (brackets.find()) {
      Span within = new Span(brackets.start(1), brackets.end(1));
      if (within.contains(at)) {
        return Optional.of(within);
      }
    }
    return Optional.empty();
  }

  /**
   * A sentence with blanks for what its brackets hold, except for those around a place.
   *
   * @param isRemark whether words are no more than a remark on what stands before their brackets,
   *     which stay: "Python (required)"
   */
  static String without(String sentence, Span at, Predicate<String> isRemark) {
    StringBuilder kept = new StringBuilder(sentence);
    Matcher brackets = INNERMOST.matcher(sentence);
    while (brackets.find()) {
      Span whole = new Span(brackets.start(), brackets.end());
      if (!whole.contains(at) && !isRemark.test(brackets.group(1))) {
        kept.replace(whole.start(), whole.end(), " ".repeat(whole.length()));
      }
    }
    return kept.toString();
  }
}
