package dev.shortlist.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shortlist.match.Explanation;
import java.util.Optional;

/**
 * An explanation in the shape that the shell writes, with the sender's own id beside its fields.
 *
 * @param explanation the score and its reasons
 * @param externalId as it was sent, absent where it was not
 */
record MatchAnswer(@JsonUnwrapped Explanation explanation, Optional<String> externalId) {

  /** Tells no quotes, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "MatchAnswer[job: %s, score: %s]"
        .formatted(explanation.job().id(), explanation.score().toPlainString());
  }
}
