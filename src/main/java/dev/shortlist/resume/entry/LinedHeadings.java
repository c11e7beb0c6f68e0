package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the headings of dated entries in text that has kept its lines: the line of the date with so
 * many above it and so many below. How many is mostly the same throughout a section, so it is
 * chosen for the section as a whole, and otherwise for an entry only where that reads far better.
 */
final class LinedHeadings {

  /** Headings have rarely more lines than this above their date, or below it. */
  private static final int MOST_LINES = 4;

  /** A line that is taken in from below a date is at most this long. */
  private static final int LONGEST_BELOW = 80;

  /** An entry leaves the custom of its section where that gains so much. */
  private static final int REBELLION = 12;

  /** The first entries tell the custom. */
  private static final int MOST_WITNESSES = 8;

  private final HeadingReader headings;

  LinedHeadings(HeadingReader headings) {
    this.headings = headings;
  }

  /** How many lines of a heading stand above its date, and how many below. */
  private record Shape(int above, int below) {
    static final List<Shape> ALL = all();

    private static List<Shape> all() {
      List<Shape> shapes = new ArrayList<>();
      for (int lines = 0; lines <= 2 * MOST_LINES; lines++) {
        for (int above = Math.max(0, lines - MOST_LINES);
            above <= Math.min(lines, MOST_LINES);
            above++) {
          shapes.add(new Shape(above, lines - above));
        }
      }
      return List.copyOf(shapes);
    }
  }

  /**
   * A date with the lines around it that may belong to its heading.
   *
   * @param above the nearest first
   * @param below the nearest first
   * @param plain what has been read so far of its shapes by their words alone
   */
  private record Candidate(
      Dated dated,
      Span line,
      List<Span> above,
      List<Span> below,
      List<List<HeadingPart>> partsAbove,
      List<HeadingPart> own,
      List<List<HeadingPart>> partsBelow,
      Map<Shape, Named> plain) {

    static Candidate of(String text, Dated dated, Span line, List<Span> above, List<Span> below) {
      List<List<HeadingPart>> partsAbove = new ArrayList<>();
      for (int i = 0; i < above.size(); i++) {
        partsAbove.add(HeadingPart.of(text, above.get(i), dated.span(), -i - 1));
      }
      List<List<HeadingPart>> partsBelow = new ArrayList<>();
      for (int i = 0; i < below.size(); i++) {
        partsBelow.add(HeadingPart.of(text, below.get(i), dated.span(), i + 1));
      }
      List<HeadingPart> own = HeadingPart.of(text, line, dated.span(), 0);
      return new Candidate(dated, line, above, below, partsAbove, own, partsBelow, new HashMap<>());
    }

    /** The same without the lines that belong to the entries before and after. */
    Candidate between(int floor, int ceiling) {
      int up = 0;
      while (up < above.size() && above.get(up).start() >= floor) {
        up++;
      }
      int down = 0;
      while (down < below.size() && below.get(down).start() < ceiling) {
        down++;
      }
      return new Candidate(
          dated,
          line,
          above.subList(0, up),
          below.subList(0, down),
          partsAbove,
          own,
          partsBelow,
          plain);
    }

    boolean has(Shape shape) {
      return shape.above() <= above.size() && shape.below() <= below.size();
    }

    Shape within(Shape shape) {
      return new Shape(
          Math.min(shape.above(), above.size()), Math.min(shape.below(), below.size()));
    }

    Span span(Shape shape) {
      Span first = shape.above() == 0 ? line : above.get(shape.above() - 1);
      Span last = shape.below() == 0 ? line : below.get(shape.below() - 1);
      return new Span(first.start(), Math.max(last.end(), dated.span().end()));
    }

    List<HeadingPart> parts(Shape shape) {
      List<HeadingPart> parts = new ArrayList<>();
      for (int i = shape.above() - 1; i >= 0; i--) {
        parts.addAll(partsAbove.get(i));
      }
      parts.addAll(own);
      for (int i = 0; i < shape.below(); i++) {
        parts.addAll(partsBelow.get(i));
      }
      return parts;
    }
  }

