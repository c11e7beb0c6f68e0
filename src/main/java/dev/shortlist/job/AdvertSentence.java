package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence or an item of a job's text.
 *
 * @param section where it stands
 * @param at where it stands in the text
 * @param words of it, in one line
 * @param tokens of its words, as the models count them
 * @param item whether it is all of an item in a section that lists what the job asks for
 * @param named the skills in it, by their places in {@code words}
 * @param ruling what the rules say of it
 * @param part which fifth of the text it begins in, from 0
 */
record AdvertSentence(
    JobSection section,
    Span at,
    String words,
    List<String> tokens,
    boolean item,
    List<Find> named,
    Ruling ruling,
    int part) {

  /** Between names there may be this many letters: those of an "and". */
  private static final int AND = 3;

  /** "You will keep the books", but not "You will get a laptop". */
  private static final Pattern DUTY =
      Pattern.compile(
          "^you(?:'ll|’ll| will) (?!(?:also |then )?(?:be|have|get|receive|join|enjoy|find|report|earn|see|meet|love|learn|hear|spend|start|become|need)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’#+&/-]+|[?!:]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Whether a sentence may ask for something, by its section and by set phrases. */
  enum Ruling {
    /** Nothing speaks against it. */
    OPEN,
    /** The employer tells of itself, or of what it teaches. */
    OF_EMPLOYER,
    /** The law, and how to apply. */
    SMALL_PRINT,
    /** A section on pay, benefits, the company and the like. */
    ASIDE,
    /** What other people do. */
    OF_OTHERS
  }

  /** What a text consists of, as the models count it: words in lower case, numbers as one digit. */
  static List<String> tokens(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(word -> DIGITS.matcher(word.group().toLowerCase(Locale.ROOT)).replaceAll("0"))
        .map(word -> word.replace('’', '\''))
        .toList();
  }

  /**
   * Whether its form alone tells that it asks: an item of a list of what is asked for, a duty,
   * nothing but names of skills, or talk, all of which makes one small group.
   */
  boolean isPlain() {
    return item || section.kind().isTalk() || isNames() || DUTY.matcher(words).find();
  }

  private boolean isNames() {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      Span letter = new Span(i, i + 1);
      if (Character.isLetterOrDigit(words.charAt(i))
          && named.stream().noneMatch(find -> find.span().contains(letter))) {
        letters++;
      }
    }
    return !named.isEmpty() && letters <= AND;
  }

  /**
   * Its section, if it asks: what asks aside of the requirements is no part of what stands aside.
   */
  JobSection asked() {
    return ruling == Ruling.ASIDE ? section.as(JobSection.Kind.GENERAL) : section;
  }
}
