package dev.shortlist.job;

import dev.shortlist.language.LinearModel;
import dev.shortlist.language.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much a sentence insists on what stands at a place in it. Some words speak for what follows
 * them ("ideally with Spark", "must have"), others for what stands before ("Spark preferred", "is
 * essential"), neither beyond its clause: in "Python required, Spark preferred" each has its own.
 * What these rules say, the section and the words around go into a model learnt from annotated
 * adverts, which decides; see {@code models/adverts}. Safe for many threads.
 */
final class Insistence {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** What a clause ends with; a dot within an abbreviation or a number does not. */
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          ";|[.!?](?=\\s|$)|\\s[–—|•-]\\s|,? \\b(?:but|however|although|though)\\b", FLAGS);

  /** Words reach no further: without stops a "sentence" is a whole page. */
  private static final int REACH = 240;

  private static final Pattern NICE_BEFORE =
      Pattern.compile(
          "\\b(?:ideally|preferabl[ey]|nice[- ]to[- ]haves?:?|bonus(?: points)?(?: for| if)?:?|desirables?:|preferred:|optional:|a plus:"
              + "|advantage(?:s|ous)?:|(?:preferred|desirable|desired|optional|additional) (?:qualifications?|skills?|experience|criteria|certifications?)\\b"
              + "|(?:great|good|lovely|nice|even better|helpful|extra credit|(?:big |huge )?plus) if|(?:would|'d|’d) (?:also )?be (?:great|good|nice|lovely|handy|useful|helpful)|we(?:'d|’d| would) love (?:it|if)|enhances?"
              + "|(?:is|are)(?:n't|n’t| not) (?:a )?(?:deal[- ]?breakers?|essential|musts?)|if you(?:'ve|’ve)? (?:also|happen to|already)"
              + "|(?:plus|advantage|bonus|asset|preferred|desirable|welcome),? (?:as|and so) (?:is|are|would))\\b",
          FLAGS);

  private static final Pattern MUST_BEFORE =
      Pattern.compile(
          "\\b(?:must(?: have| be| hold| possess| know| demonstrate)?|essential(?:s| criteria| skills| requirements?)?:|required:|mandatory:|requires?|requiring|at least|minimum(?: of| requirements?)?:?"
              + "|you(?:'ll|’ll| will)? (?:need|must|have|hold|possess|bring|are|know)|needs? to (?:have|be|hold|know)|need:?|(?:required|essential|mandatory|minimum) (?:qualifications?|skills?|experience|criteria|certifications?)\\b"
              + "|(?:required|essential|needed|a must),? (?:as|and so) (?:is|are)\\b)",
          FLAGS);

  private static final Pattern NICE_AFTER =
      Pattern.compile(
          "\\b(?:(?:highly |strongly |much )?(?:preferred|desirable|desired|beneficial|advantageous|helpful|optional|welcomed?|appreciated)"
              + "|(?:a|an|the|your|is a|big|strong|definite|distinct|added|real|huge) (?:plus|advantage|bonus|asset)|nice to have|pluses|not essential|a bonus|bonus|advantage|plus(?=[.,;)]|$)"
              + "|(?:added )?advantages|(?:helps|ideal)(?=[.,;!)]|$)|would (?:help|be an? \\w+)|enhances?|job prospects|can also apply|(?:also )?considered)\\b(?!:)",
          FLAGS);

  private static final Pattern MUST_AFTER =
      Pattern.compile(
          "\\b(?<!not )(?:required|essential|mandatory|necessary|a must|must[- ]haves?|needed|compulsory|crucial|imperative|a prerequisite|critical for this role)\\b(?!:)",
          FLAGS);

  /** What a remark begins with before it says how much is needed. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\W*(?:(?:this|it|these|all|both|is|are|would be|but|although|very|also|strictly)\\s+)*",
          FLAGS);

  /** A capital that does not only begin the remark, or a number. */
  private static final Pattern NAME = Pattern.compile("(?<=.)\\p{Lu}|\\d");

  /** Words that stand further from a place say little of it. */
  private static final int NEAR = 6;

  /** "You must write reports" among duties tells what is done; "You must have a degree" asks. */
  private static final Pattern DUTY =
      Pattern.compile(
          "^you must (?!(?:also )?(?:be|bring|have|hold|know|own|possess|show|speak|understand)\\b)",
          FLAGS);

  /** Odds of nearly two to one. */
  private static final int CLEARLY = 450;

  /** Odds of three to one. */
  private static final int MUCH = 1100;

  private final LinearModel model;
  private final List<Importance> outcomes;

  /**
   * Decides by the given model.
   *
   * @param model whose outcomes are the names of all importances
   */
  Insistence(LinearModel model) {
    this.model = model;
    this.outcomes = model.outcomes().stream().map(Importance::valueOf).toList();
  }

  /**
   * The importance of what stands at a place: the likeliest, in doubt what the rules say. Less than
   * a must that they see must be clearly likelier, and more than a section can give much; what only
   * surrounds a job with talk is never more than nice.
   *
   * @param at in the sentence's words
   */
  Importance of(AdvertSentence sentence, Span at) {
    JobSection.Kind section = sentence.asked().kind();
    if (section.isTalk()) {
      return Importance.NICE;
    }
    int[] scores = model.scores(features(sentence, at));
    Importance best = ruled(sentence.words(), at, section);
    int least = score(scores, best) + (best == Importance.MUST ? CLEARLY : 0);
    boolean isDuty =
        section == JobSection.Kind.RESPONSIBILITIES && DUTY.matcher(sentence.words()).find();
    for (Importance other : Importance.values()) {
      boolean isBeyond = other.compareTo(section.strongest()) > 0;
      int needed = isBeyond ? MUCH : 0;
      if (!(isBeyond && isDuty) && score(scores, other) - needed > least) {
        best = other;
        least = score(scores, other) - needed;
      }
    }
    return best;
  }

  private int score(int[] scores, Importance importance) {
    return scores[outcomes.indexOf(importance)];
  }

  /** What the model looks at. */
  static Set<String> features(AdvertSentence sentence, Span at) {
    Set<String> features = new LinkedHashSet<>();
    String section = sentence.section().kind().name();
    Importance ruled = ruled(sentence.words(), at, sentence.section().kind());
    features.add("any");
    features.add("i " + ruled);
    features.add("s " + section);
    features.add("s " + section + " " + ruled);
    features.add("item " + sentence.item());
    features.add("item " + sentence.item() + " " + ruled);
    features.add("r " + sentence.ruling());
    features.add("p " + sentence.part());
    AdvertSentence.tokens(sentence.section().heading()).forEach(word -> features.add("h " + word));
    List<String> words = sentence.tokens();
    words.forEach(word -> features.add("w " + word));
    words.stream().findFirst().ifPresent(word -> features.add("^ " + word));
    if (words.size() > 1) {
      features.add("^ " + words.get(0) + " " + words.get(1));
    }
    String around = Brackets.without(sentence.words(), at, Insistence::isRemark);
    near(features, "< ", AdvertSentence.tokens(around.substring(0, at.start())).reversed());
    near(features, "> ", AdvertSentence.tokens(around.substring(at.end())));
    return features;
  }

  /** Single words and pairs, the nearest first. */
  private static void near(Set<String> features, String side, List<String> words) {
    for (int i = 0; i < Math.min(NEAR, words.size()); i++) {
      features.add(side + words.get(i));
      if (i + 1 < words.size()) {
        features.add(side + words.get(i) + " " + words.get(i + 1));
      }
    }
  }

  /** The importance by the rules alone, bounded by its section. */
  static Importance ruled(String sentence, Span at, JobSection.Kind section) {
    return said(sentence, at).orElse(section.usual()).atMost(section.strongest());
  }

  /** Whether any words of a sentence say how much something is needed: "required", "a plus". */
  static boolean isSaid(String sentence) {
    return Stream.of(NICE_BEFORE, MUST_BEFORE, NICE_AFTER, MUST_AFTER)
        .anyMatch(words -> words.matcher(sentence).find());
  }

  /** What the brackets around a place say, or else what the rest of the sentence does. */
  private static Optional<Importance> said(String sentence, Span at) {
    Optional<Span> brackets = Brackets.around(sentence, at);
    String rest = Brackets.without(sentence, at, Insistence::isRemark);
    return brackets
        .flatMap(held -> saidInClause(held.in(sentence), at.plus(-held.start())))
        .or(() -> saidInClause(rest, brackets.orElse(at)));
  }

  /** Whether words say how much is needed of what stands before them, and name nothing else. */
  private static boolean isRemark(String words) {
    int first =
        Stream.of(NICE_BEFORE, NICE_AFTER, MUST_AFTER)
            .mapToInt(insisting -> first(insisting, words, 0, words.length()))
            .min()
            .orElseThrow();
    return first < Integer.MAX_VALUE
        && LEAD.matcher(words.substring(0, first)).matches()
        && !NAME.matcher(words.substring(first)).find();
  }

  private static Optional<Importance> saidInClause(String sentence, Span at) {
    int floor = Math.max(0, at.start() - REACH);
    int ceiling = Math.min(sentence.length(), at.end() + REACH);
    Matcher end = CLAUSE_END.matcher(sentence).region(floor, ceiling);
    while (end.find()) {
      if (end.end() <= at.start()) {
        floor = end.end();
      } else if (end.start() >= at.end()) {
        ceiling = end.start();
        break;
      }
    }
    int nice = first(NICE_AFTER, sentence, at.end(), ceiling);
    int must = first(MUST_AFTER, sentence, at.end(), ceiling);
    int niceBefore = last(NICE_BEFORE, sentence, floor, at.start());
    int mustBefore = last(MUST_BEFORE, sentence, floor, at.start());
    if (niceBefore >= 0) {
      return Optional.of(Importance.NICE);
    }
    if (nice < Integer.MAX_VALUE || must < Integer.MAX_VALUE) {
      return Optional.of(nice <= must ? Importance.NICE : Importance.MUST);
    }
    if (mustBefore >= 0) {
      return Optional.of(Importance.MUST);
    }
    return Optional.empty();
  }

  private static int first(Pattern words, String sentence, int from, int to) {
    Matcher found = words.matcher(sentence).region(from, to);
    return found.useTransparentBounds(true).find() ? found.start() : Integer.MAX_VALUE;
  }

  private static int last(Pattern words, String sentence, int from, int to) {
    Matcher found = words.matcher(sentence).region(from, to);
    int last = -1;
    while (found.find()) {
      last = found.start();
    }
    return last;
  }
}
