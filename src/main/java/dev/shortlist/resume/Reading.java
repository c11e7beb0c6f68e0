package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.RankWords;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Resume.Spans;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.entry.Entries;
import dev.shortlist.resume.entry.Entries.Piece;
import dev.shortlist.resume.entry.EntryHeading;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.listing.ListingReader;
import dev.shortlist.resume.listing.Listings;
import dev.shortlist.resume.listing.SpokenLanguages;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.stance.ListBelow;
import dev.shortlist.resume.stance.Stances;
import dev.shortlist.resume.study.Studies;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sections of one résumé into the parts of its profile, in one thread. */
final class Reading {

  /** What sets the employer apart from the title on one line. */
  private static final Pattern NEXT_PART =
      Pattern.compile("[,|@•\\t\\n]|\\s[–—-]\\s|\\bat\\b|\\bfor\\b");

  /** How sure a stretch of time in the heading of an entry is, in thousandths. */
  private static final int PLAIN_DATE = 970;

  /** Courses that end with another paper stand among the certificates. */
  private static final Set<Degrees.Level> ACADEMIC =
      EnumSet.of(Degrees.Level.BACHELOR, Degrees.Level.MASTER, Degrees.Level.DOCTORATE);

  private final CatalogueFiles.Read catalogue;
  private final String text;
  private final Dates dates;
  private final Entries cutter;
  private final HeadingWords words;
  private final RankWords ranks;
  private final Studies courses;
  private final Stances stances;
  private final ListingReader listings;
  private final Sentences sentences;
  private final Finder skills;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Span> entrySpans = new ArrayList<>();
  private final List<Span> headingSpans = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Span> mentionSpans = new ArrayList<>();
  private final List<Degree> degrees = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Span> passageSpans = new ArrayList<>();
  private final List<Section> sections;
  private @Nullable Set<String> listed;
  private boolean headless;

  Reading(
      CatalogueFiles.Read catalogue,
      String text,
      List<Section> sections,
      Grammar grammar,
      Sentences sentences,
      Dates dates,
      Finder skills) {
    this.catalogue = catalogue;
    this.text = text;
    this.sections = sections;
    this.dates = dates;
    this.cutter = new Entries(grammar.words(), dates);
    this.words = grammar.words();
    this.ranks = grammar.ranks();
    this.courses = new Studies(grammar.words(), grammar.studies(), dates);
    this.stances = grammar.stances();
    this.listings = grammar.listings();
    this.sentences = sentences;
    this.skills = skills;
  }

  /** What matching sees of the sections that were read, told as it was read in a month. */
  Profile profile(
      YearMonth asOf, Supplier<Present> present, Optional<String> foreign, List<String> headline) {
    boolean open = entries.stream().anyMatch(Entry::open);
    return new Profile(
        asOf,
        open ? Optional.of(present.get()) : Optional.empty(),
        foreign,
        entries,
        mentions,
        degrees,
        passages,
        headline);
  }

  /** Where its parts stand. */
  Spans spans() {
    return new Spans(entrySpans, headingSpans, mentionSpans, passageSpans);
  }

  /** The positions that were read, in order. */
  List<Position> positions() {
    return positions;
  }

  /**
   * What the sections list besides.
   *
   * @param others the readers of the other languages' names of languages
   */
  Listings listings(List<Study> studies, Supplier<Stream<SpokenLanguages>> others) {
    return listings.of(text, sections, studies, dates, cutter, others);
  }

  /** The courses of study, in order. */
  List<Study> studies() {
    return sections.stream()
        .filter(section -> section.kind() == Section.Kind.EDUCATION)
        .flatMap(section -> studies(section.body()))
        .toList();
  }

  private Stream<Study> studies(Span body) {
    String heading = Lines.at(text, Math.max(0, body.start() - 1)).in(text);
    boolean trainings = listings.announceTrainings(heading);
    return courses.of(text, body).stream()
        .filter(study -> !trainings || study.level().filter(ACADEMIC::contains).isPresent());
  }

