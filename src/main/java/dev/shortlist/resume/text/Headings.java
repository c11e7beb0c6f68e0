package dev.shortlist.resume.text;

import static java.util.stream.Collectors.joining;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells the headings of a résumé from its other lines, by their words. */
public final class Headings {

  private static final int MOST_WORDS = 6;

  /** A heading with a word that is not known is at most this long: "Clinical Experience". */
  private static final int MOST_WORDS_WITH_UNKNOWN = 3;

  /** In capitals their headings may have two words that are not known: "HOME LAB PROJECTS". */
  private static final Set<Kind> LISTS =
      Set.of(Kind.PROJECTS, Kind.CERTIFICATES, Kind.AWARDS, Kind.PUBLICATIONS, Kind.SKILLS);

  /** Several words are set wider apart than their letters. */
  private static final Pattern LETTER_SPACED =
      Pattern.compile("\\p{Lu}(?:\\s\\p{Lu})+(?:\\s{2,}(?:\\p{Lu}|&)(?:\\s\\p{Lu})*)*");

  private static final int FEWEST_SPACED = 4;

  /** Markdown signs, rules and a closing colon. */
  private static final String BEFORE = "#*_=|~>:–—-";

  private static final String BEHIND = "*_=|~:–—-";
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

  /** No heading ends so. */
  private static final Set<String> GOES_ON =
      Set.of(
          "of", "in", "the", "a", "for", "with", "de", "du", "des", "di", "da", "do", "del", "von",
          "der", "für", "van");

  private final Map<String, Kind> whole = new HashMap<>();
  private final Map<String, Kind> deciding = new HashMap<>();

  /** Where a heading has words of several kinds the first kind here wins. */
  private final List<Kind> order = new ArrayList<>();

  private final Set<String> filling;

  /** "Acme Technologies" and "Leeds University" are names, though "University" may be a heading. */
  private final Set<String> names = new HashSet<>();

  /** "Leaving Certificate" is a degree, "Class Honours" a grade. */
  private final Set<String> degrees = new HashSet<>();

  private final Set<String> gradeWords = new HashSet<>();

  /** "Software Engineer" announces no software. */
  private final Set<String> titleWords;

  /** Knows headings by the words of a language. */
  public Headings(Vocabulary words) {
    words
        .headings()
        .forEach((kind, headings) ->
            headings.forEach(heading -> whole.putIfAbsent(spaced(heading), kindOf(kind))));
    words
        .headingWords()
        .forEach((kind, headings) -> {
          order.add(kindOf(kind));
          headings.forEach(word -> deciding.putIfAbsent(word, kindOf(kind)));
        });
    filling = Set.copyOf(words.fillingWords());
    titleWords = Set.copyOf(words.titleWords());
    names.addAll(words.companyWords());
    names.addAll(words.schoolWords());
    words
        .degrees()
        .values()
        .forEach(written -> written.forEach(degree -> degrees.add(spaced(degree))));
    words
        .grades()
        .forEach(
            grade -> WORD.matcher(grade).results().forEach(word -> gradeWords.add(word.group())));
  }

  private static Kind kindOf(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String spaced(String heading) {
    return WORD.matcher(heading).results().map(MatchResult::group).collect(joining(" "));
  }

  /** What a line announces, if it is a heading. */
  public Optional<Kind> kind(String line) {
    return kind(line, true);
  }

  /** The same where every word has to be known, for it has no line of its own. */
  Optional<Kind> knownKind(String words) {
    return kind(words, false);
  }

  /** Whether words are listed as a heading as a whole. */
  boolean isWhole(String words) {
    return whole.containsKey(spaced(words.toLowerCase(Locale.ROOT)));
  }

  /** Whether a word ends the title of a job. */
  boolean isTitle(String word) {
    return titleWords.contains(word.toLowerCase(Locale.ROOT));
  }

  private Optional<Kind> kind(String line, boolean ownLine) {
    String bare = bare(line);
    if (bare.isEmpty()
        || !Character.isLetter(bare.codePointAt(0))
        || Character.isLowerCase(bare.codePointAt(0))) {
      return Optional.empty();
    }
    List<String> written = WORD.matcher(bare).results().map(word -> word.group()).toList();
    if (written.size() > MOST_WORDS || bare.endsWith(".")) {
      return Optional.empty();
    }
    List<String> lower = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Kind known = whole.get(String.join(" ", lower));
    if (known != null) {
      return Optional.of(known);
    }
    return isOpen(written) ? Optional.empty() : byWords(written, lower, ownLine);
  }

  /** "University of" goes on. */
  private static boolean isOpen(List<String> words) {
    return words.size() > 1 && GOES_ON.contains(words.getLast().toLowerCase(Locale.ROOT));
  }

  private Optional<Kind> byWords(List<String> written, List<String> lower, boolean ownLine) {
    for (int i = 0; i + 1 < lower.size(); i++) {
      if (degrees.contains(String.join(" ", lower.subList(i, lower.size())))) {
        return Optional.empty();
      }
    }
    Kind decided = null;
    int unknown = 0;
    for (String word : lower) {
      Kind kind = deciding.get(word);
      if (kind != null) {
        decided = decided == null || isFirst(kind, decided) ? kind : decided;
      } else if (!filling.contains(word)) {
        unknown += gradeWords.contains(word) ? MOST_WORDS : 1;
      }
    }
    boolean endsIt = decided != null && deciding.get(lower.getLast()) == decided;
    boolean allCapital =
        written.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    boolean brief = lower.size() <= MOST_WORDS_WITH_UNKNOWN;
    boolean isName = names.contains(lower.getLast());
    boolean loud =
        decided != null
            && LISTS.contains(decided)
            && written.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    int most = loud ? 2 : 1;
    return unknown == 0 || (ownLine && unknown <= most && endsIt && allCapital && brief && !isName)
        ? Optional.ofNullable(decided)
        : Optional.empty();
  }

  private boolean isFirst(Kind one, Kind other) {
    return order.indexOf(one) < order.indexOf(other);
  }

  /**
   * A line without Markdown signs, rules, a closing colon, and the spaces between spaced letters.
   */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isAround(line.charAt(start), BEFORE)) {
      start++;
    }
    while (end > start && isAround(line.charAt(end - 1), BEHIND)) {
      end--;
    }
    String bare = line.substring(start, end);
    boolean spaced =
        bare.length() >= 2 * FEWEST_SPACED - 1
            && Character.isWhitespace(bare.charAt(1))
            && LETTER_SPACED.matcher(bare).matches();
    return spaced ? bare.replaceAll("(?<=\\S)\\s(?=\\S)", "").replaceAll("\\s+", " ") : bare;
  }

  private static boolean isAround(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
