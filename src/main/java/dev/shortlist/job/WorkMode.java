package dev.shortlist.job;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Where work is done. */
@EnumNaming(KebabCaseStrategy.class)
public enum WorkMode {
  ON_SITE,
  /** Some days on site, some elsewhere. */
  HYBRID,
  REMOTE
}
