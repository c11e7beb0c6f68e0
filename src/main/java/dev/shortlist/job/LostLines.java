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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

  /**
   * Of 6,165 runs of words up to a stop or the end of a line, in the adverts that are learnt from
   * and have lines, one in a thousand is longer.
   */
  private static final int LONGEST_RUN = 38;

  /** One in twenty is longer. */
  private static final int LONG_RUN = 22;

  /** Odds of nine to one. */
  private static final int SURELY = 2200;

  /** What is told apart of all that is neither letter nor digit. */
  private static final String MARKS = ".,;:!?()&/-";

  private static final String STOPS = ".:;!?";

  /** A stop so many words ago, or none, tells nothing more. */
  private static final int FAR = 16;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern DASH = Pattern.compile("[–—-]");
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

  /**
   * A text whose lines end again where they ended.
   *
   * @param text with a line break in place of each blank that was one: no place in it changes
   * @param found the places of these
   */
  record Lines(String text, BitSet found) {

    /** A stretch in its lines, as far as these were lost. */
    List<Span> of(Span stretch) {
      List<Span> lines = new ArrayList<>();
      int start = stretch.start();
      for (int end = found.nextSetBit(start);
          end >= 0 && end < stretch.end();
          end = found.nextSetBit(end + 1)) {
        lines.add(new Span(start, end));
        start = end + 1;
      }
      lines.add(new Span(start, stretch.end()));
      return lines;
    }
  }

  /** A text in its lines. */
  Lines in(String text) {
    BitSet found = new BitSet();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (mayBeIn(line)) {
        for (int at : breaks(gaps(line, skills, tagger))) {
          found.set(start + at);
        }
      }
      start += line.length() + 1;
    }
    StringBuilder lines = new StringBuilder(text);
    found.stream().forEach(at -> lines.setCharAt(at, '\n'));
    return new Lines(lines.toString(), found);
  }

  /** The places of the blanks of a line that were line breaks. */
  private List<Integer> breaks(List<Gap> gaps) {
    List<Integer> breaks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= gaps.size(); i++) {
      if (i == gaps.size() || gaps.get(i).isBehindStop()) {
        addBreaks(gaps.subList(start, i), breaks);
        if (i < gaps.size() && isBreak(gaps.get(i))) {
          breaks.add(gaps.get(i).at());
        }
        start = i + 1;
      }
    }
    return breaks;
  }

  /** Those of a run of words up to a stop, which is mostly one sentence if it is not long. */
  private void addBreaks(List<Gap> run, List<Integer> breaks) {
    int[] margins = run.stream().mapToInt(this::margin).toArray();
    int least = run.size() < LONG_RUN ? SURELY : 0;
    int start = 0;
    for (int i = 0; i < run.size(); i++) {
      if (margins[i] > least) {
        breaks.add(run.get(i).at());
        shorten(run, margins, start, i, breaks);
        start = i + 1;
      }
    }
    shorten(run, margins, start, run.size(), breaks);
  }

  /** Nobody writes so many words without a stop: the likeliest blank among them was a break. */
  private static void shorten(
      List<Gap> run, int[] margins, int from, int to, List<Integer> breaks) {
    if (to - from < LONGEST_RUN) {
      return;
    }
    int likeliest = from;
    for (int i = from + 1; i < to; i++) {
      likeliest = margins[i] > margins[likeliest] ? i : likeliest;
    }
    breaks.add(run.get(likeliest).at());
    shorten(run, margins, from, likeliest, breaks);
    shorten(run, margins, likeliest + 1, to, breaks);
  }

  /** Whether a line may be several: a long one is, but for a single item of a list. */
  static boolean mayBeIn(String line) {
    return line.length() > LONG && !InlineItems.isOne(line);
  }

  /** Whether a blank is likelier the end of a line than not. */
  boolean isBreak(Gap gap) {
    return margin(gap) > 0;
  }

  private int margin(Gap gap) {
    return model.margin(gap.features(), BREAK, BLANK);
  }

  /**
   * A blank between two words.
   *
   * @param at its place; of several blanks the last one's, and the one before a dash
   * @param isBehindStop whether what is before it ends with a stop
   * @param features what the model looks at
   */
  record Gap(int at, boolean isBehindStop, Set<String> features) {}

  /** The blanks of a line in order. */
  static List<Gap> gaps(String line, Finder skills, Tagger tagger) {
    Line read = new Line(line, skills, tagger);
    return IntStream.range(1, read.words.size()).mapToObj(read::before).toList();
  }

  /** A line with its words, their parts of speech and the skills that it names. */
  private static final class Line {

    private final String text;
    private final List<Span> words;
    private final Map<Integer, String> tags = new HashMap<>();

    /** Where names begin. */
    private final BitSet begun = new BitSet();

    /** What stands within names, behind their first chars. */
    private final BitSet named = new BitSet();

    Line(String text, Finder skills, Tagger tagger) {
      this.text = text;
      this.words =
          WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList();
      for (Span sentence : tagger.sentences(text)) {
        for (Token token : tagger.tokens(sentence.in(text))) {
          tags.put(sentence.start() + token.span().start(), token.tag());
        }
      }
      for (Find find : skills.find(text, Setting.PROSE)) {
        begun.set(find.span().start());
        named.set(find.span().start() + 1, find.span().end());
      }
    }

    /** The blank before a word. */
    Gap before(int next) {
      Set<String> features = new LinkedHashSet<>();
      int start = words.get(next).start();
      String before = word(next - 1);
      String behind = word(next);
      String shapes = end(next - 1) + beginning(next);
      String tagged = tag(next - 1) + " " + tag(next);
      features.add("any");
      features.add("< " + before);
      features.add("> " + behind);
      features.add("<> " + before + " " + behind);
      features.add("<< " + word(next - 2) + " " + before);
      features.add(">> " + behind + " " + word(next + 1));
      features.add("s " + shapes);
      features.add("s " + shapes + beginning(next + 1));
      features.add("s> " + shapes + " " + behind);
      features.add("s< " + shapes + " " + before);
      features.add("t " + tagged);
      features.add("t " + tagged + " " + tag(next + 1));
      features.add("ts " + shapes + " " + tagged);
      features.add("e " + ending(before) + " " + ending(behind));
      if (named.get(start)) {
        features.add("within");
      }
      if (begun.get(start)) {
        features.add("skill " + shapes);
      }
      features.add("d " + sinceStop(next) / 4);
      return new Gap(lineBegins(next) - 1, STOPS.indexOf(last(next - 1)) >= 0, features);
    }

    /** Where a line begins with a word: a dash before it is the item's. */
    private int lineBegins(int first) {
      boolean signed = first > 1 && DASH.matcher(words.get(first - 1).in(text)).matches();
      return words.get(signed ? first - 1 : first).start();
    }

    /** How many words ago the last stop was, {@link #FAR} at most. */
    private int sinceStop(int next) {
      int count = 0;
      while (count < FAR && count < next && STOPS.indexOf(last(next - 1 - count)) < 0) {
        count++;
      }
      return count;
    }

    private boolean has(int index) {
      return index >= 0 && index < words.size();
    }

    private char last(int index) {
      return text.charAt(words.get(index).end() - 1);
    }

    private String word(int index) {
      if (!has(index)) {
        return "^";
      }
      String lower = words.get(index).in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
      return DIGITS.matcher(EDGES.matcher(lower).replaceAll("")).replaceAll("0");
    }

    private String tag(int index) {
      return has(index) ? tags.getOrDefault(words.get(index).start(), "?") : "^";
    }

    /** What a word ends with: a mark, or a letter or digit of any sort. */
    private String end(int index) {
      return shape(last(index));
    }

    /** What a word begins with: capitals, a capital, a letter, a digit or a mark. */
    private String beginning(int index) {
      if (!has(index)) {
        return "$";
      }
      Span at = words.get(index);
      char first = text.charAt(at.start());
      if (Character.isUpperCase(first)) {
        boolean all = at.length() > 1 && Character.isUpperCase(text.charAt(at.start() + 1));
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

    /** A word's last three letters tell much of its form. */
    private static String ending(String word) {
      int letters = Math.min(3, word.codePointCount(0, word.length()));
      return word.substring(word.offsetByCodePoints(word.length(), -letters));
    }
  }
}
