package dev.shortlist.match;

import dev.shortlist.job.Requirement;
import dev.shortlist.match.RoleFit.RoleCredit;
import java.util.List;

/**
 * What a profile's credits come to, without the reasons.
 *
 * @param unmet the musts that nothing answers, the heaviest first
 * @param band the score in a word, capped where an explicit must is unmet
 * @param capped whether it was capped
 */
record Outcome(
    Credits credits,
    RoleCredit role,
    Tally tally,
    List<Requirement> unmet,
    Band band,
    boolean capped) {

  Outcome {
    unmet = List.copyOf(unmet);
  }

  /** The points, in hundredths. */
  int score() {
    return tally.score();
  }
}