  /** Reads a section; to be asked for each in order. */
  void section(Section section, Header header) {
    switch (section.kind()) {
      case HEADER -> headless(new Span(header.end(), Math.max(header.end(), section.body().end())));
      case CONTACT, INTERESTS -> {}
      case SUMMARY -> passages(section.body(), Profile.NO_ENTRY, Place.SUMMARY, Stance.HAS);
      case OBJECTIVE -> passages(section.body(), Profile.NO_ENTRY, Place.SUMMARY, Stance.WISHES);
      case REFERENCES ->
          passages(section.body(), Profile.NO_ENTRY, Place.PROSE, Stance.SOMEONE_ELSES);
      case EXPERIENCE -> entries(section.body(), Place.POSITION);
      case VOLUNTEERING -> entries(section.body(), Place.VOLUNTEERING);
      case PROJECTS -> entries(section.body(), Place.PROJECT);
      case EDUCATION -> entries(section.body(), Place.EDUCATION);
      case LEARNING -> passages(section.body(), Profile.NO_ENTRY, Place.SUMMARY, Stance.LEARNING);
      case CERTIFICATES -> oneEntry(section.body(), Place.CERTIFICATE);
      case SKILLS -> skills(section.body());
      case LANGUAGES -> passages(section.body(), Profile.NO_ENTRY, Place.LISTING, Stance.HAS);
      case PUBLICATIONS -> oneEntry(section.body(), Place.PROJECT);
      case AWARDS, OTHER -> passages(section.body(), Profile.NO_ENTRY, Place.PROSE, Stance.DID);
    }
  }

  /**
   * Text above every heading: positions when it has dates, else a summary that nothing announces.
   */
  private void headless(Span body) {
    headless = true;
    if (dates.ranges(text, body).isEmpty()) {
      passages(body, Profile.NO_ENTRY, Place.PROSE, Stance.DID);
    } else {
      entries(body, Place.POSITION);
    }
    headless = false;
  }

  /** A position that follows the skills of the one before it has no heading of its own. */
  private void skills(Span body) {
    int end = cutter.firstPosition(text, body).orElse(body.end());
    passages(new Span(body.start(), end), Profile.NO_ENTRY, Place.LISTING, Stance.HAS);
    if (end < body.end()) {
      entries(new Span(end, body.end()), Place.POSITION);
    }
  }

  private void entries(Span body, Place place) {
    for (Piece piece : cutter.of(text, body, place)) {
      entry(piece);
    }
  }

  private void oneEntry(Span body, Place place) {
    entry(Piece.nameless(place, body));
  }

  private void entry(Piece piece) {
    int id = entries.size();
    EntryHeading heading = piece.heading();
    boolean held = piece.place().isHeld();
    entries.add(
        new Entry(
            id,
            piece.place(),
            heading.dated().map(Dated::months),
            heading.dated().map(dated -> dated.period().goesOn()).orElse(false),
            held ? piece.occupations().stream().map(Find::id).toList() : List.of(),
            held ? Entries.stems(text, heading) : List.of(),
            held ? ranks.rank(Entries.title(text, heading)) : Optional.empty()));
    if (held && (heading.dated().isPresent() || !heading.named().isNothing())) {
      positions.add(position(piece, id));
    }
    entrySpans.add(piece.span());
    headingSpans.add(heading.span());
    heading(piece, id);
    passages(new Span(heading.span().end(), piece.span().end()), id, piece.place(), Stance.DID);
  }

  private Position position(Piece piece, int entry) {
    Named named = piece.heading().named();
    return new Position(
        entry,
        named.title().map(span -> HeadingWords.field(text, span, named.titleScore())),
        named.employer().map(span -> HeadingWords.field(text, span, named.employerScore())),
        named.place().map(span -> HeadingWords.field(text, span, HeadingWords.LABELLED)),
        piece.heading().dated().map(dated -> new Field<>(dated.period(), dated.span(), PLAIN_DATE)),
        Bullets.in(text, new Span(piece.heading().span().end(), piece.span().end())));
  }

