package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Box;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page as a viewer shows it: cut to its crop box, turned, and with its places counted from the
 * upper left corner.
 *
 * @param width in points
 * @param height in points
 * @param matrix from the places of the page's description to those that are seen
 */
record View(float width, float height, Matrix matrix) {

  static View of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float left = crop.getLowerLeftX();
    float right = crop.getUpperRightX();
    float bottom = crop.getLowerLeftY();
    float top = crop.getUpperRightY();
    float width = crop.getWidth();
    float height = crop.getHeight();
    return switch (page.getRotation()) {
      case 90 -> new View(height, width, new Matrix(0, 1, 1, 0, -bottom, -left));
      case 180 -> new View(width, height, new Matrix(-1, 0, 0, 1, right, -bottom));
      case 270 -> new View(height, width, new Matrix(0, -1, -1, 0, top, right));
      default -> new View(width, height, new Matrix(1, 0, 0, -1, -left, top));
    };
  }

  Box paper() {
    return new Box(0, 0, width, height);
  }

  /** Around a rectangle of a space, such as that of a form. */
  Box around(Matrix space, PDRectangle rectangle) {
    Matrix seen = space.multiply(matrix);
    float left = rectangle.getLowerLeftX();
    float bottom = rectangle.getLowerLeftY();
    float right = rectangle.getUpperRightX();
    float top = rectangle.getUpperRightY();
    return point(seen, left, bottom)
        .with(point(seen, right, bottom))
        .with(point(seen, right, top))
        .with(point(seen, left, top));
  }

  private static Box point(Matrix seen, float x, float y) {
    Point2D.Float point = seen.transformPoint(x, y);
    return new Box(point.x, point.y, point.x, point.y);
  }
}
