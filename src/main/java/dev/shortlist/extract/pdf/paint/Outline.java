package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The path that a page is about to fill, to stroke or to clip by, as it is seen. */
final class Outline {

  /** More boxes than this in one path are taken to lie side by side. */
  private static final int MANY = 40;

  private final Matrix page;
  private final List<Box> boxes = new ArrayList<>();
  private Path2D.Float rest = new Path2D.Float();
  private boolean hasRest;
  private @Nullable Box around;
  private float lastX;
  private float lastY;

  /** Where the part of the path began that is drawn now. */
  private float startX;

  private float startY;

  /**
   * An empty path.
   *
   * @param page what turns places of the page's description into those that are seen
   */
  Outline(Matrix page) {
    this.page = page;
  }

  void clear() {
    boxes.clear();
    around = null;
    if (hasRest) {
      rest = new Path2D.Float();
      hasRest = false;
    }
  }

  /** Around all of it; nothing where it is empty. */
  @Nullable Box around() {
    return around;
  }

  void rectangle(Matrix ctm, float x, float y, float width, float height) {
    float left = x(ctm, x, y);
    float top = y(ctm, x, y);
    float right = x(ctm, x + width, y + height);
    float bottom = y(ctm, x + width, y + height);
    boolean upright = isNear(x(ctm, x, y + height), left) && isNear(y(ctm, x + width, y), top);
    boolean turned = isNear(y(ctm, x, y + height), top) && isNear(x(ctm, x + width, y), left);
    boolean straight = upright || turned;
    Box box =
        new Box(
            Math.min(left, right),
            Math.min(top, bottom),
            Math.max(left, right),
            Math.max(top, bottom));
    if (straight) {
      boxes.add(box);
      grow(box);
    } else {
      move(ctm, x, y);
      line(ctm, x + width, y);
      line(ctm, x + width, y + height);
      line(ctm, x, y + height);
      close();
    }
    lastX = left;
    lastY = top;
  }

  private static boolean isNear(float one, float other) {
    return Math.abs(one - other) < 0.1f;
  }

  void move(Matrix ctm, float x, float y) {
    point(ctm, x, y);
    startX = lastX;
    startY = lastY;
    rest.moveTo(lastX, lastY);
    hasRest = true;
  }

  void line(Matrix ctm, float x, float y) {
    begin();
    point(ctm, x, y);
    rest.lineTo(lastX, lastY);
  }

  void curve(Matrix ctm, float x1, float y1, float x2, float y2, float x3, float y3) {
    begin();
    point(ctm, x1, y1);
    float firstX = lastX;
    float firstY = lastY;
    point(ctm, x2, y2);
    float secondX = lastX;
    float secondY = lastY;
    point(ctm, x3, y3);
    rest.curveTo(firstX, firstY, secondX, secondY, lastX, lastY);
  }

  /** The same with the point that the path has come to as the first of those that bend it. */
  void curveFromHere(Matrix ctm, float x2, float y2, float x3, float y3) {
    begin();
    float firstX = lastX;
    float firstY = lastY;
    point(ctm, x2, y2);
    float secondX = lastX;
    float secondY = lastY;
    point(ctm, x3, y3);
    rest.curveTo(firstX, firstY, secondX, secondY, lastX, lastY);
  }

  void close() {
    if (hasRest && rest.getCurrentPoint() != null) {
      rest.closePath();
      lastX = startX;
      lastY = startY;
    }
  }

  /** A damaged path may go on before it begins. */
  private void begin() {
    if (!hasRest) {
      startX = lastX;
      startY = lastY;
      rest.moveTo(lastX, lastY);
      hasRest = true;
    }
  }

  private void point(Matrix ctm, float x, float y) {
    lastX = x(ctm, x, y);
    lastY = y(ctm, x, y);
    grow(new Box(lastX, lastY, lastX, lastY));
  }

  private void grow(Box more) {
    around = around == null ? more : around.with(more);
  }

  private float x(Matrix ctm, float x, float y) {
    float userX = x * ctm.getScaleX() + y * ctm.getShearX() + ctm.getTranslateX();
    float userY = x * ctm.getShearY() + y * ctm.getScaleY() + ctm.getTranslateY();
    return userX * page.getScaleX() + userY * page.getShearX() + page.getTranslateX();
  }

  private float y(Matrix ctm, float x, float y) {
    float userX = x * ctm.getScaleX() + y * ctm.getShearX() + ctm.getTranslateX();
    float userY = x * ctm.getShearY() + y * ctm.getScaleY() + ctm.getTranslateY();
    return userX * page.getShearY() + userY * page.getScaleY() + page.getTranslateY();
  }

  /** What is painted when the path is filled. */
  List<Shape> filled(int rule, int colour, float alpha, Box clip) {
    List<Shape> shapes = new ArrayList<>();
    if (around == null) {
      return shapes;
    }
    if (!hasRest && (boxes.size() == 1 || boxes.size() > MANY || areApart())) {
      for (Box box : boxes) {
        shapes.add(new Shape(box.and(clip), null, colour, alpha, false));
      }
      return shapes;
    }
    Path2D.Float path = rest;
    for (Box box : boxes) {
      path.moveTo(box.left(), box.top());
      path.lineTo(box.right(), box.top());
      path.lineTo(box.right(), box.bottom());
      path.lineTo(box.left(), box.bottom());
      path.closePath();
    }
    path.setWindingRule(rule);
    hasRest = true; // it is given away
    shapes.add(new Shape(around.and(clip), path, colour, alpha, false));
    return shapes;
  }

  private boolean areApart() {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).and(boxes.get(j)).area() > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
