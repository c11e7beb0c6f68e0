package dev.shortlist.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a text stands on the pages of its file: pages hold blocks, blocks lines, lines words, all
 * in the order of reading. Places in the text are counted in chars from its beginning.
 *
 * @param pages the pages, first to last
 */
public record Layout(List<Page> pages) {

  public Layout {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param whole false where the page is damaged, or a picture of text, and some of it could not be
   *     read
   * @param blocks what stands together
   */
  public record Page(int number, float width, float height, boolean whole, List<Block> blocks) {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Lines that stand together.
   *
   * @param rectangle around the lines
   * @param lines from the first
   */
  public record Block(Rectangle rectangle, List<Line> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line, or a row of a table. The rest of a word that a hyphen parts is written with the line
   * before, though it stands in this: a line of nothing else is empty.
   *
   * @param rectangle around the words
   * @param start where it begins in the text
   * @param end the char after its last
   * @param size of most of its letters, in points
   * @param bold whether most of its letters are
   * @param words from the first
   */
  public record Line(
      Rectangle rectangle, int start, int end, float size, boolean bold, List<Word> words) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * Chars without a space.
   *
   * @param start where it begins in the text
   * @param end the char after its last
   * @param rectangle around it
   */
  public record Word(int start, int end, Rectangle rectangle) {}

  /**
   * A place on a page.
   *
   * @param page its number, from 1
   * @param rectangle on that page
   */
  public record Place(int page, Rectangle rectangle) {}

  /** All lines in the order of reading. */
  public List<Line> lines() {
    return pages.stream()
        .flatMap(page -> page.blocks().stream())
        .flatMap(block -> block.lines().stream())
        .toList();
  }

  /**
   * Where a stretch of the text stands: one rectangle for each line that it touches.
   *
   * @param start its first char
   * @param end the char after its last
   */
  public List<Place> places(int start, int end) {
    List<Place> places = new ArrayList<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        for (Line line : block.lines()) {
          List<Rectangle> touched =
              line.words().stream()
                  .filter(word -> word.start() < end && start < word.end())
                  .map(Word::rectangle)
                  .toList();
          if (!touched.isEmpty()) {
            places.add(new Place(page.number(), Rectangle.around(touched)));
          }
        }
      }
    }
    return List.copyOf(places);
  }

  /** The size, rounded to half a point, that most of the text is set in; 0 where there is none. */
  public float bodySize() {
    Map<Float, Integer> chars = new TreeMap<>();
    for (Line line : lines()) {
      chars.merge(Math.round(line.size() * 2) / 2f, line.end() - line.start(), Integer::sum);
    }
    return chars.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
