package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.List;
import java.util.Optional;

/**
 * A résumé as read: its text, its parts, and what matching sees of it.
 *
 * @param text the whole text; every span counts in it
 * @param language the ISO 639-1 code of the language that it is written in, where it is told
 * @param contact whom it is about
 * @param sections its sections in order
 * @param headline what the person says to be above the body, where it stands there
 * @param positions the positions held, in order
 * @param education the courses of study, in order
 * @param listings what its other sections list
 * @param entrySpans where each of the profile's entries stands, by its id
 * @param headingSpans where the lines stand that name each of the entries, by its id; empty ones
 *     where none do
 * @param mentionSpans where each of the profile's mentions stands, by its id
 * @param passageSpans where each of the profile's passages stands, by its place in the list
 * @param profile what matching sees
 */
public record Resume(
    String text,
    Optional<String> language,
    Contact contact,
    List<Section> sections,
    Optional<Headline> headline,
    List<Position> positions,
    List<Study> education,
    Listings listings,
    List<Span> entrySpans,
    List<Span> headingSpans,
    List<Span> mentionSpans,
    List<Span> passageSpans,
    Profile profile) {

  public Resume {
    sections = List.copyOf(sections);
    positions = List.copyOf(positions);
    education = List.copyOf(education);
    entrySpans = List.copyOf(entrySpans);
    headingSpans = List.copyOf(headingSpans);
    mentionSpans = List.copyOf(mentionSpans);
    passageSpans = List.copyOf(passageSpans);
  }

  /** The sentence of a passage, by its place in the list. */
  public String passage(int passage) {
    return oneLine(passageSpans.get(passage));
  }

  /** The lines that name an entry, by its id; nothing where none do. */
  public Optional<String> heading(int entry) {
    return Optional.of(oneLine(headingSpans.get(entry))).filter(heading -> !heading.isEmpty());
  }

  private String oneLine(Span span) {
    return span.in(text).strip().replaceAll("\\s+", " ");
  }
}
