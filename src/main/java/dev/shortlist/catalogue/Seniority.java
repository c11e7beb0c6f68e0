package dev.shortlist.catalogue;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How far up somebody stands, from those who learn to those who run a company. */
@EnumNaming(KebabCaseStrategy.class)
public enum Seniority {
  /** The position is held to learn. */
  TRAINEE,
  JUNIOR,
  INTERMEDIATE,
  SENIOR,
  /** Leads people, or the others of the same craft. */
  LEAD,
  /** Runs a company or a part of it. */
  EXECUTIVE
}
