package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.time.Moment;
import dev.shortlist.resume.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was understood of a résumé, told to people: what a machine would fill into the fields of a
 * form, each with its place in the text.
 *
 * @param parts the kinds of things that were found
 * @param sections the stretches of the text from its beginning to its end, and what each was read
 *     as
 */
public record Understood(List<Part> parts, List<Stretch> sections) {

  public Understood {
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
  }

  /** Things of one kind, such as all positions. */
  public record Part(String heading, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /** One thing, field by field. */
  public record Entry(List<Item> items) {
    public Entry {
      items = List.copyOf(items);
    }
  }

  /** A field: what it is called, what is in it, and where that stands, if it is a place. */
  public record Item(String label, String value, Optional<Span> place) {}

  /**
   * A stretch of the text.
   *
   * @param kind what it was read as; empty for the heading of the next
   */
  public record Stretch(String kind, Span span) {}

  /** Tells a résumé. */
  public static Understood of(Resume resume) {
    List<Part> parts = new ArrayList<>();
    add(parts, "Person", Stream.of(person(resume)));
    add(parts, "Summary", resume.listings().summary().stream().map(f -> List.of(item("Text", f))));
    add(parts, "Positions", resume.positions().stream().map(Understood::position));
    add(parts, "Studies", resume.education().stream().map(Understood::study));
    add(
        parts,
        "Projects",
        resume.listings().projects().stream()
            .map(each -> items(List.of(named("Name", each.name()), period(each.period())))));
    add(
        parts,
        "Certificates",
        resume.listings().certificates().stream()
            .map(each ->
                items(
                    List.of(
                        named("Name", each.name()),
                        text("Issuer", each.issuer()),
                        date(each.date())))));
    add(
        parts,
        "Publications",
        resume.listings().publications().stream()
            .map(each -> items(List.of(named("Title", each.title()), date(each.date())))));
    add(
        parts,
        "Awards",
        resume.listings().awards().stream()
            .map(each -> items(List.of(named("Title", each.title()), date(each.date())))));
    add(
        parts,
        "Languages",
        resume.listings().languages().stream()
            .map(each ->
                items(
                    List.of(
                        Stream.of(
                            new Item(
                                "Language", language(each.code().value()), place(each.code()))),
                        each.level().stream()
                            .map(level -> new Item("Level", word(level.value()), place(level)))))));
    add(
        parts,
        "Skills as they are listed",
        Stream.of(resume.listings().skills().stream().map(f -> item("Item", f)).toList()));
    return new Understood(parts, stretches(resume));
  }

  private static void add(List<Part> parts, String heading, Stream<List<Item>> entries) {
    List<Entry> told = entries.filter(items -> !items.isEmpty()).map(Entry::new).toList();
    if (!told.isEmpty()) {
      parts.add(new Part(heading, told));
    }
  }

  private static List<Item> person(Resume resume) {
    Contact contact = resume.contact();
    return items(
        List.of(
            contact.name().stream().map(name -> new Item("Name", name, Optional.empty())),
            resume.headline().stream().map(headline -> item("Headline", headline.title())),
            contact.emails().stream().map(email -> item("E-mail", email)),
            contact.phones().stream()
                .map(phone -> new Item("Telephone", phone.value().written(), place(phone))),
            contact.location().stream()
                .map(home -> new Item("Place", home.value().written(), place(home))),
            contact.links().stream().map(link -> item("Link", link))));
  }

  private static List<Item> position(Position position) {
    int points = position.bullets().size();
    return items(
        List.of(
            text("Title", position.title()),
            text("Employer", position.employer()),
            text("Place", position.place()),
            period(position.period()),
            points == 0
                ? Stream.empty()
                : Stream.of(
                    new Item(
                        "Points",
                        String.valueOf(points),
                        Optional.of(
                            new Span(
                                position.bullets().getFirst().start(),
                                position.bullets().getLast().end()))))));
  }

  private static List<Item> study(Study study) {
    return items(
        List.of(
            text("Degree", study.degree()),
            text("Field", study.field()),
            text("School", study.school()),
            text("Place", study.place()),
            period(study.period()),
            text("Grade", study.grade())));
  }

  private static List<Item> items(List<Stream<Item>> each) {
    return each.stream().flatMap(items -> items).toList();
  }

  private static Stream<Item> named(String label, Field<String> field) {
    return Stream.of(item(label, field));
  }

  private static Stream<Item> text(String label, Optional<Field<String>> field) {
    return field.stream().map(told -> item(label, told));
  }

  private static Item item(String label, Field<String> field) {
    return new Item(label, field.value().strip().replaceAll("\\s+", " "), place(field));
  }

  private static Stream<Item> period(Optional<Field<Period>> field) {
    return field.stream().map(told -> new Item("Time", period(told.value()), place(told)));
  }

  private static String period(Period period) {
    String to = period.to().map(Moment::toString).orElse("now");
    return period.from().map(from -> "%s to %s".formatted(from, to)).orElse("until " + to);
  }

  private static Stream<Item> date(Optional<Field<Moment>> field) {
    return field.stream().map(told -> new Item("Date", told.value().toString(), place(told)));
  }

  private static Optional<Span> place(Field<?> field) {
    return Optional.of(field.span());
  }

  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What lies between two sections is the heading of the second. */
  private static List<Stretch> stretches(Resume resume) {
    List<Stretch> stretches = new ArrayList<>();
    int told = 0;
    for (Section section : resume.sections()) {
      Span body = section.body();
      if (body.start() > told) {
        stretches.add(new Stretch("", new Span(told, body.start())));
      }
      if (body.end() > told && body.length() > 0) {
        Span rest = new Span(Math.max(told, body.start()), body.end());
        stretches.add(new Stretch(word(section.kind()), rest));
      }
      told = Math.max(told, body.end());
    }
    if (told < resume.text().length()) {
      stretches.add(new Stretch("", new Span(told, resume.text().length())));
    }
    return stretches;
  }
}
