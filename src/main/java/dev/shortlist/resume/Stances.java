package dev.shortlist.resume;

import dev.shortlist.language.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a sentence says about a skill found in it: "no experience with Java" denies, "seeking
 * an ML role" wishes, "clients include Oracle" speaks of someone else. Cues must stand before the
 * skill, close enough to govern it.
 */
final class Stances {

  private static final String FILLERS =
      "(?:any|yet|much|prior|previous|professional|commercial|hands-on|real|experience|exposure|knowledge|background|"
          + "used|worked|know|familiar|experienced|skilled|with|in|of|using|a|an|the|to|on|been|had|have|work|working|"
          + "programming|training|and|or|nor)";

  private static final String NAMES = "(?:[\\p{L}\\d+#./-]+(?:,|\\s+or|\\s+nor|\\s+and)\\s+)*";

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:\\b(?:no|not|never|without|lacks?|lacking|unfamiliar|haven't|don't|didn't|cannot|can't)\\b)(?!\\s+only)"
              + "(?:\\s+"
              + FILLERS
              + "){0,7}\\s+"
              + NAMES
              + "$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:seeking|looking\\s+(?:for|to)|hop(?:e|es|ing)\\s+to|aspir\\w+|would\\s+(?:like|love)|interested\\s+in|"
              + "eager\\s+to|wants?\\s+to|wish(?:es)?\\s+to|keen\\s+to|desir\\w+|(?:to|order\\s+to)\\s+(?:obtain|secure|attain|gain)|"
              + "in\\s+search\\s+of|in\\s+pursuit\\s+of|transition\\s+into|move\\s+into|moving\\s+into)\\b(?:(?!,\\s*(?:with|having|and)\\b)[^.;])*$",
          Pattern.CASE_INSENSITIVE);

  /**
   * "Learning" is a verb at the start of a clause or after a word such as "currently": not in
   * "machine learning".
   */
  private static final Pattern STUDY =
      Pattern.compile(
          "(?:^|[.;:•,(]\\s*|\\bcurrently\\s+)exploring\\s+"
              + NAMES
              + "$|"
              + "(?:(?:^|[.;:•,(]\\s*|\\b(?:currently|now|am|started|still|be|and|also)\\s+)(?:self-)?(?:learning|studying)"
              + "|\\b(?:picking\\s+up|getting\\s+into|enrolled\\s+in|taking\\s+(?:an?\\s+)?(?:online\\s+)?(?:courses?|class(?:es)?)\\s+(?:in|on)"
              + "|beginner(?:'s)?(?:\\s+(?:in|level))?|self-study\\s+(?:of|in)))\\s*:?\\s+(?:[\\p{L}-]+\\s+){0,2}"
              + NAMES
              + "$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:\\b(?:clients?|customers?|employers?|vendors?|competitors?)\\b\\s*(?:(?:included?|includes|including|were|are|such\\s+as|like)\\b|:)(?:(?!,?\\s+(?:in|using|with|on|to)\\b)[^.;])*$)"
              + "|(?:\\b(?:students?|mentees?|trainees?|interns?|pupils)\\b\\s+(?:who\\s+)?(?:learned|learnt|learn|studied|used|use)\\s+(?:[\\p{L}-]+\\s+)?"
              + NAMES
              + "$)",
          Pattern.CASE_INSENSITIVE);

  /** How much of a word tells whether a cue may begin with it. */
  private static final int PREFIX = 5;

  /** The beginnings of the words without which no cue is complete; few sentences have any. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "no", "not", "never", "witho", "lack", "lacks", "lacki", "unfam", "haven", "don", "didn",
          "canno", "can", "seeki", "looki", "hope", "hopes", "hopin", "aspir", "would", "inter",
          "eager", "want", "wants", "wish", "wishe", "keen", "desir", "obtai", "secur", "attai",
          "gain", "searc", "pursu", "trans", "move", "movin", "explo", "learn", "study", "picki",
          "getti", "enrol", "takin", "begin", "self", "clien", "custo", "emplo", "vendo", "compe",
          "stude", "mente", "train", "pupil");

  /** A cue governs what stands within so many chars after it. */
  private static final int REACH = 300;

  private Stances() {}

  /** Whether a sentence has a word that a cue needs; where not, no stance is but the usual one. */
  static boolean mayTurn(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (int start = 0; start < lower.length(); start++) {
      int end = start;
      while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
        end++;
      }
      if (BEGINNINGS.contains(lower.substring(start, Math.min(end, start + PREFIX)))) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /**
   * The stance of a sentence towards a skill.
   *
   * @param find where the skill stands within the sentence
   * @param otherwise the stance where no cue stands before it
   */
  static Stance of(String sentence, Span find, Stance otherwise) {
    int reach = Math.max(0, find.start() - REACH);
    String before = sentence.substring(reach, find.start()).replace('\n', ' ');
    if (OTHERS.matcher(before).find()) {
      return Stance.SOMEONE_ELSES;
    }
    if (DENIAL.matcher(before).find()) {
      return Stance.DENIES;
    }
    if (WISH.matcher(before).find()) {
      return Stance.WISHES;
    }
    return STUDY.matcher(before).find() ? Stance.LEARNING : otherwise;
  }
}
