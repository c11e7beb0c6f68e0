package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Ink;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form field that leaves its looks to the viewer (ISO 32000-2, 12.7.4.3).
 *
 * @param box of the field
 * @param text its value
 */
record FormValue(Box box, String text) {

  /** Fields are part of fields to no greater depth. */
  private static final int DEEPEST = 40;

  /** The size of letters, in points, in a field that has room. */
  private static final float SIZE = 10;

  private static final float SMALLEST = 4;

  /** Of a text field or a choice. */
  static Optional<FormValue> of(PDAnnotation field, View view) {
    PDRectangle place = field.getRectangle();
    COSBase kind = told(field.getCOSObject(), COSName.FT);
    boolean isText = COSName.TX.equals(kind) || COSName.CH.equals(kind);
    if (isText
        && place != null
        && told(field.getCOSObject(), COSName.V) instanceof COSString written) {
      return Optional.of(new FormValue(view.around(new Matrix(), place), written.getString()));
    }
    return Optional.empty();
  }

  /** What a field says or, where it does not, those that it is part of. */
  private static @Nullable COSBase told(COSDictionary field, COSName key) {
    COSDictionary from = field;
    for (int depth = 0; from != null && depth < DEEPEST; depth++) {
      COSBase value = from.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      from = from.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** Writes it in letters that are half as wide as high. */
  void write(WordMaker maker, Ink ink) {
    float size = Math.clamp(0.7f * box.height(), SMALLEST, SIZE);
    float step = 0.5f * size;
    float base = box.top() + size;
    for (String line : text.lines().toList()) {
      Run run = new Run(base, size, 0, ink);
      float x = box.left();
      for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
        maker.add(Character.toString(line.codePointAt(i)), x, x + step, x + step, run);
        x += step;
      }
      base += 1.2f * size;
    }
  }
}
