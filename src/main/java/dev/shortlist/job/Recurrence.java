package dev.shortlist.job;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells how words come again in an advert: what the work is about does so in small letters, a place
 * never.
 */
final class Recurrence {

  /** Shorter words come again by chance. */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{3,}");

  private static final int MOST = 3;

  private final String text;
  private final String lower;

  Recurrence(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /** How often words stand in the advert, in whatever case; more than three times are three. */
  int times(String words) {
    String sought = words.toLowerCase(Locale.ROOT);
    int times = 0;
    for (int at = lower.indexOf(sought);
        at >= 0 && times < MOST;
        at = lower.indexOf(sought, at + 1)) {
      times++;
    }
    return times;
  }

  /** Whether one of the words that have a capital stands somewhere else without. */
  boolean inSmallLetters(String words) {
    return WORD.matcher(words)
        .results()
        .map(MatchResult::group)
        .map(word -> ' ' + word.toLowerCase(Locale.ROOT))
        .anyMatch(text::contains);
  }
}
