package dev.shortlist.resume.stance;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as words and signs, and which of them name a skill. Hyphens, apostrophes and dots
 * within words part them and are no signs: {@code j'apprends} and {@code start-up} are two words
 * each, {@code don't} is one.
 */
final class Pieces {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\p{L}+['’]t(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}]+|\\p{N}+|(?<=\\s)[-–—](?=\\s)"
              + "|(?<!(?i:\\b(?:prof|dr|mr|mrs|ms)))[.!?](?![\\p{L}\\p{N}])|[,;:()\\[\\]•|/&+]");

  private static final Set<String> CLAUSE_ENDS = Set.of(".", "!", "?", ";", ":", "•", "|", "–");
  private static final Set<String> SEPARATORS = Set.of(",", "/", "&", "+");
  private static final Set<String> OPENERS = Set.of("(", "[", ":", "–");

  private final List<String> texts = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Boolean> lowerCase = new ArrayList<>();
  private final boolean[] skill;
  private final boolean[] insideSkill;
  private final boolean[] opensWork;

  /**
   * @param skills where skills stand in the sentence, in the order of their spans
   */
  Pieces(String sentence, List<Span> skills) {
    Matcher piece = PIECE.matcher(sentence).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < sentence.length(); ) {
      int end = endOfLetters(sentence, at);
      if (end == at
          && sentence.charAt(at) != ' '
          && piece.region(at, sentence.length()).lookingAt()) {
        end = piece.end();
      }
      if (end > at) {
        texts.add(normal(sentence.substring(at, end)));
        spans.add(new Span(at, end));
        lowerCase.add(Character.isLowerCase(sentence.codePointAt(at)));
      }
      at = Math.max(end, at + 1);
    }
    skill = new boolean[texts.size()];
    insideSkill = new boolean[texts.size()];
    opensWork = new boolean[texts.size()];
    for (int s = 0; s < skills.size(); s++) {
      Span found = skills.get(s);
      boolean work = s + 1 < skills.size() && isWork(found, skills.get(s + 1));
      if (work) {
        opensWork[at(found.start())] = true;
      }
      for (int i = at(found.start()); i < texts.size() && start(i) < found.end(); i++) {
        skill[i] = true;
        insideSkill[i] |= start(i) > found.start();
      }
    }
  }

  /** Where letters end that the pattern would take for one piece, or the same place. */
  private static int endOfLetters(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    char next = end < sentence.length() ? sentence.charAt(end) : ' ';
    boolean plain = next < 128 && next != '\'';
    return plain ? end : start;
  }

  /** Described work begins with a verb before the skill that it holds: "configured Salesforce". */
  private static boolean isWork(Span found, Span next) {
    return next.start() > found.start() && found.contains(next);
  }

  /** A word as it is compared. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("-") || lower.equals("—") ? "–" : lower.replace("'", "").replace("’", "");
  }

  int size() {
    return texts.size();
  }

  /** A word in lower case or a sign; empty beyond the ends. */
  String text(int i) {
    return i >= 0 && i < texts.size() ? texts.get(i) : "";
  }

  /** The first piece that ends after a place in the sentence. */
  int at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int start(int i) {
    return spans.get(i).start();
  }

  boolean isSkill(int i) {
    return i >= 0 && i < skill.length && skill[i];
  }

  /** Whether a word is part of a skill's name, but not its first: "learning" in "deep learning". */
  boolean isInsideSkill(int i) {
    return insideSkill[i];
  }

  /** Whether described work begins here. */
  boolean opensWork(int i) {
    return i < opensWork.length && opensWork[i];
  }

  boolean isWord(int i) {
    return !text(i).isEmpty() && Character.isLetterOrDigit(text(i).codePointAt(0));
  }

  /** Whether it is a word that begins with a small letter. */
  boolean isLowerCase(int i) {
    return i >= 0 && i < lowerCase.size() && lowerCase.get(i);
  }

  boolean isNumber(int i) {
    return !text(i).isEmpty() && Character.isDigit(text(i).codePointAt(0));
  }

  /** Whether a sign ends a clause here. */
  boolean endsClause(int i) {
    return CLAUSE_ENDS.contains(text(i));
  }

  /** Whether a sign parts the members of a list. */
  boolean separates(int i) {
    return SEPARATORS.contains(text(i));
  }

  /** Whether a remark on what stands before may begin here. */
  boolean opens(int i) {
    return OPENERS.contains(text(i));
  }
}
