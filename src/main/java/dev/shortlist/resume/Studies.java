package dev.shortlist.resume;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Dates.Dated;
import dev.shortlist.resume.HeadingPart.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the courses of study in a section: its degrees, schools and dates in the order in which
 * they stand, cut into courses by the order that leaves the fewest.
 */
final class Studies {

  private static final int SURE = 950;
  private static final int LIKELY = 900;

  /** A name with no sign of a school, where only the school's can stand. */
  private static final int UNSURE = 700;

  private static final int MOST_SCHOOL_WORDS = 8;

  private final HeadingWords words;
  private final StudyWords study;
  private final Dates dates;

  Studies(HeadingWords words, StudyWords study, Dates dates) {
    this.words = words;
    this.study = study;
    this.dates = dates;
  }

  private enum Kind {
    DEGREE,
    SCHOOL,
    DATE,
    FIELD,
    PLACE,
    GRADE,
    OTHER
  }

  /** The orders in which courses tell their degree, school and date, the most frequent first. */
  private static final List<List<Kind>> ORDERS =
      List.of(
          List.of(Kind.DEGREE, Kind.SCHOOL, Kind.DATE),
          List.of(Kind.SCHOOL, Kind.DEGREE, Kind.DATE),
          List.of(Kind.DATE, Kind.DEGREE, Kind.SCHOOL),
          List.of(Kind.DATE, Kind.SCHOOL, Kind.DEGREE),
          List.of(Kind.DEGREE, Kind.DATE, Kind.SCHOOL),
          List.of(Kind.SCHOOL, Kind.DATE, Kind.DEGREE));

  /**
   * Something that a section tells.
   *
   * @param line which line it stands on
   * @param gap what stands before it
   * @param bulleted whether that line is a bullet below a course
   */
  private record Item(
      Kind kind, Span span, int line, Gap gap, boolean bulleted, @Nullable Dated dated) {}

