package dev.shortlist.extract.pdf.page;

import dev.shortlist.extract.layout.Hidden;
import java.util.BitSet;
import java.util.List;

/**
 * What is painted on a page.
 *
 * @param number from 1
 * @param width as it is seen
 * @param height as it is seen
 * @param whole false where the page is damaged
 * @param words in the order of painting
 * @param shapes in the order of painting
 * @param crowded whether there are more shapes than are kept, so that of no word is known what lies
 *     under or over it
 * @param marks the cells of {@link #CELL} points that small shapes touch
 * @param rules upright lines, which part columns
 * @param findings what the painting itself has told of hidden text
 */
public record PageContent(
    int number,
    float width,
    float height,
    boolean whole,
    List<Word> words,
    List<Shape> shapes,
    boolean crowded,
    BitSet marks,
    List<Box> rules,
    List<Hidden> findings) {

  /** How wide and high a cell is, in points. */
  public static final int CELL = 4;

  /** Cells in a row; pages are at most 14,400 points wide. */
  private static final int ROW = 4096;

  /** The cell of a place. */
  public static int cell(float x, float y) {
    int column = Math.clamp((int) (x / CELL), 0, ROW - 1);
    return Math.clamp((int) (y / CELL), 0, ROW - 1) * ROW + column;
  }
}
