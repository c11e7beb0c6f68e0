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
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How an answer tells where a text stands and what is hidden. A layout is one row of numbers of
 * four bytes, six for a word, each list after its length: written to a stream one by one, they took
 * four times as long.
 */
final class SeenWire {

  private SeenWire() {}

  /** Writes where a text stands. */
  static void write(DataOutputStream out, Layout layout) throws IOException {
    Numbers numbers = new Numbers();
    numbers.add(layout.pages().size());
    for (Page page : layout.pages()) {
      numbers.add(page.number());
      numbers.add(page.width());
      numbers.add(page.height());
      numbers.add(page.whole());
      numbers.add(page.blocks().size());
      for (Block block : page.blocks()) {
        numbers.add(block.rectangle());
        numbers.add(block.lines().size());
        for (Line line : block.lines()) {
          numbers.add(line);
        }
      }
    }
    Wire.write(out, numbers.bytes());
  }

  /**
   * Reads where a text stands.
   *
   * @param length of the text, in chars
   * @throws IOException when it is broken off, or has words that are not in the text
   */
  static Layout layout(DataInputStream in, int length) throws IOException {
    ByteBuffer numbers = ByteBuffer.wrap(Wire.bytes(in));
    try {
      List<Page> pages = new ArrayList<>();
      for (int left = numbers.getInt(); left > 0; left--) {
        pages.add(page(numbers, length));
      }
      return new Layout(pages);
    } catch (BufferUnderflowException e) {
      throw new IOException("a layout broken off", e);
    }
  }

  /** Lists get no room ahead: it is the bytes that count and not what is said of them. */
  private static Page page(ByteBuffer numbers, int length) throws IOException {
    int number = numbers.getInt();
    float width = numbers.getFloat();
    float height = numbers.getFloat();
    boolean whole = numbers.getInt() != 0;
    List<Block> blocks = new ArrayList<>();
    for (int left = numbers.getInt(); left > 0; left--) {
      blocks.add(block(numbers, length));
    }
    return new Page(number, width, height, whole, blocks);
  }

  private static Block block(ByteBuffer numbers, int length) throws IOException {
    Rectangle rectangle = rectangle(numbers);
    List<Line> lines = new ArrayList<>();
    for (int left = numbers.getInt(); left > 0; left--) {
      lines.add(line(numbers, length));
    }
    return new Block(rectangle, lines);
  }

  private static Line line(ByteBuffer numbers, int length) throws IOException {
    Rectangle rectangle = rectangle(numbers);
    int start = place(numbers, 0, length);
    int end = place(numbers, start, length);
    float size = numbers.getFloat();
    boolean bold = numbers.getInt() != 0;
    List<Word> words = new ArrayList<>();
    for (int left = numbers.getInt(); left > 0; left--) {
      int first = place(numbers, 0, length);
      words.add(new Word(first, place(numbers, first, length), rectangle(numbers)));
    }
    return new Line(rectangle, start, end, size, bold, words);
  }

  private static int place(ByteBuffer numbers, int first, int last) throws IOException {
    int place = numbers.getInt();
    if (place < first || place > last) {
      throw new IOException("a place at %d, not in %d to %d".formatted(place, first, last));
    }
    return place;
  }

  private static Rectangle rectangle(ByteBuffer numbers) {
    return new Rectangle(
        numbers.getFloat(), numbers.getFloat(), numbers.getFloat(), numbers.getFloat());
  }

  /** Writes what is hidden. */
  static void write(DataOutputStream out, List<Hidden> all) throws IOException {
    out.writeInt(all.size());
    for (Hidden hidden : all) {
      Wire.write(out, hidden.reason().name());
      Wire.write(out, hidden.text());
      out.writeInt(hidden.page().orElse(0));
      Numbers rectangle = new Numbers();
      if (hidden.rectangle().isPresent()) {
        rectangle.add(hidden.rectangle().get());
      }
      Wire.write(out, rectangle.bytes());
    }
  }

  /**
   * Reads what is hidden.
   *
   * @throws IOException when it is broken off, or hidden for no reason that there is
   */
  static List<Hidden> hidden(DataInputStream in) throws IOException {
    List<Hidden> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Hidden.Reason reason = Wire.constant(in, Hidden.Reason.class);
      String text = Wire.text(in);
      int page = in.readInt();
      all.add(
          new Hidden(reason, page == 0 ? Optional.empty() : Optional.of(page), perhaps(in), text));
    }
    return all;
  }

  private static Optional<Rectangle> perhaps(DataInputStream in) throws IOException {
    ByteBuffer numbers = ByteBuffer.wrap(Wire.bytes(in));
    return switch (numbers.remaining()) {
      case 0 -> Optional.empty();
      case 4 * Float.BYTES -> Optional.of(rectangle(numbers));
      default -> throw new EOFException("a rectangle broken off");
    };
  }

  /** A row of numbers that grows. */
  private static final class Numbers {

    private int[] all = new int[64];
    private int count;

    void add(int number) {
      if (count == all.length) {
        all = Arrays.copyOf(all, 2 * count);
      }
      all[count++] = number;
    }

    void add(float number) {
      add(Float.floatToIntBits(number));
    }

    void add(boolean is) {
      add(is ? 1 : 0);
    }

    void add(Rectangle rectangle) {
      add(rectangle.left());
      add(rectangle.top());
      add(rectangle.width());
      add(rectangle.height());
    }

    void add(Line line) {
      add(line.rectangle());
      add(line.start());
      add(line.end());
      add(line.size());
      add(line.bold());
      add(line.words().size());
      for (Word word : line.words()) {
        add(word.start());
        add(word.end());
        add(word.rectangle());
      }
    }

    byte[] bytes() {
      ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES);
      bytes.asIntBuffer().put(all, 0, count);
      return bytes.array();
    }
  }
}
