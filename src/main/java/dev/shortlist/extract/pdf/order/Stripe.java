package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Row.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A white stripe with text on both sides.
 *
 * @param x its right edge
 * @param from the first row beside it
 * @param to the row after its last
 * @param height of the part that has text on both sides
 * @param drawn whether a line or the edge of a coloured ground is drawn there
 */
record Stripe(float x, int from, int to, float height, boolean drawn) {

  /** What begins less than a point further left stands to its right all the same. */
  private static final float SLACK = 1;

  /**
   * What stands beside a stripe, from the top.
   *
   * @param left the parts of the rows that stand to its left
   * @param right and to its right
   */
  record Sides(List<Row> left, List<Row> right) {}

  /** Whether something begins to the left of a stripe that ends at a place. */
  static boolean isLeft(Piece piece, float x) {
    return piece.left() < x - SLACK;
  }

  /** The two sides of the stripe, which was found between these rows. */
  Sides sides(List<Row> rows) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows.subList(from, to)) {
      List<Piece> pieces = row.pieces();
      int first = 0;
      while (first < pieces.size() && isLeft(pieces.get(first), x)) {
        first++;
      }
      if (first > 0) {
        left.add(new Row(row.base(), pieces.subList(0, first)));
      }
      if (first < pieces.size()) {
        right.add(new Row(row.base(), pieces.subList(first, pieces.size())));
      }
    }
    return new Sides(left, right);
  }
}
