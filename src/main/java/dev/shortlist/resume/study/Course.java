package dev.shortlist.resume.study;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.time.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of one course of study in the reading. */
final class Course {

  private static final int SURE = 950;
  private static final int LIKELY = 900;

  /** A name with no sign of a school, where only the school's can stand. */
  private static final int UNSURE = 700;

  /** A field without its degree's words stands at most so many items beside it. */
  private static final int NEAR = 2;

  /** A part of a school, which is named beside it. */
  private static final Pattern FACULTY =
      Pattern.compile(
          "(?:faculty|school|college|department|institute|fakultät|fachbereich|faculté|ufr|facultad|facoltà|faculdade|faculteit)"
              + "\\s(?:of|for|für|de|di|voor)\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where people study, where elsewhere they may be trained. */
  private static final Pattern ACADEMIC =
      Pattern.compile(
          "univ|colleg|school|hochschule|polyt|polit|gymnasium|lyc[eé]e|liceo|liceu|lyceum|facult|faculdade|colegio|colégio",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TRAINING =
      Pattern.compile(
          "\\b(?:courses?|training|workshop|seminar|certifi|qualification|licen[cs]e|bootcamp|CAS|DAS|MOOC|kurs|lehrgang|fortbildung"
              + "|weiterbildung|stage|corso|curso|cursus|formation|permis|patente|attestato)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|am|an der|de|del|do|da|of|upon|la|le|sur|sous|aan)){0,3}");

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}\\.){1,3}");

  /** A paper that makes a course only together with a school. */
  private static final Pattern PAPER =
      Pattern.compile(
          "certificates?|certificats?|zertifikat|certificado|certificato|attestato|certificaat|attestation|attest",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<StudyItem> items;
  private final HeadingWords words;
  private final StudyWords study;

  Course(String text, List<StudyItem> items, HeadingWords words, StudyWords study) {
    this.text = text;
    this.items = items;
    this.words = words;
    this.study = study;
  }

  /** The course, if enough is told to call it one. */
  Optional<Study> read() {
    int known = school();
    Optional<StudyItem> degree = degree(known);
    int named = known >= 0 || degree.isEmpty() ? known : nameless(degree.get());
    if (degree.isEmpty() && (known < 0 || isOfAnotherKind(known))) {
      return Optional.empty();
    }
    if (known < 0 && degree.filter(this::isPaper).isPresent()) {
      return Optional.empty();
    }
    Span span = new Span(items.getFirst().span().start(), items.getLast().span().end());
    Optional<Level> level =
        degree.flatMap(item -> study.degree(item.span().in(text))).flatMap(StudyWords.Named::level);
    return Optional.of(
        new Study(
            degree.map(item -> told(item.span(), SURE)),
            level,
            field(degree),
            named < 0
                ? Optional.empty()
                : Optional.of(told(items.get(named).span(), known >= 0 ? SURE : UNSURE)),
            place(named).map(place -> told(place, LIKELY)),
            date().map(when -> new Field<>(when.period(), when.span(), SURE)),
            first(Kind.GRADE).map(item -> told(item.span(), LIKELY)),
            span));
  }

  private Optional<StudyItem> first(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).findFirst();
  }

  /** "PhD, Materials Science" above a school tells the field too. */
  private Optional<StudyItem> degree(int school) {
    Optional<StudyItem> degree = first(Kind.DEGREE);
    int next = degree.map(items::indexOf).orElse(items.size()) + 1;
    if (school < next || next >= items.size()) {
      return degree;
    }
    StudyItem told = items.get(next);
    boolean field =
        told.kind() == Kind.NAME
            && told.line() == degree.orElseThrow().line()
            && (told.gap() == Gap.COMMA || told.gap() == Gap.COLON)
            && study.isWithoutField(degree.orElseThrow().span().in(text));
    return field
        ? degree.map(item -> item.at(new Span(item.span().start(), told.span().end())))
        : degree;
  }

  /** A range goes before the single date of a degree beside it. */
  private Optional<Dates.Dated> date() {
    List<Dates.Dated> dates =
        items.stream().map(StudyItem::dated).filter(Objects::nonNull).toList();
    return dates.stream()
        .filter(date -> date.period().from().isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  private boolean isPaper(StudyItem degree) {
    String written = degree.span().in(text);
    return study
        .degree(written)
        .filter(named -> PAPER.matcher(named.span().in(written)).matches())
        .isPresent();
  }

  /** Which item is the school; −1 for none. */
  private int school() {
    int found = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.SCHOOL) {
        if (found < 0) {
          found = i;
        } else if (FACULTY.matcher(items.get(found).span().in(text)).matches()
            && !FACULTY.matcher(items.get(i).span().in(text)).matches()) {
          return i;
        }
      }
    }
    return found;
  }

