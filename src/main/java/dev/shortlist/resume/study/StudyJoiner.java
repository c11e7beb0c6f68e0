package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what separators have cut apart on a line: the brackets, fields and subjects of a degree,
 * and the town and region of a place.
 */
final class StudyJoiner {

  private static final Pattern HONOURS =
      Pattern.compile("(?:with )?hon(?:ou?r)?s\\.?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\p{Lu}[\\p{L}.-]{0,9}\\p{Lu}[\\p{L}.]{0,4}(?:\\s\\p{Lu}+)?");

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?:^|.*\\s)(?:and|&|und|et|y|e|en)\\s.*", Pattern.DOTALL);

  private static final Pattern FIELD_FOLLOWS =
      Pattern.compile("^(?:in|of|en|em|im|de|di|der)\\s.*", Pattern.DOTALL);

  private final String text;
  private final HeadingWords words;
  private final StudyWords study;

  StudyJoiner(String text, HeadingWords words, StudyWords study) {
    this.text = text;
    this.words = words;
    this.study = study;
  }

  /** Joins items of the given line, in place. */
  List<StudyItem> join(List<StudyItem> items) {
    for (int i = 1; i < items.size(); i++) {
      joinPlace(items, i);
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.DEGREE) {
        joinDegree(items, i);
      }
    }
    return items;
  }

  private void joinPlace(List<StudyItem> items, int i) {
    StudyItem before = items.get(i - 1);
    StudyItem item = items.get(i);
    boolean beside =
        item.gap() == Gap.COMMA && before.is(Kind.NAME, Kind.PLACE) && item.dated() == null;
    if (beside && words.places().isPlace(both(before, item).in(text))) {
      items.set(i - 1, before.as(Kind.PLACE).at(both(before, item)));
      items.remove(i);
    } else if (item.gap() == Gap.COMMA
        && before.kind() == Kind.FIELD
        && before.gap() == Gap.COMMA
        && i >= 2
        && items.get(i - 2).kind() == Kind.SCHOOL
        && words.places().isPlace(both(before, item).in(text))) {
      items.set(i - 1, before.as(Kind.PLACE).at(both(before, item)));
      items.remove(i);
    }
  }

  private void joinDegree(List<StudyItem> items, int at) {
    while (at + 1 < items.size()) {
      StudyItem degree = items.get(at);
      StudyItem next = items.get(at + 1);
      if (next.gap() == Gap.OPEN && next.kind() != Kind.DATE && next.kind() != Kind.GRADE) {
        if (!isOfDegree(next)) {
          items.set(at + 1, next.as(Kind.OTHER));
          return;
        }
        int close = text.indexOf(')', next.span().end());
        int end = close < 0 ? next.span().end() : close + 1;
        items.set(at, degree.at(new Span(degree.span().start(), end)));
        items.remove(at + 1);
        continue;
      }
      boolean afterBracket = next.gap() == Gap.CLOSE && isText(next) && endsWithBracket(degree);
      if (afterBracket || goesOn(items, at)) {
        items.set(at, degree.at(both(degree, next)));
        items.remove(at + 1);
        continue;
      }
      int last = lastSubject(items, at);
      if (last < 0) {
        return;
      }
      items.set(at, degree.at(both(degree, items.get(last))));
      for (int i = last; i > at; i--) {
        items.remove(i);
      }
    }
  }

  private boolean endsWithBracket(StudyItem degree) {
    return text.charAt(degree.span().end() - 1) == ')';
  }

  private static boolean isText(StudyItem item) {
    return item.is(Kind.NAME, Kind.FIELD) || item.kind() == Kind.OTHER;
  }

  /** "(Hons)", "(MSW)", "(Class X)", "(Physics)". */
  private boolean isOfDegree(StudyItem bracket) {
    String written = bracket.span().in(text);
    return HONOURS.matcher(written).matches()
        || bracket.is(Kind.DEGREE, Kind.FIELD)
        || ABBREVIATION.matcher(written).matches();
  }

  /** A degree without a field is followed by it: "Bachelor of Arts, Psychology". */
  private boolean goesOn(List<StudyItem> items, int at) {
    StudyItem degree = items.get(at);
    StudyItem next = items.get(at + 1);
    boolean soft = next.gap() == Gap.COMMA || next.gap() == Gap.COLON || next.gap() == Gap.DASH;
    if (!soft || !study.isWithoutField(degree.span().in(text))) {
      return next.kind() == Kind.FIELD && soft && study.tellsFieldInItsName(degree.span().in(text));
    }
    if (next.kind() == Kind.FIELD || FIELD_FOLLOWS.matcher(next.span().in(text)).matches()) {
      return next.kind() != Kind.SCHOOL;
    }
    return next.kind() == Kind.NAME
        && next.gap() != Gap.DASH
        && at + 2 < items.size()
        && items.get(at + 2).is(Kind.SCHOOL, Kind.NAME)
        && items.get(at + 2).gap() != Gap.SPACE
        && (items.get(at + 2).kind() == Kind.SCHOOL || items.get(at + 2).gap() == Gap.BAR);
  }

  /** The last of "A-levels in Mathematics, Economics and French"; −1 where no list goes on. */
  private int lastSubject(List<StudyItem> items, int at) {
    if (study.fieldOf(items.get(at).span().in(text)).isEmpty()
        || CONJUNCTION.matcher(items.get(at).span().in(text)).matches()) {
      return -1;
    }
    for (int i = at + 1; i < items.size(); i++) {
      StudyItem item = items.get(i);
      if (item.gap() != Gap.COMMA || !isText(item)) {
        return -1;
      }
      if (CONJUNCTION.matcher(item.span().in(text)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static Span both(StudyItem one, StudyItem other) {
    return new Span(one.span().start(), other.span().end());
  }
}
