package dev.shortlist.cli;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the commands write JSON. */
final class Json {

  private static final JsonMapper LINE =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(inclusion ->
              inclusion.withValueInclusion(
                  com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
          .build();

  private static final JsonMapper PRETTY =
      LINE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** On one line. */
  static String line(Object value) {
    return LINE.writeValueAsString(value);
  }

  /** On many lines, for eyes. */
  static String pretty(Object value) {
    return PRETTY.writeValueAsString(value);
  }

  static JsonMapper mapper() {
    return LINE;
  }
}