  /** The courses of a section in reading order. */
  List<Study> of(String text, Span section) {
    List<Item> items = items(text, section);
    List<List<Item>> best = List.of();
    for (List<Kind> order : ORDERS) {
      List<List<Item>> courses = courses(items, order);
      if (best.isEmpty() || courses.size() < best.size()) {
        best = courses;
      }
    }
    return best.stream()
        .map(course -> new Course(text, course).read())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<List<Item>> courses(List<Item> items, List<Kind> order) {
    List<List<Item>> courses = new ArrayList<>();
    List<Item> course = new ArrayList<>();
    Set<Kind> told = EnumSet.noneOf(Kind.class);
    int reached = -1;
    int line = -1;
    for (Item item : items) {
      int rank = order.indexOf(item.kind());
      boolean begins =
          rank >= 0 && (told.contains(item.kind()) || (rank < reached && item.line() != line));
      if (begins) {
        courses.add(course);
        course = new ArrayList<>();
        told.clear();
        reached = -1;
      }
      course.add(item);
      if (rank >= 0) {
        told.add(item.kind());
        reached = Math.max(reached, rank);
        line = item.line();
      }
    }
    courses.add(course);
    return courses;
  }

  private List<Item> items(String text, Span section) {
    List<Dated> dated = dates.all(text, section);
    List<Item> items = new ArrayList<>();
    boolean listed = Lines.isBullet(Lines.at(text, section.trimmed(text).start()).in(text));
    int number = 0;
    for (int start = section.start(); start < section.end(); ) {
      Span whole = Lines.at(text, start);
      Span line = new Span(start, Math.clamp(whole.end(), start, section.end()));
      boolean bulleted = !listed && Lines.isBullet(line.in(text));
      if (!Lines.isPageFoot(line.in(text)) || isYear(dated, line)) {
        line(text, line, number, bulleted, dated, items);
      }
      number++;
      start = whole.end() + 1;
    }
    items.sort(Comparator.comparing(Item::span));
    return items;
  }

  private static boolean isYear(List<Dated> dated, Span line) {
    return dated.stream().anyMatch(date -> line.contains(date.span()));
  }

  private void line(
      String text, Span line, int number, boolean bulleted, List<Dated> dated, List<Item> items) {
    int start = line.start();
    for (Dated date : dated) {
      if (!line.contains(date.span())) {
        continue;
      }
      parts(text, new Span(start, Math.max(start, date.span().start())), number, bulleted, items);
      Kind kind = bulleted ? Kind.OTHER : Kind.DATE;
      items.add(new Item(kind, date.span(), number, Gap.BAR, bulleted, date));
      start = Math.max(start, date.span().end());
    }
    parts(text, new Span(start, line.end()), number, bulleted, items);
  }

  private void parts(String text, Span line, int number, boolean bulleted, List<Item> items) {
    Span nothing = new Span(line.start(), line.start());
    List<HeadingPart> parts = HeadingPart.of(text, line, nothing, number);
    for (int i = 0; i < parts.size(); i++) {
      HeadingPart part = parts.get(i);
      boolean joined = i > 0 && part.gap() == Gap.COMMA;
      if (joined
          && words.isPlace(text.substring(parts.get(i - 1).span().start(), part.span().end()))) {
        Item before = items.removeLast();
        Span both = new Span(parts.get(i - 1).span().start(), part.span().end());
        if (before.kind() == Kind.SCHOOL) {
          items.add(before);
        }
        Span place = before.kind() == Kind.SCHOOL ? part.span() : both;
        items.add(new Item(Kind.PLACE, place, number, part.gap(), bulleted, null));
      } else if (bulleted) {
        Kind kind = study.isGrade(part.span().in(text)) ? Kind.GRADE : Kind.OTHER;
        items.add(new Item(kind, part.span(), number, part.gap(), true, null));
      } else {
        part(text, part.span(), number, part.gap(), items);
      }
    }
  }

  /** A part that names a degree and a school without a sign between them is cut there. */
  private void part(String text, Span part, int line, Gap gap, List<Item> items) {
    String written = part.in(text);
    Optional<HeadingWords.Label> label = words.label(written);
    if (label.isPresent() && !written.substring(label.get().end()).isBlank()) {
      labelled(text, part, label.get(), line, gap, items);
      return;
    }
    if (study.isGrade(written)) {
      items.add(new Item(Kind.GRADE, part, line, gap, false, null));
      return;
    }
    Optional<StudyWords.Named> degree = study.degree(written);
    Optional<Span> school = study.school(written);
    if (degree.isPresent() && school.isPresent()) {
      Span level = degree.get().span();
      Span name = school.get();
      if (name.contains(level) || level.contains(name)) {
        Kind kind = name.length() > level.length() ? Kind.SCHOOL : Kind.DEGREE;
        items.add(new Item(kind, part, line, gap, false, null));
      } else if (level.start() < name.start()) {
        int cut = part.start() + afterFields(written, level, name);
        items.add(
            new Item(
                Kind.DEGREE, new Span(part.start(), cut).trimmed(text), line, gap, false, null));
        part(text, new Span(cut, part.end()).trimmed(text), line, Gap.SPACE, items);
      } else {
        int cut = part.start() + level.start();
        items.add(
            new Item(
                Kind.SCHOOL, new Span(part.start(), cut).trimmed(text), line, gap, false, null));
        part(text, new Span(cut, part.end()).trimmed(text), line, Gap.SPACE, items);
      }
      return;
    }
    items.add(
        new Item(
            kind(written, degree.isPresent(), school.isPresent()), part, line, gap, false, null));
  }

  /** A school's name takes no word of the field before it. */
  private int afterFields(String written, Span level, Span name) {
    int end = name.start();
    for (Find field : study.fields(written)) {
      if (field.span().start() >= level.start() && field.span().start() <= name.start() + 1) {
        end = Math.max(end, field.span().end());
      }
    }
    return Math.max(end, level.end());
  }

  private Kind kind(String written, boolean degree, boolean school) {
    if (degree) {
      return Kind.DEGREE;
    }
    if (school) {
      return Kind.SCHOOL;
    }
    if (words.isPlace(written)) {
      return Kind.PLACE;
    }
    return study.fields(written).isEmpty() ? Kind.OTHER : Kind.FIELD;
  }

  private void labelled(
      String text, Span part, HeadingWords.Label label, int line, Gap gap, List<Item> items) {
    Span value = new Span(part.start() + label.end(), part.end()).trimmed(text);
    Kind kind =
        switch (label.kind()) {
          case "school" -> Kind.SCHOOL;
          case "degree" -> study.degree(value.in(text)).isPresent() ? Kind.DEGREE : Kind.FIELD;
          case "place" -> Kind.PLACE;
          default -> Kind.OTHER;
        };
    items.add(new Item(kind, value, line, gap, false, null));
  }

  /** One course in the making. */
  private final class Course {
    private final String text;
    private final List<Item> items;

    Course(String text, List<Item> items) {
      this.text = text;
      this.items = items;
    }

    Optional<Study> read() {
      Optional<Item> degree = first(Kind.DEGREE);
      Optional<Item> known = first(Kind.SCHOOL);
      Optional<Item> place = first(Kind.PLACE);
      Optional<Field<String>> field = field(degree);
      if (degree.isEmpty() && known.isEmpty() && field.isEmpty()) {
        return Optional.empty();
      }
      Optional<Item> school = known.or(() -> nameless(degree));
      Optional<Level> level =
          degree.flatMap(item -> study.degree(item.span().in(text))).map(StudyWords.Named::level);
      Span span = new Span(items.getFirst().span().start(), items.getLast().span().end());
      return Optional.of(
          new Study(
              degree.map(item -> told(item.span(), SURE)),
              level,
              field,
              school.map(item -> told(item.span(), known.isPresent() ? SURE : UNSURE)),
              place.map(item -> told(item.span(), LIKELY)),
              first(Kind.DATE)
                  .map(Item::dated)
                  .map(when -> new Field<>(when.period(), when.span(), SURE)),
              first(Kind.GRADE).map(item -> told(item.span(), LIKELY)),
              span));
    }

    private Optional<Item> first(Kind kind) {
      return items.stream().filter(item -> item.kind() == kind).findFirst();
    }

    /** What stands after the degree's own words, or beside them. */
    private Optional<Field<String>> field(Optional<Item> degree) {
      if (degree.isPresent()) {
        Span span = degree.get().span();
        Optional<Span> within =
            study
                .degree(span.in(text))
                .map(named -> afterLevel(new Span(span.start() + named.span().end(), span.end())))
                .filter(rest -> rest.length() > 2);
        if (within.isPresent()) {
          return within.map(rest -> told(rest, LIKELY));
        }
      }
      return first(Kind.FIELD).map(item -> told(item.span(), LIKELY));
    }

    private Span afterLevel(Span rest) {
      String written = rest.in(text);
      String bare =
          written.replaceFirst(
              "^[\\s.,:;(\\[–—-]*(?:(?:degree|hons|honours|honors)\\b[\\s.,:;()\\[–—-]*)?(?:(?:in|of|en|em|im|der|des|de|di)\\b\\s*)?[(\\[]?",
              "");
      return new Span(rest.end() - bare.length(), rest.end()).trimmed(text);
    }

    /**
     * A capitalised line or part that is nothing else is the school's name, if a degree is told.
     */
    private Optional<Item> nameless(Optional<Item> degree) {
      if (degree.isEmpty()) {
        return Optional.empty();
      }
      return items.stream()
          .filter(item -> item.kind() == Kind.OTHER && !item.bulleted())
          .filter(item -> item.gap() == Gap.LINE || item.line() == degree.get().line())
          .filter(item -> Character.isUpperCase(item.span().in(text).codePointAt(0)))
          .filter(item -> item.span().in(text).split("\\s+").length <= MOST_SCHOOL_WORDS)
          .filter(item -> words.employer(item.span().in(text)) >= HeadingWords.LEAST_EMPLOYER)
          .findFirst();
    }

    private Field<String> told(Span span, int confidence) {
      return new Field<>(span.in(text).replaceAll("\\s+", " "), span, confidence);
    }
  }
}
