package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds driving licences among other things that are said of a person. */
final class DrivingLicences {

  private static final int SURE = 930;

  /** A licence stands on a short line, or between signs of a longer one. */
  private static final int MOST_WORDS = 9;

  /** "Full UK driving licence". */
  private static final int MOST_WORDS_BEFORE = 3;

  private static final Pattern PART = Pattern.compile("(?:(?!\\s[–—-]\\s)[^|•·;\\t\\n])+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  /** "B", "C1E", "BE". */
  private static final Pattern CLASS = Pattern.compile("\\p{Lu}{1,2}\\d?E?");

  private final Rows rows;
  private final ListWords words;

  DrivingLicences(Rows rows, ListWords words) {
    this.rows = rows;
    this.words = words;
  }

  /** The licences that a section names, with their classes. */
  List<Certificate> of(String text, Span body) {
    List<Certificate> read = new ArrayList<>();
    if (!words.drivingLicences.isIn(body.in(text))) {
      return read;
    }
    for (Row row : rows.of(text, body)) {
      Matcher part = PART.matcher(text).region(row.span().start(), row.span().end());
      while (part.find()) {
        Span span = withoutDash(text, new Span(part.start(), part.end()));
        String written = span.in(text);
        words.drivingLicences.in(written).stream()
            .findFirst()
            .filter(licence -> stands(written, licence))
            .map(licence -> new Span(0, end(written, licence.end())).plus(span.start()))
            .ifPresent(name ->
                read.add(
                    new Certificate(
                        new Field<>(Row.oneLine(name, text), name, SURE),
                        java.util.Optional.empty(),
                        java.util.Optional.empty())));
      }
    }
    return read;
  }

  private static Span withoutDash(String text, Span part) {
    Span bare = part.trimmed(text);
    boolean dash = bare.length() > 0 && "–—-".indexOf(text.charAt(bare.start())) >= 0;
    return dash ? new Span(bare.start() + 1, bare.end()).trimmed(text) : bare;
  }

  private static boolean stands(String written, Span licence) {
    String before = written.substring(0, licence.start());
    return WORD.matcher(before).results().count() <= MOST_WORDS_BEFORE
        && WORD.matcher(written).results().count() <= MOST_WORDS
        && before.chars().noneMatch(c -> c == ',' || c == ':')
        && !written.endsWith(":");
  }

  /** Where the classes after the name of a licence end. */
  private int end(String written, int from) {
    int end = from;
    Matcher word = WORD.matcher(written).region(from, written.length());
    while (word.find()) {
      String between = written.substring(end, word.start());
      boolean known = words.levels.is(word.group()) || words.conjunctions.is(word.group());
      if (CLASS.matcher(word.group()).matches()) {
        end = word.end();
      } else if (!known || between.indexOf(',') >= 0) {
        break;
      }
    }
    return end;
  }
}
