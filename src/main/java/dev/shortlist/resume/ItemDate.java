package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.Optional;

/**
 * When something was, as a line tells it.
 *
 * @param span where it stands, with its label and brackets
 * @param from when it began or was
 * @param to when it ended, where it is a stretch of time
 * @param open whether it goes on
 * @param expiry whether it is only the day on which something will end
 */
record ItemDate(
    Span span, PartialDate from, Optional<PartialDate> to, boolean open, boolean expiry) {

  /** The day it was. */
  Field<PartialDate> field() {
    return new Field<>(from, span, 950);
  }
}
