package dev.shortlist.extract.worker;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Line;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Word;
import dev.shortlist.extract.layout.Rectangle;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an answer tells where a text stands and what is hidden: numbers of four bytes in the order of
 * reading, each list after its length. A word takes 24 bytes.
 */
final class SeenWire {

  private SeenWire() {}

  /** Writes one thing. */
  @FunctionalInterface
  private interface Writing<T> {
    void write(DataOutputStream out, T one) throws IOException;
  }

  /** Reads one thing. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Writes where a text stands. */
  static void write(DataOutputStream out, Layout layout) throws IOException {
    writeAll(out, layout.pages(), SeenWire::write);
  }

  /**
   * Reads where a text stands.
   *
   * @param length of the text, in chars
   * @throws IOException when it is broken off, or has words that are not in the text
   */
  static Layout layout(DataInputStream in, int length) throws IOException {
    return new Layout(readAll(in, from -> page(from, length)));
  }

  /** Writes what is hidden. */
  static void write(DataOutputStream out, List<Hidden> hidden) throws IOException {
    writeAll(out, hidden, SeenWire::write);
  }

  /**
   * Reads what is hidden.
   *
   * @throws IOException when it is broken off, or hidden for no reason that there is
   */
  static List<Hidden> hidden(DataInputStream in) throws IOException {
    return readAll(in, SeenWire::one);
  }

  private static void write(DataOutputStream out, Page page) throws IOException {
    out.writeInt(page.number());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeBoolean(page.whole());
    writeAll(out, page.blocks(), SeenWire::write);
  }

  private static Page page(DataInputStream in, int length) throws IOException {
    return new Page(
        in.readInt(),
        in.readFloat(),
        in.readFloat(),
        in.readBoolean(),
        readAll(in, from -> block(from, length)));
  }

  private static void write(DataOutputStream out, Block block) throws IOException {
    write(out, block.rectangle());
    writeAll(out, block.lines(), SeenWire::write);
  }

  private static Block block(DataInputStream in, int length) throws IOException {
    return new Block(rectangle(in), readAll(in, from -> line(from, length)));
  }

  private static void write(DataOutputStream out, Line line) throws IOException {
    write(out, line.rectangle());
    out.writeInt(line.start());
    out.writeInt(line.end());
    out.writeFloat(line.size());
    out.writeBoolean(line.bold());
    writeAll(out, line.words(), SeenWire::write);
  }

  private static Line line(DataInputStream in, int length) throws IOException {
    Rectangle rectangle = rectangle(in);
    int start = place(in, 0, length);
    return new Line(
        rectangle,
        start,
        place(in, start, length),
        in.readFloat(),
        in.readBoolean(),
        readAll(in, from -> word(from, length)));
  }

  private static void write(DataOutputStream out, Word word) throws IOException {
    out.writeInt(word.start());
    out.writeInt(word.end());
    write(out, word.rectangle());
  }

  private static Word word(DataInputStream in, int length) throws IOException {
    int start = place(in, 0, length);
    return new Word(start, place(in, start, length), rectangle(in));
  }

  private static int place(DataInputStream in, int first, int last) throws IOException {
    int place = in.readInt();
    if (place < first || place > last) {
      throw new IOException("a place at %d, not in %d to %d".formatted(place, first, last));
    }
    return place;
  }

  private static void write(DataOutputStream out, Rectangle rectangle) throws IOException {
    out.writeFloat(rectangle.left());
    out.writeFloat(rectangle.top());
    out.writeFloat(rectangle.width());
    out.writeFloat(rectangle.height());
  }

  private static Rectangle rectangle(DataInputStream in) throws IOException {
    return new Rectangle(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
  }

  private static void write(DataOutputStream out, Hidden hidden) throws IOException {
    Wire.write(out, hidden.reason().name());
    Wire.write(out, hidden.text());
    out.writeInt(hidden.page().orElse(0));
    out.writeBoolean(hidden.rectangle().isPresent());
    if (hidden.rectangle().isPresent()) {
      write(out, hidden.rectangle().get());
    }
  }

  private static Hidden one(DataInputStream in) throws IOException {
    Hidden.Reason reason = Wire.constant(in, Hidden.Reason.class);
    String text = Wire.text(in);
    int page = in.readInt();
    return new Hidden(
        reason,
        page == 0 ? Optional.empty() : Optional.of(page),
        in.readBoolean() ? Optional.of(rectangle(in)) : Optional.empty(),
        text);
  }

  private static <T> void writeAll(DataOutputStream out, List<T> all, Writing<T> writing)
      throws IOException {
    out.writeInt(all.size());
    for (T one : all) {
      writing.write(out, one);
    }
  }

  /** Makes no room ahead, for it is the bytes that count and not what is said of them. */
  private static <T> List<T> readAll(DataInputStream in, Reading<T> reading) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("a list of %d".formatted(count));
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(reading.read(in));
    }
    return all;
  }
}
