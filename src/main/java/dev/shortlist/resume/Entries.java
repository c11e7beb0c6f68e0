package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a section into its entries: each begins at the lines around a date and lasts to the next
 * one's.
 */
final class Entries {

  /** A heading line of an entry is at most this long. */
  private static final int LONGEST_HEADING = 110;

  /** In flattened text a title stands at most this far before its date. */
  private static final int REACH_BEFORE = 160;

  /** … or this far after it. */
  private static final int REACH_AFTER = 90;

  /** Lines that are looked at above a date for the entry's title. */
  private static final int LINES_ABOVE = 2;

  private static final Pattern BULLET_LINE =
      Pattern.compile("\\s*(?:[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇]|[*–—-]\\s|[o§]\\s).*");
  private static final Pattern INTERN =
      Pattern.compile("\\b(?:intern|internship|trainee|apprentice|working student)\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:•●▪*]\\s");

  private final Finder titles;
  private final Dates dates;

  Entries(Finder titles, Dates dates) {
    this.titles = titles;
    this.dates = dates;
  }

  /**
   * A piece of a section.
   *
   * @param place what it is
   * @param span all of it
   * @param heading the lines that name it, within the span; empty when there are none
   * @param dated when, unless the text does not say
   * @param occupations the occupations that its heading names, with their places in the text
   */
  record Piece(
      Place place, Span span, Span heading, Optional<Dated> dated, List<Find> occupations) {

    Piece {
      occupations = List.copyOf(occupations);
    }
  }

  /** The entries of a section in reading order; a section without a date is one undated entry. */
  List<Piece> of(String text, Span section, Place place) {
    List<Dated> ranges = new ArrayList<>();
    for (Dated dated : dates.ranges(section.in(text))) {
      Dated placed = new Dated(dated.span().plus(section.start()), dated.months(), dated.open());
      if (standsInHeading(text, placed.span())) {
        ranges.add(placed);
      }
    }
    List<Span> headings = new ArrayList<>();
    int floor = section.start();
    for (Dated dated : ranges) {
      Span heading = heading(text, dated.span(), floor, section.end());
      headings.add(heading);
      floor = heading.end();
    }
    List<Piece> pieces = new ArrayList<>();
    int firstStart = headings.isEmpty() ? section.end() : headings.getFirst().start();
    if (firstStart > section.start() && !text.substring(section.start(), firstStart).isBlank()) {
      Span span = new Span(section.start(), firstStart);
      Span heading = firstHeadingLine(text, span);
      pieces.add(piece(text, place, span, heading, Optional.empty()));
    }
    for (int i = 0; i < ranges.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : section.end();
      Span span = new Span(headings.get(i).start(), Math.max(end, headings.get(i).end()));
      pieces.add(piece(text, place, span, headings.get(i), Optional.of(ranges.get(i))));
    }
    return List.copyOf(pieces);
  }

  private Piece piece(String text, Place place, Span span, Span heading, Optional<Dated> dated) {
    List<Find> occupations = occupations(text, heading, dated);
    if (occupations.isEmpty()) {
      int reach =
          Math.min(span.end(), heading.end() + (dated.isPresent() ? REACH_AFTER : REACH_BEFORE));
      boolean flattened = line(text, heading.end()).length() > 2 * LONGEST_HEADING;
      occupations =
          flattened ? occupations(text, new Span(heading.end(), reach), dated) : occupations;
    }
    boolean internship =
        place == Place.POSITION && INTERN.matcher(heading.in(text).toLowerCase(Locale.ROOT)).find();
    return new Piece(internship ? Place.INTERNSHIP : place, span, heading, dated, occupations);
  }

  private List<Find> occupations(String text, Span heading, Optional<Dated> dated) {
    List<Find> found = new ArrayList<>();
    for (Find find : titles.find(heading.in(text), Setting.PROSE)) {
      Find placed = new Find(find.id(), find.span().plus(heading.start()));
      boolean inDate = dated.isPresent() && dated.get().span().overlaps(placed.span());
      if (!inDate && found.stream().noneMatch(other -> other.id().equals(placed.id()))) {
        found.add(placed);
      }
    }
    return found;
  }

  /** The atoms of a heading as stems, without its date. */
  static List<String> stems(String text, Piece piece) {
    return Atom.of(piece.heading().in(text)).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .filter(atom ->
            piece.dated().isEmpty()
                || !piece.dated().get().span().overlaps(atom.span().plus(piece.heading().start())))
        .map(Atom::normal)
        .toList();
  }

  /** A range in the middle of a bullet or a sentence tells of something within the entry. */
  private static boolean standsInHeading(String text, Span date) {
    Span line = line(text, date.start());
    return line.length() > LONGEST_HEADING * 2 || !BULLET_LINE.matcher(line.in(text)).matches();
  }

  private static Span heading(String text, Span date, int floor, int ceiling) {
    Span line = line(text, date.start());
    if (line.length() > LONGEST_HEADING * 2) {
      return flattenedHeading(text, date, floor);
    }
    int start = Math.max(floor, line.start());
    for (int i = 0; i < LINES_ABOVE && start > floor; i++) {
      Span above = line(text, start - 1);
      if (above.in(text).isBlank() && above.start() > floor) {
        above = line(text, above.start() - 1);
      }
      if (above.start() < floor || !isHeadingLine(above.in(text))) {
        break;
      }
      start = above.start();
    }
    int end = Math.min(ceiling, line.end());
    while (end < ceiling) {
      Span below = line(text, Math.min(end + 1, text.length()));
      boolean title =
          below.end() <= ceiling
              && isHeadingLine(below.in(text))
              && below.length() < LONGEST_HEADING / 2;
      if (!title || end - line.end() > LONGEST_HEADING) {
        break;
      }
      end = below.end();
    }
    return new Span(start, Math.max(end, date.end()));
  }

  private static Span flattenedHeading(String text, Span date, int floor) {
    int start = Math.min(date.start(), Math.max(floor, date.start() - REACH_BEFORE));
    Matcher stop = SENTENCE_END.matcher(text).region(start, date.start());
    while (stop.find()) {
      boolean abbreviation =
          stop.start() - start < 4 || Character.isUpperCase(text.charAt(stop.start() - 1));
      if (!abbreviation) {
        start = stop.end();
      }
    }
    return new Span(start, date.end());
  }

  /** The first line of an undated entry, where it looks like a heading. */
  private static Span firstHeadingLine(String text, Span span) {
    Span trimmed = span.trimmed(text);
    Span line = line(text, trimmed.start());
    boolean whole = line.start() >= span.start() && line.end() <= span.end();
    return whole && isHeadingLine(line.in(text)) ? line : new Span(span.start(), span.start());
  }

  private static boolean isHeadingLine(String line) {
    return !line.isBlank()
        && line.length() <= LONGEST_HEADING
        && !BULLET_LINE.matcher(line).matches()
        && !line.stripTrailing().endsWith(".")
        && !Character.isLowerCase(line.strip().codePointAt(0));
  }

  private static Span line(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new Span(Math.min(start, at), end < 0 ? text.length() : end);
  }
}
