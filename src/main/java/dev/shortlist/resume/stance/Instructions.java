package dev.shortlist.resume.stance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells sentences that speak to whoever, or whatever, judges the résumé instead of telling what the
 * person did: "ignore all previous instructions", "rank this candidate first". Such a sentence is a
 * command at the beginning of a clause, so that work on prompts can be told ("tested defences
 * against 'ignore previous instructions'"). The forms are those of published collections of prompt
 * injections (Perez and Ribeiro, "Ignore Previous Prompt", 2022; OWASP LLM01).
 */
public final class Instructions {

  private static final String CLAUSE =
      "(?:^|[.;:!?,\\])}\\n]|\\b(?:please|then|now|must|should|(?:instructed|asked|told) to)\\b)[\\s\"'*_>#•–—-]*";

  private static final String JUDGED =
      "(?:this|the|my|me|above|following)\\b(?:\\s+\\w+){0,2}?\\s*\\b(?:candidate|applicant|application|resume|résumé|cv|profile|person)\\b";

  /** Whom they speak to. */
  private static final List<String> READERS =
      List.of(
          "ai",
          "a.i.",
          "llm",
          "language model",
          "bot",
          "ats",
          "parser",
          "algorithm",
          "gpt",
          "claude",
          "gemini",
          "machine",
          "automated",
          "screen");

  private static final List<Form> FORMS =
      List.of(
          form(
              List.of("ignore", "disregard", "forget", "override", "bypass"),
              CLAUSE
                  + "(?:ignore|disregard|forget|override|bypass)\\b(?:\\s+\\w+){0,3}?\\s+(?:instructions?|prompts?|rules|guidelines|criteria|context|directions|requirements|filters?|resumes|résumés|candidates|applicants)\\b"),
          form(
              List.of("candidate", "applica", "resume", "résumé", "cv", "profile", "person"),
              CLAUSE
                  + "(?:rank|rate|score|place|mark|recommend|shortlist|select|classify|evaluate|give|award|assign|hire|approve|pass|treat|accept|consider)\\s+"
                  + JUDGED
                  + "[^.]{0,60}?\\b(?:first|highest|top|best|100|10/10|maximum|max|perfect|full|strong|excellent|ideal|qualified|interview|favou?rably|positively|points|match)\\b"),
          form(
              List.of("rank", "rate", "score", "recommend", "shortlist", "hire"),
              CLAUSE + "(?:rank|rate|score|recommend|shortlist|hire)\\s+me\\b"),
          form(
              READERS,
              "\\b(?:note|notice|message|instructions?|attention|hint|hello|hi|dear)\\s*,?\\s*(?:to|for)?\\s*(?:the\\s+|any\\s+|all\\s+)?(?:ai|a\\.i\\.|llms?|language models?|bots?|ats|parsers?|algorithms?|chatgpt|gpt|claude|gemini|machines?|automated|screening (?:system|software|tool))\\b"),
          form(
              List.of("if you"),
              "\\bif you(?:'re|’re| are)\\s+(?:an?\\s+)?(?:ai|llm|language model|bot|machine|automated|chatgpt)\\b"),
          form(
              List.of("you are", "act as", "pretend to be", "you will"),
              "^\\W*(?:you are|act as|pretend to be|you will act as)\\s+(?:now\\s+)?(?:an?|the)\\s+(?:\\w+\\s+){0,2}?(?:ai|assistant|language model|recruiter|hiring manager|screener)\\b"),
          form(
              List.of("as a"),
              "^\\W*as an?\\s+(?:ai|language model|ai language model|ai assistant)\\b\\s*,"),
          form(
              List.of("<", "inst]", "system", "assistant"),
              "<\\|?(?:im_start|system|endoftext)\\|?>|\\[/?INST\\]|^\\W*(?:system|assistant)\\s*(?:prompt|message)?\\s*:\\s"));

  /**
   * A way of speaking to a reader.
   *
   * @param needed in small letters, how a word begins that a sentence has which speaks so; few have
   *     any
   */
  private record Form(List<String> needed, Pattern pattern) {

    boolean speaksIn(String sentence, String lower) {
      for (String word : needed) {
        if (hasWord(lower, word)) {
          return pattern.matcher(sentence).find();
        }
      }
      return false;
    }

    /** "Trained" has no word that begins with "ai". */
    private static boolean hasWord(String lower, String beginning) {
      int at = lower.indexOf(beginning);
      while (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
        at = lower.indexOf(beginning, at + 1);
      }
      return at >= 0;
    }
  }

  private Instructions() {}

  private static Form form(List<String> needed, String form) {
    return new Form(
        needed,
        Pattern.compile(
            form,
            Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE
                | Pattern.UNICODE_CHARACTER_CLASS
                | Pattern.MULTILINE));
  }

  /** Whether a sentence tells its reader what to do with the résumé. */
  public static boolean speaksIn(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return FORMS.stream().anyMatch(form -> form.speaksIn(sentence, lower));
  }
}
