package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of one line in the making. */
final class StudyLineItems {

  private final int line;
  private final boolean afterBlank;
  private final List<StudyItem> items = new ArrayList<>();

  StudyLineItems(int line, boolean afterBlank) {
    this.line = line;
    this.afterBlank = afterBlank;
  }

  void add(Kind kind, Span span, Gap gap) {
    add(kind, span, gap, null);
  }

  /** Adds a date. */
  void add(Span span, Dated dated) {
    add(Kind.DATE, span, Gap.BAR, dated);
  }

  private void add(Kind kind, Span span, Gap gap, @Nullable Dated dated) {
    boolean first = items.isEmpty();
    items.add(new StudyItem(kind, span, first ? Gap.LINE : gap, line, first && afterBlank, dated));
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  Optional<StudyItem> last() {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
  }

  /** The items so far, to be changed at will. */
  List<StudyItem> all() {
    return items;
  }
}
