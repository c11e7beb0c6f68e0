package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Stripe.Sides;
import dev.shortlist.extract.pdf.page.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the rows of a page in the order of reading: columns one after the other, and what only looks
 * like a column, such as dates at the right margin and tables, row by row.
 *
 * <p>A page is cut again and again, as in the recursive X-Y cut of Nagy, Seth and Viswanathan ("A
 * prototype document image analysis system for technical journals", Computer 25(7), 1992). Where it
 * is cut is told by the tallest white stripe between text (Breuel, "Two geometric algorithms for
 * layout analysis", DAS 2002), so that a blank line in both columns does not tear them apart.
 * {@link Columns} tells whether a stripe parts columns.
 */
final class ReadingOrder {

  private static final int DEEPEST = 12;

  private final Stripes stripes;
  private final float body;
  private final float pageHeight;
  private final boolean first;
  private final List<List<Row>> parts = new ArrayList<>();

  private ReadingOrder(List<Edge> edges, float body, float pageHeight, boolean first) {
    this.stripes = new Stripes(edges, body);
    this.body = body;
    this.pageHeight = pageHeight;
    this.first = first;
  }

  /**
   * The parts of a page in the order of reading, each of rows from the top.
   *
   * @param rows from the top
   * @param edges upright lines that may part columns
   * @param first whether it is the first page, which has the name
   */
  static List<List<Row>> of(List<Row> rows, List<Edge> edges, float pageHeight, boolean first)
      throws Stop {
    ReadingOrder order = new ReadingOrder(edges, body(rows), pageHeight, first);
    order.cut(rows, 0);
    return order.parts;
  }

  /** The size of most letters. */
  private static float body(List<Row> rows) {
    List<Row> sorted = rows.stream().sorted(Comparator.comparingDouble(Row::size)).toList();
    int letters = sorted.stream().mapToInt(Row::letters).sum();
    int before = 0;
    for (Row row : sorted) {
      before += row.letters();
      if (before * 2 >= letters) {
        return row.size();
      }
    }
    return 10;
  }

  private void cut(List<Row> rows, int depth) throws Stop {
    if (rows.isEmpty()) {
      return;
    }
    if (depth < DEEPEST) {
      for (Stripe stripe : stripes.of(rows)) {
        Stop.ifInterrupted();
        Sides sides = stripe.sides(rows);
        if (Columns.areParted(sides, stripe.drawn())) {
          cut(rows.subList(0, stripe.from()), depth + 1);
          boolean rightFirst = first && hasName(sides.right(), sides.left());
          cut(rightFirst ? sides.right() : sides.left(), depth + 1);
          cut(rightFirst ? sides.left() : sides.right(), depth + 1);
          cut(rows.subList(stripe.to(), rows.size()), depth + 1);
          return;
        }
      }
    }
    parts.add(MarginCells.gathered(rows));
  }

  /** Whether the large letters at the top of the page, which are the name, are in the first. */
  private boolean hasName(List<Row> one, List<Row> other) {
    return largest(one) > 1.25f * body && largest(one) > 1.15f * largest(other);
  }

  private float largest(List<Row> rows) {
    return (float)
        rows.stream()
            .filter(row -> row.base() < 0.25f * pageHeight)
            .mapToDouble(Row::size)
            .max()
            .orElse(0);
  }
}
