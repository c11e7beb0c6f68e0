package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyLines.Line;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a section on education tells, item by item: dates and grades wherever they stand, then
 * what separators and words set apart.
 */
final class StudyItems {

  private final HeadingWords words;
  private final StudyWords study;

  StudyItems(HeadingWords words, StudyWords study) {
    this.words = words;
    this.study = study;
  }

  /** The items of a section in order. */
  List<StudyItem> of(String text, Span section, List<Dated> dates) {
    List<StudyItem> items = new ArrayList<>();
    int number = 0;
    for (Line line : StudyLines.of(text, section, dates, study)) {
      items.addAll(new StudyLineReader(text, line, number, words, study).read(dates));
      number++;
    }
    return items;
  }
}
