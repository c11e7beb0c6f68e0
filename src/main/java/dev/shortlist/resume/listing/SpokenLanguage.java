package dev.shortlist.resume.listing;

import dev.shortlist.resume.text.Field;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A language that the person speaks.
 *
 * @param code its ISO 639-1 code, or the one of ISO 639-3 where it has none of two letters
 * @param level how well, where the text says so
 */
public record SpokenLanguage(Field<String> code, Optional<Field<Level>> level) {

  /** How well a language is spoken; the Common European levels in brackets. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Level {
    NATIVE,
    /** Fluent (C1, C2). */
    FLUENT,
    /** Very good (B2). */
    ADVANCED,
    /** Good (B1). */
    INTERMEDIATE,
    /** Some (A1, A2). */
    BASIC
  }
}
