package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.time.Dates.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Something that a section on education tells.
 *
 * @param gap what stands before it
 * @param line which line it stands on, where lines that were wrapped count as one
 * @param afterBlank whether a blank line stands above its line
 * @param dated when, of a date
 */
record StudyItem(
    Kind kind, Span span, Gap gap, int line, boolean afterBlank, @Nullable Dated dated) {

  enum Kind {
    DEGREE,
    SCHOOL,
    DATE,
    FIELD,
    PLACE,
    GRADE,
    /** Capitalised words that may be the name of a school or of its town. */
    NAME,
    OTHER
  }

  /** What sets an item apart from the one before. */
  enum Gap {
    LINE,
    /** A bar, a bullet, a tab, wide space. */
    BAR,
    COMMA,
    DASH,
    COLON,
    /** The end of a sentence. */
    STOP,
    /** A bracket that opens. */
    OPEN,
    /** A bracket that closes. */
    CLOSE,
    /** Nothing but a space. */
    SPACE
  }

  StudyItem as(Kind other) {
    return new StudyItem(other, span, gap, line, afterBlank, dated);
  }

  StudyItem at(Span other) {
    return new StudyItem(kind, other, gap, line, afterBlank, dated);
  }

  boolean is(Kind one, Kind other) {
    return kind == one || kind == other;
  }
}
