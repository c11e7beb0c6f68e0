package dev.shortlist.resume.entry;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Places;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its words how much a piece of text looks like a job title, an employer or a place. The
 * weights were set by hand so that one sure sign (a known occupation, a legal form) outweighs two
 * doubtful ones (a capital, a rank).
 */
public final class HeadingWords {

  /** What a label says of the text after it outweighs every other sign. */
  public static final int LABELLED = 60;

  /** Less than this is no title. */
  public static final int LEAST_TITLE = 10;

  /** From this on a text names an employer whatever stands beside it. */
  public static final int SURE_EMPLOYER = 15;

  /** Less than this is no employer. */
  public static final int LEAST_EMPLOYER = 4;

  private static final int OCCUPATION = 30;
  private static final int TITLE_HEAD = 25;

  /** A title that needs nothing else to be told. */
  static final int PLAIN_TITLE = TITLE_HEAD;

  /** "Vice President Operations", but also "Manager Magazine". */
  private static final int TITLE_BEGINS = 20;

  private static final int TITLE_WORD = 12;
  private static final int RANK = 8;
  private static final int LEGAL_FORM = 32;
  private static final int COMPANY_WORD = 18;
  private static final int SCHOOL_WORD = 14;
  private static final int CAPITALS = 5;
  private static final int NEVER = -100;

