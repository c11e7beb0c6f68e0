package dev.shortlist.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link PackWriter} wrote, in the same order. Of a program that has just started most
 * code runs unoptimised, so this does little: texts, and what was written apart, are read when they
 * are asked for.
 */
final class PackReader {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;

  /** Where each text of the table begins, and the last one ends. */
  private final int[] edges;

  /** Those that were read; who does not see what another thread has read reads it once more. */
  private final @Nullable String[] texts;

  private int at;

  PackReader(byte[] bytes) {
    this.bytes = bytes;
    int count = number();
    texts = new String[count];
    edges = new int[count + 1];
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + number();
    }
    for (int i = 0; i <= count; i++) {
      edges[i] += at;
    }
    at = edges[count];
  }

  private PackReader(PackReader other, int at) {
    this.bytes = other.bytes;
    this.edges = other.edges;
    this.texts = other.texts;
    this.at = at;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += BITS) {
      byte next = bytes[at++];
      number |= (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  String text() {
    return text(number());
  }

  /** How many texts the table has. */
  int places() {
    return texts.length;
  }

  /** The text at a place of the table. */
  String text(int place) {
    String known = texts[place];
    if (known == null) {
      int length = edges[place + 1] - edges[place];
      known = new String(bytes, edges[place], length, StandardCharsets.UTF_8);
      texts[place] = known;
    }
    return known;
  }

  /**
   * Passes over what stands apart.
   *
   * @param content understands it, whenever it is asked for; by any thread
   */
  <T> Supplier<T> later(Function<PackReader, T> content) {
    int length = number();
    int start = at;
    at += length;
    return () -> content.apply(new PackReader(this, start));
  }

  <T> List<T> list(Supplier<T> each) {
    int count = number();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(each.get());
    }
    return all;
  }

  List<String> texts() {
    String[] some = new String[number()];
    for (int i = 0; i < some.length; i++) {
      some[i] = text();
    }
    return Arrays.asList(some);
  }

  Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      lists.put(text(), texts());
    }
    return lists;
  }

  SortedMap<String, Integer> numbers() {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    for (int left = number(); left > 0; left--) {
      numbers.put(text(), number());
    }
    return numbers;
  }
}
