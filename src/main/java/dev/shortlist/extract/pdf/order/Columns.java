package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.order.Stripe.Sides;
import java.util.List;

/**
 * Whether a white stripe parts columns, or only the cells of a table or a margin of dates. The
 * baselines tell: the lines of columns lie where they will, those of cells on the line of the cell
 * beside.
 */
final class Columns {

  /** Of the letter height, how far apart baselines are that are one. */
  private static final float SAME_BASE = 0.25f;

  /** Rows of the shorter side: fewer are no column, but perhaps a large heading beside one. */
  private static final int FEWEST = 3;

  private static final float LARGE = 1.4f;

  /** Where fewer rows of the shorter side than this part have a partner, they are a column. */
  private static final double ALIGNED = 0.6;

  private static final double ALL_ALIGNED = 0.85;

  /** Cells have so many lines at most. */
  private static final int LONGEST_CELL = 4;

  /** Tables that have so many rows and headings on both sides are columns on one grid. */
  private static final int LONG = 10;

  /** Of lines, how many begin with a small letter in prose. */
  private static final double PROSE = 0.5;

  /** In letter heights: lines of one group are less far apart, 1.2 to 1.5 as a rule. */
  private static final float GROUP = 1.7f;

  /** A gap that is wider than the next by this factor is meant to be: baselines are rounded. */
  private static final float WIDER = 1.15f;

  /** Most, of groups or rows. */
  private static final double MOST = 0.7;

  private Columns() {}

  /**
   * Whether it does.
   *
   * @param drawn whether a line is drawn between the sides
   */
  static boolean areParted(Sides sides, boolean drawn) {
    List<Row> left = sides.left();
    List<Row> right = sides.right();
    if (drawn) {
      return left.size() > 1 && right.size() > 1;
    }
    boolean leftIsFew = left.size() <= right.size();
    List<Row> few = leftIsFew ? left : right;
    List<Row> many = leftIsFew ? right : left;
    if (few.size() < FEWEST) {
      return many.size() > 2 && few.getFirst().size() > LARGE * many.getFirst().size();
    }
    if (beside(left, right) < 2 || beside(right, left) < 2) {
      return false;
    }
    double aligned = aligned(few, many);
    if (aligned < ALIGNED) {
      return true;
    }
    return (isProse(few) && isProse(many)) || !areCells(few, many, aligned);
  }

  /** Whether most lines but the first go on with a sentence. */
  private static boolean isProse(List<Row> rows) {
    long small = rows.stream().skip(1).filter(Row::beginsSmall).count();
    return small >= PROSE * (rows.size() - 1);
  }

  /** How many stand beside rows of the other side. */
  private static long beside(List<Row> rows, List<Row> others) {
    float top = others.getFirst().base() - others.getFirst().size();
    float bottom = others.getLast().base() + others.getLast().size();
    return rows.stream().filter(row -> row.base() >= top && row.base() <= bottom).count();
  }

  /** How many of the few have a row of the many on their baseline, from 0 to 1. */
  private static double aligned(List<Row> few, List<Row> many) {
    int aligned = 0;
    int i = 0;
    for (Row row : few) {
      while (i < many.size() && many.get(i).base() < top(row)) {
        i++;
      }
      if (i < many.size() && many.get(i).base() <= row.base() + SAME_BASE * row.size()) {
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
    int at = 0;
    for (int i = 0; i < few.size(); i++) {
      boolean begins =
          i == 0 || few.get(i).base() - few.get(i - 1).base() > GROUP * few.get(i).size();
      length = begins ? 1 : length + 1;
      longest = Math.max(longest, length);
      if (begins) {
        groups++;
        while (at < many.size() && many.get(at).base() < top(few.get(i))) {
          at++;
        }
        starts += beginsSomething(few.get(i), many, at) ? 1 : 0;
      }
    }
    if (bullets(few) > 1 && bullets(many) > 1) {
      return false; // lists side by side
    }
    boolean together = starts >= MOST * groups;
    if (longest <= LONGEST_CELL && together) {
      return true;
    }
    if (aligned < ALL_ALIGNED) {
      return false;
    }
    // Every row has its partner: a table, unless both sides have headings of their own.
    boolean grid = few.size() >= LONG && headings(few) > 0 && headings(many) > 0;
    boolean partners = few.size() >= MOST * many.size();
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

  /** No baseline above is one with that of a row. */
  private static float top(Row row) {
    return row.base() - SAME_BASE * row.size();
  }

  /** How far the rows beneath one are apart, or those above the last. */
  private static float usualPitch(List<Row> rows, int at) {
    int from = at + 1 < rows.size() ? at : Math.max(0, at - 2);
    return rows.get(from + 1).base() - rows.get(from).base();
  }

  /** Whether the row of the other side on a row's baseline, the given or none, begins something. */
  private static boolean beginsSomething(Row row, List<Row> many, int at) {
    if (at == many.size() || many.get(at).base() > row.base() + SAME_BASE * row.size()) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    Row other = many.get(at);
    Row before = many.get(at - 1);
    float pitch = other.base() - before.base();
    return pitch > WIDER * usualPitch(many, at)
        || other.bold() != before.bold()
        || Math.abs(other.size() - before.size()) > 0.5f
        || other.pieces().getFirst().beginsWithBullet()
        || before.right() < other.right() - 0.1f * (other.right() - other.left());
  }
}
