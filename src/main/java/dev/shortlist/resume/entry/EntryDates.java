package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import dev.shortlist.resume.time.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the dates of a section's entries from those of what is told within an entry. */
final class EntryDates {

  /** Signs that a line names an employer or a title though nothing else says so. */
  static final int TITLE_SIGN = 20;

  private static final int EMPLOYER_SIGN = 15;

  /** In flattened text a title begins at most this far behind its date. */
  private static final int REACH = 90;

  /** The dates before all do. */
  private static final Set<Boolean> ONLY = Set.of(true);

  /** What parts a date from the rest of its line. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?:^|.*(?:[|,;:(\\t–—/•·-]|\\s{2}))\\s*");

  private static final Pattern AFTER_DATE =
      Pattern.compile("\\s*(?:$|(?:[|,;:)\\t–—/•·]|\\s{2}).*)");

  private final HeadingReader headings;
  private final Dates dates;

  EntryDates(HeadingReader headings, Dates dates) {
    this.headings = headings;
    this.dates = dates;
  }

  /** The dates that are those of entries and not of something within an entry. */
  List<Dated> of(String text, Span section) {
    List<Dated> found = new ArrayList<>();
    Set<Boolean> leading = new HashSet<>();
    Set<Dated> ranges = Set.copyOf(dates.ranges(text, section));
    for (Dated dated : dates.spells(text, section)) {
      Span line = Lines.at(text, dated.span().start());
      boolean flat = Lines.isFlattened(line);
      boolean isEntry =
          ranges.contains(dated)
              ? flat || namesEntry(text, line, dated.span())
              : flat
                  ? isMonth(dated) && leads(text, line, dated.span()) && leading.equals(ONLY)
                  : standsApart(text, section, line, dated.span(), leading);
      if (isEntry) {
        found.add(dated);
        leading.add(leads(text, line, dated.span()));
      }
    }
    return found;
  }

  private static boolean isMonth(Dated dated) {
    return dated.period().from().flatMap(Moment::month).isPresent();
  }

  /** Whether a date stands first on its line or, in flattened text, right before a title. */
  private boolean leads(String text, Span line, Span date) {
    if (!Lines.isFlattened(line)) {
      return text.substring(line.start(), date.start()).isBlank();
    }
    Span next = new Span(date.end(), Math.min(line.end(), date.end() + REACH));
    return HeadingPart.of(text, next, new Span(next.start(), next.start()), 0).stream()
        .findFirst()
        .filter(part -> Character.isUpperCase(text.codePointAt(part.span().start())))
        .map(part -> headings.looks(part.span().in(text)).title() >= TITLE_SIGN)
        .orElse(false);
  }

  /**
   * A range within a bullet or a sentence tells of something within the entry, unless a title
   * stands beside it: some number their positions.
   */
  private boolean namesEntry(String text, Span line, Span date) {
    String written = line.in(text);
    if (Lines.isBullet(written)) {
      return isParted(written, line, date)
          && line.length() <= Lines.LONGEST_HEADING
          && hasTitle(text, line, date);
    }
    return !written.stripTrailing().endsWith(".") || hasSign(text, line, date);
  }

  /** Whether signs part a date from the rest of its line. */
  private static boolean isParted(String written, Span line, Span date) {
    int start = date.start() - line.start();
    int end = date.end() - line.start();
    return end <= written.length()
        && BEFORE_DATE.matcher(written.substring(0, start)).matches()
        && AFTER_DATE.matcher(written.substring(end)).matches();
  }

  /**
   * A single date is that of a position where signs part it from a title on its line, or from
   * whatever where other entries have theirs, or where it has a line for itself below a title.
   *
   * @param leading whether the dates of the entries before lead them
   */
  private boolean standsApart(
      String text, Span section, Span line, Span date, Set<Boolean> leading) {
    String written = line.in(text);
    boolean parted =
        !Lines.isFlattened(line) && !Lines.isBullet(written) && isParted(written, line, date);
    if (!parted) {
      return false;
    }
    boolean alone = written.strip().length() == date.length();
    return alone
        ? Lines.above(text, line, section.start())
            .map(above -> hasTitle(text, above, new Span(above.start(), above.start())))
            .orElse(false)
        : ((hasTitle(text, line, date) || headings.holdsToLearn(line.in(text)))
                && Lines.mayBeHeading("A" + written.strip()))
            || (leads(text, line, date) && leading.equals(ONLY) && !written.endsWith("."))
            || (endsHeading(text, section, line, date) && Lines.mayBeHeading(written));
  }

  /** Whether a date ends the line that says where, right below a title: "Quillon, Leeds | 2019". */
  private boolean endsHeading(String text, Span section, Span line, Span date) {
    return text.substring(date.end(), line.end()).isBlank()
        && line.start() > section.start()
        && Lines.above(text, line, section.start())
            .filter(above -> above.end() == line.start() - 1)
            .filter(above -> Lines.mayBeHeading(above.in(text)))
            .filter(above -> dates.spells(text, above).isEmpty())
            .filter(above -> hasTitle(text, above, new Span(above.start(), above.start())))
            .isPresent();
  }

  private boolean hasTitle(String text, Span line, Span date) {
    return HeadingPart.of(text, line, date, 0).stream()
        .anyMatch(part -> headings.looks(part.span().in(text)).title() >= TITLE_SIGN);
  }

  private boolean hasSign(String text, Span line, Span date) {
    return HeadingPart.of(text, line, date, 0).stream()
        .map(part -> headings.looks(part.span().in(text)))
        .anyMatch(looks -> looks.title() >= TITLE_SIGN || looks.employer() >= EMPLOYER_SIGN);
  }
}
