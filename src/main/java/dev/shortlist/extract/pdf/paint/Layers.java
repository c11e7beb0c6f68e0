package dev.shortlist.extract.pdf.paint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which layers (optional content, ISO 32000-2, 8.11) a document does not show when it is opened.
 */
final class Layers {

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(PDDocument document) {
    COSDictionary all =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary first = all == null ? null : all.getCOSDictionary(COSName.D);
    if (first == null) {
      return;
    }
    if (COSName.OFF.equals(first.getCOSName(COSName.BASE_STATE))) {
      addAll(all.getCOSArray(COSName.OCGS));
      removeAll(first.getCOSArray(COSName.ON));
    }
    addAll(first.getCOSArray(COSName.OFF));
  }

  private void addAll(@Nullable COSArray layers) {
    for (int i = 0; layers != null && i < layers.size(); i++) {
      off.add(layers.getObject(i));
    }
  }

  private void removeAll(@Nullable COSArray layers) {
    for (int i = 0; layers != null && i < layers.size(); i++) {
      off.remove(layers.getObject(i));
    }
  }

  /** Whether what belongs to a layer, or to several, is not shown. */
  boolean isOff(@Nullable COSDictionary layer) {
    if (layer == null || off.isEmpty()) {
      return false;
    }
    COSBase members = layer.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (!off.contains(several.getObject(i))) {
          return false;
        }
      }
      return several.size() > 0;
    }
    return off.contains(members == null ? layer : members);
  }
}