  /**
   * A heading names an employer beside the title: only what the title's own part of the line says
   * was done.
   */
  private void heading(Piece piece, int entry) {
    for (Span line : sentences.of(text, piece.heading().span())) {
      if (words.labels().startsWithDuties(line.in(text))) {
        passages(line, entry, piece.place(), Stance.DID);
        continue;
      }
      List<Atom> atoms = Atom.of(line.in(text));
      int passage = passage(line, atoms, entry, piece.place(), Stance.DID);
      for (Find find : skills.find(line.in(text), atoms, Setting.PROSE, id -> false)) {
        Span placed = find.span().plus(line.start());
        boolean own =
            (piece.place() != Place.POSITION && piece.place() != Place.INTERNSHIP)
                || piece.heading().named().title().filter(placed::overlaps).isPresent()
                || piece.occupations().stream().anyMatch(title -> isOnePart(title.span(), placed));
        if (own) {
          mention(find.id(), placed, entry, piece.place(), Stance.DID, passage);
        }
      }
    }
  }

  private boolean isOnePart(Span title, Span skill) {
    if (title.overlaps(skill)) {
      return true;
    }
    Span first = title.compareTo(skill) < 0 ? title : skill;
    Span last = first.equals(title) ? skill : title;
    String between = text.substring(first.end(), last.start());
    return !NEXT_PART.matcher(between).find();
  }

  private void passages(Span body, int entry, Place place, Stance stance) {
    ListBelow list = new ListBelow(text, stances);
    Setting setting = place == Place.LISTING ? Setting.LISTING : Setting.PROSE;
    for (Span sentence : sentences.of(text, body)) {
      Stance usual = stance.counts() ? list.next(sentence).orElse(stance) : stance;
      String words = sentence.in(text);
      List<Atom> atoms = Atom.of(words);
      int passage = passage(sentence, atoms, entry, place, usual);
      List<Find> finds = skills.find(words, atoms, setting, this::isListed);
      List<Stance> said = stances.of(words, finds.stream().map(Find::span).toList(), usual);
      for (int i = 0; i < finds.size(); i++) {
        Find find = finds.get(i);
        mention(find.id(), find.span().plus(sentence.start()), entry, place, said.get(i), passage);
      }
    }
  }

  /** Whether the sections of skills name a skill; asked only of names that are words too. */
  private boolean isListed(String skill) {
    if (listed == null) {
      listed = new HashSet<>();
      for (Section section : sections) {
        if (section.kind() == Section.Kind.SKILLS) {
          section
              .body()
              .in(text)
              .lines()
              .flatMap(line -> skills.find(line, Setting.LISTING).stream())
              .forEach(find -> listed.add(find.id()));
        }
      }
    }
    return listed.contains(skill);
  }

  private int passage(Span sentence, List<Atom> atoms, int entry, Place place, Stance stance) {
    List<String> stems = new ArrayList<>(atoms.size());
    for (Atom atom : atoms) {
      if (atom.kind() != Atom.Kind.SIGN) {
        stems.add(atom.normal());
      }
    }
    passages.add(new Passage(entry, place, stance, stems));
    passageSpans.add(sentence);
    degrees(sentence, place, passages.size() - 1);
    return passages.size() - 1;
  }

  private void mention(
      String skill, Span span, int entry, Place place, Stance stance, int passage) {
    mentions.add(new Mention(mentions.size(), skill, entry, place, stance, passage));
    mentionSpans.add(span);
  }

  /** Degrees count under education, and anywhere in a text without headings. */
  private void degrees(Span sentence, Place place, int passage) {
    if (place != Place.EDUCATION && place != Place.PROSE && !headless) {
      return;
    }
    Setting setting = place == Place.EDUCATION ? Setting.LISTING : Setting.PROSE;
    for (Degrees.Degree degree : catalogue.degrees().find(sentence.in(text), setting)) {
      degrees.add(new Degree(degree.level(), degree.fields(), passage));
    }
  }
}
