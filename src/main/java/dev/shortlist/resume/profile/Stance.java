package dev.shortlist.resume.profile;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What a résumé says about a person and a skill. */
@EnumNaming(KebabCaseStrategy.class)
public enum Stance {
  DID,
  HAS,
  LEARNING,
  WISHES,
  DENIES,
  /** An employer's, a client's, a student's, a referee's. */
  SOMEONE_ELSES,
  /** It tells its reader, or a machine, what to do with the résumé. */
  INSTRUCTS;

  /** Whether it says that the person can do it. */
  public boolean isFull() {
    return this == DID || this == HAS;
  }

  /** Whether it speaks for the person at all. */
  public boolean counts() {
    return isFull() || this == LEARNING;
  }
}
