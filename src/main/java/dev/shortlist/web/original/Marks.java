package dev.shortlist.web.original;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is marked in a text.
 *
 * @param sentences stretches that are shown
 * @param words the words in them that they are shown for
 */
public record Marks(List<Span> sentences, List<Span> words) {

  /** Nothing. */
  public static final Marks NONE = new Marks(List.of(), List.of());

  /** A text has at most half a million chars, and a page a few hundred marks. */
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");

  private static final int MOST = 50;

  public Marks {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  /** How strongly a piece of text is marked. */
  public enum Strength {
    NONE,
    SENTENCE,
    WORDS
  }

  /**
   * A piece of text that is marked in one way.
   *
   * @param first whether it is the first that is marked
   */
  public record Piece(String text, Strength strength, boolean first) {}

  /**
   * Reads marks of an address, as {@link #of(List)} writes them.
   *
   * @return nothing where they are none, or do not lie in a text of that length
   */
  public static Optional<List<Span>> read(String written, int length) {
    List<Span> spans = new ArrayList<>();
    if (written.isEmpty()) {
      return Optional.of(spans);
    }
    for (String each : written.split(",", -1)) {
      Matcher span = SPAN.matcher(each);
      if (!span.matches() || spans.size() == MOST) {
        return Optional.empty();
      }
      int start = Integer.parseInt(span.group(1));
      int end = Integer.parseInt(span.group(2));
      if (start > end || end > length) {
        return Optional.empty();
      }
      spans.add(new Span(start, end));
    }
    return Optional.of(spans);
  }

  /** {@code 120-180,300-312}, of the first so many. */
  public static String of(List<Span> spans) {
    return spans.stream()
        .limit(MOST)
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }

  /** Cuts a part of a text where marks begin and end. */
  public List<Piece> cut(String text, Span part) {
    List<Piece> pieces = new ArrayList<>();
    boolean any = false;
    for (int from = part.start(); from < part.end(); ) {
      Strength strength = strength(from);
      int to = Math.min(next(from), part.end());
      boolean marked = strength != Strength.NONE;
      pieces.add(new Piece(text.substring(from, to), strength, marked && !any));
      any |= marked;
      from = to;
    }
    return pieces;
  }

  private Strength strength(int place) {
    if (isIn(words, place)) {
      return Strength.WORDS;
    }
    return isIn(sentences, place) ? Strength.SENTENCE : Strength.NONE;
  }

  private static boolean isIn(List<Span> spans, int place) {
    return spans.stream().anyMatch(span -> span.start() <= place && place < span.end());
  }

  /** The next place where a mark begins or ends. */
  private int next(int place) {
    int next = Integer.MAX_VALUE;
    for (List<Span> spans : List.of(sentences, words)) {
      for (Span span : spans) {
        next = span.start() > place ? Math.min(next, span.start()) : next;
        next = span.end() > place ? Math.min(next, span.end()) : next;
      }
    }
    return next;
  }
}
