package dev.shortlist.resume;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Places;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells by its words how much a piece of text looks like a job title, an employer or a place. The
 * weights were set by hand so that one sure sign (a known occupation, a legal form) outweighs two
 * doubtful ones (a capital, a rank).
 */
final class HeadingWords {

  /** What a label says of the text after it outweighs every other sign. */
  static final int LABELLED = 60;

  /** Less than this is no title. */
  static final int LEAST_TITLE = 10;

  /** From this on a text names an employer whatever stands beside it. */
  static final int SURE_EMPLOYER = 15;

  /** Less than this is no employer. */
  static final int LEAST_EMPLOYER = 4;

  private static final int OCCUPATION = 30;
  private static final int TITLE_HEAD = 25;
  private static final int TITLE_WORD = 12;
  private static final int RANK = 8;
  private static final int LEGAL_FORM = 32;
  private static final int COMPANY_WORD = 18;
  private static final int SCHOOL_WORD = 14;
  private static final int CAPITALS = 5;
  private static final int NEVER = -100;

  /** Titles and names of employers have rarely more words. */
  private static final int MOST_WORDS = 8;

  private static final Pattern LEGAL =
      Pattern.compile(
          "\\b(?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|plc|pvt|pty|gmbh|mbh|ag|kg|kgaa|ohg|ug|se|s\\.?a\\.?s"
              + "|s\\.?a\\.?r\\.?l|s\\.?l\\.?u?|s\\.?r\\.?l|s\\.?p\\.?a|s\\.?a|e\\.?v|n\\.?v|b\\.?v|lda|ltda|oy|ab|a/s|aps|co)\\b\\.?"
              + "(?=\\s*$|\\s*[,)&-]|\\s+(?:co|ltd|kg|limited)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEGAL_ANYWHERE =
      Pattern.compile(
          "\\b(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Pvt|Pty|GmbH|AG|KG|S\\.?A\\.?|S\\.?L\\.?|S\\.?r\\.?l\\.?"
              + "|S\\.?p\\.?A\\.?|B\\.?V\\.?|N\\.?V\\.?|Lda|Ltda)(?![\\p{L}])\\.?");
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\d-]+\\.(?:com|io|org|net|ai|co|de|fr|es|it|nl|pt|uk)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&+#-]*");

  /** What follows these tells more of a title and does not head it. */
  private static final Pattern AFTER_HEAD =
      Pattern.compile(
          "\\s+(?:of|for|in|to|with|für|im|in der|de|des|du|del|della|di|da|do|en|pour|para|per|voor|van|chez)\\s",
          Pattern.CASE_INSENSITIVE);

  /** Words that join the parts of a name or a title. */
  static final Set<String> CONNECTIVES =
      Set.of(
          "of", "and", "the", "for", "in", "at", "on", "to", "de", "la", "le", "les", "du", "des",
          "del", "y", "e", "et", "und", "für", "der", "die", "das", "von", "di", "da", "do", "van",
          "en", "il", "&", "a", "with", "as");

  private final Finder titles;
  private final Places places;
  private final Phrases titleWords;
  private final Phrases companyWords;
  private final Phrases schoolWords;
  private final Phrases internships;
  private final Phrases employmentForms;
  private final Map<String, Phrases> labels = new TreeMap<>();

  HeadingWords(Finder titles, Places places, Vocabulary words) {
    this.titles = titles;
    this.places = places;
    boolean compounds = words.writesCompounds();
    this.titleWords = new Phrases(words.titleWords(), compounds);
    this.companyWords = new Phrases(words.companyWords(), compounds);
    this.schoolWords = new Phrases(words.schoolWords(), compounds);
    this.internships = new Phrases(words.internship(), compounds);
    this.employmentForms = new Phrases(words.employmentForms());
    words.fieldLabels().forEach((kind, labelled) -> labels.put(kind, new Phrases(labelled)));
  }

  /** The occupations that a text names, with their places in it. */
  List<Find> occupations(String text) {
    return titles.find(text, Setting.PROSE);
  }

  /** Whether a title is that of a position held to learn. */
  boolean isInternship(String title) {
    return internships.isIn(title);
  }

  boolean hasSchoolWord(String text) {
    return schoolWords.isIn(text);
  }

  /** What a heading names, on one line. */
  static Field<String> field(String text, Span span, int score) {
    return new Field<>(span.in(text).replaceAll("\\s+", " "), span, confidence(score));
  }

  /** How sure a title or an employer of a given score is, in thousandths. */
  private static int confidence(int score) {
    if (score >= LABELLED) {
      return 980;
    }
    if (score >= OCCUPATION) {
      return 950;
    }
    return score >= SCHOOL_WORD ? 900 : 750;
  }

  /** A label at the beginning of a text. */
  record Label(String kind, int end) {}

