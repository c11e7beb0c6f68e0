package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.pdf.paint.Pen.Space;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The colours of a document, nearly: grey, RGB and CMYK are taken as they are, without the profiles
 * that PDFBox would load, for only the contrast is asked.
 */
final class Palette {

  private final IdentityHashMap<COSBase, Space> spaces = new IdentityHashMap<>();

  /** The space of that name. */
  Space space(COSName name, PDResources resources) {
    Space named = Space.named(name);
    if (named != null) {
      return named;
    }
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase told = all == null ? null : all.getDictionaryObject(name);
    if (told == null) {
      return Space.PATTERN;
    }
    Space space = spaces.get(told);
    if (space == null) {
      space = find(told, name, resources);
      spaces.put(told, space);
    }
    return space;
  }

  private static Space find(COSBase told, COSName name, PDResources resources) {
    if (told instanceof COSName other) {
      Space named = Space.named(other);
      return named == null ? Space.PATTERN : named;
    }
    if (told instanceof COSArray array && array.size() > 0) {
      COSBase kind = array.getObject(0);
      if (kind instanceof COSName first) {
        Space named = Space.named(first);
        if (named != null) {
          return named;
        }
        if (first.equals(COSName.ICCBASED)
            && array.size() > 1
            && array.getObject(1) instanceof COSStream profile) {
          return switch (profile.getInt(COSName.N)) {
            case 1 -> Space.GRAY;
            case 3 -> Space.RGB;
            case 4 -> Space.CMYK;
            default -> Space.PATTERN;
          };
        }
      }
    }
    try {
      return new Space(-1, resources.getColorSpace(name));
    } catch (IOException | RuntimeException e) {
      return Space.PATTERN; // PDFBox throws many kinds on a damaged one
    }
  }

  /** The colour that an operator sets in a space. */
  static int colour(Space space, List<COSBase> operands) {
    float[] parts = new float[operands.size()];
    for (int i = 0; i < parts.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return Colour.UNKNOWN;
      }
      parts[i] = number.floatValue();
    }
    if (space.other() == null) {
      return parts.length == space.parts() ? Colour.of(parts) : Colour.UNKNOWN;
    }
    try {
      return Colour.of(space.other().toRGB(parts));
    } catch (IOException | RuntimeException e) {
      return Colour.UNKNOWN; // as above
    }
  }
}
