package dev.shortlist.job;

import dev.shortlist.language.Span;
import dev.shortlist.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a noun phrase is what somebody is to know or to have done, by the words that govern it:
 * "experience of fostering or aftercare", "familiar with GTFS", "hotel experience". Such words ask
 * for what no catalogue knows just as for what it does.
 */
final class Governed {

  private static final String CUE =
      "\\b(?:experience|experienced|knowledge|knowledgeable|understanding|familiarity|familiar|proficien(?:cy|t)|skilled|competen(?:ce|cy|t)|expertise|exposure|background|trained|qualifi(?:ed|cations?)|certifi(?:ed|cates?|cations?)|grounding|grasp|command|skills?|awareness|aware|versed|adept|specialism|interest|credentials?)"
          + "\\s+(?:in|with|of|about|using|working (?:with|in|on))\\s+";

  /** What asks for the phrases behind it, up to the next verb or the clause's end. */
  private static final Pattern BEFORE =
      Pattern.compile(CUE + "([^.;:()!?]{0,90})$", Pattern.CASE_INSENSITIVE);

  /** What asks for all that stands behind it, also for what somebody is to be. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?:"
              + CUE
              + "|\\b(?:you(?:'ll|’ll| will| must| should)? (?:are|be|have)|you[’']re|must be|should be|able to)\\s+)([^.;:()!?]{1,90})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINT =
      Pattern.compile("\\s*,\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or|&)\\s+|/");

  /** What may stand before a name that is asked for. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:a|an|the|some|any|all|both|good|strong|excellent|great|very|really|highly|sound|solid|basic|advanced|proven|previous|prior|relevant|recent|working|practical|hands-on|demonstrable|proficient|confident|natural|professional|general|first-class|outstanding|exceptional|genuine|real|full|current|valid|commercial)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** "Hotel", "stock control" in "hotel experience", "stock control experience". */
  private static final Pattern OF_EXPERIENCE =
      Pattern.compile(
          "(?:[\\p{L}\\d&+#'’-]+\\s+){1,3}(?=(?:experience|knowledge|expertise|background)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** What asks for the phrase right before it. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^\\s+(?:experience|knowledge|expertise|skills|background|competenc(?:e|y|ies))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What begins another thought than the one that is governed. */
  private static final Pattern TURN =
      Pattern.compile(
          "\\b(?:to|who|which|that|where|when|for|because|as|at|from|within|under|during|across|by|between|into|through|gained|preferred|required|essential|desirable|plus|including)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> EXPERIENCE =
      Set.of("experience", "knowledge", "expertise", "background");

  private static final Set<String> VERBS = Set.of("AUX", "PRON");

  private Governed() {}

  /**
   * The stretches of a sentence each of which may name one thing that is asked for. A name that is
   * an ordinary word too means what it names there: "experience of triage".
   *
   * @param item whether the sentence is an item of a list
   */
  static List<Span> pieces(String sentence, boolean item) {
    List<Span> pieces = new ArrayList<>();
    if (item) {
      split(sentence, new Span(0, sentence.length()), pieces);
    }
    Matcher stretch = STRETCH.matcher(sentence);
    for (int from = 0; stretch.find(from); from = stretch.start(1)) {
      split(sentence, upToTurn(sentence, stretch.start(1), stretch.end(1)), pieces);
    }
    OF_EXPERIENCE
        .matcher(sentence)
        .results()
        .forEach(found -> {
          for (int at = found.start(); at >= 0 && at < found.end(); at = next(sentence, at)) {
            add(sentence, new Span(at, found.end()), pieces);
          }
        });
    return pieces;
  }

  private static int next(String sentence, int at) {
    int blank = sentence.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }

  private static Span upToTurn(String sentence, int start, int end) {
    Matcher turn = TURN.matcher(sentence).region(start, end);
    return new Span(start, turn.find() ? turn.start() : end);
  }

  private static void split(String sentence, Span stretch, List<Span> into) {
    Matcher joint = JOINT.matcher(sentence).region(stretch.start(), stretch.end());
    int start = stretch.start();
    while (joint.find()) {
      add(sentence, new Span(start, joint.start()), into);
      start = joint.end();
    }
    add(sentence, new Span(start, stretch.end()), into);
  }

  private static void add(String sentence, Span piece, List<Span> into) {
    Matcher lead = LEAD.matcher(sentence).region(piece.start(), piece.end());
    Span bare = lead.lookingAt() ? new Span(lead.end(), piece.end()) : piece;
    Span trimmed = bare.trimmed(sentence);
    if (trimmed.length() > 0) {
      into.add(trimmed);
    }
  }

  /**
   * Whether a word only says that what stands before it is to be known: "tram depot experience".
   */
  static boolean isExperience(String word) {
    return EXPERIENCE.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether such words govern a phrase.
   *
   * @param span the phrase in the sentence
   * @param tokens of the whole sentence
   */
  static boolean is(String sentence, Span span, List<Token> tokens) {
    if (AFTER.matcher(sentence.substring(span.end())).find()) {
      return true;
    }
    Matcher before = BEFORE.matcher(sentence.substring(0, span.start()));
    if (!before.find() || TURN.matcher(before.group(1)).find()) {
      return false;
    }
    Span between = new Span(before.start(1), span.start());
    return tokens.stream()
        .filter(token -> between.contains(token.span()))
        .noneMatch(token -> VERBS.contains(token.tag()));
  }
}
