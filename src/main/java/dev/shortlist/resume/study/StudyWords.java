package dev.shortlist.resume.study;

import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds degrees, fields and schools by the words of a language. */
public final class StudyWords {

  /** The key of degrees that have no level of their own, such as a teacher's certificate. */
  private static final String NO_LEVEL = "other";

  private static final int MOST_FIELD_WORDS = 8;

  /** A school's name goes on over capitalised words, and little words between them. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’&-]*\\s+(?:(?:of|de|di|für|del|the|and|&)\\s+)?){0,4}$");

  private static final Pattern NAME_AFTER =
      Pattern.compile(
          "^(?:\\s+(?:of|de|di|da|do|du|des|della|degli|del|für|van|voor|and|&|the|la|le)\\b)*(?:\\s+\\p{Lu}[\\p{L}.'’&-]*"
              + "(?:\\s+(?:of|de|di|and|&|für|del|van)(?=\\s+\\p{Lu}))*){0,5}");

  /** What stands between a degree and its field. */
  private static final Pattern BEFORE_FIELD =
      Pattern.compile(
          "^[\\s.,:;(\\[)\\]–—-]*(?:(?:degree|with|hons|honours|honors)\\b[\\s.,:;()\\[\\]–—-]*)*"
              + "(?:\\(?\\p{Lu}[\\p{L}.]{0,4}\\p{Lu}\\.?\\)[\\s,:–—-]*)?"
              + "(?:(?:(?:level|stufe|niveau|nivel|livello|nível)\\s)?\\d{1,2}(?=\\s)\\s*)?"
              + "(?:(?:national|extended|certificate|diploma|award|degree)\\s+)*"
              + "(?:(?:double )?(?:major|majoring|concentration|speciali[sz]ation)\\s+(?=in\\s))?"
              + "(?:(?:in der|in de|in het|in|of|en|em|im|der|des|de la|de|du|di|da|d'|d’|for|für|ès)(?:\\s+|(?<=['’])))?"
              + "(?:(?:the|der|den|dem|de|het|la|les)\\s+(?=\\p{Ll}))?[(\\[]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Master of Social Work" is one in social work, "Bachelor of Science" in no field. */
  private static final Pattern FIELD_WITHIN =
      Pattern.compile("^.*?\\b(?:of|in|en|em)\\s+(?<field>.+)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern FACULTY =
      Pattern.compile(
          "(?:applied |fine )?(?:sciences?|arts?|laws?|letters|philosophy|technology|studies)",
          Pattern.CASE_INSENSITIVE);

  /** "Lehre zum Koch", "EFZ mit Berufsmaturität" name no field. */
  private static final Pattern NO_FIELD =
      Pattern.compile(
          "(?:zum|zur|als|mit|with|as|e|und|and|from|at)\\s.*|.*\\b(?:including|incl|inkl)\\b.*");

  /** The "education" of a school's certificate is no field. */
  private static final Set<Level> SCHOOLS = Set.of(Level.SECONDARY);

  /** What is learned for is a trade, no field. */
  private static final Pattern OF_TRADE =
      Pattern.compile(".*\\s(?:zum|zur|als|tot)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}");

  private final Map<String, Phrases> levels = new LinkedHashMap<>();
  private final Phrases allDegrees;
  private final Phrases schools;
  private final StudyGrades grades;
  private final Degrees degrees;

  /** Knows degrees and the words of a language. */
  public StudyWords(Degrees degrees, Vocabulary words) {
    this.degrees = degrees;
    List<String> all = new ArrayList<>();
    words
        .degrees()
        .forEach((level, written) -> {
          levels.put(level, new Phrases(written));
          all.addAll(written);
        });
    this.allDegrees = new Phrases(all);
    this.schools = new Phrases(words.schoolWords(), words.writesCompounds());
    this.grades = new StudyGrades(words);
  }

  StudyGrades grades() {
    return grades;
  }

  /** A degree's own words, without its field. */
  public record Named(Optional<Level> level, Span span) {}

  /** The first degree in a text, of several that begin there the longest. */
  public Optional<Named> degree(String text) {
    List<Span> found = allDegrees.in(text);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span first = found.getFirst();
    String written = first.in(text);
    String level =
        levels.entrySet().stream()
            .filter(entry -> entry.getValue().is(written))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(NO_LEVEL);
    return Optional.of(
        new Named(
            level.equals(NO_LEVEL)
                ? Optional.empty()
                : Optional.of(Level.valueOf(level.toUpperCase(Locale.ROOT))),
            first));
  }

  /** Whether a text begins with a degree. */
  boolean beginsWithDegree(String text) {
    int end = Math.min(text.length(), 60);
    List<Span> found = allDegrees.in(text.substring(0, end));
    return !found.isEmpty() && text.substring(0, found.getFirst().start()).isBlank();
  }

  /** The known fields that a text names. */
  public List<Find> fields(String text) {
    return degrees.fields(text);
  }

  /** Whether a text is short and names a known field. */
  boolean isField(String text) {
    return text.split("\\s+").length <= MOST_FIELD_WORDS && !degrees.fields(text).isEmpty();
  }

  /** The subject that a degree as written tells. */
  Optional<Span> fieldOf(String degree) {
    Optional<Named> named = degree(degree);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Span own = named.get().span();
    Matcher before = BEFORE_FIELD.matcher(degree.substring(own.end()));
    int start = own.end() + (before.find() ? before.end() : 0);
    Span after = withoutBracket(degree, new Span(start, degree.length()));
    boolean joined = degree.substring(own.end(), start).chars().anyMatch(Character::isLetter);
    boolean told =
        after.length() > 1
            && !OF_TRADE.matcher(own.in(degree)).matches()
            && !NO_FIELD.matcher(after.in(degree)).matches()
            && (joined || !CODE.matcher(after.in(degree)).matches())
            && (!isOpen(degree, start) || isField(after.in(degree)));
    Matcher within = FIELD_WITHIN.matcher(own.in(degree));
    boolean hasFaculty =
        within.matches()
            && within.group("field").length() > 3
            && (named.get().level().filter(SCHOOLS::contains).isEmpty()
                || !within.group().toLowerCase(Locale.ROOT).contains(" of "));
    if (told && hasFaculty && !joined && Character.isLowerCase(degree.charAt(after.start()))) {
      return Optional.of(new Span(own.start() + within.start("field"), after.end()));
    }
    if (told) {
      return Optional.of(after);
    }
    if (hasFaculty && !FACULTY.matcher(within.group("field")).matches()) {
      return Optional.of(new Span(within.start("field"), within.end("field")).plus(own.start()));
    }
    Span lead = new Span(0, own.start()).trimmed(degree);
    return lead.length() > 1 && isField(lead.in(degree)) ? Optional.of(lead) : Optional.empty();
  }

  /** Whether a degree of a university or college tells no subject after its own words. */
  boolean isWithoutField(String degree) {
    Optional<Named> named = degree(degree);
    return named.flatMap(Named::level).filter(level -> level != Level.SECONDARY).isPresent()
        && (fieldOf(degree).isEmpty() || tellsFieldInItsName(degree));
  }

  /** "Master of Social Work", unlike "MSc in Social Work". */
  boolean tellsFieldInItsName(String degree) {
    Optional<Span> field = fieldOf(degree);
    return degree(degree)
        .filter(named -> field.isPresent() && named.span().contains(field.get()))
        .isPresent();
  }

  private static boolean isOpen(String degree, int start) {
    return start > 0 && degree.charAt(start - 1) == '(';
  }

  /** A bracket that closes the text, or is left open, is no part of the field. */
  private static Span withoutBracket(String text, Span field) {
    Span bare = field.trimmed(text);
    String written = bare.in(text);
    int open = written.lastIndexOf('(');
    if (open >= 0 && written.endsWith(")")) {
      return new Span(bare.start(), bare.start() + open).trimmed(text);
    }
    return written.endsWith(")") && open < 0 ? new Span(bare.start(), bare.end() - 1) : bare;
  }

  /** Where the words stand that only names of schools have. */
  List<Span> schoolWords(String text) {
    return schools.in(text);
  }

  /** Whether a text is nothing but such words: "High School". */
  boolean isSchoolWord(String text) {
    return schools.is(text);
  }

  /** The name around a word that only names of schools have. */
  Span schoolAround(String text, Span word) {
    Matcher before = NAME_BEFORE.matcher(text.substring(0, word.start()));
    int start = before.find() ? before.start() : word.start();
    Matcher after = NAME_AFTER.matcher(text.substring(word.end()));
    int end = word.end() + (after.find() ? after.end() : 0);
    return new Span(start, end).trimmed(text);
  }
}
