package dev.shortlist.resume;

import dev.shortlist.catalogue.Degrees;
import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.contact.Phone;
import dev.shortlist.resume.entry.Headline;
import dev.shortlist.resume.listing.Award;
import dev.shortlist.resume.listing.Certificate;
import dev.shortlist.resume.listing.Project;
import dev.shortlist.resume.listing.Publication;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Experience;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Stance;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Moment;
import dev.shortlist.resume.time.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A résumé as it is told to people and to other programs.
 *
 * @param language the ISO 639-1 code of the language that it is written in
 * @param readInPart whether that is one whose headings, dates, titles and degrees are not known
 * @param likelihood how likely it is a résumé at all, from 0 to 1
 * @param name whom it is about
 * @param emails e-mail addresses
 * @param contact how to reach them, each with its place in the text
 * @param asOf the month in which it is read
 * @param present the month in which what goes on is taken to end, where anything does
 * @param months how long the person has surely worked in all, overlaps counted once
 * @param experience how long in what, and how far up, where "present" is the month of reading
 * @param headline occupations claimed above the body
 * @param claimed the title, and perhaps the employer, that stand above the body
 * @param sections what the sections hold, in order
 * @param entries positions, projects, studies
 * @param positions the positions among the entries, with what their headings name
 * @param education the courses of study, in order
 * @param summary who the person says to be, in sentences
 * @param certificates certificates and licences
 * @param projects projects under a heading of their kind
 * @param publications published works
 * @param languages the languages that the person speaks
 * @param awards prizes, scholarships, honours
 * @param skills the items of the skills sections as written
 * @param degrees academic degrees
 * @param mentions skills, each where it is named
 */
