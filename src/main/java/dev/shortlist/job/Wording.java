package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a sentence say about how much it insists, and for how long a skill is asked.
 */
final class Wording {

  private static final Pattern NICE =
      Pattern.compile(
          "\\b(?:(?:a|is a|big|strong|definite) plus|pluses|preferred|preferably|ideally|nice to have|bonus|desirable|desired|advantage(?:ous)?|beneficial|optional|would be (?:great|good|nice)|helpful|enhances?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MUST =
      Pattern.compile(
          "\\b(?:required|requires?|must|essential|mandatory|necessary|minimum|at least|crucial|critical for|imperative)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_NEEDED_BEFORE =
      Pattern.compile(
          "\\b(?:no|not(?! only)|without|(?:don't|do not) need)\\b[^.;,]{0,30}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_NEEDED_AFTER =
      Pattern.compile(
          "^[^.;,]{0,20}(?:\\bnot|n't)\\s+(?:needed|required|necessary)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*(?:\\+|plus)?(?:\\s*(?:-|–|to)\\s*\\d{1,2}\\s*\\+?)?\\s*(?:\\+\\s*)?(?:years?|yrs?)\\b",
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /**
   * Beyond this many chars a "sentence" is text without stops, and its words speak only for what is
   * near.
   */
  private static final int LONG_SENTENCE = 250;

  private static final int REACH = 80;

  /** The importance that a sentence's words give to what stands in it, bounded by its section. */
  static Importance importance(String whole, Span at, JobSection.Kind section) {
    String sentence =
        whole.length() <= LONG_SENTENCE
            ? whole
            : whole.substring(
                Math.max(0, at.start() - REACH), Math.min(whole.length(), at.end() + REACH));
    Importance usual =
        switch (section) {
          case REQUIRED -> Importance.MUST;
          case IGNORED, TIPS, RELATED, CAREER, CHALLENGES, DAILY, PREFERRED -> Importance.NICE;
          case COLLABORATION,
              EDUCATION,
              TOOLS,
              QUALIFICATIONS,
              OVERVIEW,
              RESPONSIBILITIES,
              GENERAL ->
              Importance.SHOULD;
        };
    if (NICE.matcher(sentence).find()) {
      return Importance.NICE;
    }
    return (MUST.matcher(sentence).find() ? Importance.MUST : usual).atMost(section.strongest());
  }

  /**
   * Whether the sentence says that what stands from {@code start} to {@code end} is not asked for.
   */
  static boolean isNotNeeded(String sentence, int start, int end) {
    return NOT_NEEDED_BEFORE.matcher(sentence.substring(0, start)).find()
        || NOT_NEEDED_AFTER.matcher(sentence.substring(end)).find();
  }

  /**
   * A number of years that a sentence asks for.
   *
   * @param months the same in months, the lower bound of a range
   * @param end where it ends in the sentence
   */
  record Asked(int months, int end) {}

  /** The first number of years that the sentence asks for; 0 months when there is none. */
  static Asked years(String sentence) {
    Matcher years = YEARS.matcher(sentence);
    if (!years.find() || Integer.parseInt(years.group(1)) > 25) {
      return new Asked(0, 0);
    }
    return new Asked(Integer.parseInt(years.group(1)) * 12, years.end());
  }
}
