package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import dev.shortlist.resume.HeadingReader.Custom;
import dev.shortlist.resume.HeadingReader.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a section into its entries: each begins at the lines around a date and lasts to the next
 * one's. What stands above the first date of a section is all heading, and tells how many lines the
 * headings of the others have above theirs.
 */
final class Entries {

  /** A line that is taken into a heading from below its date is at most this long. */
  private static final int LONGEST_BELOW = 80;

  /** In flattened text a title stands at most this far after the beginning of its entry. */
  private static final int REACH_AFTER = 90;

  /** Lines that are looked at above a date, and below it. */
  private static final int MOST_LINES_ABOVE = 3;

  private static final int MOST_LINES_BELOW = 2;

  /** Signs that a line names an employer or a title though nothing else says so. */
  private static final int TITLE_SIGN = 20;

  private static final int EMPLOYER_SIGN = 15;

  private final HeadingWords words;
  private final HeadingReader headings;
  private final FlattenedHeading flattened;
  private final Dates dates;

  Entries(HeadingWords words, Dates dates) {
    this.words = words;
    this.headings = new HeadingReader(words);
    this.flattened = new FlattenedHeading(words);
    this.dates = dates;
  }

  /**
   * A piece of a section.
   *
   * @param place what it is
   * @param span all of it
   * @param heading the lines that name it, within the span; empty when there are none
   * @param dated when, unless the text does not say
   * @param named its title, employer and place, where the heading names them
   * @param occupations the occupations that its heading names, with their places in the text
   */
  record Piece(
      Place place,
      Span span,
      Span heading,
      Optional<Dated> dated,
      Named named,
      List<Find> occupations) {

    Piece {
      occupations = List.copyOf(occupations);
    }
  }

  /** A heading in the making: its lines in order, and what they name. */
  private record Zone(Span span, Optional<Dated> dated, Named named) {}

  /** The entries of a section in reading order; a section without a date is one undated entry. */
  List<Piece> of(String text, Span section, Place place) {
    List<Dated> ranges = ranges(text, section);
    Custom none = new Custom();
    Custom custom = new Custom();
    zones(text, section, ranges, none).forEach(zone -> custom.learn(zone.named()));
    List<Zone> zones = new ArrayList<>(zones(text, section, ranges, custom));
    if (place == Place.POSITION || place == Place.VOLUNTEERING) {
      zones.addAll(undated(text, section, zones, custom));
      zones.sort(Comparator.comparing(Zone::span));
    }
    return pieces(text, section, place, zones);
  }

  /** Where the first dated position of a section begins whose title and employer are plain. */
  Optional<Integer> firstPosition(String text, Span section) {
    return zones(text, section, ranges(text, section), new Custom()).stream()
        .filter(zone -> !Lines.isFlattened(Lines.at(text, zone.span().start())))
        .filter(zone -> zone.named().title().isPresent() && zone.named().employer().isPresent())
        .filter(zone -> zone.named().titleScore() >= TITLE_SIGN)
        .map(zone -> zone.span().start())
        .findFirst();
  }

  private List<Dated> ranges(String text, Span section) {
    List<Dated> ranges = new ArrayList<>();
    for (Dated dated : dates.ranges(section.in(text))) {
      Dated placed = new Dated(dated.span().plus(section.start()), dated.months(), dated.open());
      Span line = Lines.at(text, placed.span().start());
      if (Lines.isFlattened(line) || namesEntry(text, line, placed.span())) {
        ranges.add(placed);
      }
    }
    return ranges;
  }

  /** A range within a bullet or a sentence tells of something within the entry. */
  private boolean namesEntry(String text, Span line, Span date) {
    String written = line.in(text);
    if (Lines.isBullet(written)) {
      return false;
    }
    return !written.stripTrailing().endsWith(".")
        || HeadingPart.of(text, line, date, 0).stream()
            .map(part -> part.span().in(text))
            .anyMatch(
                part -> words.title(part) >= TITLE_SIGN || words.employer(part) >= EMPLOYER_SIGN);
  }

  private List<Zone> zones(String text, Span section, List<Dated> ranges, Custom custom) {
    List<Zone> zones = new ArrayList<>();
    int floor = section.start();
    int linesAbove = ranges.isEmpty() ? -1 : linesAboveFirst(text, section, ranges.getFirst());
    boolean dateFirst = !ranges.isEmpty() && isFirst(text, section, ranges.getFirst());
    for (int i = 0; i < ranges.size(); i++) {
      Dated dated = ranges.get(i);
      int ceiling = i + 1 < ranges.size() ? ranges.get(i + 1).span().start() : section.end();
      Span line = Lines.at(text, dated.span().start());
      Zone zone =
          Lines.isFlattened(line)
              ? flattened(text, dated, new Span(floor, ceiling), dateFirst, custom)
              : lined(text, dated, new Span(floor, ceiling), linesAbove, custom);
      zones.add(zone);
      floor = zone.span().end();
    }
    return zones;
  }

