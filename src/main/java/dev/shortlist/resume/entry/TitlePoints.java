package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes up the title that stands in the first point below a heading that names none. */
final class TitlePoints {

  /** What was done is told in more words. */
  private static final int MOST_WORDS = 6;

  private final HeadingReader headings;

  TitlePoints(HeadingReader headings) {
    this.headings = headings;
  }

  /** The headings of a section, those with their titles below them reaching down to these. */
  List<EntryHeading> takenUp(String text, Span section, List<EntryHeading> found) {
    List<EntryHeading> taken = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int ceiling = i + 1 < found.size() ? found.get(i + 1).span().start() : section.end();
      taken.add(with(text, found.get(i), ceiling));
    }
    return taken;
  }

  private EntryHeading with(String text, EntryHeading heading, int ceiling) {
    Named named = heading.named();
    if (named.title().isPresent()) {
      return heading;
    }
    Span line = Lines.at(text, heading.span().end());
    return Lines.below(text, line, ceiling)
        .filter(point -> mayBeTitle(point.in(text)))
        .flatMap(point -> named(text, point, named).map(both -> reaching(heading, point, both)))
        .orElse(heading);
  }

  private static boolean mayBeTitle(String point) {
    String bare = point.strip();
    return Lines.isBullet(point)
        && bare.length() <= Lines.LONGEST_HEADING
        && !bare.endsWith(".")
        && bare.chars().noneMatch(Character::isDigit);
  }

  private Optional<Named> named(String text, Span point, Named above) {
    Span nowhere = new Span(point.start(), point.start());
    Named below = headings.read(text, HeadingPart.of(text, point, nowhere, 1), new Custom());
    boolean plain =
        below.titleScore() >= HeadingWords.PLAIN_TITLE
            && below.title().filter(title -> isBrief(title.in(text))).isPresent();
    if (!plain) {
      return Optional.empty();
    }
    boolean own = above.employer().isEmpty();
    return Optional.of(
        new Named(
            below.title(),
            below.titleScore(),
            below.titleSlot(),
            own ? below.employer() : above.employer(),
            own ? below.employerScore() : above.employerScore(),
            own ? below.employerSlot() : above.employerSlot(),
            above.place().or(below::place),
            above.placeSlot(),
            above.total() + below.total()));
  }

  private static boolean isBrief(String title) {
    return title.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }

  private static EntryHeading reaching(EntryHeading heading, Span point, Named named) {
    Span span = new Span(heading.span().start(), point.end());
    return new EntryHeading(span, heading.dated(), named);
  }
}
