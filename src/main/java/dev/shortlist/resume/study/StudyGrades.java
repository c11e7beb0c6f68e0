package dev.shortlist.resume.study;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds grades: a mark beside its label ("GPA 3.7/4.0", "8.6 CGPA"), a mark that stands alone
 * ("2:1", "94 %", "108/110"), or words ("mention bien", "cum laude").
 */
final class StudyGrades {

  private static final String NUMBER = "\\d{1,4}(?:[.,:]\\d{1,3})?";
  private static final String OF = "(?:\\s?/\\s?\\d{1,4}(?:[.,]\\d{1,2})?)?";
  private static final String UNIT =
      "(?:\\s?%|\\s(?:points?|punkte|puntos|punti|punten|pontos|valores)(?!\\p{L}))?";
  private static final String PRAISE = "(?:\\s(?:e|con|cum|with|mit)\\s\\p{L}+)?";
  private static final String LETTERS = "[A-F]\\*{0,2}[+-]?(?:(?:,\\s)?[A-F]\\*{0,2}){0,7}";

  /** What follows the label of a grade. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*(?<colon>[:=]\\s*)?(?:[–-]\\s)?(?:(?:of|de|di|von|van)\\s)?(?:(?<number>"
              + NUMBER
              + ")(?<more>"
              + OF
              + UNIT
              + ")"
              + PRAISE
              + "|(?<letters>"
              + LETTERS
              + "))(?![\\p{L}\\p{N}])");

  private static final Pattern WORDS_AFTER_COLON =
      Pattern.compile("\\s*:\\s*(?<words>\\p{L}[^,;|()\\t\\n:]{0,30})(?=\\s*(?:$|[,;|()\\t\\n]))");

  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,/])" + NUMBER + OF + "\\s?%?\\s+$");

  /** Marks that need no label where nothing stands beside them. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/])(?:(?<part>\\d{1,4}(?:[.,]\\d{1,3})?)\\s?/\\s?(?<whole>4(?:[.,][0-5]0?)?|5(?:[.,]00?)?|6|7"
              + "|10(?:[.,]00?)?|15|20|30|60|100|110|600|1000)"
              + PRAISE
              + "|\\d{1,3}(?:[.,]\\d{1,2})?\\s?%|\\d{2,4}\\s(?:points|Punkte|puntos|punti|punten|pontos|valores)"
              + "|[12][:.][12](?:\\s(?:[Hh]ono(?:u)?rs|Hons))?|1st|\\d[.,]\\d{1,2}|(?<letters>(?:[A-E]\\*?){3,6}|A\\*?A\\*?))(?![\\p{L}\\p{N}*/%])");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*\\((?:upper|lower|division|class)[^)]{0,30}\\)|,\\s(?:grade|division|class)\\s[1-4I]+(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile(
          "(?:^|\\s)(?<with>(?:with|avec|mit|con|com|met|mention)\\s)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern HONOURS =
      Pattern.compile("honou?rs|hons\\.?", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_OF_SCHOOL =
      Pattern.compile("grade|class|classe|klasse|level|niveau", Pattern.CASE_INSENSITIVE);

  private static final String SIGNS = ",;|•·–—-:()\t\n.";

  private final Phrases labels;
  private final Phrases words;

  StudyGrades(Vocabulary vocabulary) {
    this.labels = new Phrases(vocabulary.gradeLabels(), vocabulary.writesCompounds());
    this.words = new Phrases(vocabulary.grades());
  }

  /**
   * Every grade on a line, in order.
   *
   * @param taken what is no grade, such as the dates on the line
   * @param beginsDegree whether the rest of a line begins with a degree, so that what stands before
   *     it ends there
   */
  List<Span> in(String line, List<Span> taken, Predicate<String> beginsDegree) {
    List<Span> found = new ArrayList<>();
    Line read = new Line(line, taken, beginsDegree, found);
    labels.in(line).forEach(read::labelled);
    words.in(line).forEach(read::worded);
    MARK.matcher(line)
        .results()
        .forEach(mark -> {
          boolean believed =
              isWhole(mark.group("part"), mark.group("whole")) && areInOrder(mark.group("letters"));
          if (believed) {
            read.alone(new Span(mark.start(), mark.end()));
          }
        });
    found.sort(null);
    return found;
  }

  /** Whether a text is nothing but a grade. */
  boolean is(String text) {
    return in(text, List.of(), rest -> false).stream()
        .anyMatch(span ->
            text.substring(span.end()).chars().noneMatch(Character::isLetterOrDigit)
                && text.substring(0, span.start()).isBlank());
  }

  /** "10/4" is no mark. */
  private static boolean isWhole(@Nullable String part, @Nullable String whole) {
    return part == null
        || whole == null
        || Double.parseDouble(part.replace(',', '.'))
            <= Double.parseDouble(whole.replace(',', '.'));
  }

  /** The marks of several subjects are told from the best to the worst: "ABB", not "DEC". */
  private static boolean areInOrder(@Nullable String letters) {
    if (letters == null) {
      return true;
    }
    String bare = letters.replace("*", "");
    return bare.chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .reduce("", String::concat)
        .equals(bare);
  }

  /** A line, and what of it is told already. */
  private final class Line {
    private final String line;
    private final List<Span> taken;
    private final Predicate<String> beginsDegree;
    private final List<Span> found;

    Line(String line, List<Span> taken, Predicate<String> beginsDegree, List<Span> found) {
      this.line = line;
      this.taken = taken;
      this.beginsDegree = beginsDegree;
      this.found = found;
    }

    void labelled(Span label) {
      Matcher value = VALUE.matcher(line).region(label.end(), line.length());
      if (value.lookingAt() && isBelieved(label, value)) {
        Matcher before = NUMBER_BEFORE.matcher(line.substring(0, label.start()));
        if (!before.find() || value.group("colon") != null) {
          add(new Span(label.start(), value.end()));
          return;
        }
      }
      Span rest = new Span(label.end(), line.length());
      boolean inTable = rest.in(line).startsWith("\t");
      List<Span> phrases = inTable ? words.in(rest.in(line)) : List.of();
      if (!phrases.isEmpty() && rest.in(line).substring(0, phrases.getFirst().start()).isBlank()) {
        add(new Span(label.start(), phrases.getFirst().end() + label.end()));
        return;
      }
      Matcher told = WORDS_AFTER_COLON.matcher(line).region(label.end(), line.length());
      if (told.lookingAt()) {
        add(new Span(label.start(), told.end("words")).trimmed(line));
        return;
      }
      Matcher before = NUMBER_BEFORE.matcher(line.substring(0, label.start()));
      if (before.find()) {
        add(new Span(before.start(), label.end()));
      }
    }

    /** "Class 12" and "Grade 10" are years of school; letters need a capital label or a colon. */
    private boolean isBelieved(Span label, Matcher value) {
      boolean colon = value.group("colon") != null;
      if (value.group("letters") != null) {
        return colon || YEAR_OF_SCHOOL.matcher(label.in(line)).matches();
      }
      boolean bare = value.group("more").isEmpty() && value.group("number").matches("\\d+");
      return colon || !bare || !YEAR_OF_SCHOOL.matcher(label.in(line)).matches();
    }

    void worded(Span phrase) {
      String written = phrase.in(line);
      if (HONOURS.matcher(written).matches()) {
        return;
      }
      boolean sure =
          written.strip().indexOf(' ') > 0 || written.toLowerCase(Locale.ROOT).contains("laude");
      Matcher with = WITH.matcher(line.substring(0, phrase.start()));
      Span whole = with.find() ? new Span(with.start("with"), phrase.end()) : phrase;
      if (sure || isAlone(whole)) {
        Matcher after = AFTER.matcher(line).region(whole.end(), line.length());
        int end = after.lookingAt() ? after.end() : whole.end();
        boolean open = whole.in(line).indexOf('(') >= 0 && whole.in(line).indexOf(')') < 0;
        boolean closes = open && end < line.length() && line.charAt(end) == ')';
        add(new Span(whole.start(), closes ? end + 1 : end));
      }
    }

    void alone(Span mark) {
      if (isAlone(mark)) {
        add(mark);
      }
    }

    private boolean isAlone(Span span) {
      int before = span.start() - 1;
      while (before >= 0 && line.charAt(before) == ' ') {
        before--;
      }
      int after = span.end();
      while (after < line.length() && line.charAt(after) == ' ') {
        after++;
      }
      boolean withIt = WITH.matcher(line.substring(0, span.start())).find();
      return (withIt || before < 0 || SIGNS.indexOf(line.charAt(before)) >= 0 || isTaken(before))
          && (after == line.length()
              || SIGNS.indexOf(line.charAt(after)) >= 0
              || isTaken(after)
              || beginsDegree.test(line.substring(after)));
    }

    private boolean isTaken(int at) {
      Span place = new Span(at, at + 1);
      return taken.stream().anyMatch(place::overlaps);
    }

    private void add(Span span) {
      if (taken.stream().noneMatch(span::overlaps) && found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
  }
}
