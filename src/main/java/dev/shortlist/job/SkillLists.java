package dev.shortlist.job;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the skills that a sentence names hang together: all of them, one of them, some for example.
 */
final class SkillLists {

  /** What may stand between two members of one list. */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*(?:,|;|/|\\(|\\)|&|\\||\\s|\\b(?:and|or|and/or|as well as|plus)\\b)*\\s*",
          Pattern.CASE_INSENSITIVE);

  /** "(AWS preferred, GCP)" is one choice all the same. */
  private static final Pattern LIKED =
      Pattern.compile(
          "\\b(?:(?:is |are )?(?:preferred|ideal)|preferabl[ey]|ideally)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:one|any|either) of(?: the following)?\\s*:?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEVERAL_OF =
      Pattern.compile(
          "\\b(two|three|four|2|3|4)(?: or more)? of(?: the following| these)?\\s*[:(]?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND =
      Pattern.compile("\\b(?:and(?!/)|plus|as well as)\\b|&", Pattern.CASE_INSENSITIVE);
  private static final Pattern OR = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXAMPLES_BEFORE =
      Pattern.compile(
          "(?:\\b(?:such as|like|including|include|includes|e\\.?g\\.?,?|for example|for instance|especially)|\\()[\\s:,]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXAMPLES_AFTER =
      Pattern.compile(
          "^[\\s,)]*(?:or|and)? ?(?:an? |any |something )?(?:similar|other|others|equivalent|etc|related|the like)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_ALTERNATIVES = 6;

  private final Catalogue catalogue;

  SkillLists(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The lists: an "or" closes its alternatives, so "A, B or C, and D" are two; a bracket opens one
   * of kinds, "clouds (AWS, GCP)", and closes what begins within it, so "D (such as A, B), C" are
   * three.
   */
  List<List<Find>> in(String sentence, List<Find> skills) {
    List<List<Find>> lists = new ArrayList<>();
    boolean closed = false;
    for (Find find : skills) {
      if (lists.isEmpty() || !goesOn(sentence, lists.getLast(), find, closed)) {
        lists.add(new ArrayList<>());
        closed = false;
      } else {
        closed |= OR.matcher(between(sentence, lists.getLast().getLast(), find)).find();
      }
      lists.getLast().add(find);
    }
    return lists;
  }

  private boolean goesOn(String sentence, List<Find> list, Find next, boolean closed) {
    Find last = list.getLast();
    if (last.span().end() > next.span().start()) {
      return false;
    }
    String between = between(sentence, last, next);
    boolean bracketed = Brackets.areOpen(sentence, list.getFirst().span().start());
    String joint = bracketed ? LIKED.matcher(between).replaceAll("") : between;
    return JOINT.matcher(joint).matches()
        && !(bracketed && between.contains(")"))
        && !(between.contains("(") && skill(next).isKindOf(last.id()))
        && !(closed && AND.matcher(between).find());
  }

  /** Whether the words around a list say that there are others like its members. */
  static boolean areExamples(String sentence, List<Find> list) {
    return list.size() > 1
        && (EXAMPLES_BEFORE.matcher(before(sentence, list)).find()
            || EXAMPLES_AFTER.matcher(sentence.substring(list.getLast().span().end())).find());
  }

  /** How many of a list are enough, by the words before it; 0 where they do not say. */
  static int enough(String sentence, List<Find> list) {
    Matcher several = SEVERAL_OF.matcher(before(sentence, list));
    return several.find() ? Wording.number(several.group(1)) : 0;
  }

  /**
   * What of a list each answers one wish: all of "A, B or C"; where only strokes say so, what they
   * join, A, and B or C of "A, B/C".
   */
  List<List<Find>> choices(String sentence, List<Find> list) {
    List<List<Find>> choices = new ArrayList<>();
    boolean any =
        ONE_OF.matcher(before(sentence, list)).find()
            || gaps(sentence, list).anyMatch(gap -> OR.matcher(gap).find());
    for (Find find : list) {
      boolean joined =
          !choices.isEmpty()
              && (any || between(sentence, choices.getLast().getLast(), find).strip().equals("/"));
      if (!joined) {
        choices.add(new ArrayList<>());
      }
      choices.getLast().add(find);
    }
    return choices.stream()
        .flatMap(choice -> isChoice(choice) ? Stream.of(choice) : singles(choice).stream())
        .toList();
  }

  /** Nobody chooses among many, or between a skill and a trait. */
  private boolean isChoice(List<Find> finds) {
    return finds.size() <= MOST_ALTERNATIVES
        && finds.stream()
                .map(find -> skill(find).kind() == Skill.Kind.SOFT_SKILL)
                .distinct()
                .count()
            == 1;
  }

  /** Each member of a list alone. */
  static List<List<Find>> singles(List<Find> list) {
    return list.stream().map(List::of).toList();
  }

  private static Stream<String> gaps(String sentence, List<Find> list) {
    return IntStream.range(1, list.size())
        .mapToObj(i -> between(sentence, list.get(i - 1), list.get(i)));
  }

  private static String between(String sentence, Find left, Find right) {
    return sentence.substring(left.span().end(), right.span().start());
  }

  private static String before(String sentence, List<Find> list) {
    return sentence.substring(0, list.getFirst().span().start());
  }

  private Skill skill(Find find) {
    return catalogue.skill(find.id());
  }
}
