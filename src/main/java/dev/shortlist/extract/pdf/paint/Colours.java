package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.paint.Pen.Space;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** The operators that choose colours (ISO 32000-2, 8.6.8). */
final class Colours {

  private final Canvas canvas;
  private final Palette palette;

  private Colours(Canvas canvas, Palette palette) {
    this.canvas = canvas;
    this.palette = palette;
  }

  /** Makes a canvas understand the operators. */
  static void teach(Canvas canvas, Palette palette) {
    Colours colours = new Colours(canvas, palette);
    colours.teach("g", operands -> colours.fill(Space.GRAY, operands));
    colours.teach("rg", operands -> colours.fill(Space.RGB, operands));
    colours.teach("k", operands -> colours.fill(Space.CMYK, operands));
    colours.teach("G", operands -> colours.stroke(Space.GRAY, operands));
    colours.teach("RG", operands -> colours.stroke(Space.RGB, operands));
    colours.teach("K", operands -> colours.stroke(Space.CMYK, operands));
    for (String name : new String[] {"sc", "scn"}) {
      colours.teach(name, operands -> colours.fill(canvas.pen().fillSpace, operands));
    }
    for (String name : new String[] {"SC", "SCN"}) {
      colours.teach(name, operands -> colours.stroke(canvas.pen().strokeSpace, operands));
    }
    colours.teach("cs", colours::fillSpace);
    colours.teach("CS", colours::strokeSpace);
  }

  private void teach(String name, Step.Action action) {
    canvas.addOperator(new Step(canvas, name, action));
  }

  private void fill(Space space, List<COSBase> operands) {
    Pen pen = canvas.pen();
    pen.fillSpace = space;
    pen.fill = Palette.colour(space, operands);
  }

  private void stroke(Space space, List<COSBase> operands) {
    Pen pen = canvas.pen();
    pen.strokeSpace = space;
    pen.stroke = Palette.colour(space, operands);
  }

  private void fillSpace(List<COSBase> operands) {
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      Pen pen = canvas.pen();
      pen.fillSpace = palette.space(name, canvas.getResources());
      pen.fill = pen.fillSpace.first();
    }
  }

  private void strokeSpace(List<COSBase> operands) {
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      Pen pen = canvas.pen();
      pen.strokeSpace = palette.space(name, canvas.getResources());
      pen.stroke = pen.strokeSpace.first();
    }
  }
}
