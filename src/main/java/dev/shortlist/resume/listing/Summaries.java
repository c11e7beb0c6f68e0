package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person says of themselves, under a heading or above all of them. */
final class Summaries {

  static final int HEADED = 960;
  private static final int UNHEADED = 850;

  private static final int LEAST_WORDS = 3;
  private static final int LEAST_PROSE_WORDS = 10;

  /** A line of prose has so many words at least, but for the last. */
  private static final int LEAST_LINE_WORDS = 4;

  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}|(?:https?://|www\\.)\\S+|(?:linkedin|github)\\.com\\S*|\\+?\\(?\\d[\\d ().-]{7,}\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private final ListWords words;
  private final Headings headings;

  Summaries(ListWords words, Headings headings) {
    this.words = words;
    this.headings = headings;
  }

  /** The text of a section that tells who the person is, without contact data below it. */
  Optional<Field<String>> of(String text, Span body) {
    List<Span> lines = new ArrayList<>();
    for (Span line : lines(text, body)) {
      String written = line.in(text);
      if (!Lines.isPageFoot(written)) {
        lines.add(line);
      }
    }
    while (!lines.isEmpty() && isContact(lines.getLast().in(text))) {
      lines.removeLast();
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(lines.getFirst().start(), lines.getLast().end());
    return count(span.in(text)) < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(told(text, span, HEADED));
  }

  private static List<Span> lines(String text, Span body) {
    List<Span> lines = new ArrayList<>();
    for (int start = body.start(); start < body.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? body.end() : Math.min(newline, body.end());
      Span line = new Span(start, end).trimmed(text);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** The first run of prose above every heading, below name, title and contact. */
  Optional<Field<String>> above(String text, Span header) {
    List<Span> run = new ArrayList<>();
    for (Span line : lines(text, header)) {
      Span prose = afterHeading(text, afterContact(text, line));
      String written = prose.in(text);
      boolean goesOn = !run.isEmpty() && isMiddle(text, run.getLast());
      boolean isProse =
          !CONTACT.matcher(written).find()
              && !Lines.isBullet(written)
              && (goesOn || (isProse(written) && Character.isUpperCase(written.codePointAt(0))));
      if (isProse) {
        run.add(prose);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(run.getFirst().start(), run.getLast().end());
    String written = Row.oneLine(span, text);
    boolean sentence =
        count(written) >= LEAST_PROSE_WORDS
            && (written.endsWith(".") || written.endsWith("!"))
            && words.seeking.in(written).stream()
                .noneMatch(found -> found.start() < written.length() / 2);
    return sentence ? Optional.of(told(text, span, UNHEADED)) : Optional.empty();
  }

  /** In flattened text a summary may follow the last address or number. */
  private static Span afterContact(String text, Span line) {
    Matcher contact = CONTACT.matcher(text).region(line.start(), line.end());
    int end = line.start();
    while (contact.find()) {
      end = contact.end();
    }
    Span rest = new Span(end, line.end()).trimmed(text);
    return rest.length() == 0 || !Character.isUpperCase(text.codePointAt(rest.start()))
        ? line
        : rest;
  }

  /** A heading that stands in the middle of a line is no part of what follows it. */
  private Span afterHeading(String text, Span prose) {
    String written = prose.in(text);
    int space = written.indexOf(' ');
    boolean heading =
        space > 0
            && headings
                .kind(written.substring(0, space))
                .filter(kind -> kind == Section.Kind.SUMMARY)
                .isPresent();
    return heading ? new Span(prose.start() + space, prose.end()).trimmed(text) : prose;
  }

  /** Whether a line of prose does not end its paragraph. */
  private static boolean isMiddle(String text, Span line) {
    int end = line.end();
    int next = text.indexOf('\n', end);
    boolean blank =
        next >= 0 && next + 1 < text.length() && Lines.at(text, next + 1).in(text).isBlank();
    return !blank;
  }

  private static boolean isProse(String line) {
    List<String> all = WORD.matcher(line).results().map(word -> word.group()).toList();
    long small = all.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return all.size() >= LEAST_LINE_WORDS && small * 2 >= all.size() && line.indexOf('|') < 0;
  }

  private static boolean isContact(String line) {
    Matcher contact = CONTACT.matcher(line);
    return contact.find() && count(line) <= 4;
  }

  private static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static Field<String> told(String text, Span span, int confidence) {
    return new Field<>(Row.oneLine(span, text), span, confidence);
  }
}
