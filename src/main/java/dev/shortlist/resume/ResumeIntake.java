package dev.shortlist.resume;

import static java.util.stream.Collectors.joining;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Languages;
import dev.shortlist.language.Languages.Told;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.Resume.Particulars;
import dev.shortlist.resume.Resume.Spans;
import dev.shortlist.resume.contact.Address;
import dev.shortlist.resume.contact.ContactReader;
import dev.shortlist.resume.contact.ContactWords;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.contact.Locations;
import dev.shortlist.resume.contact.NameShape;
import dev.shortlist.resume.contact.Names;
import dev.shortlist.resume.entry.Entries;
import dev.shortlist.resume.entry.Entries.Piece;
import dev.shortlist.resume.entry.EntryHeading;
import dev.shortlist.resume.entry.HeadingReader;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.entry.Headline;
import dev.shortlist.resume.entry.RankWords;
import dev.shortlist.resume.listing.ListingReader;
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
import dev.shortlist.resume.study.StudyWords;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Outline;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.DateForms;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import dev.shortlist.resume.time.PresentReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes a résumé of a text: cut into sections, sections into entries, entries into sentences, and
 * every sentence searched for what the catalogue knows. Safe for many threads.
 */
public final class ResumeIntake {

  private static final String ENGLISH = "en";

  /** What sets the employer apart from the title on one line. */
  private static final Pattern NEXT_PART =
      Pattern.compile("[,|@•\\t\\n]|\\s[–—-]\\s|\\bat\\b|\\bfor\\b");

  /** How sure a stretch of time in the heading of an entry is, in thousandths. */
  private static final int PLAIN_DATE = 970;

  /** A section of studies tells a degree and a school within so many chars. */
  private static final int FIRST = 150;

  /** Courses that end with another paper stand among the certificates. */
  private static final Set<Degrees.Level> ACADEMIC =
      EnumSet.of(Degrees.Level.BACHELOR, Degrees.Level.MASTER, Degrees.Level.DOCTORATE);

  private final CatalogueFiles.Read catalogue;
  private final Tagger tagger;
  private final Languages languages = new Languages();
  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

  /** How the résumés of a language tell their parts. */
  private record Grammar(
      Outline outline,
      DateForms dates,
      Phrases documentDate,
      HeadingWords words,
      RankWords ranks,
      StudyWords studies,
      Stances stances,
      ListingReader listings,
      Header.Readers headers,
      ContactReader contacts) {

    /** What the résumé calls "present". */
    Present present(String text, YearMonth asOf) {
      return new PresentReader(documentDate, new Dates(dates, asOf, () -> asOf), asOf).read(text);
    }
  }

  /** Understands résumés by the given catalogue. */
  public ResumeIntake(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.tagger = tagger;
  }

  /**
   * Reads a résumé.
   *
   * @param text the whole text of the file
   * @param asOf the month in which it is read; "present" ends there
   */
  public Resume read(String text, YearMonth asOf) {
    Told language = languages.tell(text, catalogue.vocabularies().languages());
    String code = language.code().orElse(language.foreign() ? Languages.UNTOLD : ENGLISH);
    Grammar grammar = grammar(code);
    List<Section> sections =
        grammar.outline().of(text).stream()
            .map(section -> studied(text, section, grammar))
            .toList();
    Header header = Header.of(text, sections, grammar.headers());
    Supplier<Present> present = SingletonSupplier.of(() -> grammar.present(text, asOf));
    Dates dates = new Dates(grammar.dates(), asOf, () -> present.get().end(asOf));
    Reading reading = new Reading(withoutName(text, header), sections, grammar, dates, code);
    for (Section section : sections) {
      reading.section(section, header);
    }
    Profile profile =
        new Profile(
            asOf,
            reading.entries.stream().anyMatch(Entry::open)
                ? Optional.of(present.get())
                : Optional.empty(),
            language.foreign() ? Optional.of(code) : Optional.empty(),
            reading.entries,
            reading.mentions,
            reading.degrees,
            reading.passages,
            header.headline());
    return new Resume(
        text,
        language.code(),
        sections,
        reading.positions,
        new Spans(
            reading.entrySpans, reading.headingSpans, reading.mentionSpans, reading.passageSpans),
        profile,
        () -> particulars(text, sections, header, grammar, reading));
  }

  private Particulars particulars(
      String text, List<Section> sections, Header header, Grammar grammar, Reading reading) {
    List<Study> studies = reading.studies();
    return new Particulars(
        grammar.contacts().read(text, header, sections),
        Headline.of(text, header, sections.getFirst(), new HeadingReader(grammar.words())),
        studies,
        grammar
            .listings()
            .of(
                reading.text,
                sections,
                studies,
                reading.dates,
                reading.cutter,
                this::spokenLanguages));
  }

  /** "Qualifications" may be skills or, where they begin with a degree, studies. */
  private static Section studied(String text, Section section, Grammar grammar) {
    if (section.kind() != Section.Kind.SKILLS) {
      return section;
    }
    int colon = text.startsWith(":", section.body().start()) ? 1 : 0;
    Span body = new Span(section.body().start() + colon, section.body().end()).trimmed(text);
    String first = new Span(body.start(), Math.min(body.end(), body.start() + FIRST)).in(text);
    boolean studies =
        grammar.studies().degree(first).filter(degree -> degree.span().start() == 0).isPresent()
            && grammar.words().hasSchoolWord(first)
            && first.chars().anyMatch(Character::isDigit);
    return studies ? new Section(Section.Kind.EDUCATION, section.body()) : section;
  }