  /** The headings of the dates within a section, in order, none of which reaches into another. */
  List<EntryHeading> of(String text, Span section, List<Dated> dates) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int floor = i == 0 ? section.start() : dates.get(i - 1).span().end();
      int ceiling = i + 1 < dates.size() ? dates.get(i + 1).span().start() : section.end();
      candidates.add(candidate(text, dates.get(i), floor, ceiling));
    }
    Shape usual = usual(text, candidates);
    Custom custom = new Custom();
    for (Candidate candidate : candidates) {
      custom.learn(plain(text, candidate, candidate.within(usual)));
    }
    return headings(text, candidates, usual, custom);
  }

  private static Candidate candidate(String text, Dated dated, int floor, int ceiling) {
    Span own = Lines.at(text, dated.span().start());
    Span line = new Span(Math.max(own.start(), floor), Math.max(own.end(), dated.span().end()));
    List<Span> above = new ArrayList<>();
    for (Optional<Span> next = Lines.above(text, line, floor);
        above.size() < MOST_LINES && next.isPresent() && Lines.mayBeHeading(next.get().in(text));
        next = Lines.above(text, next.get(), floor)) {
      above.add(next.get());
    }
    if (above.isEmpty()) {
      Lines.above(text, line, floor)
          .filter(point -> Bullets.isAbovePoints(text, point, line))
          .ifPresent(above::add);
    }
    List<Span> below = new ArrayList<>();
    for (Optional<Span> next = Lines.below(text, line, ceiling);
        below.size() < MOST_LINES
            && next.isPresent()
            && next.get().length() <= LONGEST_BELOW
            && Lines.mayBeHeading(next.get().in(text));
        next = Lines.below(text, next.get(), ceiling)) {
      below.add(next.get());
    }
    return Candidate.of(text, dated, line, above, below);
  }

  private List<EntryHeading> headings(
      String text, List<Candidate> candidates, Shape usual, Custom custom) {
    List<EntryHeading> found = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int ceiling =
          i + 1 < candidates.size()
              ? candidates.get(i + 1).span(candidates.get(i + 1).within(usual)).start()
              : Integer.MAX_VALUE;
      EntryHeading heading =
          heading(text, candidates.get(i).between(floor, ceiling), usual, custom);
      found.add(heading);
      floor = heading.span().end();
    }
    return found;
  }

  private Named plain(String text, Candidate candidate, Shape shape) {
    return candidate
        .plain()
        .computeIfAbsent(
            shape, unread -> headings.read(text, candidate.parts(unread), new Custom()));
  }

  private Shape usual(String text, List<Candidate> candidates) {
    Shape best = new Shape(0, 0);
    int most = Integer.MIN_VALUE;
    List<Candidate> witnesses = candidates.stream().limit(MOST_WITNESSES).toList();
    for (Shape shape : Shape.ALL) {
      if (witnesses.stream().noneMatch(candidate -> candidate.has(shape))) {
        continue;
      }
      int total = 0;
      int floor = 0;
      for (Candidate witness : witnesses) {
        Candidate candidate = witness.between(floor, Integer.MAX_VALUE);
        Shape fitting = candidate.within(shape);
        total += plain(text, candidate, fitting).total();
        floor = candidate.span(fitting).end();
      }
      if (total > most) {
        most = total;
        best = shape;
      }
    }
    return best;
  }

  private EntryHeading heading(String text, Candidate candidate, Shape usual, Custom custom) {
    Shape best = candidate.within(usual);
    Named named = headings.read(text, candidate.parts(best), custom);
    int most = named.total() + REBELLION;
    for (Shape shape : Shape.ALL) {
      if (candidate.has(shape)) {
        Named other = headings.read(text, candidate.parts(shape), custom);
        if (other.total() > most) {
          most = other.total();
          best = shape;
          named = other;
        }
      }
    }
    Shape wider = new Shape(best.above() + 1, best.below());
    if (candidate.has(wider) && best.above() > 0 && isStatusOf(text, candidate, best.above())) {
      best = wider;
      named = headings.read(text, candidate.parts(wider), custom);
    }
    return new EntryHeading(candidate.span(best), Optional.of(candidate.dated()), named);
  }

  /** Whether a line says how the position is held that the line right below it names. */
  private boolean isStatusOf(String text, Candidate candidate, int above) {
    Span line = candidate.above().get(above);
    return line.end() + 1 == candidate.above().get(above - 1).start()
        && headings.isStatus(line.in(text));
  }
}
