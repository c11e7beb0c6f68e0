package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Row.Piece;
import dev.shortlist.extract.pdf.page.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the white stripes between the words of a page that may part its columns. */
final class Stripes {

  /** Of the letter height, the narrowest white stripe between columns. */
  private static final float NARROWEST = 0.6f;

  /** And in points. */
  private static final float LEAST = 4.5f;

  /** The same beside a line that is drawn. */
  private static final float DRAWN = 0.5f;

  /** Lines that follow at the usual distance and in the usual size belong together. */
  private static final float GOES_ON = 1.1f;

  private final List<Edge> edges;
  private final float gap;

  /**
   * Of a page.
   *
   * @param body the size of most of its letters
   */
  Stripes(List<Edge> edges, float body) {
    this.edges = edges;
    this.gap = Math.max(LEAST, NARROWEST * body);
  }

  /** Those between rows: drawn ones first, then the tallest. */
  List<Stripe> of(List<Row> rows) throws Stop {
    List<Stripe> stripes = new ArrayList<>();
    for (Edge edge : edges) {
      stripes(rows, edge.x(), Optional.of(edge), stripes);
    }
    TreeSet<Float> lefts = new TreeSet<>();
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        lefts.add(Math.round(piece.left() * 2) / 2f);
      }
    }
    for (float x : lefts.tailSet(lefts.first(), false)) {
      Stop.ifInterrupted();
      stripes(rows, x, Optional.empty(), stripes);
    }
    stripes.sort(
        Comparator.comparing(Stripe::drawn)
            .thenComparingDouble(Stripe::height)
            .reversed()
            .thenComparingDouble(Stripe::x));
    return stripes;
  }

  /** Adds the white stripes that end at a place. */
  private void stripes(List<Row> rows, float x, Optional<Edge> edge, List<Stripe> stripes) {
    float least = edge.isPresent() ? DRAWN : gap;
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size()
          && !crosses(rows.get(to), x, least)
          && !(edge.isPresent() && isBeyond(rows, to, from, edge.get()))) {
        to++;
      }
      if (to > from) {
        stripe(rows, from, to, x, edge.isPresent()).ifPresent(stripes::add);
      }
      from = to + 1;
    }
  }

  /** Whether a row is beyond the ends of a line, and does not go on with the text beside it. */
  private static boolean isBeyond(List<Row> rows, int at, int from, Edge edge) {
    Row row = rows.get(at);
    if (row.base() < edge.top()) {
      return true;
    }
    if (row.base() <= edge.bottom()) {
      return false;
    }
    List<Row> beside =
        rows.subList(from, at).stream()
            .filter(before -> isLeft(before, edge.x()) == isLeft(row, edge.x()))
            .toList();
    if (beside.size() < 2) {
      return true;
    }
    Row before = beside.getLast();
    float usual = before.base() - beside.get(beside.size() - 2).base();
    return row.base() - before.base() > GOES_ON * usual
        || row.size() > GOES_ON * before.size()
        || row.bold() != before.bold();
  }

  private static boolean isLeft(Row row, float x) {
    return row.left() < x - 1;
  }

  private static boolean crosses(Row row, float x, float gap) {
    for (Piece piece : row.pieces()) {
      if (piece.left() < x - 1 && piece.right() > x - gap) {
        return true;
      }
    }
    return false;
  }

  private Optional<Stripe> stripe(List<Row> rows, int from, int to, float x, boolean drawn) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    int[] sides = new int[to - from];
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      List<Piece> before = row.pieces().stream().filter(p -> p.left() < x - 1).toList();
      List<Piece> after = row.pieces().stream().filter(p -> p.left() >= x - 1).toList();
      if (!before.isEmpty()) {
        left.add(new Row(row.base(), before));
        sides[i - from] |= 1;
      }
      if (!after.isEmpty()) {
        right.add(new Row(row.base(), after));
        sides[i - from] |= 2;
      }
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    int end = to;
    if (to < rows.size() && !drawn) {
      end = withoutTail(rows, from, to, sides);
      int dropped = to - end;
      left = left.subList(0, left.size() - dropped);
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    float top = Math.max(left.getFirst().base(), right.getFirst().base());
    float bottom = Math.min(left.getLast().base(), right.getLast().base());
    return Optional.of(new Stripe(x, from, end, bottom - top, drawn, left, right));
  }

  /**
   * Rows at the end that stand on the left alone, before a row across, may be the heading of that
   * row: from a heading on, or after a wide gap, they belong below.
   */
  private static int withoutTail(List<Row> rows, int from, int to, int[] sides) {
    int tail = to;
    while (tail > from && sides[tail - 1 - from] == 1) {
      tail--;
    }
    for (int i = tail; i < to; i++) {
      Row row = rows.get(i);
      boolean heading =
          row.pieces().size() == 1
              && (row.pieces().getFirst().capitals()
                  || row.size() > 1.1f * rows.get(to).size()
                  || (row.bold() && !rows.get(to).bold()));
      boolean apart = i > from && row.base() - rows.get(i - 1).base() > 2.2f * row.size();
      boolean begins = i > tail || apart;
      if ((heading && begins) || (apart && i > tail)) {
        return i;
      }
    }
    return to;
  }
}
