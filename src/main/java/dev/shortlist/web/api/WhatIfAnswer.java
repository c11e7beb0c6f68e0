package dev.shortlist.web.api;

import dev.shortlist.assess.WhatIf;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a ranking would be by other weights.
 *
 * @param weights those that were asked for, with what each stands for
 * @param requirements all of the job's, with what they weigh without and with these
 * @param lines in their new order, each with where it stood
 * @param changes of neighbours, from the top
 */
record WhatIfAnswer(
    int schemaVersion,
    JobTold job,
    Fingerprint fingerprint,
    List<Applied> weights,
    List<RequirementWeight> requirements,
    List<WhatIf.Line> lines,
    List<WhatIf.Change> changes) {

  /**
   * What one requirement weighs, relative to the others.
   *
   * @param suggestedWeight by the job
   * @param appliedWeight by the request; the same where it does not speak of it
   */
  record RequirementWeight(String id, String label, int suggestedWeight, BigDecimal appliedWeight) {

    static RequirementWeight of(Requirement requirement) {
      return new RequirementWeight(
          requirement.id(),
          requirement.label(),
          requirement.weight(),
          BigDecimal.valueOf(requirement.appliedWeight(), 2));
    }
  }

  /**
   * The answer.
   *
   * @param matcher what judges by the new weights
   */
  static WhatIfAnswer of(Matcher matcher, Fingerprint fingerprint, WhatIf whatIf) {
    return new WhatIfAnswer(
        Explanation.SCHEMA_VERSION,
        new JobTold(matcher.job().id(), matcher.job().title()),
        fingerprint,
        matcher.weights(),
        matcher.job().groups().stream()
            .flatMap(group -> group.members().stream())
            .map(RequirementWeight::of)
            .toList(),
        whatIf.lines(),
        whatIf.changes());
  }
}
