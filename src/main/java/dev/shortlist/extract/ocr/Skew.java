package dev.shortlist.extract.ocr;

/**
 * How crooked a page lies: of all slopes, that along which its lines and the white between them are
 * told apart best, as W. Postl has it ("Detection of linear oblique structures and skew scan in
 * digitized documents", ICPR 1986).
 */
final class Skew {

  /** Steps of the slope, a pixel: beyond 4.6 degrees nobody would send it. */
  private static final float STEP = 0.001f;

  private static final int MOST = 80;

  /** Between slopes that are tried at first. */
  private static final int COARSE = 4;

  /** Lines that fall less are read as well as straight ones. */
  private static final int LEAST = 5;

  /** So much better than a straight page a crooked one is told apart: else it has no lines. */
  private static final double CLEARER = 1.1;

  /** Pixels that are taken for one, each way; lines are some thirty apart. */
  private static final int CELL = 3;

  /** Cells side by side that are shifted together. */
  private static final int STRIP = 8;

  /** Of each strip, how much each row differs from the one above. */
  private final int[][] strips;

  private final int rows;

  private Skew(Grey picture) {
    rows = picture.height() / CELL;
    strips = new int[picture.width() / (CELL * STRIP)][rows];
    for (int strip = 0; strip < strips.length; strip++) {
      for (int cell = 0; cell < STRIP; cell++) {
        int x = (strip * STRIP + cell) * CELL;
        int above = shade(picture, x, 0);
        for (int row = 1; row < rows; row++) {
          int here = shade(picture, x, row);
          strips[strip][row] += Math.abs(here - above);
          above = here;
        }
      }
    }
  }

  private static int shade(Grey picture, int x, int row) {
    int sum = 0;
    for (int i = 0; i < CELL; i++) {
      for (int j = 0; j < CELL; j++) {
        sum += picture.shade(x + j, row * CELL + i);
      }
    }
    return sum;
  }

  /** How far the lines of a picture fall to the right, a pixel; 0 for one that is straight. */
  static float of(Grey picture) {
    Skew skew = new Skew(picture);
    int best = skew.clearest(-MOST, MOST, COARSE);
    best = skew.clearest(best - COARSE, best + COARSE, 1);
    boolean crooked = Math.abs(best) >= LEAST && Math.abs(best) < MOST;
    return crooked && skew.clearness(best) > CLEARER * skew.clearness(0) ? best * STEP : 0;
  }

  private int clearest(int from, int to, int by) {
    int best = from;
    double most = -1;
    for (int step = from; step <= to; step += by) {
      double clearness = clearness(step);
      if (clearness > most) {
        most = clearness;
        best = step;
      }
    }
    return best;
  }

  /** How much rows differ from the next when the page is set straight by so many steps. */
  private double clearness(int steps) {
    long[] sums = new long[rows];
    for (int strip = 0; strip < strips.length; strip++) {
      int fall = Math.round(steps * STEP * STRIP * (strip - strips.length / 2f));
      int from = Math.max(0, -fall);
      int to = Math.min(rows, rows - fall);
      for (int row = from; row < to; row++) {
        sums[row] += strips[strip][row + fall];
      }
    }
    double clearness = 0;
    for (int row = 1; row < rows; row++) {
      double difference = sums[row] - sums[row - 1];
      clearness += difference * difference;
    }
    return clearness;
  }
}
