package dev.shortlist.resume;

import dev.shortlist.language.Span;

/**
 * When something was, as a line tells it.
 *
 * @param span where it stands, with its label and brackets
 * @param period when
 * @param expiry whether it is only the day on which something will end
 */
record ItemDate(Span span, Period period, boolean expiry) {

  private static final int SURE = 950;

  /** The day it was; of a stretch of time its beginning. */
  Moment moment() {
    return period.from().or(period::to).orElseThrow();
  }

  /** The same with its place. */
  Field<Moment> field() {
    return new Field<>(moment(), span, SURE);
  }

  /** When what ended with a paper did, with its place. */
  Field<Moment> end() {
    return new Field<>(period.to().or(period::from).orElseThrow(), span, SURE);
  }
}