public record ResumeOutline(
    Optional<String> language,
    boolean readInPart,
    BigDecimal likelihood,
    Optional<String> name,
    List<String> emails,
    ContactTold contact,
    YearMonth asOf,
    Optional<PresentTold> present,
    int months,
    Experience experience,
    List<String> headline,
    Optional<HeadlineTold> claimed,
    List<Section> sections,
    List<EntryTold> entries,
    List<PositionTold> positions,
    List<StudyTold> education,
    Optional<FieldTold<String>> summary,
    List<CertificateTold> certificates,
    List<ProjectTold> projects,
    List<PublicationTold> publications,
    List<LanguageTold> languages,
    List<AwardTold> awards,
    List<FieldTold<String>> skills,
    List<Profile.Degree> degrees,
    List<MentionTold> mentions) {

  /** Something that was read, how sure it is from 0 to 1, and where it stands. */
  public record FieldTold<T>(T value, BigDecimal confidence, Span span) {

    static <T> FieldTold<T> of(Field<T> field) {
      return new FieldTold<>(
          field.value(), BigDecimal.valueOf(field.confidence(), 3), field.span());
    }
  }

  /** How to reach a person; what the text does not say is missing. */
  public record ContactTold(
      List<FieldTold<String>> emails,
      List<FieldTold<Phone>> phones,
      Optional<FieldTold<String>> location,
      List<FieldTold<String>> links) {

    static ContactTold of(Contact contact) {
      return new ContactTold(
          contact.emails().stream().map(FieldTold::of).toList(),
          contact.phones().stream().map(FieldTold::of).toList(),
          contact
              .location()
              .map(field -> new Field<>(field.value().written(), field.span(), field.confidence()))
              .map(FieldTold::of),
          contact.links().stream().map(FieldTold::of).toList());
    }
  }

  /** An entry with its first and last month, where the text tells them. */
  public record EntryTold(
      int id,
      Place place,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      boolean open,
      List<String> occupations,
      Span span) {}

  /**
   * What "present" is taken to mean.
   *
   * @param end the last month that what goes on is counted for
   * @param doubtful whether the résumé may have been written long before it is read
   * @param stated the month that it says itself to be of
   * @param latest the latest month that it names
   */
  public record PresentTold(
      YearMonth end, boolean doubtful, Optional<YearMonth> stated, Optional<YearMonth> latest) {

    static PresentTold of(Present present, YearMonth asOf) {
      return new PresentTold(
          present.end(asOf), present.isDoubtful(asOf), present.stated(), present.latest());
    }
  }

  /** A title, and perhaps an employer, above the body. */
  public record HeadlineTold(FieldTold<String> title, Optional<FieldTold<String>> employer) {

    static HeadlineTold of(Headline headline) {
      return new HeadlineTold(
          FieldTold.of(headline.title()), headline.employer().map(FieldTold::of));
    }
  }

  /** A position with what its heading names; what it does not name is missing. */
  public record PositionTold(
      int entry,
      Optional<FieldTold<String>> title,
      Optional<FieldTold<String>> employer,
      Optional<FieldTold<String>> place,
      Optional<FieldTold<Period>> period,
      List<Span> bullets) {

    static PositionTold of(Position position) {
      return new PositionTold(
          position.entry(),
          position.title().map(FieldTold::of),
          position.employer().map(FieldTold::of),
          position.place().map(FieldTold::of),
          position.period().map(FieldTold::of),
          position.bullets());
    }
  }

  /** A course of study; what the text does not say is missing. */
  public record StudyTold(
      Optional<FieldTold<String>> degree,
      Optional<Degrees.Level> level,
      Optional<FieldTold<String>> field,
      Optional<FieldTold<String>> school,
      Optional<FieldTold<String>> place,
      Optional<FieldTold<Period>> period,
      Optional<FieldTold<String>> grade,
      Span span) {

    static StudyTold of(Study study) {
      return new StudyTold(
          study.degree().map(FieldTold::of),
          study.level(),
          study.field().map(FieldTold::of),
          study.school().map(FieldTold::of),
          study.place().map(FieldTold::of),
          study.period().map(FieldTold::of),
          study.grade().map(FieldTold::of),
          study.span());
    }
  }

  /** A certificate; what the text does not say is missing. */
  public record CertificateTold(
      FieldTold<String> name,
      Optional<FieldTold<String>> issuer,
      Optional<FieldTold<Moment>> date) {

    static CertificateTold of(Certificate certificate) {
      return new CertificateTold(
          FieldTold.of(certificate.name()),
          certificate.issuer().map(FieldTold::of),
          certificate.date().map(FieldTold::of));
    }
  }

  /** A project with its time, where the text tells it. */
  public record ProjectTold(FieldTold<String> name, Optional<FieldTold<Period>> period) {

    static ProjectTold of(Project project) {
      return new ProjectTold(FieldTold.of(project.name()), project.period().map(FieldTold::of));
    }
  }

  /** A published work. */
  public record PublicationTold(FieldTold<String> title, Optional<FieldTold<Moment>> date) {

    static PublicationTold of(Publication publication) {
      return new PublicationTold(
          FieldTold.of(publication.title()), publication.date().map(FieldTold::of));
    }
  }

  /** A language that the person speaks, by its ISO code. */
  public record LanguageTold(
      FieldTold<String> language, Optional<FieldTold<SpokenLanguage.Level>> level) {

    static LanguageTold of(SpokenLanguage spoken) {
      return new LanguageTold(FieldTold.of(spoken.code()), spoken.level().map(FieldTold::of));
    }
  }

  /** A prize or an honour. */
  public record AwardTold(FieldTold<String> title, Optional<FieldTold<Moment>> date) {

    static AwardTold of(Award award) {
      return new AwardTold(FieldTold.of(award.title()), award.date().map(FieldTold::of));
    }
  }

  /** A mention with the words that make it. */
  public record MentionTold(
      String skill, String text, Place place, int entry, Stance stance, Span span) {}

  /** Tells a résumé. */
  public static ResumeOutline of(Resume resume) {
    Profile profile = resume.profile();
    Experience experience = Experience.of(profile.atBest());
    return new ResumeOutline(
        resume.language(),
        profile.readInPart(),
        resume.likelihood(),
        resume.contact().name(),
        resume.contact().emails().stream().map(Field::value).toList(),
        ContactTold.of(resume.contact()),
        profile.asOf(),
        profile.present().map(present -> PresentTold.of(present, profile.asOf())),
        Experience.of(profile).months(),
        experience,
        profile.headline(),
        resume.headline().map(HeadlineTold::of),
        resume.sections(),
        profile.entries().stream().map(entry -> entry(entry, resume)).toList(),
        resume.positions().stream().map(PositionTold::of).toList(),
        resume.education().stream().map(StudyTold::of).toList(),
        resume.listings().summary().map(FieldTold::of),
        resume.listings().certificates().stream().map(CertificateTold::of).toList(),
        resume.listings().projects().stream().map(ProjectTold::of).toList(),
        resume.listings().publications().stream().map(PublicationTold::of).toList(),
        resume.listings().languages().stream().map(LanguageTold::of).toList(),
        resume.listings().awards().stream().map(AwardTold::of).toList(),
        resume.listings().skills().stream().map(FieldTold::of).toList(),
        profile.degrees(),
        profile.mentions().stream().map(mention -> mention(mention, resume)).toList());
  }

  private static EntryTold entry(Entry entry, Resume resume) {
    return new EntryTold(
        entry.id(),
        entry.place(),
        entry.months().map(months -> Months.month(months.from())),
        entry.months().map(Months::last),
        entry.open(),
        entry.occupations(),
        resume.entrySpans().get(entry.id()));
  }

  private static MentionTold mention(Mention mention, Resume resume) {
    Span span = resume.mentionSpans().get(mention.id());
    return new MentionTold(
        mention.skill(),
        span.in(resume.text()),
        mention.place(),
        mention.entry(),
        mention.stance(),
        span);
  }
}
