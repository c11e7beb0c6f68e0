package dev.shortlist.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a job's text, and where they stand: unlike a number of characters, that stays true when
 * something else in the text is changed.
 *
 * @param words as they are written
 * @param places which of their places in the text are meant, counted from 1
 */
public record Quote(String words, List<Integer> places) {

  private static final List<Integer> FIRST = List.of(1);

  public Quote {
    places = List.copyOf(places);
  }

  /** The first place of the words. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Quote of(String words) {
    return new Quote(words, FIRST);
  }

  /** Whether the words alone tell where. */
  public boolean isFirst() {
    return places.equals(FIRST);
  }

  /** The quotes of some spans, in the order of the words' first spans. */
  public static List<Quote> of(List<Span> spans, String text) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Span span : spans) {
      String words = span.in(text);
      places.computeIfAbsent(words, w -> new ArrayList<>()).add(place(words, span.start(), text));
    }
    return places.entrySet().stream().map(e -> new Quote(e.getKey(), e.getValue())).toList();
  }

  private static int place(String words, int start, String text) {
    int place = 1;
    for (int at = text.indexOf(words); at < start; at = text.indexOf(words, at + 1)) {
      place++;
    }
    return place;
  }

  /** Those of its places that are in the text. */
  List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int at = text.indexOf(words);
    for (int place = 1; at >= 0; place++) {
      if (places.contains(place)) {
        spans.add(new Span(at, at + words.length()));
      }
      at = words.isEmpty() ? -1 : text.indexOf(words, at + 1);
    }
    return spans;
  }
}
