package dev.shortlist.catalogue;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Something known, found in a text, and what it was found by. */
public record TracedFind(Find find, By by) {

  /** Ways to find something. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum By {
    /** One of its names stands there. */
    NAME,
    /** The work is described: "deployed three models". */
    ACTIVITY
  }
}