  /** A training or a certificate stands before the school that gave it. */
  private boolean isOfAnotherKind(int school) {
    List<String> before =
        items.subList(0, school).stream()
            .filter(item -> item.is(Kind.NAME, Kind.OTHER) || item.kind() == Kind.FIELD)
            .map(item -> item.span().in(text))
            .toList();
    boolean unknown =
        items.subList(0, school).stream().anyMatch(item -> item.is(Kind.NAME, Kind.OTHER));
    String name = items.get(school).span().in(text);
    boolean academic = ACADEMIC.matcher(name).find() && !TRAINING.matcher(name).find();
    return (unknown && !academic)
        || before.stream().anyMatch(said -> TRAINING.matcher(said).find());
  }

  /** A capitalised line or part that is nothing else is the school's name, if a degree is told. */
  private int nameless(StudyItem degree) {
    for (int i = 0; i < items.size(); i++) {
      StudyItem item = items.get(i);
      boolean placed = item.gap() == Gap.LINE || item.line() == degree.line();
      if (item.kind() == Kind.NAME
          && placed
          && item.gap() != Gap.OPEN
          && words.employer(item.span().in(text)) >= HeadingWords.LEAST_EMPLOYER) {
        return i;
      }
    }
    return -1;
  }

  /** The place that is told, or else what stands where a school's town does. */
  private Optional<Span> place(int school) {
    if (school >= 0) {
      int next = school + 1;
      if (next < items.size() && isInitials(items.get(next))) {
        next++;
      }
      if (next < items.size() && mayBePlace(next, school)) {
        return Optional.of(withRegion(next));
      }
    }
    return first(Kind.PLACE).map(StudyItem::span);
  }

  /** "University of Leeds (UL)" */
  private boolean isInitials(StudyItem item) {
    String written = item.span().in(text);
    return item.gap() == Gap.OPEN
        && written.equals(written.toUpperCase(Locale.ROOT))
        && item.kind() != Kind.PLACE;
  }

  private boolean mayBePlace(int at, int school) {
    StudyItem item = items.get(at);
    if (item.kind() == Kind.PLACE) {
      return true;
    }
    if (item.kind() != Kind.NAME || !TOWN.matcher(item.span().in(text)).matches()) {
      return false;
    }
    if (item.line() == items.get(school).line()) {
      return item.gap() != Gap.COLON && item.gap() != Gap.STOP;
    }
    boolean alone =
        at + 1 == items.size()
            || items.get(at + 1).line() != item.line()
            || items.get(at + 1).kind() == Kind.DATE;
    return item.line() == items.get(school).line() + 1 && alone && !item.afterBlank();
  }

  private Span withRegion(int at) {
    StudyItem place = items.get(at);
    int end = place.span().end();
    if (at + 1 < items.size()) {
      StudyItem next = items.get(at + 1);
      boolean region =
          next.line() == place.line()
              && next.is(Kind.NAME, Kind.PLACE)
              && (next.gap() == Gap.OPEN || (next.gap() == Gap.COMMA && !isWhole(place)))
              && (place.kind() == Kind.NAME
                  || next.kind() == Kind.PLACE
                  || CODE.matcher(next.span().in(text)).matches())
              && TOWN.matcher(next.span().in(text)).matches();
      if (region) {
        int close = text.indexOf(')', next.span().end());
        end = next.gap() == Gap.OPEN && close >= 0 ? close + 1 : next.span().end();
      }
    }
    return new Span(place.span().start(), end);
  }

  private boolean isNear(StudyItem item, StudyItem other) {
    return Math.abs(item.line() - other.line()) <= 1
        && Math.abs(items.indexOf(item) - items.indexOf(other)) <= NEAR;
  }

  private boolean isWhole(StudyItem place) {
    return place.span().in(text).indexOf(',') >= 0;
  }

  private Optional<Field<String>> field(Optional<StudyItem> degree) {
    Optional<Field<String>> within =
        degree.flatMap(item ->
            study
                .fieldOf(item.span().in(text))
                .map(span -> told(span.plus(item.span().start()), LIKELY)));
    return within.or(() ->
        items.stream()
            .filter(item -> item.kind() == Kind.FIELD)
            .filter(item -> degree.isEmpty() || isNear(item, degree.get()))
            .filter(item -> item.gap() != Gap.OPEN)
            .findFirst()
            .map(item -> told(item.span(), LIKELY)));
  }

  private Field<String> told(Span span, int confidence) {
    return new Field<>(span.in(text).replaceAll("\\s+", " "), span, confidence);
  }
}
