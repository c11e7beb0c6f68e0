package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Places;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Headings;
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its shape whether a piece of text is, or begins with, a person's name, and cuts off the
 * titles before and the degrees after it.
 */
public final class NameShape {

  private static final int MOST_WORDS = 6;

  private static final int MOST_CARELESS = 3;

  /** Longer lines were flattened: what follows the name stands on the same line. */
  private static final int FLATTENED = 90;

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern WORD =
      Pattern.compile("[\"“„(']?\\p{L}[\\p{L}\\p{M}.'’‑-]*[\"”“)']?");
  private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}\\p{L}?");
  private static final Pattern CONSONANTS = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{3,6}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+");
  private static final String DOCUMENT =
      "curriculum\\s+vitae|resume|résumé|cv|lebenslauf|bewerbung|currículo|currículum";
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(
          "^(?:(?:" + DOCUMENT + ")(?:\\s+(?:of|de|do|da|van|von|di))?\\s*[:–-]?\\s+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DOCUMENT_AFTER =
      Pattern.compile(
          "(?<=\\S)\\s+(?:" + DOCUMENT + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:" + DOCUMENT + "|curriculum|vitae|page|confidential)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du",
          "des", "la", "le", "las", "los", "el", "al", "bin", "binti", "ibn", "ben", "zu", "zum",
          "zur", "vom", "ter", "ten", "te", "op", "af", "av", "y", "e", "i", "und", "et", "d", "o",
          "a/l", "a/p", "in", "'t", "san", "st.");

  private final Finder titles;
  private final Places places;
  private final ContactWords words;
  private final Headings headings;

  /** Tells names from job titles, places, labels and headings. */
  public NameShape(Finder titles, Places places, ContactWords words, Headings headings) {
    this.titles = titles;
    this.places = places;
    this.words = words;
    this.headings = headings;
  }

  /**
   * What may be a name.
   *
   * @param span where it stands
   * @param count how many words it has
   * @param doubtful whether one of its words may be a job's title
   * @param small whether capitals are missing
   */
  record Shaped(String value, Span span, int count, boolean doubtful, boolean small) {}

  /** The name that a part of a line is, or, in flattened text, begins with. */
  Optional<Shaped> of(String text, Span part, Handles handles) {
    List<Span> tokens = tokens(text, part);
    withoutTitles(text, tokens);
    boolean flattened = Lines.at(text, part.start()).length() > FLATTENED;
    List<Span> run = run(text, tokens);
    boolean careless = run.size() < tokens.size() && isCareless(text, tokens);
    if (careless) {
      run = new ArrayList<>(tokens);
    }
    boolean whole = run.size() == tokens.size();
    if (run.isEmpty()
        || isNumbered(text, run, tokens)
        || (!whole && !flattened && !isContact(text, tokens.get(run.size())))) {
      return Optional.empty();
    }
    boolean alone = whole && !flattened && !isBeforeRegion(text, part);
    boolean doubtful = cut(text, run, alone, handles);
    withoutDegrees(text, run);
    while (!run.isEmpty() && PARTICLES.contains(run.getLast().in(text))) {
      run.removeLast();
    }
    if (run.isEmpty() || run.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Span span = new Span(run.getFirst().start(), run.getLast().end());
    String value = span.in(text).replaceAll("\\s+", " ");
    boolean small = careless || value.equals(value.toLowerCase(Locale.ROOT));
    return isNone(value)
        ? Optional.empty()
        : Optional.of(new Shaped(value, span, run.size(), doubtful, small));
  }

  /** "Flat 3" is where somebody lives. */
  private static boolean isNumbered(String text, List<Span> run, List<Span> tokens) {
    return run.size() == 1
        && tokens.size() > 1
        && HOUSE_NUMBER.matcher(tokens.get(1).in(text)).matches();
  }

  private static List<Span> tokens(String text, Span part) {
    Matcher before = DOCUMENT_BEFORE.matcher(text).region(part.start(), part.end());
    int from = before.find() ? before.end() : part.start();
    Matcher after = DOCUMENT_AFTER.matcher(text).region(from, part.end());
    int to = after.find() ? after.start() : part.end();
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(from, to);
    while (tokens.size() <= MOST_WORDS + 6 && token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }

  private void withoutTitles(String text, List<Span> tokens) {
    while (tokens.size() > 1 && isTitle(tokens.getFirst().in(text), tokens.size())) {
      tokens.removeFirst();
    }
  }

  /** "Dr", "Capt.", "Dipl.-Ing.", "(FH)"; an initial is none. */
  private boolean isTitle(String token, int count) {
    if (INITIALS.matcher(token).matches()) {
      return false;
    }
    boolean dotted = token.endsWith(".") && token.length() > 2;
    boolean bracketed = token.startsWith("(") && token.endsWith(")");
    boolean known = words.isBefore(token) && (dotted || token.length() > 1);
    return known || ((dotted || bracketed) && count > 2);
  }

  /** The words from the first on that may be a name's. */
  private static List<Span> run(String text, List<Span> tokens) {
    List<Span> run = new ArrayList<>();
    boolean small =
        !tokens.isEmpty() && Character.isLowerCase(text.codePointAt(tokens.getFirst().start()));
    for (Span token : tokens) {
      String word = token.in(text);
      boolean apart =
          run.size() > 1 && token.start() - run.getLast().end() > 1 && !isSpacedOut(run);
      boolean mayBe =
          WORD.matcher(word).matches()
              && (small || !Character.isLowerCase(firstLetter(word)) || isParticle(word));
      if (apart || !mayBe) {
        break;
      }
      run.add(token);
    }
    return run;
  }

  /** Few words with a capital only at the first of them: "Ida quill". */
  private static boolean isCareless(String text, List<Span> tokens) {
    return tokens.size() > 1
        && tokens.size() <= MOST_CARELESS
        && tokens.stream().allMatch(token -> WORD.matcher(token.in(text)).matches());
  }

  /** A town ends what stands before a comma and a region. */
  private boolean isBeforeRegion(String text, Span part) {
    String rest = new Span(part.end(), Lines.at(text, part.start()).end()).in(text);
    return rest.startsWith(",") && places.regionAtStart(rest.substring(1).strip()).isPresent();
  }

  /** Two blanks between all words set none apart. */
  private static boolean isSpacedOut(List<Span> run) {
    return run.get(1).start() - run.get(0).end() > 1;
  }

  private static int firstLetter(String word) {
    return word.codePoints().filter(Character::isLetter).findFirst().orElse('a');
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT))
        || word.startsWith("d'")
        || word.startsWith("d’");
  }

  private static boolean isContact(String text, Span token) {
    String word = token.in(text);
    return word.indexOf('@') >= 0
        || Character.isDigit(word.codePointAt(0))
        || word.startsWith("+")
        || word.endsWith(":")
        || word.startsWith("(");
  }

  /**
   * Cuts off what follows the name: a label, a title, a town.
   *
   * @return whether a word of what is left may be a title
   */
  private boolean cut(String text, List<Span> run, boolean alone, Handles handles) {
    Span span = new Span(run.getFirst().start(), run.getLast().end());
    String written = span.in(text);
    keepBefore(run, span.start() + words.firstLabel(written));
    if (run.isEmpty()) {
      return false;
    }
    if (!alone) {
      places.townAtEnd(written).ifPresent(town -> keepTwoBefore(run, span.start() + town.start()));
      keepBefore(run, caseShift(text, run));
      keepBefore(run, heading(text, run, handles));
      if (run.isEmpty()) {
        return false;
      }
    }
    int title = title(written) + span.start();
    int before = (int) run.stream().filter(word -> word.end() <= title).count();
    if (before >= run.size()) {
      return false;
    }
    boolean agreed = handles.have(run.getLast().in(text)) && alone;
    boolean lastAlone = alone && before == run.size() - 1 && !isRanked(text, run);
    if (agreed || (lastAlone && before > 0)) {
      return before < 2;
    }
    if (alone && before == 0 && run.size() == 2 && title(run.getLast().in(text)) > 0) {
      return true;
    }
    if (before >= 2 || before == 0) {
      keepBefore(run, title);
      return false;
    }
    keepBefore(run, run.get(Math.min(2, run.size()) - 1).end());
    return true;
  }

  /** Where, in flattened text, the next heading begins. */
  private int heading(String text, List<Span> run, Handles handles) {
    return run.stream()
        .filter(word -> headings.kind(word.in(text)).isPresent() && !handles.have(word.in(text)))
        .mapToInt(Span::start)
        .findFirst()
        .orElse(run.getLast().end());
  }

  private static boolean isRanked(String text, List<Span> run) {
    return run.stream()
        .anyMatch(word -> Ranks.WORDS.contains(word.in(text).toLowerCase(Locale.ROOT)));
  }

  private static void keepBefore(List<Span> run, int end) {
    run.removeIf(word -> word.end() > end);
  }

  private static void keepTwoBefore(List<Span> run, int end) {
    if (run.stream().filter(word -> word.end() <= end).count() >= 2) {
      keepBefore(run, end);
    }
  }

  /** Where, after two words at least, capitals begin or end. */
  private static int caseShift(String text, List<Span> run) {
    for (int i = 2; i < run.size(); i++) {
      boolean one = isInCapitals(run.get(i - 1).in(text)) && isInCapitals(run.get(i - 2).in(text));
      boolean other = isInCapitals(run.get(i).in(text));
      boolean next = i + 1 < run.size() && isInCapitals(run.get(i + 1).in(text));
      if ((one && !other) || (!one && other && next)) {
        return run.get(i - 1).end();
      }
    }
    return run.getLast().end();
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Where the first job's title begins, with the words of rank before it; else the text's end. */
  private int title(String written) {
    int first = words.titles(written).stream().mapToInt(Span::start).min().orElse(written.length());
    for (Find find : titles.find(written, Setting.PROSE)) {
      first = Math.min(first, find.span().start());
    }
    int space = written.lastIndexOf(' ', Math.max(0, first - 2));
    while (first > 0 && first < written.length() && space >= 0) {
      String word = written.substring(space + 1, first).strip();
      if (!Ranks.WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      first = space + 1;
      space = written.lastIndexOf(' ', Math.max(0, first - 2));
    }
    return first;
  }

  private void withoutDegrees(String text, List<Span> run) {
    while (run.size() > 2 && (words.isAfter(run.getLast().in(text)) || isPostNominal(text, run))) {
      run.removeLast();
    }
    while (run.size() > 2 && run.getLast().in(text).startsWith("(")) {
      run.removeLast();
    }
  }

  /** Capitals without a vowel behind a name that has small letters: nobody is called so. */
  private static boolean isPostNominal(String text, List<Span> run) {
    return CONSONANTS.matcher(run.getLast().in(text)).matches()
        && run.subList(0, run.size() - 1).stream().noneMatch(word -> isInCapitals(word.in(text)));
  }

  boolean isPlace(String value) {
    return places.isWhole(value);
  }

  private boolean isNone(String value) {
    return value.chars().filter(Character::isLetter).count() < 3
        || NO_NAME.matcher(value).find()
        || words.label(value).isPresent()
        || headings.kind(value).isPresent()
        || places.isWhole(value)
        || places.isRegion(value)
        || words.isBefore(value);
  }
}
