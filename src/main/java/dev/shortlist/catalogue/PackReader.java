package dev.shortlist.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Reads what a {@link PackWriter} wrote, in the same order. Of a program that has just started most
 * code runs unoptimised, so this does little: a text that is used often is decoded once.
 */
final class PackReader {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  PackReader(byte[] bytes) {
    this.bytes = bytes;
    texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
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
    return texts[number()];
  }

  /** How many texts the table has. */
  int places() {
    return texts.length;
  }

  /** The text at a place of the table. */
  String text(int place) {
    return texts[place];
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