  /** Titles and names of employers have rarely more words. */
  private static final int MOST_WORDS = 8;

  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\d-]+\\.(?:com|io|org|net|ai|co|de|fr|es|it|nl|pt|uk)");

  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}'’.]+(?:[ -](?:\\p{Ll}{1,3}[ -])?\\p{Lu}[\\p{Ll}'’]+){0,2}(?:/\\p{Lu}\\p{Ll}+)?");

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&+#-]*");

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
          "en", "il", "&", "a", "with", "as", "dei", "degli", "delle", "dello", "della", "alla",
          "los", "las", "el", "dos", "den", "dem", "zum", "zur", "ter", "ten", "het", "au", "aux");

  private final Finder titles;
  private final boolean headsFirst;
  private final HeadingPlaces places;
  private final Specialisms specialisms;
  private final HeadingLabels labels;
  private final Phrases titleWords;
  private final Phrases companyWords;
  private final Phrases schoolWords;
  private final Phrases internships;
  private final Phrases prepositions;
  private final Phrases volunteering;
  private final Phrases breaks;
  private final Phrases employmentForms;

  /** Knows titles, what narrows them, places and the words of a language. */
  public HeadingWords(Finder titles, Specialisms specialisms, Places places, Vocabulary words) {
    this.titles = titles;
    this.specialisms = specialisms;
    boolean compounds = words.writesCompounds();
    this.headsFirst = words.putsHeadsFirst();
    this.titleWords = new Phrases(words.titleWords(), compounds);
    this.companyWords = new Phrases(words.companyWords(), compounds);
    this.schoolWords = new Phrases(words.schoolWords(), compounds);
    this.internships = new Phrases(words.internship(), compounds);
    this.prepositions = new Phrases(words.listWords().getOrDefault("prepositions", List.of()));
    this.volunteering = new Phrases(words.volunteer(), compounds);
    this.breaks = new Phrases(words.careerBreaks(), compounds);
    this.employmentForms = new Phrases(words.employmentForms());
    this.places = new HeadingPlaces(places, companyWords);
    this.labels = new HeadingLabels(words.fieldLabels());
  }

  /** What announces the parts of a heading. */
  public HeadingLabels labels() {
    return labels;
  }

  /** What a title is narrowed to. */
  Specialisms specialisms() {
    return specialisms;
  }

  /** Where a heading tells places. */
  public HeadingPlaces places() {
    return places;
  }

  /** The occupations that a text names, with their places in it. */
  public List<Find> occupations(String text) {
    return titles.find(text, Setting.PROSE);
  }

  /** Whether a title is that of a position held to learn. */
  boolean isInternship(String title) {
    return internships.isIn(title);
  }

  /** Whether a title is that of unpaid service. */
  boolean isVolunteering(String title) {
    return volunteering.isIn(title);
  }

  /** Whether a heading begins with time away from work, its date aside. */
  boolean isBreak(String heading) {
    List<Span> found = breaks.in(heading);
    return !found.isEmpty()
        && heading.substring(0, found.getFirst().start()).chars().noneMatch(Character::isUpperCase);
  }

  /** Whether time away from work is named right before the end of a text. */
  boolean endsWithBreak(String text) {
    return endsWith(breaks, new Words(text));
  }

  /** Whether a text only tells how the position was held: full time, remote. */
  boolean isEmploymentForm(String text) {
    return employmentForms.is(text);
  }

  /** Whether a text has a word that names of schools have: "college". */
  public boolean hasSchoolWord(String text) {
    return schoolWords.isIn(text);
  }

  /** What a heading names, on one line. */
  public static Field<String> field(String text, Span span, int score) {
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

  /**
   * What a text looks like.
   *
   * @param title how much like a job title
   * @param employerName how much like an employer, whatever titles it holds
   * @param titleInEmployer how much these titles speak against its being one
   * @param place whether it is a known place
   * @param mayBeTown whether it could be a town that no gazetteer knows: one to three words
   */
  record Looks(int title, int employerName, int titleInEmployer, boolean place, boolean mayBeTown) {

    /** How much it looks like an employer. */
    int employer() {
      return employerName - titleInEmployer;
    }
  }

  /** What a text looks like, in every respect at once. */
  Looks looks(String text) {
    Words words = new Words(text);
    boolean place = places.isPlace(text);
    boolean form = employmentForms.is(words);
    int signs = titleSigns(words);
    int odd = oddity(text);
    boolean legal = LegalForms.isIn(text);
    boolean company = companyWords.isIn(words);
    boolean school = schoolWords.isIn(words);
    boolean never = place || form;
    return new Looks(
        never ? NEVER : signs - companySigns(words, legal, company) - odd,
        never || LegalForms.is(text) ? NEVER : employerSigns(words, legal, company, school) - odd,
        signs >= TITLE_HEAD ? signs * 3 / 4 : signs / 2,
        place,
        signs == 0
            && !company
            && !school
            && !form
            && TOWN.matcher(HeadingPlaces.cased(text)).matches());
  }

  /** How much a text looks like a job title. */
  public int title(String text) {
    return looks(text).title();
  }

  /** How much a text looks like an employer. */
  public int employer(String text) {
    return looks(text).employer();
  }

  private int companySigns(Words words, boolean legal, boolean company) {
    if (legal) {
      return LEGAL_FORM;
    }
    boolean isCompany =
        company
            && endsWith(companyWords, words)
            && !endsWith(titleWords, words)
            && !(headsFirst && beginsWith(titleWords, words));
    return isCompany ? TITLE_WORD : 0;
  }

  private int employerSigns(Words words, boolean legal, boolean company, boolean school) {
    if (legal || (words.text().indexOf('.') > 0 && DOMAIN.matcher(words.text()).matches())) {
      return CAPITALS + LEGAL_FORM;
    }
    if (company) {
      return CAPITALS + (endsWith(companyWords, words) ? COMPANY_WORD : COMPANY_WORD / 2);
    }
    return CAPITALS + (school ? SCHOOL_WORD : 0);
  }

  private int titleSigns(Words words) {
    int rank = hasRank(words) ? RANK : 0;
    String main = beforeComma(words.text());
    List<Find> found = occupations(main).stream().filter(find -> !isPlural(main, find)).toList();
    if (!found.isEmpty()) {
      int known = found.stream().mapToInt(find -> find.span().length()).sum();
      return OCCUPATION + rank / 2 + (2 * known >= main.strip().length() ? RANK : 0);
    }
    Words mainWords = main.length() == words.text().length() ? words : new Words(main);
    if (endsWith(titleWords, new Words(head(main)))
        || (headsFirst && beginsWith(titleWords, mainWords))) {
      return TITLE_HEAD + rank;
    }
    if (beginsWith(titleWords, mainWords)) {
      return TITLE_BEGINS + rank;
    }
    boolean hasWord = titleWords.isIn(words) || internships.isIn(words) || volunteering.isIn(words);
    return hasWord ? TITLE_WORD + rank : rank;
  }

  /** "Vice President, Network Planning" is a vice president. */
  private static String beforeComma(String text) {
    int comma = text.indexOf(',');
    return comma > 0 ? text.substring(0, comma) : text;
  }

  /**
   * "Young Farmers" are a club, and "Chartered Accountants" a firm; nobody's title is in the
   * plural.
   */
  private boolean isPlural(String text, Find find) {
    String written = find.span().in(text);
    String last = written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (!last.endsWith("s") || last.endsWith("ss")) {
      return false;
    }
    return occupations(written.substring(0, written.length() - 1)).stream()
        .anyMatch(singular -> singular.id().equals(find.id()));
  }

  /** Long texts, and those that begin as a sentence's middle does, are neither. */
  private int oddity(String text) {
    int count = 0;
    int lower = 0;
    boolean lowerFirst = false;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      int first = text.codePointAt(words.start());
      lowerFirst |= count == 0 && Character.isLowerCase(first);
      count++;
      if (Character.isLetter(first) && Character.toLowerCase(first) == first) {
        String word = words.group();
        boolean isLower = word.equals(word.toLowerCase(Locale.ROOT));
        lower += isLower && !CONNECTIVES.contains(word) ? 1 : 0;
      }
    }
    if (count == 0) {
      return -NEVER;
    }
    int odd = Math.max(0, count - MOST_WORDS) * CAPITALS;
    odd += lowerFirst ? 12 : 0;
    odd += !headsFirst && lower * 3 > count ? 10 : 0;
    return odd;
  }

  private static String head(String text) {
    Matcher after = AFTER_HEAD.matcher(text);
    return after.find() && after.start() > 0 ? text.substring(0, after.start()) : text;
  }

  private static boolean beginsWith(Phrases phrases, Words words) {
    return phrases
        .atStart(words)
        .map(found -> hasNoLetter(words.text(), 0, found.start()))
        .orElse(false);
  }

  private static boolean endsWith(Phrases phrases, Words words) {
    List<Span> found = phrases.in(words);
    return !found.isEmpty()
        && hasNoLetter(words.text(), found.getLast().end(), words.text().length());
  }

  private static boolean hasNoLetter(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(Character::isLetter);
  }

  private static boolean hasRank(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (isRank(words.bare(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word tells the rank of a title: senior, lead. */
  static boolean isRank(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    return Ranks.WORDS.contains(lower) && !CONNECTIVES.contains(lower);
  }

  /** Where the titles in a text end. */
  List<Integer> titleEnds(String text) {
    return Stream.of(titleWords, internships, volunteering)
        .flatMap(phrases -> phrases.in(text).stream())
        .map(Span::end)
        .toList();
  }

  /** Whether a word tells how a position is held that its title names: "Trainee", "Volunteer". */
  boolean isStatus(String word) {
    return isRank(word) || internships.is(word) || volunteering.is(word);
  }

  /** Whether a text is a known occupation, with its ranks, and nothing else. */
  public boolean isOccupation(String text) {
    List<Find> found = occupations(text);
    return !found.isEmpty()
        && text.substring(found.getLast().span().end()).isBlank()
        && Stream.of(text.substring(0, found.getFirst().span().start()).strip().split(" "))
            .allMatch(word -> word.isEmpty() || isRank(word));
  }

  /** Whether a text says last how a position is held, to which a title belongs: "Trainee". */
  boolean endsWithStatus(String text) {
    return endsWith(internships, new Words(text));
  }

  /** Whether a word binds what follows to the sentence before. */
  boolean isPreposition(String word) {
    return CONNECTIVES.contains(word) || prepositions.is(word);
  }
}
