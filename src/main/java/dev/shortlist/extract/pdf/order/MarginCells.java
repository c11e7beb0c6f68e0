package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Row.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands in a margin in several lines, such as a place above a date, with the line of
 * the heading that it begins beside: further down it stands beside the points of a list, which it
 * says nothing of.
 */
final class MarginCells {

  /** Cells have so many lines at most. */
  private static final int MOST_LINES = 4;

  /** In letter heights: how far apart edges are that are one. */
  private static final float ALIGNED = 0.4f;

  /** In letter heights: lines of one cell are less far apart. */
  private static final float GROUP = 1.9f;

  /** Points of which one reaches so far towards the margin are sentences, and no table. */
  private static final float WIDE = 0.6f;

  /** So many rows from the heading on tell that. */
  private static final int TELLING = 10;

  private MarginCells() {}

  /** The rows of a part of a page, from the top, each cell whole beside its first line. */
  static List<Row> gathered(List<Row> rows) {
    List<Row> gathered = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      gathered.add(rows.get(i));
      int end = endOfCell(rows, i);
      rows.subList(i + 1, end).forEach(row -> gathered.add(part(row, row.pieces().size() - 1, 0)));
      rows.subList(i + 1, end).forEach(row -> gathered.add(part(row, 0, 1)));
      i = end;
    }
    return gathered;
  }

  /** A row without its first and last pieces, so many of each. */
  private static Row part(Row row, int first, int last) {
    return new Row(row.base(), row.pieces().subList(first, row.pieces().size() - last));
  }

  /** The row behind those that a cell, which begins in a row above a list, stands beside. */
  private static int endOfCell(List<Row> rows, int heading) {
    int end = heading + 1;
    if (rows.get(heading).pieces().size() < 2
        || isPoint(rows.get(heading))
        || end == rows.size()
        || !isPoint(rows.get(end))
        || rows.get(end).left() < rows.get(heading).left() - ALIGNED * rows.get(end).size()) {
      return end;
    }
    Piece cell = rows.get(heading).pieces().getLast();
    while (end < rows.size() && goesOn(cell, rows.get(end - 1), rows.get(end))) {
      end++;
    }
    boolean isCell = end - heading <= MOST_LINES && isWide(rows, heading, cell);
    return isCell ? end : heading + 1;
  }

  private static boolean isPoint(Row row) {
    return row.pieces().getFirst().beginsWithBullet();
  }

  private static boolean goesOn(Piece cell, Row before, Row row) {
    Piece last = row.pieces().getLast();
    float least = ALIGNED * row.size();
    return row.pieces().size() > 1
        && row.base() - before.base() <= GROUP * row.size()
        && (Math.abs(last.right() - cell.right()) < least
            || Math.abs(last.left() - cell.left()) < least);
  }

  private static boolean isWide(List<Row> rows, int heading, Piece cell) {
    float left = rows.get(heading + 1).left();
    float least = left + WIDE * (cell.left() - left);
    return rows.subList(heading + 1, Math.min(rows.size(), heading + TELLING)).stream()
        .map(row -> row.pieces().getFirst())
        .anyMatch(piece -> piece.right() >= least && piece.right() <= cell.left());
  }
}
