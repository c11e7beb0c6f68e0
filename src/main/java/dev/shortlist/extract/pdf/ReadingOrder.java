package dev.shortlist.extract.pdf;

import dev.shortlist.extract.pdf.Row.Edge;
import dev.shortlist.extract.pdf.Row.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts the rows of a page in the order of reading: columns one after the other, and what only looks
 * like a column, such as dates at the right margin and tables, row by row.
 *
 * <p>A page is cut again and again, as in the recursive X-Y cut of Nagy, Seth and Viswanathan ("A
 * prototype document image analysis system for technical journals", Computer 25(7), 1992). Where it
 * is cut is told by the tallest white stripe between text (Breuel, "Two geometric algorithms for
 * layout analysis", DAS 2002), so that a blank line in both columns does not tear them apart.
 * Whether a stripe parts columns or cells is told by the baselines: the lines of columns lie where
 * they will, those of cells on the line of the cell beside.
 */
final class ReadingOrder {

  private static final int DEEPEST = 12;

  /** Of the letter height, the narrowest white stripe between columns. */
  private static final float STRIPE = 0.6f;

  private final List<Edge> edges;
  private final float body;
  private final float pageHeight;
  private final boolean first;
  private final List<List<Row>> parts = new ArrayList<>();

  private ReadingOrder(List<Edge> edges, float body, float pageHeight, boolean first) {
    this.edges = edges;
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
  static List<List<Row>> of(List<Row> rows, List<Edge> edges, float pageHeight, boolean first) {
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

  /**
   * A white stripe with text on both sides.
   *
   * @param x its right edge
   * @param from the first row beside it
   * @param to the row after its last
   * @param height of the part that has text on both sides
   * @param drawn whether a line or the edge of a coloured ground is drawn there
   */
  private record Stripe(
      float x, int from, int to, float height, boolean drawn, List<Row> left, List<Row> right) {}

  private void cut(List<Row> rows, int depth) {
    if (rows.isEmpty()) {
      return;
    }
    Optional<Stripe> found = depth < DEEPEST ? stripe(rows) : Optional.empty();
    if (found.isEmpty()) {
      parts.add(rows);
      return;
    }
    Stripe stripe = found.get();
    cut(rows.subList(0, stripe.from), depth + 1);
    if (first && hasName(stripe.right, stripe.left)) {
      cut(stripe.right, depth + 1);
      cut(stripe.left, depth + 1);
    } else {
      cut(stripe.left, depth + 1);
      cut(stripe.right, depth + 1);
    }
    cut(rows.subList(stripe.to, rows.size()), depth + 1);
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

  private Optional<Stripe> stripe(List<Row> rows) {
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
      stripes(rows, x, Optional.empty(), stripes);
    }
    stripes.sort(
        Comparator.comparing(Stripe::drawn)
            .thenComparingDouble(Stripe::height)
            .reversed()
            .thenComparingDouble(Stripe::x));
    return stripes.stream().filter(this::partsColumns).findFirst();
  }

  /** Adds the white stripes that end at a place. */
  private void stripes(List<Row> rows, float x, Optional<Edge> edge, List<Stripe> stripes) {
    float gap = edge.isPresent() ? 0.5f : Math.max(4.5f, STRIPE * body);
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size() && !crosses(rows.get(to), x, gap, edge)) {
        to++;
      }
      if (to > from) {
        stripe(rows, from, to, x, edge.isPresent()).ifPresent(stripes::add);
      }
      from = to + 1;
    }
  }

  private static boolean crosses(Row row, float x, float gap, Optional<Edge> edge) {
    if (edge.isPresent() && (row.base() < edge.get().top() || row.base() > edge.get().bottom())) {
      return true;
    }
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

  private boolean partsColumns(Stripe stripe) {
    List<Row> left = within(stripe.left, stripe.right);
    List<Row> right = within(stripe.right, stripe.left);
    if (stripe.drawn) {
      return stripe.left.size() > 1 && stripe.right.size() > 1;
    }
    boolean leftIsFew = stripe.left.size() <= stripe.right.size();
    List<Row> few = leftIsFew ? stripe.left : stripe.right;
    List<Row> many = leftIsFew ? stripe.right : stripe.left;
    double aligned = aligned(few, many);
    if (few.size() < 3) {
      return many.size() > 2
          && aligned == 0
          && few.getFirst().size() > 1.4f * many.getFirst().size();
    }
    if (left.size() < 2 || right.size() < 2) {
      return false;
    }
    if (aligned < 0.6) {
      return true;
    }
    return !areCells(few, many, aligned);
  }

  /** Those that stand beside rows of the other side. */
  private static List<Row> within(List<Row> rows, List<Row> others) {
    float top = others.getFirst().base() - others.getFirst().size();
    float bottom = others.getLast().base() + others.getLast().size();
    return rows.stream().filter(row -> row.base() >= top && row.base() <= bottom).toList();
  }

  /** How many of the few have a row of the many on their baseline, from 0 to 1. */
  private static double aligned(List<Row> few, List<Row> many) {
    int aligned = 0;
    int i = 0;
    for (Row row : few) {
      while (i < many.size() && many.get(i).base() < row.base() - 0.25f * row.size()) {
        i++;
      }
      if (i < many.size() && many.get(i).base() <= row.base() + 0.25f * row.size()) {
        aligned++;
      }
    }
    return (double) aligned / few.size();
  }

  /**
   * Whether rows on common baselines are those of a table or a margin, and not of two columns that
   * share a grid by chance: cells come in short groups, each of which begins where something begins
   * on the other side.
   */
  private static boolean areCells(List<Row> few, List<Row> many, double aligned) {
    int groups = 0;
    int starts = 0;
    int longest = 0;
    int length = 0;
    for (int i = 0; i < few.size(); i++) {
      boolean begins =
          i == 0 || few.get(i).base() - few.get(i - 1).base() > 1.7f * few.get(i).size();
      length = begins ? 1 : length + 1;
      longest = Math.max(longest, length);
      if (begins) {
        groups++;
        starts += beginsSomething(few.get(i), many) ? 1 : 0;
      }
    }
    if (bullets(few) > 1 && bullets(many) > 1) {
      return false; // lists side by side
    }
    boolean together = starts >= 0.7 * groups;
    if (longest <= 4 && together) {
      return true;
    }
    if (aligned < 0.85) {
      return false;
    }
    // Every row has its partner: a table, unless both sides have headings of their own.
    boolean grid = few.size() >= 10 && headings(few) > 0 && headings(many) > 0;
    boolean partners = few.size() >= 0.7 * many.size();
    return !grid && (partners || together);
  }

  private static long bullets(List<Row> rows) {
    return rows.stream().filter(row -> row.pieces().getFirst().beginsWithBullet()).count();
  }

  private static long headings(List<Row> rows) {
    double size =
        rows.stream().mapToDouble(Row::size).sorted().skip(rows.size() / 2).findFirst().orElse(0);
    boolean allBold = rows.stream().filter(Row::bold).count() * 2 > rows.size();
    return rows.stream()
        .filter(
            row -> row.size() > 1.1 * size || (row.bold() && !allBold && row.pieces().size() == 1))
        .count();
  }

  private static boolean beginsSomething(Row row, List<Row> many) {
    for (int i = 0; i < many.size(); i++) {
      Row other = many.get(i);
      if (Math.abs(other.base() - row.base()) <= 0.25f * row.size()) {
        if (i == 0) {
          return true;
        }
        Row before = many.get(i - 1);
        float pitch = other.base() - before.base();
        float next = i + 1 < many.size() ? many.get(i + 1).base() - other.base() : pitch;
        return pitch > 1.15f * next
            || other.bold() != before.bold()
            || Math.abs(other.size() - before.size()) > 0.5f
            || other.pieces().getFirst().beginsWithBullet()
            || before.right() < other.right() - 0.1f * (other.right() - other.left());
      }
    }
    return false;
  }
}
