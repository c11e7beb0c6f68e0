package dev.shortlist.audit;

import java.util.Locale;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What must be known to read a line of a table. */
@EnumNaming(KebabCaseStrategy.class)
public enum Note {
  /**
   * The rule lets an auditor leave such a category out of the impact ratios, and asks for its
   * number and rate all the same (6 RCNY § 5-301 (d)).
   */
  UNDER_TWO_PERCENT("less than 2 % of the people: left out of the impact ratios"),

  /** The same where the caller wants it compared. */
  UNDER_TWO_PERCENT_KEPT("less than 2 % of the people"),

  /**
   * Fewer than five: each of them moves the rate by a quarter or more, which is more than the fifth
   * that the mark is about.
   */
  FEW("fewer than 5 people: one of them moves the rate by 0.250 or more"),

  /**
   * Below the mark, and the result turns round with one person. The agencies that made the mark
   * take no action on such numbers (Uniform Guidelines, question 21).
   *
   * @see <a
   *     href="https://www.eeoc.gov/laws/guidance/questions-and-answers-clarify-and-provide-common-interpretation-uniform-guidelines">Questions
   *     and answers</a>
   */
  TURNS_WITH_ONE(
      "with one of them counted in place of one of the highest, its rate would be the higher one"),

  /** There is no rate of nobody. */
  NOBODY("nobody was scored: no rate"),

  /** Every rate is 0, and nothing can be divided by it. */
  NO_RATIO("nobody at all was counted: no impact ratio");

  private final String sentence;

  Note(String sentence) {
    this.sentence = sentence;
  }

  /** The same in a word or two. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same for people. */
  public String sentence() {
    return sentence;
  }
}
