package dev.shortlist.resume.profile;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Seniority;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that matching sees of a résumé. It carries no name, contact, photo, birth date or address, so
 * that identity cannot influence a score.
 *
 * @param asOf the month that the résumé is read in
 * @param present what it tells of the month that it calls "present", where anything goes on
 * @param foreignLanguage the ISO 639 code of its language where it is one whose headings, dates,
 *     titles and degrees are not known, {@code und} where it is not told; none where they are
 * @param unreadPages the numbers of the pages, from 1, of which some could not be read; none where
 *     all were
 * @param entries positions, projects, studies and the like
 * @param mentions every skill that the résumé speaks of
 * @param degrees academic degrees
 * @param passages the body text as stems, sentence by sentence, in reading order
 * @param headline occupations that the person claims above the résumé's body
 */
public record Profile(
    YearMonth asOf,
    Optional<Present> present,
    Optional<String> foreignLanguage,
    Optional<List<Integer>> unreadPages,
    List<Entry> entries,
    List<Mention> mentions,
    List<Degree> degrees,
    List<Passage> passages,
    List<String> headline) {

  /** No entry. */
  public static final int NO_ENTRY = -1;

  public Profile {
    unreadPages = unreadPages.filter(pages -> !pages.isEmpty()).map(List::copyOf);
    entries = List.copyOf(entries);
    mentions = List.copyOf(mentions);
    degrees = List.copyOf(degrees);
    passages = List.copyOf(passages);
    headline = List.copyOf(headline);
    for (int i = 0; i < entries.size(); i++) {
      check("entry", entries.get(i).id() == i, i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      check("mention", mention.id() == i, i);
      check("entry of mention", isEntry(mention.entry(), entries.size()), i);
      check("passage of mention", isWithin(mention.passage(), passages.size()), i);
    }
    for (int i = 0; i < passages.size(); i++) {
      check("entry of passage", isEntry(passages.get(i).entry(), entries.size()), i);
    }
    for (int i = 0; i < degrees.size(); i++) {
      check("passage of degree", isWithin(degrees.get(i).passage(), passages.size()), i);
    }
  }

  private static void check(String what, boolean holds, int index) {
    if (!holds) {
      throw new IllegalArgumentException("the %s %d points nowhere".formatted(what, index));
    }
  }

  private static boolean isEntry(int entry, int entries) {
    return entry == NO_ENTRY || isWithin(entry, entries);
  }

  private static boolean isWithin(int index, int size) {
    return index >= 0 && index < size;
  }

  /**
   * A profile in a known language that tells nothing of the month that it calls "present": that is
   * the as-of month.
   */
  public Profile(
      YearMonth asOf,
      List<Entry> entries,
      List<Mention> mentions,
      List<Degree> degrees,
      List<Passage> passages,
      List<String> headline) {
    this(asOf, Optional.empty(), Optional.empty(), entries, mentions, degrees, passages, headline);
  }

  /** A profile of which every page was read. */
  public Profile(
      YearMonth asOf,
      Optional<Present> present,
      Optional<String> foreignLanguage,
      List<Entry> entries,
      List<Mention> mentions,
      List<Degree> degrees,
      List<Passage> passages,
      List<String> headline) {
    this(
        asOf,
        present,
        foreignLanguage,
        Optional.empty(),
        entries,
        mentions,
        degrees,
        passages,
        headline);
  }

  /** The same profile, of a file of which these pages could not be read whole. */
  public Profile without(List<Integer> pages) {
    return new Profile(
        asOf,
        present,
        foreignLanguage,
        Optional.of(pages),
        entries,
        mentions,
        degrees,
        passages,
        headline);
  }

  /** The same profile as it would be read in another month: what goes on ends accordingly. */
  public Profile at(YearMonth other) {
    return other.equals(asOf)
        ? this
        : endingIn(other, present.map(told -> told.end(other)).orElse(other));
  }

  /** The same profile with everything that goes on lasting as long as it may have lasted. */
  public Profile atBest() {
    return presentMayBeOld()
        ? endingIn(asOf, present.map(told -> told.latestEnd(asOf)).orElse(asOf))
        : this;
  }

  /** Whether what it calls "present" may be long ago. */
  public boolean presentMayBeOld() {
    return present.map(told -> told.isDoubtful(asOf)).orElse(false);
  }

  /** Whether it is in a language of which little is understood. */
  public boolean readInPart() {
    return foreignLanguage.isPresent();
  }

  private Profile endingIn(YearMonth last, YearMonth open) {
    List<Entry> ending = entries.stream().map(entry -> entry.endingIn(last, open)).toList();
    return new Profile(
        last, present, foreignLanguage, unreadPages, ending, mentions, degrees, passages, headline);
  }

  /**
   * Something with a beginning and an end: a position, a project, a course of study.
   *
   * @param id its place in the list of entries
   * @param place what it is
   * @param months when; none where the text does not say
   * @param open whether it goes on
   * @param occupations the ids of the occupations that its title names
   * @param titleStems the words of its heading, for titles that no catalogue knows
   * @param rank how far up its title says that it is; none where it says nothing
   */
  public record Entry(
      int id,
      Place place,
      Optional<Months> months,
      boolean open,
      List<String> occupations,
      List<String> titleStems,
      Optional<Seniority> rank) {

    public Entry {
      occupations = List.copyOf(occupations);
      titleStems = List.copyOf(titleStems);
    }

    /** One whose title tells no rank. */
    public Entry(
        int id,
        Place place,
        Optional<Months> months,
        boolean open,
        List<String> occupations,
        List<String> titleStems) {
      this(id, place, months, open, occupations, titleStems, Optional.empty());
    }

    /** The same at another time. */
    public Entry during(Optional<Months> other, boolean goesOn) {
      return new Entry(id, place, other, goesOn, occupations, titleStems, rank);
    }

    /** The same as another kind of entry. */
    public Entry at(Place other) {
      return new Entry(id, other, months, open, occupations, titleStems, rank);
    }

    /** The same by another title. */
    public Entry titled(
        List<String> otherOccupations, List<String> otherStems, Optional<Seniority> otherRank) {
      return new Entry(id, place, months, open, otherOccupations, otherStems, otherRank);
    }

    /** The same with another id. */
    Entry as(int other) {
      return new Entry(other, place, months, open, occupations, titleStems, rank);
    }

    private Entry endingIn(YearMonth last, YearMonth goingOn) {
      int end = Months.index(open ? goingOn : last) + 1;
      Optional<Months> until =
          months.map(m -> new Months(Math.min(m.from(), end), open ? end : Math.min(m.to(), end)));
      return new Entry(id, place, until, open, occupations, titleStems, rank);
    }
  }

  /**
   * One place that speaks of a skill.
   *
   * @param id its place in the list of mentions
   * @param skill the skill's id in the catalogue
   * @param entry the entry's id, or {@link #NO_ENTRY}
   * @param place where it stands
   * @param stance what is said
   * @param passage the place of its sentence in the list of passages
   */
  public record Mention(int id, String skill, int entry, Place place, Stance stance, int passage) {

    /** The same elsewhere. */
    Mention in(int other, Place where) {
      return new Mention(id, skill, other, where, stance, passage);
    }
  }

  /**
   * A degree.
   *
   * @param fields the ids of its fields, none when they are not known
   * @param passage the place of its sentence in the list of passages
   */
  public record Degree(Level level, Set<String> fields, int passage) {

    public Degree {
      fields = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
  }

  /** A sentence as stems, and where it stands. */
  public record Passage(int entry, Place place, Stance stance, List<String> stems) {

    public Passage {
      stems = List.copyOf(stems);
    }

    /** The same elsewhere. */
    Passage in(int other, Place where) {
      return new Passage(other, where, stance, stems);
    }
  }
}
