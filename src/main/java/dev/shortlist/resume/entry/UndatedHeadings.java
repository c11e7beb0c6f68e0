package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings of positions without a date. */
final class UndatedHeadings {

  /** Their lines are at most this long. */
  private static final int LONGEST = 80;

  private final HeadingWords words;
  private final HeadingReader headings;

  UndatedHeadings(HeadingWords words, HeadingReader headings) {
    this.words = words;
    this.headings = headings;
  }

  /**
   * The headings of entries without dates: after a blank line, or right below another, one that
   * looks like a title, with an employer beside or right below it.
   */
  List<EntryHeading> of(String text, Span section, List<EntryHeading> dated) {
    List<EntryHeading> found = new ArrayList<>();
    int start = section.start();
    int above = Integer.MIN_VALUE;
    while (start < section.end()) {
      Span line = Lines.at(text, start);
      Optional<EntryHeading> heading =
          line.start() >= section.start() && !Lines.isFlattened(line)
              ? at(text, section, line, above == line.start() - 1, dated)
              : Optional.empty();
      heading.ifPresent(found::add);
      above = heading.filter(one -> one.span().equals(line)).map(z -> line.end()).orElse(above);
      start = Math.max(line.end(), heading.map(z -> z.span().end()).orElse(0)) + 1;
    }
    return found;
  }

  private Optional<EntryHeading> at(
      String text, Span section, Span line, boolean listed, List<EntryHeading> dated) {
    String written = line.in(text);
    boolean mayBegin =
        written.length() <= LONGEST
            && Lines.mayBeHeading(written)
            && !written.stripTrailing().endsWith(":")
            && (listed || isAfterBlank(text, section, line));
    if (!mayBegin) {
      return Optional.empty();
    }
    Span nowhere = new Span(line.start(), line.start());
    List<HeadingPart> parts = HeadingPart.of(text, line, nowhere, 0);
    Named named = headings.read(text, parts, new Custom());
    boolean sign =
        words.title(written) >= EntryDates.TITLE_SIGN
            || (named.titleScore() >= EntryDates.TITLE_SIGN && named.employer().isPresent());
    if (!sign) {
      return Optional.empty();
    }
    Span heading = line;
    if (named.employer().isEmpty()) {
      Optional<Span> below =
          Lines.below(text, line, section.end())
              .filter(next -> next.length() <= LONGEST)
              .filter(next -> Lines.mayBeHeading(next.in(text)));
      if (below.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(HeadingPart.of(text, below.get(), nowhere, 1));
      named = headings.read(text, parts, new Custom());
      heading = new Span(line.start(), Math.min(below.get().end(), section.end()));
    }
    Span whole = heading;
    boolean taken = dated.stream().anyMatch(other -> other.span().overlaps(whole));
    return taken || named.title().isEmpty() || named.employer().isEmpty()
        ? Optional.empty()
        : Optional.of(new EntryHeading(whole, Optional.empty(), named));
  }

  private static boolean isAfterBlank(String text, Span section, Span line) {
    if (line.start() <= section.start() + 1) {
      return true;
    }
    String above = Lines.at(text, line.start() - 1).in(text);
    return above.isBlank() || Lines.isPageFoot(above);
  }
}
