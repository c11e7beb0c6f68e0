package dev.shortlist.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A laid-out text as sentences: list items and short lines each stand alone, wrapped lines are
 * joined, and running prose is split by the {@link Tagger}.
 */
public final class Sentences {

  /** Shorter blocks are one sentence: they hold list items, titles and labels. */
  private static final int SHORTEST_PROSE = 60;

  /** A line at least this long that ends without a stop goes on in the next one. */
  private static final int WRAPPED_LINE = 55;

  /**
   * OpenNLP's time grows with the text's length; a flattened résumé is cut at spaces beyond this.
   */
  private static final int LONGEST_BLOCK = 20_000;

  /**
   * Longer "sentences" are text without stops; rules that look at a whole sentence need a bound.
   */
  private static final int LONGEST_SENTENCE = 2_000;

  /** Signs that are bullets wherever they stand. */
  private static final String BULLETS = "•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇➔→▶";

  private static final Pattern STARTS_ITEM =
      Pattern.compile(
          "\\s*(?:[•●▪■◦‣∙·⁃➢➤►❖✓✔★○□◆◇➔→▶*#>|–—-]|\\(?\\d{1,2}[.)]\\s|[o§]\\s).*", Pattern.DOTALL);

  /**
   * A stop behind a word in lower case and right before one with a capital, as in "presentation
   * skills.Fluent German"; names such as "Node.Js" and addresses are left whole.
   */
  private static final Pattern GLUE =
      Pattern.compile(
          "[.!?](?<=\\p{Ll}{3}.)(?<!\\bwww.)(?=\\p{Lu}\\p{Ll})(?!(?:Js|Net|Io|Ai|Py|Com|Org)\\b)(?!\\S*@)");

  private final Function<String, List<Span>> splitter;

  /** Splits English prose with the given tagger. */
  public Sentences(Tagger tagger) {
    this.splitter = tagger::sentences;
  }

  /**
   * Splits the prose of another language.
   *
   * @param language its ISO 639-1 code
   * @param abbreviations what ends with a stop and no sentence; {@code 0.} stands for ordinal
   *     numbers
   */
  public Sentences(Tagger tagger, String language, Collection<String> abbreviations) {
    Stops stops = new Stops(abbreviations);
    this.splitter = text -> stops.mended(text, tagger.sentences(text, language));
  }

  /**
   * The sentences within a stretch of a text, in order, without the bullets before them; none is
   * blank.
   */
  public List<Span> of(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : blocks(text, range)) {
      for (Span item : items(text, block)) {
        pieces(text, item, LONGEST_BLOCK).forEach(piece -> split(text, piece, sentences));
      }
    }
    return List.copyOf(sentences);
  }

  private void split(String text, Span item, List<Span> into) {
    if (item.length() < SHORTEST_PROSE) {
      into.add(item);
      return;
    }
    String block = item.in(text).replace('\n', ' ');
    for (Span part : unglued(block)) {
      for (Span sentence : splitter.apply(part.in(block))) {
        for (Span piece : pieces(block, sentence.plus(part.start()), LONGEST_SENTENCE)) {
          into.add(piece.plus(item.start()));
        }
      }
    }
  }

  /** Cut where texts that were copied from a page have lost the blank behind a stop. */
  private static List<Span> unglued(String block) {
    List<Span> parts = new ArrayList<>();
    Matcher glue = GLUE.matcher(block);
    int start = 0;
    while (glue.find()) {
      parts.add(new Span(start, glue.end()));
      start = glue.end();
    }
    parts.add(new Span(start, block.length()));
    return parts;
  }

  /**
   * A stretch cut at stops or spaces into pieces of bounded length, none blank; a word longer than
   * that is cut too.
   */
  private static List<Span> pieces(String text, Span stretch, int longest) {
    List<Span> pieces = new ArrayList<>();
    int start = stretch.start();
    while (start < stretch.end()) {
      int end = Math.min(start + longest, stretch.end());
      if (end < stretch.end()) {
        int stop = text.lastIndexOf(". ", end);
        int space = stop > start ? stop + 1 : text.lastIndexOf(' ', end);
        end = space > start ? space : end;
      }
      addUnlessBlank(text, new Span(start, end), pieces);
      start = end;
    }
    return pieces;
  }

  private static List<Span> blocks(String text, Span range) {
    List<Span> blocks = new ArrayList<>();
    int blockStart = range.start();
    for (int lineStart = range.start(); lineStart < range.end(); ) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? range.end() : Math.min(newline, range.end());
      int next = Math.min(lineEnd + 1, range.end());
      if (!goesOn(text, lineStart, lineEnd, next, range.end())
          || lineEnd - blockStart > LONGEST_BLOCK) {
        blocks.add(new Span(blockStart, lineEnd));
        blockStart = next;
      }
      lineStart = next;
    }
    return blocks;
  }

  private static boolean goesOn(String text, int start, int end, int next, int limit) {
    if (next >= limit || end - start < WRAPPED_LINE) {
      return false;
    }
    char last = text.charAt(end - 1);
    int newline = text.indexOf('\n', next);
    String following = text.substring(next, newline < 0 ? limit : Math.min(newline, limit));
    return ".;:!?".indexOf(last) < 0
        && !following.isBlank()
        && !STARTS_ITEM.matcher(following).matches();
  }

  private static List<Span> items(String text, Span block) {
    List<Span> items = new ArrayList<>();
    int start = block.start();
    boolean lineIsBlank = true;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (isBullet(text, i, lineIsBlank)) {
        addUnlessBlank(text, new Span(start, i), items);
        start = i + 1;
      }
      lineIsBlank = c == '\n' || (lineIsBlank && Character.isWhitespace(c));
    }
    addUnlessBlank(text, new Span(start, block.end()), items);
    return items;
  }

  /** A dash is a bullet at the start of its line, an asterisk also between blanks. */
  private static boolean isBullet(String text, int at, boolean startsLine) {
    char c = text.charAt(at);
    if (c > 'z') {
      return BULLETS.indexOf(c) >= 0
          || (startsLine && (c == '–' || c == '—') && isBlank(text, at + 1));
    }
    return (c == '*'
            && (isBlank(text, at + 1) || opensItem(text, at))
            && (startsLine || isBlank(text, at - 1)))
        || (c == '-' && startsLine && isBlank(text, at + 1));
  }

  /** "*Secure loads *Keep the truck clean", but not "*Bold* words". */
  private static boolean opensItem(String text, int asterisk) {
    int next = text.indexOf('*', asterisk + 1);
    return asterisk + 1 < text.length()
        && Character.isUpperCase(text.charAt(asterisk + 1))
        && (next < 0 || isBlank(text, next - 1));
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static void addUnlessBlank(String text, Span item, List<Span> into) {
    Span trimmed = item.trimmed(text);
    if (trimmed.length() > 0) {
      into.add(trimmed);
    }
  }
}
