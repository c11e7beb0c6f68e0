package dev.shortlist.job;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a sentence say about whether anything is asked for, and for how long. */
final class Wording {

  private static final Pattern NOT_NEEDED_BEFORE =
      Pattern.compile(
          "\\b(?:no|not(?! only)|without|(?:don't|don’t|do not|needn't|needn’t|need not|won't|won’t|never) (?:need|have|require|expect|bring|be asked|ask|know)?|instead of|rather than|training (?:is |will be )?(?:given|provided) (?:on|in|for))\\b[^.;,]{0,40}$"
              + "|\\b(?:not|n't|n’t) (?:be )?(?:expected|required|asked|necessary|need|needed) to (?:know|have|use)\\b(?:(?!\\b(?:but|and|we)\\b)[^.;]){0,80}$"
              // a reason follows: "no billing experience is needed: our accountants do that"
              + "|\\b(?:no|not)\\b[^.;:]{0,80}\\b(?:needed|required|necessary|expected)\\b[^.;:]{0,20}:[^.;]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_NEEDED_AFTER =
      Pattern.compile(
          "^[^.;,]{0,60}(?:\\bnot|n't|n’t)\\s+(?:be )?(?:needed|required|necessary|expected|have to|need(?=\\s*(?:[.;,)]|$)))\\b"
              + "|^[^.;,]{0,40}\\b(?:is|are|will be) (?:provided|given|taught|handled by|done by|looked after by)\\b"
              + "|^[^.;]{0,80},? so (?:there is )?no\\b[^.;]{0,40}\\b(?:needed|required|necessary|expected|for you)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the employer gives, uses, sells or is, told of itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:we(?:'re|’re|'ll|’ll|'ve|’ve| are| will| have| make| build| sell| run| help| offer| provide| train| teach| pay| also| use| serve| own| operate)?\\b"
              + "|our\\b|since (?:19|20)\\d\\d|founded|established|with over|from our|as an? (?:employer|company|business|equal)"
              + "|(?:the|this) (?:firm|company|group|trust|charity|school|hospital|practice|business)\\b"
              + "|the (?:[\\p{L}&'’-]+ ){1,8}(?:sells|employs|serves)\\b"
              + "|an? (?:[\\p{L}-]+ ){0,3}(?:maker|manufacturer|wholesaler|retailer|supplier|consultancy|agency|charity|restaurant|chain|school|start-?up) (?:of|with|for|in|that)\\b"
              + "|(?:the|this|these|most|many|all|its|their)(?: [\\p{L}&'’-]+){1,4} (?:is|are|was|has|helps|makes|builds|provides|offers|runs|designs|operates|develops)\\b"
              + "|(?-i:\\p{Lu}[\\p{L}.&'’-]*(?: (?:\\p{Lu}[\\p{L}.&'’-]*|&|and|of)){0,4}),?(?: (?:Inc|Ltd|LLP|plc)\\.?)? (?:is|are|was|has|helps|makes|builds|provides|offers|runs|serves|sells|designs|operates|develops|employs|plugs)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** What turns such a sentence into one about who is wanted. */
  private static final Pattern WANTED =
      Pattern.compile(
          "\\b(?:look(?:ing)? for|seek(?:ing|s)?|hir(?:e|ing)|recruit(?:ing|s)?|wants?|need(?:s|ed)?|require[sd]?|you(?:'ll|’ll|'re|’re)?|your|candidates?|applicants?|must|someone|somebody|successful|essential|desirable|join|expect|ask)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What every advert says of the law and of applying, wherever it stands. */
  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          "\\b(?:equal(?: employment)? opportunit(?:y|ies)|treat all applicants|people with disabilities|rehabilitation of offenders|shortlisted|regardless of|background (?:checks?|screening)|drug (?:test|screen(?:ing)?)|(?:us|u\\.s\\.) (?:citizens?|nationals?|permanent residents?)|right to work|work (?:permit|authori[sz]ation)"
              + "|no agencies|agencies please|from agencies|send (?:us )?(?:your|a|an?) (?:cv|résumé|resume|application|letter)|send everything|cover(?:ing)? letter|to apply|apply (?:now|by|online|via|today|at|before|through|with)|closing date"
              + "|interviews? (?:will|are|take)|we regret|without regard|protected (?:veteran|characteristic)|reasonable (?:adjustment|accommodation)s?|drug[- ]free|report this job|all qualified applicants|privacy (?:notice|policy)|applications? (?:close|from|are|must be)"
              + "|follow us|find us on|connect with us|on[- ]target earnings|individual (?:total )?(?:pay|compensation)|base (?:pay|salary) (?:is|of|range|shown)"
              // how to apply, and what becomes of it
              + "|applicants? (?:who (?:lack|fail|do not|are not|wish)|lacking|failing|will (?:not )?be|may (?:not )?be|are (?:invited|advised|encouraged))|candidates? (?:will|may) (?:not )?be (?:contacted|notified|considered|disqualified|invited|screened|eligible)"
              + "|will not be (?:processed|reviewed|returned|contacted)|complet(?:e|ing) (?:the|an?|our) (?:[\\p{L}-]+ ){0,5}(?:application|questionnaire|examination)(?: process)?"
              + "|questionnaire is|mailed to|(?:submitted|submit [^.;]{1,40}) in person|please (?:visit|contact|call|email|refer to)|your (?:details|application|data|cv|résumé|resume) (?:will|are|is)|employment (?:agency|business) (?:for|in)|for (?:more|further) information)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What a letter ends with; behind it stands who wrote it. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^\\W*(?i:(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)\\b|yours (?:sincerely|faithfully|truly)\\b)"
              + "|^\\W*(?i:regards|sincerely|cheers|(?:many )?thanks|thank you)\\s*[,!.]?\\s*(?:$|\\p{Lu})");

  /** What belongs to pay and working hours, which say nothing of what somebody can do. */
  private static final Pattern TERMS_OF_WORK =
      Pattern.compile(
          "\\b(?:shifts?|holidays?|weekends?|nights?|evenings?|pensions?|overtime|discounts?|bonus(?:es)?|allowances?|(?:health|life|dental|medical|travel) insurance|annual leave|paid leave|salary|wages?|parking|internet connection|start date|working hours|hours)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the employer teaches is not asked for, whoever it is told to. */
  private static final Pattern TAUGHT =
      Pattern.compile(
          "\\b(?:(?:will|'ll|’ll) (?:train|teach|show|support you|help you learn|put you through|pay for)|training (?:is|will be|given|provided)|learn on the job|full training)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String NUMBER = "\\d{1,2}|" + String.join("|", NUMBERS);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.])\\b("
              + NUMBER
              // "a year" is mostly how often or how much
              + "|a(?= year['’s]* (?:of )?(?:experience|working|behind|as an?|in an?)\\b)"
              + ")\\s*(?:\\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more)?(?:\\s*(?:-|–|to|or)\\s*(?:"
              + NUMBER
              + ")\\s*\\+?)?\\s*(?:\\+\\s*)?(?:full )?(years?|yrs?|months?)\\b['’]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORK =
      Pattern.compile("\\bexperience\\b|\\bexperienced\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORK_AFTER =
      Pattern.compile(
          "^\\s*(?:in|as|of|with|working|doing|on|behind)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAST_BEFORE =
      Pattern.compile(
          "(?:\\bat least|\\bminimum(?: of)?|\\bmore than|\\bfor)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final int MOST_YEARS = 25;
  private static final int MONTHS = 12;

  private Wording() {}

  /** Whether a sentence is of the small print. */
  static boolean isSmallPrint(String sentence) {
    return SMALL_PRINT.matcher(sentence).find();
  }

  /** Whether a sentence ends a letter, which the name of whoever wrote it follows. */
  static boolean isClosing(String sentence) {
    return CLOSING.matcher(sentence).find();
  }

  /** Whether a phrase tells of pay or working hours. */
  static boolean isOfTerms(String phrase) {
    return TERMS_OF_WORK.matcher(phrase).find();
  }

  /** Whether a sentence tells of the employer and not of who is wanted. */
  static boolean isOfEmployer(String sentence) {
    return (OWN.matcher(sentence).find() && !WANTED.matcher(sentence).find())
        || TAUGHT.matcher(sentence).find();
  }

  /**
   * Whether the sentence says that what stands from {@code start} to {@code end} is not asked for.
   */
  static boolean isNotNeeded(String sentence, int start, int end) {
    return NOT_NEEDED_BEFORE.matcher(sentence.substring(0, start)).find()
        || NOT_NEEDED_AFTER.matcher(sentence.substring(end)).find();
  }

  /**
   * A time that a sentence asks for.
   *
   * @param months the lower bound of a range
   * @param start where it begins in the sentence
   * @param end where it ends
   */
  record Asked(int months, int start, int end) {
    static final Asked NOTHING = new Asked(0, 0, 0);
  }

  /** A number in digits or, up to twelve, in words; an article is one. */
  static int number(String written) {
    if (written.equalsIgnoreCase("a")) {
      return 1;
    }
    int named = NUMBERS.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    return named > 0 ? named : Integer.parseInt(written);
  }

  /** Whether a time is that of work: "two years' experience", "three years as a foreman". */
  static boolean isOfWork(String sentence, Asked asked) {
    String after = sentence.substring(asked.end());
    return WORK.matcher(sentence).find()
        || WORK_AFTER.matcher(after).find()
        || LEAST_BEFORE.matcher(sentence.substring(0, asked.start())).find();
  }

  /** The first time that the sentence asks for; 0 months when there is none. */
  static Asked time(String sentence) {
    Matcher time = TIME.matcher(sentence);
    while (time.find()) {
      int number = number(time.group(1));
      boolean inMonths = time.group(2).toLowerCase(Locale.ROOT).startsWith("m");
      boolean age =
          sentence.startsWith(" old", time.end()) || sentence.startsWith(" ago", time.end());
      if (number > 0 && number <= MOST_YEARS && !age) {
        return new Asked(inMonths ? number : number * MONTHS, time.start(), time.end());
      }
    }
    return Asked.NOTHING;
  }
}
