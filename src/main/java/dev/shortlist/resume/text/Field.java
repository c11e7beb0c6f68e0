package dev.shortlist.resume.text;

import dev.shortlist.language.Span;

/**
 * Something read off a résumé.
 *
 * @param value what was read
 * @param span where it stands in the text
 * @param confidence how often a reading of this kind is right, in thousandths
 */
public record Field<T>(T value, Span span, int confidence) {

  public Field {
    if (confidence < 0 || confidence > 1000) {
      throw new IllegalArgumentException("a confidence of %d thousandths".formatted(confidence));
    }
  }
}
