package dev.shortlist.resume.study;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands between two separators by its words; cuts where a degree meets a school. */
final class StudyPartReader {

  private static final int MOST_NAME_WORDS = 8;

  /** A field's last word, where no list of fields can be complete. */
  private static final Pattern FIELD_HEAD =
      Pattern.compile(
          "\\b(?:management|engineering|sciences?|studies|administration|technology|education|design|arts|nursing|economics|finance"
              + "|marketing|accounting|communications?|systems|law|history|literature|relations|analytics|statistics|work)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A school that ends its own name: what follows is its town. */
  private static final Pattern TOWN_AFTER_SCHOOL =
      Pattern.compile(
          "\\p{Lu}.*\\s(?:University|College|School|Institute|Academy|Polytechnic|Sixth Form)\\s+(?<town>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2})"
              + "|\\p{Lu}.*\\s(?<same>\\p{Lu}\\p{L}+)\\s(?<again>\\k<same>)");

  /** What may stand before a degree's own words and belongs to it. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?:executive|double|dual|joint|integrated|international|honou?rs|professional|advanced|combined|full-?time|part-?time"
              + "|technical|general|level \\d|erstes|zweites|[12]\\.|premier|licence|konsekutiver?|staatlich|eidg\\.?|eidgenössische[rs]?)",
          Pattern.CASE_INSENSITIVE);

  /** What stands between a degree and its school. */
  private static final Pattern BY =
      Pattern.compile(
          "\\s(?:por|from|at|an|à|presso|bei|aan|pela|by)(?:\\s(?:the|la|el|l['’]|der|de|il))?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Faculty of" goes on. */
  private static final Pattern OF =
      Pattern.compile(
          "\\s(?:of|for|de|di|der|für|du|des|do|da|d['’]|voor|van)\\s*(?:(?:the|la|el|los|las)\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Labels of a degree, where others tell a field. */
  private static final Pattern OF_DEGREE =
      Pattern.compile(
          "degree|qualifi|diploma|abschluss|titel|titolo|título|titulo|titre|diplôme|certificat|award|graad|kwalificatie",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Major in Physics" names a field. */
  private static final Pattern MAJOR =
      Pattern.compile(
          "(?:double )?(?:major|majoring|concentration|speciali[sz]ation)\\s+in\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GENERIC =
      Pattern.compile(
          ".*(?:certificate|diploma|degree|award)\\W*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "Dept." is no name, "N.L." may be one. */
  private static final int SHORT = 12;

  private static final Pattern UNIVERSITY_OF =
      Pattern.compile(
          "(?:univ|polit|facu)\\p{L}*\\s(?:of|de|di|do|da|degli)\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern REGION = Pattern.compile("^\\s*,\\s*(\\p{Lu}[\\p{L}.]*)");

  private final String text;
  private final int lineEnd;
  private final HeadingWords words;
  private final StudyWords study;
  private final StudyLineItems items;

  StudyPartReader(
      String text, int lineEnd, HeadingWords words, StudyWords study, StudyLineItems items) {
    this.text = text;
    this.lineEnd = lineEnd;
    this.words = words;
    this.study = study;
    this.items = items;
  }

  /** A part that names a degree and a school without a sign between them is cut there. */
  void read(Span part, Gap gap) {
    String written = part.in(text);
    if (written.isBlank()) {
      return;
    }
    Optional<StudyWords.Named> degree = study.degree(written);
    List<Span> schoolWords = study.schoolWords(written);
    if (degree.isEmpty()) {
      plain(part, written, schoolWords, gap);
      return;
    }
    Span level = degree.get().span();
    Optional<Span> school = schoolWords.stream().filter(word -> !word.overlaps(level)).findFirst();
    if (school.isEmpty()) {
      boolean isName =
          schoolWords.stream().anyMatch(word -> word.equals(level))
              && level.length() < written.length();
      if (isName) {
        school(part, written, gap);
      } else {
        degree(part, level, gap);
      }
      return;
    }
    both(part, written, level, school.get(), gap);
  }

  private void both(Span part, String written, Span level, Span word, Gap gap) {
    if (word.start() > level.end()) {
      boolean named = level.start() > 0 && written.substring(level.end(), word.start()).isBlank();
      if (named
          && Character.isUpperCase(written.codePointAt(level.start()))
          && !study.isField(written.substring(0, level.start()))) {
        items.add(Kind.SCHOOL, part, gap);
        return;
      }
      Span name = study.schoolAround(written, word);
      int cut = part.start() + afterField(written, level, name, word);
      Matcher by = BY.matcher(written.substring(0, cut - part.start()));
      int end = by.find() && by.start() >= level.end() ? part.start() + by.start() : cut;
      degree(new Span(part.start(), end).trimmed(text), level, gap);
      read(new Span(cut, part.end()).trimmed(text), Gap.SPACE);
    } else if (OF.matcher(written.substring(0, level.start())).find()) {
      items.add(Kind.SCHOOL, part, gap);
    } else {
      Span name = study.schoolAround(written, word);
      int cut =
          part.start() + (name.end() <= level.start() ? Math.max(name.end(), 0) : level.start());
      Span before = new Span(part.start(), cut).trimmed(text);
      items.add(Kind.SCHOOL, before, gap);
      read(new Span(cut, part.end()).trimmed(text), Gap.SPACE);
    }
  }

  /** A school's name takes no word of the field before it. */
  private int afterField(String written, Span level, Span name, Span word) {
    int end = Math.max(name.start(), level.end());
    for (Find field : study.fields(written)) {
      if (field.span().start() >= level.start() && field.span().end() <= word.start()) {
        end = Math.max(end, field.span().end());
      }
    }
    Matcher heads = FIELD_HEAD.matcher(written).region(level.end(), word.start());
    while (heads.find()) {
      end = Math.max(end, heads.end());
    }
    return end;
  }

  /** Words before the degree's own are kept where they tell its kind or its field. */
  private void degree(Span part, Span level, Gap gap) {
    String lead = part.in(text).substring(0, level.start()).strip();
    boolean kept =
        lead.isEmpty()
            || ADJECTIVE.matcher(lead).matches()
            || GENERIC.matcher(level.in(part.in(text))).matches()
            || study.isField(lead)
            || study
                .degree(part.in(text))
                .flatMap(StudyWords.Named::level)
                .filter(known -> known == Level.SECONDARY)
                .isPresent();
    if (kept && lead.split("\\s+").length <= 4) {
      items.add(Kind.DEGREE, part, gap);
      return;
    }
    Span before = new Span(part.start(), part.start() + level.start()).trimmed(text);
    items.add(isName(before.in(text)) ? Kind.NAME : Kind.OTHER, before, gap);
    items.add(Kind.DEGREE, new Span(part.start() + level.start(), part.end()), Gap.SPACE);
  }

  private void plain(Span part, String written, List<Span> schoolWords, Gap gap) {
    Matcher major = MAJOR.matcher(written);
    if (schoolWords.isEmpty() && major.lookingAt()) {
      items.add(Kind.FIELD, new Span(part.start() + major.end(), part.end()), gap);
    } else if (!schoolWords.isEmpty()) {
      int field = fieldBefore(written, schoolWords.getFirst());
      if (field > 0) {
        items.add(Kind.FIELD, new Span(part.start(), part.start() + field), gap);
        Span rest = new Span(part.start() + field, part.end()).trimmed(text);
        school(rest, rest.in(text), Gap.SPACE);
      } else {
        school(part, written, gap);
      }
    } else if (words.places().isPlace(written)) {
      items.add(Kind.PLACE, part, gap);
    } else if (study.isField(written)) {
      items.add(Kind.FIELD, part, gap);
    } else {
      items.add(isName(written) ? Kind.NAME : Kind.OTHER, part, gap);
    }
  }

  /** Where the field ends that stands between a degree and a school's name; 0 for none. */
  private int fieldBefore(String written, Span word) {
    boolean afterDegree =
        items
            .last()
            .filter(last -> last.kind() == Kind.DEGREE || last.gap() == Gap.OPEN)
            .isPresent();
    if (!afterDegree) {
      return 0;
    }
    int end = 0;
    for (Find field : study.fields(written)) {
      if (field.span().end() < word.start() && (field.span().start() == 0 || end > 0)) {
        end = field.span().end();
      }
    }
    boolean named =
        end > 0
            && Character.isUpperCase(written.substring(end).strip().codePointAt(0))
            && (word.start() - end > 2
                || UNIVERSITY_OF
                    .matcher(written)
                    .region(word.start(), written.length())
                    .lookingAt());
    return named ? end : 0;
  }

  /** "Orrin University Leeds" before ", UK" ends with its town. */
  private void school(Span part, String written, Gap gap) {
    Matcher town = TOWN_AFTER_SCHOOL.matcher(written);
    int after = part.end();
    String rest = text.substring(after, Math.min(lineEnd, after + 30));
    Matcher region = REGION.matcher(rest);
    if (town.matches() && region.find() && words.places().isPlace("X, " + region.group(1))) {
      int within = town.start("town");
      int cut = part.start() + (within < 0 ? town.start("again") : within);
      items.add(Kind.SCHOOL, new Span(part.start(), cut).trimmed(text), gap);
      items.add(Kind.NAME, new Span(cut, part.end()), Gap.SPACE);
    } else {
      items.add(Kind.SCHOOL, part, gap);
    }
  }

  private boolean isName(String written) {
    return Character.isUpperCase(written.codePointAt(0))
        && written.split("\\s+").length <= MOST_NAME_WORDS
        && (!written.endsWith(".") || written.length() < SHORT);
  }

  /** What a label says it is. */
  void labelled(String label, String labelText, Span span, Gap gap) {
    switch (label) {
      case "school" -> items.add(Kind.SCHOOL, span, gap);
      case "degree" -> {
        if (study.degree(span.in(text)).isPresent()) {
          read(span, gap);
        } else {
          items.add(OF_DEGREE.matcher(labelText).find() ? Kind.DEGREE : Kind.FIELD, span, gap);
        }
      }
      case "place" -> items.add(Kind.PLACE, span, gap);
      default -> read(span, gap);
    }
  }
}
