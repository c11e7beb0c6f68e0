package dev.shortlist.job;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How much a job insists on something, the strongest last. */
@EnumNaming(KebabCaseStrategy.class)
public enum Importance {
  NICE,
  SHOULD,
  MUST;

  /** The weaker of two. */
  Importance atMost(Importance bound) {
    return compareTo(bound) <= 0 ? this : bound;
  }

  /** The stronger of two. */
  Importance atLeast(Importance bound) {
    return compareTo(bound) >= 0 ? this : bound;
  }
}
