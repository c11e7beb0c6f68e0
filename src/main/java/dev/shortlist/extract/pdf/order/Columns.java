package dev.shortlist.extract.pdf.order;

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

  /** Most, of groups or rows. */
  private static final double MOST = 0.7;

  private Columns() {}

  /** Whether it does. */
  static boolean areParted(Stripe stripe) {
    List<Row> left = within(stripe.left(), stripe.right());
    List<Row> right = within(stripe.right(), stripe.left());
    if (stripe.drawn()) {
      return stripe.left().size() > 1 && stripe.right().size() > 1;
    }
    boolean leftIsFew = stripe.left().size() <= stripe.right().size();
    List<Row> few = leftIsFew ? stripe.left() : stripe.right();
    List<Row> many = leftIsFew ? stripe.right() : stripe.left();
    double aligned = aligned(few, many);
    if (few.size() < FEWEST) {
      return many.size() > 2 && few.getFirst().size() > LARGE * many.getFirst().size();
    }
    if (left.size() < 2 || right.size() < 2) {
      return false;
    }
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
      while (i < many.size() && many.get(i).base() < row.base() - SAME_BASE * row.size()) {
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

  private static boolean beginsSomething(Row row, List<Row> many) {
    for (int i = 0; i < many.size(); i++) {
      Row other = many.get(i);
      if (Math.abs(other.base() - row.base()) <= SAME_BASE * row.size()) {
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
