package dev.shortlist.match;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What a score means in a word. */
@EnumNaming(KebabCaseStrategy.class)
public enum Band {
  WEAK(0),
  PARTIAL(3000),
  GOOD(5500),
  STRONG(8500);

  private final int from;

  Band(int from) {
    this.from = from;
  }

  /** The lowest score of the band, in hundredths of a point. */
  public int from() {
    return from;
  }

  /** The band of a score in hundredths of a point. */
  static Band of(int score) {
    Band band = WEAK;
    for (Band next : values()) {
      band = score >= next.from ? next : band;
    }
    return band;
  }
}
