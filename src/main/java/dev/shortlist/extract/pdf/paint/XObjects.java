package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Shape;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/**
 * The operator that paints external objects, which are pictures and forms (ISO 32000-2, 8.8);
 * pictures are not decoded.
 */
final class XObjects {

  /** Forms are part of forms to no greater depth. */
  private static final int DEEPEST = 40;

  private final Canvas canvas;
  private final View view;
  private final Shapes shapes;
  private final Layers layers;

  /** In how many forms that are switched off this is. */
  private int off;

  private XObjects(Canvas canvas, View view, Shapes shapes, Layers layers) {
    this.canvas = canvas;
    this.view = view;
    this.shapes = shapes;
    this.layers = layers;
  }

  /** Makes a canvas understand the operator. */
  static XObjects teach(Canvas canvas, View view, Shapes shapes, Layers layers) {
    XObjects objects = new XObjects(canvas, view, shapes, layers);
    canvas.addOperator(new Step(canvas, "Do", objects::paint));
    return objects;
  }

  /** Whether the form that is painted now is on a layer that is switched off. */
  boolean areOff() {
    return off > 0;
  }

  private void paint(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    COSDictionary all = canvas.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (all == null || !(all.getDictionaryObject(name) instanceof COSStream stream)) {
      return;
    }
    boolean isOff = layers.isOff(stream.getCOSDictionary(COSName.OC));
    off += isOff ? 1 : 0;
    try {
      if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        image(stream);
      } else {
        form(canvas.getResources().getXObject(name));
      }
    } finally {
      off -= isOff ? 1 : 0;
    }
  }

  private void form(@Nullable PDXObject object) throws IOException {
    if (object instanceof PDFormXObject form && canvas.getLevel() < DEEPEST) {
      canvas.increaseLevel();
      try {
        if (form instanceof PDTransparencyGroup group) {
          canvas.showTransparencyGroup(group);
        } else {
          canvas.showForm(form);
        }
      } finally {
        canvas.decreaseLevel();
      }
    }
  }

  /** A picture fills the unit square; one that is clear in places may let the ground through. */
  void image(@Nullable COSDictionary told) {
    Box around = view.around(canvas.ctm(), new PDRectangle(1, 1));
    if (told == null || !canvas.isShown()) {
      return;
    }
    boolean clear =
        told.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
            || told.containsKey(COSName.SMASK)
            || told.containsKey(COSName.MASK);
    float alpha = clear ? Math.min(canvas.ground(), Canvas.HALF) : canvas.ground();
    shapes.add(new Shape(around.and(canvas.shown()), null, Colour.UNKNOWN, alpha, true));
  }
}
