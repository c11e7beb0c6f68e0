package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.LinearModel;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import dev.shortlist.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds again where an advert's lines ended that was copied into one: "Good communication skills
 * Experience of payroll Full driving licence To apply, send us your CV". A model learnt from
 * annotated adverts weighs each blank of a long line; see {@code models/adverts}. Safe for many
 * threads.
 */
final class LostLines {

  /** The outcome of a blank that was the end of a line. */
  static final String BREAK = "break";

  /** The outcome of any other. */
  static final String BLANK = "blank";

  /** Shorter lines are whole. */
  private static final int LONG = 300;

  /** No advert is as long; what guards a name looks at all of its line, again for each name. */
  private static final int TOO_LONG = 20_000;

  /** What is told apart of all that is neither letter nor digit. */
  private static final String MARKS = ".,;:!?()&/-";

  /** A stop so many words ago, or none, tells nothing more. */
  private static final int FAR = 16;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+#]+$");

  private final LinearModel model;
  private final Finder skills;
  private final Tagger tagger;

  LostLines(LinearModel model, Finder skills, Tagger tagger) {
    this.model = model;
    this.skills = skills;
    this.tagger = tagger;
  }

  /** A text with its line breaks, each in place of a blank: no place in it changes. */
  String in(String text) {
    StringBuilder lines = new StringBuilder(text);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.length() > LONG && line.length() <= TOO_LONG) {
        for (Gap gap : gaps(line, skills, tagger)) {
          if (isBreak(gap)) {
            lines.setCharAt(start + gap.at(), '\n');
          }
        }
      }
      start += line.length() + 1;
    }
    return lines.toString();
  }

  /** Whether a blank is likelier the end of a line than not. */
  boolean isBreak(Gap gap) {
    return model.margin(gap.features(), BREAK, BLANK) > 0;
  }

  /**
   * A blank between two words.
   *
   * @param at its place; of several blanks the last one's
   * @param features what the model looks at
   */
  record Gap(int at, Set<String> features) {}

  /** The blanks of a line in order. */
  static List<Gap> gaps(String line, Finder skills, Tagger tagger) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    BitSet named = new BitSet();
    BitSet begun = new BitSet();
    for (Find find : skills.find(line, Setting.PROSE)) {
      begun.set(find.span().start());
      named.set(find.span().start() + 1, find.span().end());
    }
    Map<Integer, String> tags = new HashMap<>();
    for (Span sentence : tagger.sentences(line)) {
      for (Token token : tagger.tokens(sentence.in(line))) {
        tags.put(sentence.start() + token.span().start(), token.tag());
      }
    }
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      gaps.add(new Gap(words.get(i).start() - 1, features(line, words, i, tags, begun, named)));
    }
    return gaps;
  }

  private static Set<String> features(
      String line,
      List<Span> words,
      int next,
      Map<Integer, String> tags,
      BitSet begun,
      BitSet named) {
    Set<String> features = new LinkedHashSet<>();
    String before = word(line, words, next - 1);
    String behind = word(line, words, next);
    String second = word(line, words, next + 1);
    String shapes = end(line, words, next - 1) + beginning(line, words, next);
    String tag = tag(tags, words, next);
    String tagged = tag(tags, words, next - 1) + " " + tag;
    features.add("any");
    features.add("< " + before);
    features.add("> " + behind);
    features.add("<> " + before + " " + behind);
    features.add("<< " + word(line, words, next - 2) + " " + before);
    features.add(">> " + behind + " " + second);
    features.add("s " + shapes);
    features.add("s " + shapes + beginning(line, words, next + 1));
    features.add("s> " + shapes + " " + behind);
    features.add("s< " + shapes + " " + before);
    features.add("t " + tagged);
    features.add("t " + tagged + " " + tag(tags, words, next + 1));
    features.add("ts " + shapes + " " + tagged);
    features.add("e " + ending(before) + " " + ending(behind));
    int start = words.get(next).start();
    if (named.get(start)) {
      features.add("within");
    }
    if (begun.get(start)) {
      features.add("skill " + shapes);
    }
    features.add("d " + stop(line, words, next) / 4);
    return features;
  }

  /** How many words ago the last stop was, {@link #FAR} at most. */
  private static int stop(String line, List<Span> words, int next) {
    int count = 0;
    for (int i = next - 1; i >= 0 && count < FAR; i--, count++) {
      char last = line.charAt(words.get(i).end() - 1);
      if (last == '.' || last == ':' || last == ';' || last == '!' || last == '?') {
        break;
      }
    }
    return count;
  }

  private static String word(String line, List<Span> words, int index) {
    if (index < 0 || index >= words.size()) {
      return "^";
    }
    String lower = words.get(index).in(line).toLowerCase(Locale.ROOT).replace('’', '\'');
    return DIGITS.matcher(EDGES.matcher(lower).replaceAll("")).replaceAll("0");
  }

  /** Its last three letters tell much of a word's form. */
  private static String ending(String word) {
    return word.substring(
        word.offsetByCodePoints(
            word.length(), -Math.min(3, word.codePointCount(0, word.length()))));
  }

  private static String tag(Map<Integer, String> tags, List<Span> words, int index) {
    return index < 0 || index >= words.size()
        ? "^"
        : tags.getOrDefault(words.get(index).start(), "?");
  }

  /** What a word ends with: a mark, or a letter or digit of any sort. */
  private static String end(String line, List<Span> words, int index) {
    return shape(line.charAt(words.get(index).end() - 1));
  }

  /** What a word begins with: capitals, a capital, a letter, a digit or a mark. */
  private static String beginning(String line, List<Span> words, int index) {
    if (index >= words.size()) {
      return "$";
    }
    Span at = words.get(index);
    char first = line.charAt(at.start());
    if (Character.isUpperCase(first)) {
      boolean all = at.length() > 1 && Character.isUpperCase(line.charAt(at.start() + 1));
      return all ? "AA" : "Aa";
    }
    return shape(first);
  }

  private static String shape(char letter) {
    if (Character.isLetter(letter)) {
      return "a";
    }
    return Character.isDigit(letter) ? "0" : MARKS.indexOf(letter) < 0 ? "*" : "" + letter;
  }
}
