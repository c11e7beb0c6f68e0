package dev.shortlist.catalogue;

import java.util.List;
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
  EXECUTIVE;

  private static final List<Seniority> LADDER = List.of(values());
  private static final int TWO_YEARS = 24;
  private static final int SIX_YEARS = 72;

  /** What so many months of work make of somebody whose title tells no rank. */
  public static Seniority after(int months) {
    if (months < TWO_YEARS) {
      return JUNIOR;
    }
    return months < SIX_YEARS ? INTERMEDIATE : SENIOR;
  }

  /** How many steps another rank is above this one; less than none where it is below. */
  public int stepsTo(Seniority other) {
    return LADDER.indexOf(other) - LADDER.indexOf(this);
  }
}
