package dev.shortlist.resume;

import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds degrees, fields, schools and grades by the words of a language. */
final class StudyWords {

  private static final Pattern MARK =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)?\\s*(?:/\\s*\\d+(?:[.,]\\d+)?|%)|\\d[.,]\\d{1,2}\\b(?!\\s*(?:years|months))");

  /** A school's name goes on over capitalised words, and little words between them. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’&-]*\\s+(?:(?:of|de|di|für|del|the|and|&)\\s+)?){0,4}$");

  private static final Pattern NAME_AFTER =
      Pattern.compile(
          "^(?:\\s+(?:of|de|di|da|do|du|des|della|degli|del|für|van|voor|and|&|the|la|le)\\b)*(?:\\s+\\p{Lu}[\\p{L}.'’&-]*"
              + "(?:\\s+(?:of|de|di|and|&|für|del|van)(?=\\s+\\p{Lu}))*){0,5}");

  private final Map<Level, Phrases> levels = new EnumMap<>(Level.class);
  private final Phrases schools;
  private final Phrases gradeLabels;
  private final Phrases grades;
  private final Degrees degrees;

  StudyWords(Degrees degrees, Vocabulary words) {
    this.degrees = degrees;
    words
        .degrees()
        .forEach((level, written) ->
            levels.put(Level.valueOf(level.toUpperCase(Locale.ROOT)), new Phrases(written)));
    this.schools = new Phrases(words.schoolWords(), words.writesCompounds());
    this.gradeLabels = new Phrases(words.gradeLabels());
    this.grades = new Phrases(words.grades());
  }

  /** A degree's own words, without its field. */
  record Named(Level level, Span span) {}

  /** The first degree in a text, of several that begin there the longest. */
  Optional<Named> degree(String text) {
    Optional<Named> first = Optional.empty();
    for (Map.Entry<Level, Phrases> level : levels.entrySet()) {
      for (Span span : level.getValue().in(text)) {
        boolean better =
            first.isEmpty()
                || span.start() < first.get().span().start()
                || (span.start() == first.get().span().start()
                    && span.end() > first.get().span().end());
        if (better) {
          first = Optional.of(new Named(level.getKey(), span));
        }
      }
    }
    return first;
  }

  /** The known fields that a text names. */
  List<Find> fields(String text) {
    return degrees.fields(text);
  }

  /** The name around the first word in a text that only names of schools have. */
  Optional<Span> school(String text) {
    List<Span> words = schools.in(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span word = words.getFirst();
    Matcher before = NAME_BEFORE.matcher(text.substring(0, word.start()));
    int start = before.find() ? before.start() : word.start();
    int end = word.end();
    Matcher after = NAME_AFTER.matcher(text.substring(end));
    if (after.find()) {
      end += after.end();
    }
    return Optional.of(new Span(start, end).trimmed(text));
  }

  /** Whether a text tells a grade. */
  boolean isGrade(String text) {
    List<Span> label = gradeLabels.in(text);
    boolean labelled =
        !label.isEmpty()
            && label.getFirst().start() == 0
            && (MARK.matcher(text).find() || grades.isIn(text) || text.indexOf(':') > 0);
    return labelled
        || grades.is(text)
        || (MARK.matcher(text).find() && text.strip().length() <= 12)
        || (!label.isEmpty() && MARK.matcher(text).find() && text.strip().length() <= 40);
  }
}
