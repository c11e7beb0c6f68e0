package dev.shortlist.catalogue;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Understands a file of YAML, or says in a sentence and by its line why not. */
final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Yaml() {}

  /**
   * What a file holds.
   *
   * @param file what it is called
   * @throws WrongCatalogueException when it is no YAML, is empty, or has another form, saying where
   */
  static <T> T read(String file, byte[] content, Class<T> type) {
    T read;
    try {
      read = MAPPER.readValue(content, type);
    } catch (JacksonException e) {
      throw new WrongCatalogueException(file + place(e) + ": " + reason(e));
    }
    if (read == null) {
      throw new WrongCatalogueException(file + ": the file is empty");
    }
    return read;
  }

  /** The line of what is no YAML; what is has a path, which does not end a line too late. */
  private static String place(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || e instanceof MismatchedInputException
        ? ""
        : ", line " + location.getLineNr();
  }

  private static String reason(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "there is no key %s; the keys are %s".formatted(path(unknown), keys(unknown));
      case MismatchedInputException wrong ->
          wrong.getPath().isEmpty() && wrong.getOriginalMessage().startsWith("No content")
              ? "the file is empty"
              : "%s must be %s".formatted(path(wrong), expected(wrong.getTargetType()));
      default -> String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("is no YAML");
    };
  }

  private static String keys(UnrecognizedPropertyException unknown) {
    Collection<Object> known =
        Objects.requireNonNullElse(unknown.getKnownPropertyIds(), java.util.List.of());
    return String.join(
        ", ", new TreeSet<>(known.stream().map(String::valueOf).collect(Collectors.toSet())));
  }

  /** Such as {@code skills[3].aliases}. */
  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex() + 1).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "it" : path.toString();
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type == String.class
        ? "a text"
        : type == Boolean.class ? "true or false" : "made of keys and values";
  }
}