  /**
   * The label that a text begins with: before a colon, or, where it has three words or more, before
   * anything.
   */
  Optional<Label> label(String text) {
    int colon = text.indexOf(':');
    for (Map.Entry<String, Phrases> kind : labels.entrySet()) {
      if (colon > 0 && kind.getValue().is(text.substring(0, colon))) {
        return Optional.of(new Label(kind.getKey(), colon + 1));
      }
      if (colon < 0) {
        List<Span> found = kind.getValue().in(text);
        boolean long_ =
            !found.isEmpty()
                && found.getFirst().start() == 0
                && found.getFirst().in(text).chars().filter(c -> c == ' ').count() >= 2;
        if (long_) {
          return Optional.of(new Label(kind.getKey(), found.getFirst().end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text begins with a label, or is one. */
  boolean isLabel(String text) {
    return label(text).isPresent() || labels.values().stream().anyMatch(kind -> kind.is(text));
  }

  /** How much a text looks like a job title. */
  int title(String text) {
    if (isPlace(text) || employmentForms.is(text)) {
      return NEVER;
    }
    int score = titleSigns(text);
    if (LEGAL.matcher(text).find()) {
      score -= LEGAL_FORM;
    } else if (endsWith(companyWords, text) && !endsWith(titleWords, text)) {
      score -= TITLE_WORD;
    }
    return score - oddity(text);
  }

  private int titleSigns(String text) {
    int rank = hasRank(text) ? RANK : 0;
    List<Find> found = occupations(text);
    if (!found.isEmpty()) {
      int known = found.stream().mapToInt(find -> find.span().length()).sum();
      return OCCUPATION + rank / 2 + (2 * known >= text.strip().length() ? RANK : 0);
    }
    if (endsWith(titleWords, head(text))) {
      return TITLE_HEAD + rank;
    }
    return titleWords.isIn(text) || internships.isIn(text) ? TITLE_WORD + rank : rank;
  }

  /** How much a text looks like an employer. */
  int employer(String text) {
    boolean onlyForm = LEGAL.matcher(text).replaceAll("").isBlank();
    if (isPlace(text) || employmentForms.is(text) || onlyForm) {
      return NEVER;
    }
    int score = CAPITALS;
    if (LEGAL.matcher(text).find() || DOMAIN.matcher(text).matches()) {
      score += LEGAL_FORM;
    } else if (companyWords.isIn(text)) {
      score += endsWith(companyWords, text) ? COMPANY_WORD : COMPANY_WORD / 2;
    } else if (schoolWords.isIn(text)) {
      score += SCHOOL_WORD;
    }
    int title = titleSigns(text);
    return score - (title >= TITLE_HEAD ? title * 3 / 4 : title / 2) - oddity(text);
  }

  boolean isPlace(String text) {
    return places.isWhole(text);
  }

  /** Long texts, and those that begin as a sentence's middle does, are neither. */
  private static int oddity(String text) {
    List<String> words =
        WORD.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    if (words.isEmpty()) {
      return -NEVER;
    }
    long lower =
        words.stream()
            .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .filter(word -> !CONNECTIVES.contains(word))
            .count();
    int odd = Math.max(0, words.size() - MOST_WORDS) * CAPITALS;
    odd += Character.isLowerCase(words.getFirst().codePointAt(0)) ? 12 : 0;
    odd += lower * 3 > words.size() ? 10 : 0;
    return odd;
  }

  private static String head(String text) {
    java.util.regex.Matcher after = AFTER_HEAD.matcher(text);
    return after.find() && after.start() > 0 ? text.substring(0, after.start()) : text;
  }

  private static boolean endsWith(Phrases phrases, String text) {
    List<Span> found = phrases.in(text);
    return !found.isEmpty()
        && text.substring(found.getLast().end()).chars().noneMatch(Character::isLetter);
  }

  private static boolean hasRank(String text) {
    return WORD.matcher(text).results().anyMatch(word -> isRank(word.group()));
  }

  /** Whether a word tells the rank of a title: senior, lead. */
  static boolean isRank(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    return Ranks.WORDS.contains(lower) && !CONNECTIVES.contains(lower);
  }

  /** Where the titles in a text end. */
  List<Integer> titleEnds(String text) {
    return titleWords.in(text).stream().map(Span::end).toList();
  }

  /** Where the names of companies in a text end. */
  List<Integer> companyEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    LEGAL_ANYWHERE.matcher(text).results().forEach(form -> ends.add(form.end()));
    companyWords.in(text).forEach(word -> ends.add(word.end()));
    return ends.stream()
        .filter(end -> ends.stream().noneMatch(later -> later > end && isOneWord(text, end, later)))
        .toList();
  }

  /** "Health Services Group" ends once. */
  private static boolean isOneWord(String text, int from, int to) {
    return text.substring(from, to).strip().indexOf(' ') < 0;
  }

  /** Where the known towns at the end of a text begin. */
  List<Integer> townStarts(String text) {
    return places.townAtEnd(text).map(Span::start).stream().toList();
  }
}
