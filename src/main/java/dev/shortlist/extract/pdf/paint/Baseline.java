package dev.shortlist.extract.pdf.paint;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a string begins and how it runs, on a page that is turned so that it runs to the right.
 *
 * @param x where it begins
 * @param y how deep its baseline lies
 * @param step how long a unit of text space is; negative for a string that runs backwards
 * @param height of its letters, in points
 * @param angle how far the page is turned clockwise, in whole degrees from 0 to 359
 */
record Baseline(float x, float y, float step, float height, int angle) {

  /** How far the middle of upright letters is from the line they stand on, in letter heights. */
  private static final float MIDDLE = 0.35f;

  /** A line that leans by no more degrees is straight. */
  private static final int STRAIGHT = 2;

  /** Of the string that is painted next. */
  static Baseline of(PDGraphicsState state, Matrix view, boolean vertical) {
    PDTextState told = state.getTextState();
    float size = told.getFontSize();
    Matrix text =
        state.getTextMatrix().multiply(state.getCurrentTransformationMatrix()).multiply(view);
    float ax = text.getScaleX();
    float ay = text.getShearY();
    float cx = text.getShearX();
    float cy = text.getScaleY();
    float along = length(ax, ay);
    float height = Math.abs(size) * (along == 0 ? 0 : Math.abs(ax * cy - ay * cx) / along);
    boolean backwards = !vertical && size * told.getHorizontalScaling() < 0;
    float step = vertical ? length(cx, cy) : backwards ? -along : along;
    float sign = backwards ? -1 : 1;
    int angle = vertical ? angle(-cx, -cy) : angle(sign * ax, sign * ay);
    float x = text.getTranslateX() + told.getRise() * cx;
    float y = text.getTranslateY() + told.getRise() * cy;
    if (angle == 0) {
      return new Baseline(x, y, step, height, angle);
    }
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    return new Baseline(
        (float) (x * cos + y * sin),
        (float) (-x * sin + y * cos) + (vertical ? MIDDLE * height : 0),
        step,
        height,
        angle);
  }

  private static float length(float x, float y) {
    return y == 0 ? Math.abs(x) : x == 0 ? Math.abs(y) : (float) Math.hypot(x, y);
  }

  private static int angle(float x, float y) {
    if (y == 0 && x >= 0) {
      return 0;
    }
    int degrees = Math.floorMod((int) Math.round(Math.toDegrees(Math.atan2(y, x))), 360);
    return degrees <= STRAIGHT || degrees >= 360 - STRAIGHT ? 0 : degrees;
  }
}
