package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.JsonResume.Basics;
import dev.shortlist.resume.JsonResume.Education;
import dev.shortlist.resume.JsonResume.Home;
import dev.shortlist.resume.JsonResume.Interest;
import dev.shortlist.resume.JsonResume.Language;
import dev.shortlist.resume.JsonResume.Meta;
import dev.shortlist.resume.JsonResume.Skill;
import dev.shortlist.resume.JsonResume.Volunteer;
import dev.shortlist.resume.JsonResume.Work;
import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.contact.Phone;
import dev.shortlist.resume.contact.Residence;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.listing.Award;
import dev.shortlist.resume.listing.Certificate;
import dev.shortlist.resume.listing.Listings;
import dev.shortlist.resume.listing.Project;
import dev.shortlist.resume.listing.Publication;
import dev.shortlist.resume.listing.SpokenLanguage;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Bullets;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Moment;
import dev.shortlist.resume.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells one résumé as JSON Resume has it. */
final class JsonResumeTeller {

  /** An address that RFC 5321 takes without quotes; others are no {@code email} to the schema. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\w+-]+(?:\\.[\\w+-]+)*@(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+[a-z]{2,}",
          Pattern.CASE_INSENSITIVE);

  /** What stands between a degree and what was studied. */
  private static final Pattern BEFORE_FIELD =
      Pattern.compile(
          "(?:[\\s,:;(–—-]|(?<!\\p{L})(?:in|of|en|em|im|de|di|der|für|van|de la|della|du|des))+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AROUND = Pattern.compile("^[\\s,:;)–—-]+|[\\s,:;(–—-]+$");

  private static final Pattern BRACKETED = Pattern.compile("^\\(([^()]+)\\)$");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private static final Pattern BETWEEN_INTERESTS = Pattern.compile("\\s*[,;|•·]\\s*");

  /** A list's items are shorter than this, in words; longer ones are parts of a sentence. */
  private static final int MOST_ITEM_WORDS = 6;

  private final Resume resume;
  private final String text;

  JsonResumeTeller(Resume resume) {
    this.resume = resume;
    this.text = resume.text();
  }

  JsonResume told() {
    Listings listings = resume.listings();
    return new JsonResume(
        JsonResume.SCHEMA,
        Optional.of(basics()).filter(basics -> !basics.equals(Basics.NOTHING)),
        positions(false).stream().map(this::work).toList(),
        positions(true).stream().map(this::volunteer).toList(),
        resume.education().stream().map(this::education).toList(),
        listings.awards().stream().map(JsonResumeTeller::award).toList(),
        listings.certificates().stream().map(JsonResumeTeller::certificate).toList(),
        listings.publications().stream().map(JsonResumeTeller::publication).toList(),
        listings.skills().stream().map(skill -> new Skill(skill.value())).toList(),
        listings.languages().stream().map(JsonResumeTeller::language).toList(),
        interests(),
        projects(),
        new Meta(JsonResume.VERSION, Optional.empty(), Optional.empty()));
  }

  private Basics basics() {
    Contact contact = resume.contact();
    List<WebLink> links =
        contact.links().stream().flatMap(link -> WebLink.of(link.value()).stream()).toList();
    return new Basics(
        contact.name(),
        resume.headline().map(headline -> headline.title().value()),
        contact.emails().stream()
            .map(Field::value)
            .filter(email -> EMAIL.matcher(email).matches())
            .findFirst(),
        phone(contact),
        links.stream()
            .filter(link -> link.network().isEmpty())
            .map(link -> link.uri().toString())
            .findFirst(),
        value(resume.listings().summary()),
        contact.location().map(field -> home(field.value())),
        links.stream().flatMap(link -> profile(link).stream()).toList());
  }

  /** One that can be dialled from anywhere goes before the others. */
  private static Optional<String> phone(Contact contact) {
    List<Phone> phones = contact.phones().stream().map(Field::value).toList();
    return phones.stream()
        .flatMap(phone -> phone.e164().stream())
        .findFirst()
        .or(() -> phones.stream().map(Phone::written).findFirst());
  }

  private static Home home(Residence home) {
    return new Home(home.town(), home.country(), home.region());
  }

  private static Optional<JsonResume.Profile> profile(WebLink link) {
    return link.network()
        .map(network -> new JsonResume.Profile(network, link.username(), link.uri().toString()));
  }

  private List<Position> positions(boolean unpaid) {
    return resume.positions().stream()
        .filter(position ->
            (resume.profile().entries().get(position.entry()).place() == Place.VOLUNTEERING)
                == unpaid)
        .toList();
  }

  private Work work(Position position) {
    Narrative narrative = narrative(position);
    return new Work(
        value(position.employer()),
        value(position.place()),
        value(position.title()),
        start(position.period()),
        end(position.period()),
        narrative.prose(),
        narrative.points());
  }

  private Volunteer volunteer(Position position) {
    Narrative narrative = narrative(position);
    return new Volunteer(
        value(position.employer()),
        value(position.title()),
        start(position.period()),
        end(position.period()),
        narrative.prose(),
        narrative.points());
  }

  private Narrative narrative(Position position) {
    return Narrative.of(
        text,
        position,
        resume.entrySpans().get(position.entry()),
        resume.headingSpans().get(position.entry()));
  }

  private Education education(Study study) {
    return new Education(
        value(study.school()),
        value(study.field()),
        study.degree().map(degree -> studyType(degree, study.field())),
        start(study.period()),
        end(study.period()),
        value(study.grade()));
  }

  /** A degree without its field: "BSc (Hons)" of "BSc Computer Science (Hons)". */
  private String studyType(Field<String> degree, Optional<Field<String>> field) {
    Span whole = degree.span();
    return field
        .map(Field::span)
        .filter(whole::contains)
        .map(part -> {
          String before = text.substring(whole.start(), part.start());
          String after = AROUND.matcher(text.substring(part.end(), whole.end())).replaceAll("");
          String bare = BEFORE_FIELD.matcher(before).replaceFirst("");
          String type = Rows.SPACES.matcher(bare + " " + after).replaceAll(" ").strip();
          return BRACKETED.matcher(type).replaceFirst("$1");
        })
        .filter(type -> type.chars().anyMatch(Character::isLetter))
        .orElse(degree.value());
  }

  private static JsonResume.Award award(Award award) {
    return new JsonResume.Award(award.title().value(), value(award.date()));
  }

  private static JsonResume.Certificate certificate(Certificate certificate) {
    return new JsonResume.Certificate(
        certificate.name().value(), value(certificate.date()), value(certificate.issuer()));
  }

  private static JsonResume.Publication publication(Publication work) {
    return new JsonResume.Publication(work.title().value(), value(work.date()));
  }

  private static Language language(SpokenLanguage spoken) {
    return new Language(
        Locale.of(spoken.code().value()).getDisplayLanguage(Locale.ENGLISH),
        spoken.level().map(level -> fluency(level.value())));
  }

  private static String fluency(SpokenLanguage.Level level) {
    return switch (level) {
      case NATIVE -> "Native";
      case FLUENT -> "Fluent";
      case ADVANCED -> "Advanced";
      case INTERMEDIATE -> "Intermediate";
      case BASIC -> "Basic";
    };
  }

  private List<Interest> interests() {
    return resume.sections().stream()
        .filter(section -> section.kind() == Section.Kind.INTERESTS)
        .flatMap(section -> interests(section.body()))
        .distinct()
        .map(Interest::new)
        .toList();
  }

  /** The points of a section; without any, its first paragraph: a list or sentences. */
  private Stream<String> interests(Span body) {
    List<Span> points = Bullets.in(text, body);
    if (!points.isEmpty()) {
      return points.stream().flatMap(point -> items(Row.oneLine(point, text)));
    }
    String paragraph = BLANK_LINE.split(body.in(text).strip(), 2)[0];
    boolean listed =
        paragraph.lines().allMatch(line -> line.length() < Rows.LEAST_WIDTH)
            && !paragraph.contains("-\n");
    return (listed ? paragraph.lines() : Stream.of(paragraph.replace("-\n", "-")))
        .map(part -> Rows.SPACES.matcher(part).replaceAll(" ").strip())
        .flatMap(JsonResumeTeller::items);
  }

  /** The items of a list; a sentence is one. */
  private static Stream<String> items(String written) {
    List<String> parts =
        BETWEEN_INTERESTS
            .splitAsStream(written.replaceFirst("\\.$", ""))
            .filter(part -> part.chars().anyMatch(Character::isLetter))
            .toList();
    boolean isList =
        parts.stream().allMatch(part -> Rows.SPACES.split(part).length <= MOST_ITEM_WORDS);
    return isList ? parts.stream() : Stream.of(written);
  }

  private List<JsonResume.Project> projects() {
    List<JsonResume.Project> told = new ArrayList<>();
    List<Project> all = resume.listings().projects();
    for (int i = 0; i < all.size(); i++) {
      Project project = all.get(i);
      int ceiling = sectionEnd(project.name().span());
      Optional<Project> next =
          all.stream()
              .skip(i + 1L)
              .findFirst()
              .filter(other -> other.name().span().end() <= ceiling);
      Narrative narrative = Narrative.of(text, project, ceiling, next);
      told.add(
          new JsonResume.Project(
              project.name().value(),
              start(project.period()),
              end(project.period()),
              narrative.prose(),
              narrative.points()));
    }
    return told;
  }

  private int sectionEnd(Span within) {
    return resume.sections().stream()
        .map(Section::body)
        .filter(body -> body.contains(within))
        .mapToInt(Span::end)
        .findFirst()
        .orElse(within.end());
  }

  private static Optional<Moment> start(Optional<Field<Period>> period) {
    return period.flatMap(field -> field.value().from());
  }

  private static Optional<Moment> end(Optional<Field<Period>> period) {
    return period.flatMap(field -> field.value().to());
  }

  private static <T> Optional<T> value(Optional<Field<T>> field) {
    return field.map(Field::value);
  }
}
