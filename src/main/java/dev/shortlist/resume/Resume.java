package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.entry.Headline;
import dev.shortlist.resume.listing.Listings;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * A résumé as read: its text, its parts, and what matching sees of it. What matching does not need
 * is read when it is first asked for. Safe for many threads.
 */
public final class Resume {

  /** In place of the words of what was added by hand and stands nowhere in the text. */
  private static final String BY_HAND = "(added by hand)";

  private final String text;
  private final Optional<String> language;
  private final List<Section> sections;
  private final List<Position> positions;
  private final Spans spans;
  private final Profile profile;
  private final Supplier<Particulars> particulars;
  private final Optional<String> recogniser;
  private final Map<Integer, String> byHand;

  /**
   * @param text the whole text; every span counts in it
   * @param language the ISO 639-1 code of the language that it is written in, where it is told
   * @param sections its sections in order
   * @param positions the positions held, in order
   * @param spans where the profile's parts stand
   * @param profile what matching sees
   * @param particulars reads the rest, once
   * @param recogniser what made the text of pictures, where something did
   */
  Resume(
      String text,
      Optional<String> language,
      List<Section> sections,
      List<Position> positions,
      Spans spans,
      Profile profile,
      Supplier<Particulars> particulars,
      Optional<String> recogniser) {
    this(
        text,
        language,
        sections,
        positions,
        spans,
        profile,
        SingletonSupplier.of(particulars),
        recogniser,
        Map.of());
  }

  private Resume(
      String text,
      Optional<String> language,
      List<Section> sections,
      List<Position> positions,
      Spans spans,
      Profile profile,
      Supplier<Particulars> particulars,
      Optional<String> recogniser,
      Map<Integer, String> byHand) {
    this.text = text;
    this.language = language;
    this.sections = List.copyOf(sections);
    this.positions = List.copyOf(positions);
    this.spans = spans;
    this.profile = profile;
    this.particulars = particulars;
    this.recogniser = recogniser;
    this.byHand = Map.copyOf(byHand);
  }

  /**
   * The same, whose text a program has made of pictures.
   *
   * @param program its name and version; nothing where none has
   */
  public Resume recognisedBy(Optional<String> program) {
    return new Resume(
        text, language, sections, positions, spans, profile, particulars, program, byHand);
  }

  /** The same, of a file of which these pages could not be read whole. */
  public Resume without(List<Integer> pages) {
    return new Resume(
        text,
        language,
        sections,
        positions,
        spans,
        profile.without(pages),
        particulars,
        recogniser,
        byHand);
  }

  /**
   * The same text, of which matching sees something else.
   *
   * @param otherSpans where the parts of the profile stand; those of no length were written by hand
   * @param headings by hand the lines that name entries, by their ids
   */
  Resume as(Profile other, Spans otherSpans, Map<Integer, String> headings) {
    return new Resume(
        text, language, sections, positions, otherSpans, other, particulars, recogniser, headings);
  }

  /** What made the text of pictures, with its version, where something did. */
  public Optional<String> recogniser() {
    return recogniser;
  }

  /**
   * Where the parts of a profile stand in the text.
   *
   * @param entries each of its entries, by id
   * @param headings the lines that name each of the entries, by its id; empty ones where none do
   * @param mentions each of its mentions, by id
   * @param passages each of its passages, by its place in the list
   */
  record Spans(List<Span> entries, List<Span> headings, List<Span> mentions, List<Span> passages) {

    Spans {
      entries = List.copyOf(entries);
      headings = List.copyOf(headings);
      mentions = List.copyOf(mentions);
      passages = List.copyOf(passages);
    }
  }

  /**
   * What a résumé tells besides what matching sees.
   *
   * @param headline what the person says to be above the body, where it stands there
   * @param education the courses of study, in order
   * @param listings what the other sections list
   */
  record Particulars(
      Contact contact, Optional<Headline> headline, List<Study> education, Listings listings) {

    Particulars {
      education = List.copyOf(education);
    }
  }

  /** The whole text; every span counts in it. */
  public String text() {
    return text;
  }

  /** The ISO 639-1 code of the language that it is written in, where it is told. */
  public Optional<String> language() {
    return language;
  }

  /**
   * How likely it is a résumé at all, from 0 to 1, two decimals; by its sections, dated entries,
   * positions and degrees.
   */
  public BigDecimal likelihood() {
    long dated = profile.entries().stream().filter(entry -> entry.months().isPresent()).count();
    return Likelihood.of(sections, dated, !positions.isEmpty() || !profile.degrees().isEmpty());
  }

  /** Whom it is about. */
  public Contact contact() {
    return particulars.get().contact();
  }

  /** Whether it tells an e-mail address or a telephone number of the person. */
  public boolean tellsHowToReach() {
    return !contact().emails().isEmpty() || !contact().phones().isEmpty();
  }

  /** Whether a heading of a section was recognised. */
  public boolean hasHeadings() {
    return sections.stream().anyMatch(section -> section.kind() != Section.Kind.HEADER);
  }

  /** Its sections in order. */
  public List<Section> sections() {
    return sections;
  }

  /** What the person says to be above the body, where it stands there. */
  public Optional<Headline> headline() {
    return particulars.get().headline();
  }

  /** The positions held, in order. */
  public List<Position> positions() {
    return positions;
  }

  /** The courses of study, in order. */
  public List<Study> education() {
    return particulars.get().education();
  }

  /** What its other sections list. */
  public Listings listings() {
    return particulars.get().listings();
  }

  /** Where each of the profile's entries stands, by its id. */
  public List<Span> entrySpans() {
    return spans.entries();
  }

  /** The lines that name each of the profile's entries, by its id; empty ones where none do. */
  public List<Span> headingSpans() {
    return spans.headings();
  }

  /** Where each of the profile's mentions stands, by its id. */
  public List<Span> mentionSpans() {
    return spans.mentions();
  }

  /** Where each of the profile's passages stands, by its place in the list. */
  public List<Span> passageSpans() {
    return spans.passages();
  }

  /** What matching sees. */
  public Profile profile() {
    return profile;
  }

  /** The sentence of a passage, by its place in the list. */
  public String passage(int passage) {
    Span sentence = passageSpans().get(passage);
    return sentence.length() == 0 ? BY_HAND : oneLine(sentence);
  }

  /** The lines that name an entry, by its id; nothing where none do. */
  public Optional<String> heading(int entry) {
    String written = byHand.get(entry);
    if (written != null) {
      return Optional.of(written);
    }
    return Optional.of(oneLine(headingSpans().get(entry))).filter(heading -> !heading.isEmpty());
  }

  private String oneLine(Span span) {
    return span.in(text).strip().replaceAll("\\s+", " ");
  }
}
