package dev.shortlist.job;

import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.LinearModel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the title of a job. Rules take what is labelled so near the beginning of its text, else the
 * first line that says more than whose job it is; a model learnt from annotated adverts weighs
 * their choice against all other {@linkplain TitleCandidate candidates}, for many adverts begin
 * with a menu, a greeting or the employer. Safe for many threads.
 */
final class JobTitle {

  private static final int LONGEST = 90;

  /** More words name the employer and the place too: the title ends with the work. */
  private static final int MOST_WORDS = 5;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** "II", "B2": what grade of the work a title names. */
  private static final Pattern GRADE = Pattern.compile(" (?:I{1,3}|IV|V|[A-C]?\\d)\\b");

  /** A label stands within so many lines. */
  private static final int HEAD = 15;

  private static final Pattern LABELLED =
      Pattern.compile("(?i)^(?:job|position|role|post|vacancy) title\\s*[:–-]\\s*(?=\\S)");

  /** Whose job it is, by the words that names of offices and firms have. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?i)\\b(?:city|county|state|town|borough|office|department|ministry|university|college) of\\b"
              + "|\\b(?:county|council|university|department|ministry|authority|ltd|limited|inc|llc|plc|gmbh|corporation)\\.?$");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:job|position|role|post|vacancy) title|title|position|role|vacancy|job|post)\\s*[:–-]\\s*");

  /** What begins a remark, a sub-title or a sentence behind a title. */
  private static final Pattern END =
      Pattern.compile(
          "[:|•]|\\.\\s|\\s[–—-]\\s|\\s+at\\s+(?=\\p{Lu})|\\s+(?i:job description|job ad|wanted|required|needed|vacancy|is (?:looking|sought|wanted|required|needed))\\b"
              + "|\\s+(?=(?i:we|our|you|join)\\b)|\\s+(?i:x)\\s?\\d+\\b");

  /** "(m/f/d)", "(Band 6)", "(Ref 1234)": how the post is graded, not what it is. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*[(\\[](?:(?:m|f|d|w|x|h|gn|div|all genders)(?:[/|,](?:m|f|d|w|x|h|gn|div))*|(?i:band|grade|level|ref|req|job|salary|nights?|days?|early|late|mornings?|evenings?|weekends?|full[- ]time|part[- ]time|permanent|contract|fixed[- ]term|temporary|remote|hybrid|on-?site|maternity cover|\\d)[^)\\]]*)[)\\]]");

  /** Shifts, forms of employment and places of work behind a comma or a dash. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i),?\\s*(?:(?:\\d(?:st|nd|rd|th) )?shift|nights?|days?|weekends?|full[- ]time|part[- ]time|remote|hybrid|permanent|contract|band \\d\\w?|grade \\d\\w?)\\b.*$");

  /** The outcome of a candidate that is the title. */
  static final String TITLE = "title";

  /** The outcome of any other. */
  static final String OTHER = "other";

  /** What is less likely than this is no better than what the rules say; thousandths of a nat. */
  private static final int LEAST = -3000;

  private final LinearModel model;
  private final Finder titles;
  private final Finder skills;

  /**
   * Finds titles by the given model.
   *
   * @param titles finds what work is called
   * @param skills finds skills
   */
  JobTitle(LinearModel model, Finder titles, Finder skills) {
    this.model = model;
    this.titles = titles;
    this.skills = skills;
  }

  /** The title of a text; empty where the text says nothing. */
  String of(String text) {
    String best = ruled(text, titles);
    int most = LEAST;
    for (TitleCandidate candidate : TitleCandidate.of(text, best, titles, skills)) {
      int margin = model.margin(candidate.features(), TITLE, OTHER);
      if (margin > most) {
        most = margin;
        best = candidate.title();
      }
    }
    return best;
  }

  /** The title by the rules alone. */
  static String ruled(String text, Finder titles) {
    String line = bare(line(text, titles));
    return SPACE.splitAsStream(line).count() <= MOST_WORDS
        ? line
        : titles.find(line, Setting.PROSE).stream()
            .findFirst()
            .map(work -> line.substring(0, withGrade(line, work.span().end())))
            .orElse(line);
  }

  /** Where what names work ends, with the grade behind it. */
  static int withGrade(String title, int end) {
    Matcher grade = GRADE.matcher(title).region(end, title.length());
    return grade.lookingAt() ? grade.end() : end;
  }

  private static String line(String text, Finder titles) {
    List<String> head =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(HEAD).toList();
    Stream<String> labelled = head.stream().filter(line -> LABELLED.matcher(line).find());
    Stream<String> telling = head.stream().filter(line -> !isEmployer(line, titles));
    return Stream.of(labelled, telling, head.stream())
        .flatMap(lines -> lines)
        .findFirst()
        .orElse("");
  }

  private static boolean isEmployer(String line, Finder titles) {
    return EMPLOYER.matcher(line).find() && titles.find(line, Setting.PROSE).isEmpty();
  }

  private static String bare(String line) {
    String bare = line.replaceAll("^[#*_•\\s]+|[*_\\s]+$", "");
    bare = REMARK.matcher(LABEL.matcher(bare).replaceFirst("")).replaceAll("");
    Matcher end = END.matcher(bare);
    String title = end.find() && end.start() > 0 ? bare.substring(0, end.start()) : bare;
    Matcher tail = TAIL.matcher(title);
    if (tail.find() && tail.start() > 0) {
      title = title.substring(0, tail.start());
    }
    int limit = title.lastIndexOf(' ', LONGEST);
    return title.length() <= LONGEST || limit < 0
        ? title.strip()
        : title.substring(0, limit).strip();
  }
}
