package dev.shortlist.resume.listing;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.Entries;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.item.ItemDates;
import dev.shortlist.resume.item.Items;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Naming;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.listing.SectionParts.Part;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.study.StudyWords;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what the sections of a résumé list, by the words of its language. */
public final class ListingReader {

  private final ListWords words;
  private final Headings headings;
  private final HeadingWords heading;
  private final StudyWords study;
  private final SpokenLanguages spoken;
  private final Rows rows;
  private final Naming naming;
  private final Summaries summaries;
  private final SkillItems skillItems;

  /** Reads by the words of a language. */
  public ListingReader(
      Vocabulary vocabulary, Headings headings, HeadingWords heading, StudyWords study) {
    this.words = new ListWords(vocabulary);
    this.headings = headings;
    this.heading = heading;
    this.study = study;
    this.spoken = new SpokenLanguages(vocabulary);
    this.rows = new Rows(words);
    this.naming = new Naming(words, heading, study);
    this.summaries = new Summaries(words, headings);
    this.skillItems = new SkillItems(words, rows, headings, spoken);
  }

  /** Whether a heading announces trainings and nothing else. */
  public boolean announceTrainings(String heading) {
    return words.announceTrainings(heading);
  }

  /** The languages of a section, by the words of this language alone. */
  public SpokenLanguages spoken() {
    return spoken;
  }

  /**
   * Reads the listings.
   *
   * @param studies what has been read under education
   * @param others the readers of the other languages, asked where no language is named in this one
   */
  public Listings of(
      String text,
      List<Section> sections,
      List<Study> studies,
      Dates dates,
      Entries cutter,
      Supplier<Stream<SpokenLanguages>> others) {
    Reading reading = new Reading(text, studies, dates, cutter, others);
    SectionParts.of(text, sections, spoken, words).forEach(reading::part);
    return reading.listings();
  }

  /** What has been read so far. */
  private final class Reading {
    private final String text;
    private final Entries cutter;
    private final Supplier<Stream<SpokenLanguages>> others;
    private final Certificates certificateReader;
    private final DrivingLicences licenceReader;
    private final Awards awardReader;
    private final Projects projectReader;
    private final Publications publicationReader;
    private Optional<Field<String>> summary = Optional.empty();
    private final List<Certificate> certificates = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<SpokenLanguage> languages = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Field<String>> skills = new ArrayList<>();

    Reading(
        String text,
        List<Study> studies,
        Dates dates,
        Entries cutter,
        Supplier<Stream<SpokenLanguages>> others) {
      this.text = text;
      this.cutter = cutter;
      this.others = others;
      ItemDates itemDates = new ItemDates(dates, words);
      Items items = new Items(rows, itemDates, words, heading);
      this.certificateReader =
          new Certificates(items, rows, naming, itemDates, words, heading, study, studies);
      this.licenceReader = new DrivingLicences(rows, words);
      this.awardReader = new Awards(items, naming, itemDates, words, heading);
      this.projectReader = new Projects(rows, itemDates, words, heading);
      this.publicationReader = new Publications(rows, itemDates, words, heading);
    }

    void part(Part part) {
      Span body = part.body();
      switch (part.kind()) {
        case HEADER -> {
          summary = summary.or(() -> summaries.above(text, body));
          certificates.addAll(licenceReader.of(text, body));
        }
        case SUMMARY ->
            summary =
                summaries
                    .of(text, untilPosition(body))
                    .filter(told -> !isHeaded())
                    .or(() -> summary);
        case CERTIFICATES -> certificates.addAll(certificateReader.of(text, body));
        case EDUCATION ->
            certificates.addAll(
                words.announceTrainings(part.heading().in(text))
                    ? certificateReader.trainings(text, body)
                    : certificateReader.among(text, body));
        case PROJECTS -> projects.addAll(projectReader.of(text, body));
        case PUBLICATIONS -> {
          if (certificateReader.areIn(text, body)) {
            certificates.addAll(certificateReader.of(text, body));
          } else {
            publications.addAll(publicationReader.of(text, body));
          }
        }
        case AWARDS -> awards.addAll(awardReader.of(text, body, part.heading().in(text)));
        case LANGUAGES -> languages(part);
        case SKILLS -> skills(body);
        case CONTACT, INTERESTS, OTHER -> certificates.addAll(licenceReader.of(text, body));
        case OBJECTIVE, EXPERIENCE, VOLUNTEERING, LEARNING, REFERENCES -> {}
      }
    }

    private boolean isHeaded() {
      return summary.isPresent() && summary.get().confidence() >= Summaries.HEADED;
    }

    private Span untilPosition(Span body) {
      int end = cutter.firstPosition(text, body).orElse(body.end());
      return new Span(body.start(), Math.max(body.start(), end));
    }

    private void languages(Part part) {
      List<SpokenLanguage> read = spoken.of(text, part.body(), part.heading());
      if (read.isEmpty()) {
        read =
            others
                .get()
                .map(other -> other.of(text, part.body(), part.heading()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
      }
      add(read);
    }

    private void add(List<SpokenLanguage> read) {
      for (SpokenLanguage one : read) {
        boolean known =
            languages.stream().anyMatch(other -> other.code().value().equals(one.code().value()));
        if (!known) {
          languages.add(one);
        }
      }
    }

    private void skills(Span body) {
      Span own = untilPosition(body);
      for (Row row : rows.of(text, own)) {
        int colon = row.span().in(text).indexOf(':');
        if (colon > 0 && isOfLanguages(row.span().in(text).substring(0, colon))) {
          Span list = new Span(row.span().start() + colon + 1, row.span().end());
          add(spoken.of(text, list, new Span(list.start(), list.start())));
        }
      }
      for (Field<String> item : skillItems.of(text, own)) {
        if (skills.stream().noneMatch(other -> other.value().equalsIgnoreCase(item.value()))) {
          skills.add(item);
        }
      }
    }

    private boolean isOfLanguages(String label) {
      return headings
          .kind(label.strip())
          .filter(kind -> kind == Section.Kind.LANGUAGES)
          .isPresent();
    }

    Listings listings() {
      return new Listings(summary, certificates, projects, publications, languages, awards, skills);
    }
  }
}
