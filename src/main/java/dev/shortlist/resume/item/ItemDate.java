package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Moment;
import dev.shortlist.resume.time.Period;

/**
 * When something was, as a line tells it.
 *
 * @param span where it stands, with its label and brackets
 * @param period when
 * @param expiry whether it is only the day on which something will end
 */
public record ItemDate(Span span, Period period, boolean expiry) {

  private static final int SURE = 950;

  /** The day it was; of a stretch of time its beginning. */
  public Moment moment() {
    return period.from().or(period::to).orElseThrow();
  }

  /** The same with its place. */
  public Field<Moment> field() {
    return new Field<>(moment(), span, SURE);
  }

  /** When what ended with a paper did, with its place. */
  public Field<Moment> end() {
    return new Field<>(period.to().or(period::from).orElseThrow(), span, SURE);
  }
}
