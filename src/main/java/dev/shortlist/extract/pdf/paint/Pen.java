package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.pdf.page.Box;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;

/** What the graphics state of a page says beside that which PDFBox keeps. */
final class Pen {

  int fill = Colour.BLACK;
  int stroke = Colour.BLACK;
  Space fillSpace = Space.GRAY;
  Space strokeSpace = Space.GRAY;
  Box clip = Box.EVERYTHING;

  /** What the groups around let through. */
  float alpha = 1;

  /** Whether a mask or a blending makes colours that are not computed here. */
  boolean mixed;

  /**
   * How colours are written.
   *
   * @param parts of how many numbers; 0 for patterns
   * @param other what computes them where the number of parts does not tell
   */
  record Space(int parts, @Nullable PDColorSpace other) {
    static final Space GRAY = new Space(1, null);
    static final Space RGB = new Space(3, null);
    static final Space CMYK = new Space(4, null);
    static final Space PATTERN = new Space(0, null);

    /** The spaces that need no description. */
    static @Nullable Space named(COSName name) {
      return switch (name.getName()) {
        case "DeviceGray", "G", "CalGray" -> GRAY;
        case "DeviceRGB", "RGB", "CalRGB" -> RGB;
        case "DeviceCMYK", "CMYK" -> CMYK;
        case "Pattern" -> PATTERN;
        default -> null;
      };
    }

    /** The colour that a space begins with. */
    int first() {
      return parts == 0 ? Colour.UNKNOWN : Colour.BLACK;
    }
  }

  Pen copy() {
    Pen copy = new Pen();
    copy.fill = fill;
    copy.stroke = stroke;
    copy.fillSpace = fillSpace;
    copy.strokeSpace = strokeSpace;
    copy.clip = clip;
    copy.alpha = alpha;
    copy.mixed = mixed;
    return copy;
  }
}
