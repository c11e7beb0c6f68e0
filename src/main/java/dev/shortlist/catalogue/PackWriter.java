package dev.shortlist.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes numbers and texts for {@link PackReader}: each text once, in a table at the front, and
 * where it is used its place in the table. The same content gives the same bytes, so what has no
 * order of its own is put in one.
 */
final class PackWriter {

  /** The bits of a number that one byte holds; another one says whether more follow. */
  private static final int BITS = 7;

  private static final int MORE = 1 << BITS;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** A number that is not negative. */
  void number(int number) {
    number(number, body);
  }

  private static void number(int number, ByteArrayOutputStream into) {
    if (number < 0) {
      throw new IllegalArgumentException("no number to pack: " + number);
    }
    int rest = number;
    while (rest >= MORE) {
      into.write((rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    into.write(rest);
  }

  void text(String text) {
    number(place(text));
  }

  /** The place of a text in the table. */
  int place(String text) {
    return places.computeIfAbsent(text, absent -> places.size());
  }

  /** A list in its order. */
  <T> void list(SequencedCollection<T> all, Consumer<T> each) {
    number(all.size());
    all.forEach(each);
  }

  void texts(SequencedCollection<String> texts) {
    list(texts, this::text);
  }

  /** Texts that have no order. */
  void set(Collection<String> texts) {
    texts(new TreeSet<>(texts));
  }

  /** Lists by their names, in their order. */
  void lists(Map<String, ? extends SequencedCollection<String>> lists) {
    number(lists.size());
    lists.forEach((name, texts) -> {
      text(name);
      texts(texts);
    });
  }

  /** Numbers by names that have no order. */
  void numbers(Map<String, Integer> numbers) {
    number(numbers.size());
    new TreeMap<>(numbers)
        .forEach((name, number) -> {
          text(name);
          number(number);
        });
  }

  /** Something that can be passed over, for how long it is stands before it. */
  void apart(Runnable content) {
    ByteArrayOutputStream whole = body;
    body = new ByteArrayOutputStream();
    content.run();
    byte[] part = body.toByteArray();
    body = whole;
    number(part.length);
    body.writeBytes(part);
  }

  /** Everything that was written. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    number(places.size(), all);
    for (String text : places.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length, all);
      texts.writeBytes(utf8);
    }
    all.writeBytes(texts.toByteArray());
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }
}
