package dev.shortlist.job;

import dev.shortlist.language.Span;
import dev.shortlist.language.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a noun phrase is what somebody is to know or to have done, by the words that govern it:
 * "experience of fostering or aftercare", "familiar with GTFS", "hotel experience". Such words ask
 * for what no catalogue knows just as for what it does.
 */
final class Governed {

  /** What asks for the phrases behind it, up to the next verb or the clause's end. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:experience|experienced|knowledge|knowledgeable|understanding|familiarity|familiar|proficien(?:cy|t)|skilled|competen(?:ce|cy|t)|expertise|exposure|background|trained|qualifi(?:ed|cations?)|certifi(?:ed|cates?|cations?)|grounding|grasp|command|skills?|awareness|aware|versed|adept|specialism|interest|credentials?)"
              + "\\s+(?:in|with|of|about|using|working (?:with|in|on))\\s+([^.;:()!?]{0,90})$",
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

  private static final Set<String> VERBS = Set.of("AUX", "PRON");

  private Governed() {}

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