  private static boolean isFirst(String text, Span section, Dated dated) {
    return text.substring(section.start(), dated.span().start())
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  private Zone flattened(String text, Dated dated, Span room, boolean dateFirst, Custom custom) {
    Span named =
        dateFirst
            ? flattened.after(text, dated.span(), room.end())
            : flattened.before(text, dated.span(), room.start());
    List<HeadingPart> parts = flattened.parts(text, named);
    Span heading =
        new Span(
            Math.min(named.start(), dated.span().start()),
            Math.max(named.end(), dated.span().end()));
    return new Zone(heading, Optional.of(dated), headings.read(text, parts, custom));
  }

  /** How many lines stand between the section's beginning and its first date; -1 for many. */
  private static int linesAboveFirst(String text, Span section, Dated first) {
    Span line = Lines.at(text, first.span().start());
    int count = 0;
    for (Optional<Span> above = Lines.above(text, line, section.start());
        above.isPresent();
        above = Lines.above(text, above.get(), section.start())) {
      if (count == MOST_LINES_ABOVE || !Lines.mayBeHeading(above.get().in(text))) {
        return -1;
      }
      count++;
    }
    return count;
  }

  /** The heading of an entry in text that has kept its lines. */
  private Zone lined(String text, Dated dated, Span room, int linesAbove, Custom custom) {
    Span own = Lines.at(text, dated.span().start());
    Span line =
        new Span(Math.max(own.start(), room.start()), Math.max(own.end(), dated.span().end()));
    List<Span> lines = new ArrayList<>(List.of(line));
    int most = linesAbove < 0 ? MOST_LINES_ABOVE : linesAbove;
    int above = 0;
    while (above < most) {
      Optional<Span> next = Lines.above(text, lines.getFirst(), room.start());
      if (next.isEmpty() || !belongsAbove(text, next.get(), above, linesAbove)) {
        break;
      }
      lines.addFirst(next.get());
      above++;
    }
    Named named = headings.read(text, parts(text, lines, above, dated), custom);
    boolean nothingYet = parts(text, lines, above, dated).isEmpty();
    int below = 0;
    while (below < MOST_LINES_BELOW && (named.title().isEmpty() || named.employer().isEmpty())) {
      Optional<Span> next = Lines.below(text, lines.getLast(), room.end());
      if (next.isEmpty()
          || next.get().length() > LONGEST_BELOW
          || !Lines.mayBeHeading(next.get().in(text))) {
        break;
      }
      List<Span> more = new ArrayList<>(lines);
      more.add(next.get());
      Named wider = headings.read(text, parts(text, more, above, dated), custom);
      int least = nothingYet ? HeadingWords.LEAST_EMPLOYER : EMPLOYER_SIGN;
      boolean adds =
          (named.title().isEmpty()
                  && wider.title().isPresent()
                  && wider.titleScore() >= (nothingYet ? HeadingWords.LEAST_TITLE : TITLE_SIGN))
              || (named.employer().isEmpty()
                  && wider.employer().isPresent()
                  && wider.employerScore() >= least);
      if (!adds && !(nothingYet && below == 0)) {
        break;
      }
      lines = more;
      named = wider;
      below++;
    }
    Span span =
        new Span(
            lines.getFirst().start(),
            Math.min(lines.getLast().end(), Math.max(room.end(), dated.span().end())));
    return new Zone(span, Optional.of(dated), named);
  }

  /**
   * The headings of entries without dates: after a blank line one that looks like a title, with an
   * employer beside or right below it.
   */
  private List<Zone> undated(String text, Span section, List<Zone> dated, Custom custom) {
    List<Zone> found = new ArrayList<>();
    int start = section.start();
    while (start < section.end()) {
      Span line = Lines.at(text, start);
      Optional<Zone> zone =
          line.start() >= section.start() && !Lines.isFlattened(line)
              ? undated(text, section, line, dated, custom)
              : Optional.empty();
      zone.ifPresent(found::add);
      start = Math.max(line.end(), zone.map(z -> z.span().end()).orElse(0)) + 1;
    }
    return found;
  }

  private Optional<Zone> undated(
      String text, Span section, Span line, List<Zone> dated, Custom custom) {
    String written = line.in(text);
    boolean mayBegin =
        written.length() <= LONGEST_BELOW
            && Lines.mayBeHeading(written)
            && !written.stripTrailing().endsWith(":")
            && isAfterBlank(text, section, line)
            && words.title(written) >= TITLE_SIGN;
    if (!mayBegin) {
      return Optional.empty();
    }
    Span nowhere = new Span(line.start(), line.start());
    List<HeadingPart> parts = HeadingPart.of(text, line, nowhere, 0);
    Named named = headings.read(text, parts, custom);
    Span heading = line;
    if (named.employer().isEmpty()) {
      Optional<Span> below =
          Lines.below(text, line, section.end())
              .filter(next -> next.length() <= LONGEST_BELOW)
              .filter(next -> Lines.mayBeHeading(next.in(text)));
      if (below.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(HeadingPart.of(text, below.get(), nowhere, 1));
      named = headings.read(text, parts, custom);
      heading = new Span(line.start(), Math.min(below.get().end(), section.end()));
    }
    Span whole = heading;
    boolean taken = dated.stream().anyMatch(zone -> zone.span().overlaps(whole));
    return taken || named.title().isEmpty() || named.employer().isEmpty()
        ? Optional.empty()
        : Optional.of(new Zone(whole, Optional.empty(), named));
  }

  private static boolean isAfterBlank(String text, Span section, Span line) {
    if (line.start() <= section.start() + 1) {
      return true;
    }
    String above = Lines.at(text, line.start() - 1).in(text);
    return above.isBlank() || Lines.isPageFoot(above);
  }

  private boolean belongsAbove(String text, Span line, int above, int linesAbove) {
    String written = line.in(text);
    if (!Lines.mayBeHeading(written)) {
      return false;
    }
    boolean afterText =
        Lines.above(text, line, 0)
            .map(before -> before.end() + 1 == line.start() && !Lines.mayBeHeading(before.in(text)))
            .orElse(false);
    boolean sign =
        words.title(written) >= TITLE_SIGN
            || words.employer(written) >= EMPLOYER_SIGN
            || words.isPlace(written);
    return sign || (!afterText && (linesAbove >= 0 || above == 0));
  }

  private static List<HeadingPart> parts(String text, List<Span> lines, int above, Dated dated) {
    List<HeadingPart> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      parts.addAll(HeadingPart.of(text, lines.get(i), dated.span(), i - above));
    }
    return parts;
  }

  private List<Piece> pieces(String text, Span section, Place place, List<Zone> zones) {
    List<Piece> pieces = new ArrayList<>();
    int firstStart = zones.isEmpty() ? section.end() : zones.getFirst().span().start();
    if (firstStart > section.start() && !text.substring(section.start(), firstStart).isBlank()) {
      Span span = new Span(section.start(), firstStart);
      Span heading = firstHeadingLine(text, span);
      Named named =
          headings.read(
              text,
              HeadingPart.of(text, heading, new Span(heading.start(), heading.start()), 0),
              new Custom());
      pieces.add(piece(text, place, span, new Zone(heading, Optional.empty(), named)));
    }
    for (int i = 0; i < zones.size(); i++) {
      int end = i + 1 < zones.size() ? zones.get(i + 1).span().start() : section.end();
      Span span = new Span(zones.get(i).span().start(), Math.max(end, zones.get(i).span().end()));
      pieces.add(piece(text, place, span, zones.get(i)));
    }
    return List.copyOf(pieces);
  }

  private Piece piece(String text, Place place, Span span, Zone zone) {
    Span heading = zone.span();
    Optional<Dated> dated = zone.dated();
    List<Find> occupations =
        zone.named().title().isPresent()
            ? occupations(text, zone.named().title().get(), dated)
            : occupations(text, heading, dated);
    if (occupations.isEmpty() && Lines.isFlattened(Lines.at(text, heading.end()))) {
      int reach = Math.min(span.end(), heading.end() + REACH_AFTER);
      occupations = occupations(text, new Span(heading.end(), reach), dated);
    }
    boolean internship =
        place == Place.POSITION
            && words.isInternship(zone.named().title().orElse(heading).in(text));
    return new Piece(
        internship ? Place.INTERNSHIP : place, span, heading, dated, zone.named(), occupations);
  }

  private List<Find> occupations(String text, Span heading, Optional<Dated> dated) {
    List<Find> found = new ArrayList<>();
    for (Find find : words.occupations(heading.in(text))) {
      Find placed = new Find(find.id(), find.span().plus(heading.start()));
      boolean inDate = dated.isPresent() && dated.get().span().overlaps(placed.span());
      if (!inDate && found.stream().noneMatch(other -> other.id().equals(placed.id()))) {
        found.add(placed);
      }
    }
    return found;
  }

  /**
   * The title of an entry; where its heading names an employer and no title that is known as one,
   * what it says beside the employer, the place and the date.
   */
  static String title(String text, Piece piece) {
    Named named = piece.named();
    if (named.title().isPresent() || named.employer().isEmpty()) {
      return named.title().map(title -> title.in(text)).orElse("");
    }
    StringBuilder rest = new StringBuilder(piece.heading().in(text));
    Stream.of(named.employer(), named.place(), piece.dated().map(Dated::span))
        .flatMap(Optional::stream)
        .filter(piece.heading()::overlaps)
        .forEach(other -> {
          int start = piece.heading().start();
          for (int i = other.start() - start; i < other.end() - start; i++) {
            if (i >= 0 && i < rest.length()) {
              rest.setCharAt(i, '|');
            }
          }
        });
    return rest.toString();
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

  /** The first line of an undated entry, where it looks like a heading. */
  private static Span firstHeadingLine(String text, Span span) {
    Span trimmed = span.trimmed(text);
    Span line = Lines.at(text, trimmed.start());
    boolean whole = line.start() >= span.start() && line.end() <= span.end();
    return whole && Lines.mayBeHeading(line.in(text)) ? line : new Span(span.start(), span.start());
  }
}
