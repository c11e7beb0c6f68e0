package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Row.Piece;
import dev.shortlist.extract.pdf.page.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /** In letter heights: a blank line and the distance of lines, 1.2 as a rule, nearly. */
  private static final float APART = 2.2f;

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

  /**
   * Those between rows: drawn ones first, then the tallest.
   *
   * @throws Stop when the thread is asked to
   */
  List<Stripe> of(List<Row> rows) throws Stop {
    List<Stripe> stripes = new ArrayList<>();
    for (Edge edge : edges) {
      Stop.ifInterrupted();
      drawn(rows, edge, stripes);
    }
    TreeSet<Float> lefts = new TreeSet<>();
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        lefts.add(Math.round(piece.left() * 2) / 2f);
      }
    }
    for (float x : lefts.tailSet(lefts.first(), false)) {
      Stop.ifInterrupted();
      white(rows, x, stripes);
    }
    stripes.sort(
        Comparator.comparing(Stripe::drawn)
            .thenComparingDouble(Stripe::height)
            .reversed()
            .thenComparingDouble(Stripe::x));
    return stripes;
  }

  /** Adds the white stripes that end at a place. */
  private void white(List<Row> rows, float x, List<Stripe> stripes) {
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size() && !crosses(rows.get(to), x, gap)) {
        to++;
      }
      if (to > from) {
        stripe(rows, from, to, x, false).ifPresent(stripes::add);
      }
      from = to + 1;
    }
  }

  /** Adds the stripes beside a line. */
  private static void drawn(List<Row> rows, Edge edge, List<Stripe> stripes) {
    int from = 0;
    while (from < rows.size()) {
      Latest left = new Latest();
      Latest right = new Latest();
      int to = from;
      while (to < rows.size() && !crosses(rows.get(to), edge.x(), DRAWN)) {
        Row row = rows.get(to);
        Latest beside = Stripe.isLeft(row.pieces().getFirst(), edge.x()) ? left : right;
        if (isBeyond(row, beside, edge)) {
          break;
        }
        beside.add(row);
        to++;
      }
      if (to > from) {
        stripe(rows, from, to, edge.x(), true).ifPresent(stripes::add);
      }
      from = to + 1;
    }
  }

  /** The last two rows on one side of a line. */
  private static final class Latest {
    private @Nullable Row before;
    private @Nullable Row last;

    void add(Row row) {
      before = last;
      last = row;
    }
  }

  /** Whether a row is beyond the ends of a line, and does not go on with the text beside it. */
  private static boolean isBeyond(Row row, Latest beside, Edge edge) {
    if (row.base() < edge.top()) {
      return true;
    }
    if (row.base() <= edge.bottom()) {
      return false;
    }
    Row last = beside.last;
    Row before = beside.before;
    if (last == null || before == null) {
      return true;
    }
    float usual = last.base() - before.base();
    return row.base() - last.base() > GOES_ON * usual
        || row.size() > GOES_ON * last.size()
        || row.bold() != last.bold();
  }

  private static boolean crosses(Row row, float x, float gap) {
    for (Piece piece : row.pieces()) {
      if (!Stripe.isLeft(piece, x)) {
        return false; // nor do those after it, which begin further right
      }
      if (piece.right() > x - gap) {
        return true;
      }
    }
    return false;
  }

  /** The stripe between some rows, of which none crosses it; nothing where a side has no text. */
  private static Optional<Stripe> stripe(List<Row> rows, int from, int to, float x, boolean drawn) {
    int firstLeft = -1;
    int firstRight = -1;
    int lastLeft = -1;
    int lastRight = -1;
    int besideRight = -1; // the last on the left that is not beneath all on the right
    for (int i = from; i < to; i++) {
      List<Piece> pieces = rows.get(i).pieces();
      if (Stripe.isLeft(pieces.getFirst(), x)) {
        firstLeft = firstLeft < 0 ? i : firstLeft;
        lastLeft = i;
      }
      if (!Stripe.isLeft(pieces.getLast(), x)) {
        firstRight = firstRight < 0 ? i : firstRight;
        lastRight = i;
        besideRight = lastLeft;
      }
    }
    if (firstLeft < 0 || firstRight < 0) {
      return Optional.empty();
    }
    int end = to < rows.size() && !drawn ? withoutTail(rows, from, lastRight + 1, to) : to;
    lastLeft = end == to ? lastLeft : end > lastRight + 1 ? end - 1 : besideRight;
    if (lastLeft < 0) {
      return Optional.empty();
    }
    float top = Math.max(rows.get(firstLeft).base(), rows.get(firstRight).base());
    float bottom = Math.min(rows.get(lastLeft).base(), rows.get(lastRight).base());
    return Optional.of(new Stripe(x, from, end, bottom - top, drawn));
  }

  /**
   * Rows at the end that stand on the left alone, before a row across, may be the heading of that
   * row: from a heading on, or after a wide gap, they belong below.
   *
   * @param tail the first of those rows
   */
  private static int withoutTail(List<Row> rows, int from, int tail, int to) {
    for (int i = tail; i < to; i++) {
      Row row = rows.get(i);
      boolean heading =
          row.pieces().size() == 1
              && (row.pieces().getFirst().capitals()
                  || row.size() > GOES_ON * rows.get(to).size()
                  || (row.bold() && !rows.get(to).bold()));
      boolean apart = i > from && row.base() - rows.get(i - 1).base() > APART * row.size();
      boolean begins = i > tail || apart;
      if ((heading && begins) || (apart && i > tail)) {
        return i;
      }
    }
    return to;
  }
}
