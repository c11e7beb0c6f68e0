package dev.shortlist.resume.stance;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
   * @param skills where skills stand in the sentence
   */
  Pieces(String sentence, List<Span> skills) {
    Matcher piece = PIECE.matcher(sentence);
    while (piece.find()) {
      texts.add(normal(piece.group()));
      spans.add(new Span(piece.start(), piece.end()));
      lowerCase.add(Character.isLowerCase(sentence.codePointAt(piece.start())));
    }
    skill = new boolean[texts.size()];
    insideSkill = new boolean[texts.size()];
    opensWork = new boolean[texts.size()];
    NavigableSet<Span> ordered = new TreeSet<>(skills);
    for (Span found : ordered) {
      markWork(found, ordered.higher(found));
      for (int i = at(found.start()); i < texts.size() && start(i) < found.end(); i++) {
        skill[i] = true;
        insideSkill[i] |= start(i) > found.start();
      }
    }
  }

  /** Described work begins with a verb before the skill that it holds: "configured Salesforce". */
  private void markWork(Span found, @Nullable Span next) {
    if (next != null && next.start() > found.start() && found.contains(next)) {
      opensWork[at(found.start())] = true;
    }
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
