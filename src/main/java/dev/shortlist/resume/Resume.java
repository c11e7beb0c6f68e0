package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.List;

/**
 * A résumé as read: its text, its parts, and what matching sees of it.
 *
 * @param text the whole text; every span counts in it
 * @param contact whom it is about
 * @param sections its sections in order
 * @param entrySpans where each of the profile's entries stands, by its id
 * @param mentionSpans where each of the profile's mentions stands, by its id
 * @param passageSpans where each of the profile's passages stands, by its place in the list
 * @param profile what matching sees
 */
public record Resume(
    String text,
    Contact contact,
    List<Section> sections,
    List<Span> entrySpans,
    List<Span> mentionSpans,
    List<Span> passageSpans,
    Profile profile) {

  public Resume {
    sections = List.copyOf(sections);
    entrySpans = List.copyOf(entrySpans);
    mentionSpans = List.copyOf(mentionSpans);
    passageSpans = List.copyOf(passageSpans);
  }

  /** The words that a mention is made of, in their sentence. */
  public String quote(Profile.Mention mention) {
    return passageSpans.get(mention.passage()).in(text).replaceAll("\\s+", " ");
  }
}
