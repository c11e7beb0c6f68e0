package dev.shortlist.resume.entry;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a section into entries by the headings that its dates stand in, or that labels announce; and
 * by what looks like the heading of a position without a date.
 */
public final class Entries {

  /** In flattened text a title stands at most this far after the beginning of its entry. */
  private static final int REACH_AFTER = 90;

  /** In flattened text time away from work is named at most this far before its date. */
  private static final int REACH_BEFORE = 40;

  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]{1,60}\\)");

  private final HeadingWords words;
  private final HeadingReader headings;
  private final LinedHeadings lined;
  private final TitlePoints points;
  private final FlattenedHeadings flattened;
  private final LabelledHeadings labelled;
  private final UndatedHeadings undated;
  private final EntryDates entryDates;

  /** Cuts by the words of a language and by dates. */
  public Entries(HeadingWords words, Dates dates) {
    this.words = words;
    this.headings = new HeadingReader(words);
    this.lined = new LinedHeadings(headings);
    this.points = new TitlePoints(headings);
    this.flattened = new FlattenedHeadings(words, headings);
    this.labelled = new LabelledHeadings(words, dates);
    this.undated = new UndatedHeadings(words, headings);
    this.entryDates = new EntryDates(headings, dates);
  }

  /**
   * A piece of a section.
   *
   * @param place what it is
   * @param span all of it
   * @param heading what names it; of no length where nothing does
   * @param occupations the occupations that its heading names, with their places in the text
   */
  public record Piece(Place place, Span span, EntryHeading heading, List<Find> occupations) {

    public Piece {
      occupations = List.copyOf(occupations);
    }

    /** A piece that nothing names. */
    public static Piece nameless(Place place, Span span) {
      Span nowhere = new Span(span.start(), span.start());
      return new Piece(
          place, span, new EntryHeading(nowhere, Optional.empty(), Named.NOTHING), List.of());
    }
  }

  /** The entries of a section in reading order; a section without a date is one undated entry. */
  public List<Piece> of(String text, Span section, Place place) {
    List<EntryHeading> found = dated(text, section);
    if (place != Place.POSITION && place != Place.VOLUNTEERING) {
      return pieces(text, section, place, found);
    }
    Optional<String> blanked = Bullets.blankedIn(text, section);
    if (blanked.isPresent()) {
      List<EntryHeading> plain = dated(blanked.get(), section);
      if (told(plain) > told(found)) {
        return positions(blanked.get(), section, place, plain);
      }
    }
    return positions(text, section, place, found);
  }

  private List<Piece> positions(String text, Span section, Place place, List<EntryHeading> dated) {
    List<EntryHeading> forms = labelled.of(text, section);
    boolean labels = !forms.isEmpty() && told(forms) >= told(dated);
    List<EntryHeading> found = new ArrayList<>(labels ? forms : dated);
    found.addAll(undated.of(text, section, found));
    found.sort(Comparator.comparing(EntryHeading::span));
    return pieces(text, section, place, Promotions.spread(text, found));
  }

  private static int told(List<EntryHeading> headings) {
    return headings.stream()
        .mapToInt(heading ->
            (heading.named().title().isPresent() ? 1 : 0)
                + (heading.named().employer().isPresent() ? 1 : 0)
                + (heading.dated().isPresent() ? 1 : 0))
        .sum();
  }

  /** Where the first dated position of a section begins whose title and employer are plain. */
  public Optional<Integer> firstPosition(String text, Span section) {
    return dated(text, section).stream()
        .filter(heading -> !Lines.isFlattened(Lines.at(text, heading.span().start())))
        .filter(heading -> heading.named().employer().isPresent())
        .filter(heading -> heading.named().titleScore() >= EntryDates.TITLE_SIGN)
        .map(heading -> heading.span().start())
        .findFirst();
  }

  /** The headings around the dates of a section, those of flattened lines apart. */
  private List<EntryHeading> dated(String text, Span section) {
    List<EntryHeading> found = new ArrayList<>();
    List<Dated> run = new ArrayList<>();
    int floor = section.start();
    boolean flat = false;
    for (Dated dated : entryDates.of(text, section)) {
      boolean here = Lines.isFlattened(Lines.at(text, dated.span().start()));
      if (here != flat && !run.isEmpty()) {
        found.addAll(dated(text, new Span(floor, dated.span().start()), run, flat));
        floor = found.getLast().span().end();
        run.clear();
      }
      flat = here;
      run.add(dated);
    }
    if (!run.isEmpty()) {
      found.addAll(dated(text, new Span(floor, section.end()), run, flat));
    }
    return found;
  }

  private List<EntryHeading> dated(String text, Span room, List<Dated> run, boolean flat) {
    return flat
        ? flattened.of(text, room, run)
        : points.takenUp(text, room, lined.of(text, room, run));
  }

  private List<Piece> pieces(
      String text, Span section, Place place, List<EntryHeading> headingsFound) {
    List<Piece> pieces = new ArrayList<>();
    int firstStart =
        headingsFound.isEmpty() ? section.end() : headingsFound.getFirst().span().start();
    if (firstStart > section.start() && !text.substring(section.start(), firstStart).isBlank()) {
      Span span = new Span(section.start(), firstStart);
      pieces.add(piece(text, place, span, firstLine(text, span)));
    }
    for (int i = 0; i < headingsFound.size(); i++) {
      EntryHeading heading = headingsFound.get(i);
      int end =
          i + 1 < headingsFound.size() ? headingsFound.get(i + 1).span().start() : section.end();
      Span span = new Span(heading.span().start(), Math.max(end, heading.span().end()));
      pieces.add(piece(text, place, span, heading));
    }
    return List.copyOf(pieces);
  }

  private Piece piece(String text, Place place, Span span, EntryHeading heading) {
    List<Find> occupations =
        occupations(text, heading.named().title().orElse(heading.span()), heading);
    if (occupations.isEmpty() && Lines.isFlattened(Lines.at(text, heading.span().end()))) {
      int reach = Math.min(span.end(), heading.span().end() + REACH_AFTER);
      occupations = occupations(text, new Span(heading.span().end(), reach), heading);
    }
    if (place == Place.POSITION && isBreak(text, heading)) {
      return Piece.nameless(Place.PROSE, span);
    }
    return new Piece(
        place == Place.POSITION ? held(text, heading) : place, span, heading, occupations);
  }

  /** Whether a heading, or what stands before its date, tells of time away from work. */
  private boolean isBreak(String text, EntryHeading heading) {
    int date = heading.dated().map(dated -> dated.span().start()).orElse(heading.span().end());
    int line = Lines.at(text, date).start();
    String before = text.substring(Math.max(line, date - REACH_BEFORE), date);
    return words.isBreak(withoutDate(text, heading)) || words.endsWithBreak(before);
  }

  private static String withoutDate(String text, EntryHeading heading) {
    StringBuilder rest = new StringBuilder(heading.span().in(text));
    heading
        .dated()
        .map(Dated::span)
        .filter(heading.span()::contains)
        .map(date -> date.plus(-heading.span().start()))
        .ifPresent(date -> rest.replace(date.start(), date.end(), " ".repeat(date.length())));
    return rest.toString();
  }

  /** How a position was held, by its title and what stands in brackets behind it. */
  private Place held(String text, EntryHeading heading) {
    Span title = heading.named().title().orElse(heading.span());
    Matcher bracket = BRACKET.matcher(text).region(title.end(), heading.span().end());
    String told = title.in(text) + (bracket.lookingAt() ? bracket.group() : "");
    if (words.isVolunteering(told)) {
      return Place.VOLUNTEERING;
    }
    return words.isInternship(told) ? Place.INTERNSHIP : Place.POSITION;
  }

  private List<Find> occupations(String text, Span within, EntryHeading heading) {
    List<Find> found = new ArrayList<>();
    for (Find find : words.occupations(within.in(text))) {
      Find placed = new Find(find.id(), find.span().plus(within.start()));
      boolean inDate =
          heading.dated().isPresent() && heading.dated().get().span().overlaps(placed.span());
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
  public static String title(String text, EntryHeading heading) {
    Named named = heading.named();
    if (named.title().isPresent() || named.employer().isEmpty()) {
      return named.title().map(title -> title.in(text)).orElse("");
    }
    StringBuilder rest = new StringBuilder(heading.span().in(text));
    Stream.of(named.employer(), named.place(), heading.dated().map(Dated::span))
        .flatMap(Optional::stream)
        .filter(heading.span()::overlaps)
        .forEach(other -> {
          int start = heading.span().start();
          for (int i = other.start() - start; i < other.end() - start; i++) {
            if (i >= 0 && i < rest.length()) {
              rest.setCharAt(i, '|');
            }
          }
        });
    return rest.toString();
  }

  /** The atoms of a heading as stems, without its date. */
  public static List<String> stems(String text, EntryHeading heading) {
    return Atom.of(heading.span().in(text)).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .filter(atom ->
            heading.dated().isEmpty()
                || !heading.dated().get().span().overlaps(atom.span().plus(heading.span().start())))
        .map(Atom::normal)
        .toList();
  }

  /** The first line of an undated entry, where it looks like a heading. */
  private EntryHeading firstLine(String text, Span span) {
    Span trimmed = span.trimmed(text);
    Span line = Lines.at(text, trimmed.start());
    boolean whole = line.start() >= span.start() && line.end() <= span.end();
    Span heading =
        whole && Lines.mayBeHeading(line.in(text)) ? line : new Span(span.start(), span.start());
    Span nowhere = new Span(heading.start(), heading.start());
    List<HeadingPart> parts = HeadingPart.of(text, heading, nowhere, 0);
    boolean table =
        parts.size() > 1
            && parts.stream()
                .allMatch(part -> words.labels().labelKind(part.span().in(text)).isPresent());
    Named named = table ? Named.NOTHING : headings.read(text, parts, new Custom());
    return new EntryHeading(heading, Optional.empty(), named);
  }
}
