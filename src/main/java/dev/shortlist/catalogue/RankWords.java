package dev.shortlist.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the rank of a job title by its words: the longest phrase of the vocabulary counts at each
 * place, so that an "account executive" is no executive. Who is named behind a preposition or
 * beside an assistant is somebody else: the assistant to the director directs nothing.
 *
 * <p>Managers lead people unless what they manage is a thing, such as a product, a project, an
 * account or a brand; the vocabulary lists these. With German and Dutch compounds it is the other
 * way round: a Projektmanager is the rule, a Filialmanager the exception that is listed.
 */
public final class RankWords {

  /** The vocabulary marks with it a word that compounds end with. */
  private static final String ENDING = "-";

  /** To shorter words, as those of "C.E.O.", nothing is added. */
  private static final int SHORTEST_TITLE = 3;

  /** What joins the ending of the other gender to a title. */
  private static final String GENDER_JOINTS = "/:*_·•.(-";

  /** What sets several titles apart. */
  private static final String TITLE_ENDS = ",;|/\n\t•·()[]–—";

  private static final Set<String> GENDER_ENDINGS =
      Set.of(
          "a", "as", "e", "en", "er", "es", "esse", "essa", "euse", "fe", "ice", "in", "innen",
          "le", "n", "ne", "nne", "nnen", "o", "os", "r", "ra", "rice", "rin", "sse", "ssa", "ta",
          "te", "trice", "triz", "ve", "x", "ière", "iere", "ère", "ere");

  /** What a phrase of the vocabulary says of its title. */
  private enum Sign {
    JUNIOR(Seniority.JUNIOR),
    INTERMEDIATE(Seniority.INTERMEDIATE),
    SENIOR(Seniority.SENIOR),
    LEAD(Seniority.LEAD),
    EXECUTIVE(Seniority.EXECUTIVE),
    /** It holds a word of rank and tells none. */
    NONE,
    /** Who leads or runs something after it is another person. */
    UNDER;

    private final Optional<Seniority> rank;

    Sign(Seniority rank) {
      this.rank = Optional.of(rank);
    }

    Sign() {
      this.rank = Optional.empty();
    }

    static Sign of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  private final boolean german;
  private final Map<String, Sign> phrases = new HashMap<>();
  private final Map<String, Sign> endings = new HashMap<>();
  private int mostWords;

  /** Takes the words of a language. */
  public RankWords(Vocabulary words) {
    this.german = words.language().equals("de");
    words
        .seniority()
        .forEach((key, written) -> {
          Sign sign = Sign.of(key);
          written.forEach(phrase -> add(phrase, sign));
        });
  }

  private void add(String phrase, Sign sign) {
    List<Word> words = words(phrase);
    String whole = String.join(" ", words.stream().map(Word::normal).toList());
    Map<String, Sign> map = phrase.startsWith(ENDING) ? endings : phrases;
    Sign other = map.putIfAbsent(whole, sign);
    if (other != null && other != sign) {
      throw new IllegalArgumentException("'%s' says both %s and %s".formatted(phrase, other, sign));
    }
    mostWords = Math.max(mostWords, words.size());
  }

  /**
   * The rank that a title tells: the highest of several, but whoever is called junior anywhere is.
   */
  public Optional<Seniority> rank(String title) {
    List<Word> words = words(title);
    EnumSet<Seniority> ranks = EnumSet.noneOf(Seniority.class);
    boolean under = false;
    int next = 0;
    for (int i = 0; i < words.size(); i = next) {
      under &= !words.get(i).beginsTitle();
      next = i + longest(words, i);
      Optional<Sign> sign = sign(words, i, next);
      next = Math.max(next, i + 1);
      if (sign.isEmpty() || words.get(next - 1).owns()) {
        continue;
      }
      under |= sign.get() == Sign.UNDER;
      boolean others = under && sign.get().compareTo(Sign.LEAD) >= 0;
      sign.get().rank.filter(rank -> !others).ifPresent(ranks::add);
    }
    return ranks.contains(Seniority.JUNIOR)
        ? Optional.of(Seniority.JUNIOR)
        : ranks.stream().max(Seniority::compareTo);
  }

  /** How many words the longest phrase has that begins with a word. */
  private int longest(List<Word> words, int first) {
    int longest = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < words.size() && i - first < mostWords; i++) {
      if (i > first && words.get(i).beginsTitle()) {
        break;
      }
      phrase.append(i == first ? "" : " ").append(words.get(i).normal());
      if (phrases.containsKey(phrase.toString())) {
        longest = i - first + 1;
      }
    }
    return longest;
  }

  private Optional<Sign> sign(List<Word> words, int first, int end) {
    if (end > first) {
      String phrase =
          String.join(" ", words.subList(first, end).stream().map(Word::normal).toList());
      return Optional.ofNullable(phrases.get(phrase));
    }
    String word = words.get(first).normal();
    for (int i = 0; i < word.length() && !endings.isEmpty(); i++) {
      Sign sign = endings.get(word.substring(i));
      if (sign != null) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  /**
   * A word of a title.
   *
   * @param normal in lower case, without accents
   * @param beginsTitle whether it begins another title than the word before it belongs to
   * @param owns whether what follows is its own, as in "manager's assistant"
   */
  private record Word(String normal, boolean beginsTitle, boolean owns) {}

  /** The words of a text, without the endings that add the other gender: Leiter/in. */
  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end == i) {
        i++;
        continue;
      }
      String between = text.substring(before, i);
      String normal = normal(text.substring(i, end));
      boolean joined =
          !words.isEmpty()
              && words.getLast().normal().length() >= SHORTEST_TITLE
              && isGenderJoint(between);
      if (joined && GENDER_ENDINGS.contains(normal)) {
        before = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
      } else {
        words.add(new Word(normal, endsTitle(between), isPossessive(text, end)));
        before = end;
      }
      i = before;
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  private static boolean isGenderJoint(String between) {
    return !between.isEmpty() && between.chars().allMatch(c -> GENDER_JOINTS.indexOf(c) >= 0);
  }

  private static boolean endsTitle(String between) {
    return between.chars().anyMatch(c -> TITLE_ENDS.indexOf(c) >= 0) || between.contains(" - ");
  }

  private static boolean isPossessive(String text, int end) {
    boolean apostrophe =
        end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    return apostrophe
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
  }

  private String normal(String word) {
    String bare =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(bare.length());
    bare.chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> letters.append((char) c));
    String plain = letters.toString();
    return german ? plain.replace("ae", "a").replace("oe", "o").replace("ue", "u") : plain;
  }
}
