package dev.shortlist.match;

import dev.shortlist.job.Requirement;
import dev.shortlist.match.Report.Status;

/**
 * How far a requirement is met, in thousandths.
 *
 * @param shown what counts of what entries show
 * @param claimed also of what is only listed
 * @param anywhere the same, however relevant the work was in which it was shown
 * @param atBest what counts, also of what could not be read
 */
record Credit(int shown, int claimed, int anywhere, int atBest) {

  static final Credit NONE = new Credit(0, 0, 0, 0);

  static Credit shown(int credit) {
    return new Credit(credit, credit, credit, credit);
  }

  /**
   * The credit of a strength where a job asks for months of use, or 0.
   *
   * <p>Time that an undated entry does not tell could be enough.
   */
  static Credit of(Strength strength, int asked) {
    if (asked == 0) {
      return new Credit(
          strength.shown(), strength.claimed(), strength.anywhere(), strength.claimed());
    }
    int found = Math.min(asked, Math.max(strength.months(), asked / Scale.LEAST_OF_YEARS));
    int claimed = strength.claimed() * found / asked;
    return new Credit(
        strength.shown() * found / asked,
        claimed,
        strength.anywhere() * found / asked,
        strength.undated() ? strength.claimed() : claimed);
  }

  /** The credit as it would be if what could not be read spoke for the person. */
  Credit ifReadable() {
    return atBest > claimed ? shown(atBest) : this;
  }

  /** The same where the text was not understood: anything may stand in it. */
  Credit orUnread() {
    return new Credit(shown, claimed, anywhere, Scale.FULL);
  }

  /** The better of two in each respect. */
  Credit or(Credit other) {
    return new Credit(
        Math.max(shown, other.shown),
        Math.max(claimed, other.claimed),
        Math.max(anywhere, other.anywhere),
        Math.max(atBest, other.atBest));
  }

  /** What it comes to in a word: whoever can do it can do it, in whatever line of work. */
  Status status(Requirement requirement) {
    boolean isDegree = requirement.kind() == Requirement.Kind.EDUCATION;
    if (anywhere >= (isDegree ? Scale.DEGREE_MET : Scale.MET)) {
      return Status.MET;
    }
    if (anywhere >= Scale.UNMET) {
      return Status.PARTLY;
    }
    return atBest >= Scale.UNMET ? Status.NOT_READABLE : Status.UNMET;
  }
}