  private Grammar grammar(String language) {
    return grammars.computeIfAbsent(isKnown(language) ? language : ENGLISH, this::grammarOf);
  }

  private boolean isKnown(String language) {
    return catalogue.vocabularies().languages().contains(language);
  }

  private Sentences sentences(String language) {
    if (language.equals(ENGLISH)) {
      return new Sentences(tagger);
    }
    return new Sentences(
        tagger,
        language,
        isKnown(language) ? catalogue.vocabularies().in(language).abbreviations() : List.of());
  }

  private Grammar grammarOf(String language) {
    Vocabulary words = catalogue.vocabularies().in(language);
    Headings headings = new Headings(words);
    DateForms dates = new DateForms(words);
    HeadingWords heading = new HeadingWords(catalogue.titles(), catalogue.places(), words);
    StudyWords studies = new StudyWords(catalogue.degrees(), words);
    ContactWords contacts = new ContactWords(words);
    Address addresses = new Address(catalogue.places());
    NameShape names = new NameShape(catalogue.titles(), catalogue.places(), contacts, headings);
    return new Grammar(
        new Outline(headings),
        dates,
        new Phrases(words.documentDate()),
        heading,
        new RankWords(words),
        studies,
        new Stances(words),
        new ListingReader(words, headings, heading, studies),
        new Header.Readers(catalogue.titles(), new Names(names, contacts), contacts, addresses),
        new ContactReader(new Locations(addresses, contacts, catalogue.titles())));
  }

  /** The names of languages in every language. */
  private Stream<SpokenLanguages> spokenLanguages() {
    return catalogue.vocabularies().languages().stream()
        .map(this::grammar)
        .map(grammar -> grammar.listings().spoken());
  }

  /** The person's full name is blanked wherever it stands, as in page headers. */
  private static String withoutName(String text, Header header) {
    Optional<String> name = header.name();
    if (name.isEmpty() || name.get().indexOf(' ') < 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    int space = name.get().indexOf(' ');
    String given = spaced(name.get().substring(0, space));
    String others = spaced(name.get().substring(space + 1));
    String either = given + "\\s+" + others + "|" + others + ",?\\s+" + given;
    Matcher found =
        Pattern.compile(either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    String initials = name.get().charAt(0) + name.get().substring(space + 1, space + 2);
    String both = initials.toLowerCase(Locale.ROOT) + initials.toUpperCase(Locale.ROOT);
    for (int at = 0; at < text.length(); at++) {
      if (both.indexOf(text.charAt(at)) >= 0 && found.region(at, text.length()).lookingAt()) {
        blanked.replace(at, found.end(), " ".repeat(found.end() - at));
        at = found.end() - 1;
      }
    }
    return blanked.toString();
  }

  /** The words of a name with any blanks between them. */
  private static String spaced(String words) {
    return Pattern.compile(" +").splitAsStream(words).map(Pattern::quote).collect(joining("\\s+"));
  }

  /** What has been read so far. */
  private final class Reading {
    private final String text;
    private final Dates dates;
    private final Entries cutter;
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

    Reading(String text, List<Section> sections, Grammar grammar, Dates dates, String language) {
      this.text = text;
      this.sections = sections;
      this.dates = dates;
      this.cutter = new Entries(grammar.words(), dates);
      this.ranks = grammar.ranks();
      this.courses = new Studies(grammar.words(), grammar.studies(), dates);
      this.stances = grammar.stances();
      this.listings = grammar.listings();
      this.sentences = sentences(language);
      this.skills = catalogue.skills().in(language);
    }

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

    void section(Section section, Header header) {
      switch (section.kind()) {
        case HEADER ->
            headless(new Span(header.end(), Math.max(header.end(), section.body().end())));
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
          piece
              .heading()
              .dated()
              .map(dated -> new Field<>(dated.period(), dated.span(), PLAIN_DATE)),
          Bullets.in(text, new Span(piece.heading().span().end(), piece.span().end())));
    }

    /**
     * A heading names an employer beside the title: only what the title's own part of the line says
     * was done.
     */
    private void heading(Piece piece, int entry) {
      for (Span line : sentences.of(text, piece.heading().span())) {
        List<Atom> atoms = Atom.of(line.in(text));
        int passage = passage(line, atoms, entry, piece.place(), Stance.DID);
        for (Find find : skills.find(line.in(text), atoms, Setting.PROSE, id -> false)) {
          Span placed = find.span().plus(line.start());
          boolean own =
              (piece.place() != Place.POSITION && piece.place() != Place.INTERNSHIP)
                  || piece.heading().named().title().filter(placed::overlaps).isPresent()
                  || piece.occupations().stream()
                      .anyMatch(title -> isOnePart(title.span(), placed));
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
          mention(
              find.id(), find.span().plus(sentence.start()), entry, place, said.get(i), passage);
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
}
