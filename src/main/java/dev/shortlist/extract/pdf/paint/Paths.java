package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Shape;
import java.awt.geom.Path2D;
import org.apache.pdfbox.util.Matrix;

/**
 * The operators that make paths, paint them and clip by them (ISO 32000-2, 8.5). PDFBox's own serve
 * its engine for renderers alone, which decodes pictures and takes each box for four points; here a
 * box stays a box, and whether it lies under a word is asked of four numbers.
 */
final class Paths {

  /** A line of this breadth, in points, may be the ground of a text. */
  private static final float BROAD = 3;

  /** A line that leans by less is straight. */
  private static final float STRAIGHT = 0.5f;

  private final Canvas canvas;
  private final Shapes shapes;
  private final Outline outline;
  private boolean clips;

  private Paths(Canvas canvas, View view, Shapes shapes) {
    this.canvas = canvas;
    this.shapes = shapes;
    this.outline = new Outline(view.matrix());
  }

  /** Makes a canvas understand the operators; what they paint goes to the shapes. */
  static void teach(Canvas canvas, View view, Shapes shapes) {
    Paths paths = new Paths(canvas, view, shapes);
    paths.teachLines();
    paths.teachPainting();
  }

  private void teachLines() {
    teach("re", 4, n -> outline.rectangle(ctm(), n[0], n[1], n[2], n[3]));
    teach("m", 2, n -> outline.move(ctm(), n[0], n[1]));
    teach("l", 2, n -> outline.line(ctm(), n[0], n[1]));
    teach("c", 6, n -> outline.curve(ctm(), n[0], n[1], n[2], n[3], n[4], n[5]));
    teach("v", 4, n -> outline.curveFromHere(ctm(), n[0], n[1], n[2], n[3]));
    teach("y", 4, n -> outline.curve(ctm(), n[0], n[1], n[2], n[3], n[2], n[3]));
    teach("h", 0, n -> outline.close());
  }

  private void teachPainting() {
    for (String name : new String[] {"f", "F", "b", "B"}) {
      teach(name, 0, n -> fill(Path2D.WIND_NON_ZERO));
    }
    for (String name : new String[] {"f*", "b*", "B*"}) {
      teach(name, 0, n -> fill(Path2D.WIND_EVEN_ODD));
    }
    teach("s", 0, n -> stroke());
    teach("S", 0, n -> stroke());
    teach("n", 0, n -> end());
    teach("W", 0, n -> clips = true);
    teach("W*", 0, n -> clips = true);
    teach("sh", 0, n -> shade());
  }

  private void teach(String name, int numbers, Step.Drawing action) {
    canvas.addOperator(Step.of(canvas, name, numbers, action));
  }

  private Matrix ctm() {
    return canvas.ctm();
  }

  private void fill(int rule) {
    if (canvas.isShown()) {
      boolean mixed = canvas.mixed();
      int colour = mixed ? Colour.UNKNOWN : canvas.pen().fill;
      outline.filled(rule, colour, canvas.ground(), canvas.shown()).forEach(shapes::add);
    }
    end();
  }

  /** A shading fills all that is clipped to, in colours that are not computed here. */
  private void shade() {
    if (canvas.isShown()) {
      shapes.add(new Shape(canvas.shown(), null, Colour.UNKNOWN, canvas.alpha(), false));
    }
  }

  /** A straight line is a rule between columns or, where it is broad, the ground of a text. */
  private void stroke() {
    Box around = outline.around();
    if (around != null && canvas.isShown()) {
      boolean upright = around.width() < STRAIGHT;
      boolean level = around.height() < STRAIGHT;
      float breadth = canvas.lineWidth();
      if (breadth >= BROAD && (upright || level)) {
        Box broad = upright ? around.grown(breadth / 2, 0) : around.grown(0, breadth / 2);
        shapes.add(
            new Shape(broad.and(canvas.shown()), null, canvas.pen().stroke, canvas.alpha(), false));
      } else if (upright) {
        shapes.addRule(around);
      }
    }
    end();
  }

  /** What is clipped to is taken for the box around it: in doubt text is seen. */
  private void end() {
    Box around = outline.around();
    if (clips && around != null) {
      canvas.pen().clip = canvas.pen().clip.and(around);
    }
    clips = false;
    outline.clear();
  }
}
