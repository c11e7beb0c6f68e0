package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.entry.HeadingReader.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives an employer that is named once, above several titles, to each of them: someone who rose in
 * one company names it once.
 */
final class Promotions {

  /**
   * An employer that is taken from a heading further up is less sure than one that stands there.
   */
  private static final int TAKEN_OVER = HeadingWords.LEAST_EMPLOYER;

  private Promotions() {}

  /** The headings of a section with their employers; those that name nothing else are taken up. */
  static List<EntryHeading> spread(String text, List<EntryHeading> headings) {
    List<EntryHeading> spread = new ArrayList<>();
    Optional<Named> above = Optional.empty();
    Optional<Span> taken = Optional.empty();
    for (int i = 0; i < headings.size(); i++) {
      EntryHeading heading = headings.get(i);
      Named named = heading.named();
      if (named.employer().isPresent()) {
        boolean announces =
            i + 1 < headings.size() && announces(text, heading, headings.get(i + 1));
        above = announces || comesFirst(named) ? Optional.of(named) : Optional.empty();
        if (announces) {
          taken = Optional.of(heading.span());
          continue;
        }
      } else if (named.title().isPresent() && above.isPresent()) {
        named = with(named, above.get());
      }
      int start = taken.map(Span::start).orElse(heading.span().start());
      spread.add(new EntryHeading(new Span(start, heading.span().end()), heading.dated(), named));
      taken = Optional.empty();
    }
    return spread;
  }

  /** Whether a heading names only an employer, and right below it stands a title without one. */
  private static boolean announces(String text, EntryHeading heading, EntryHeading next) {
    return heading.named().title().isEmpty()
        && next.named().title().isPresent()
        && next.named().employer().isEmpty()
        && text.substring(heading.span().end(), next.span().start()).isBlank();
  }

  /** Whether an employer stands above or before its title. */
  private static boolean comesFirst(Named named) {
    if (named.employerSlot().isEmpty() || named.titleSlot().isEmpty()) {
      return false;
    }
    Slot employer = named.employerSlot().get();
    Slot title = named.titleSlot().get();
    return employer.line() < title.line()
        || (employer.line() == title.line() && employer.index() < title.index());
  }

  private static Named with(Named named, Named above) {
    return new Named(
        named.title(),
        named.titleScore(),
        named.titleSlot(),
        above.employer(),
        TAKEN_OVER,
        Optional.empty(),
        named.place().or(above::place),
        named.placeSlot(),
        named.total());
  }
}
