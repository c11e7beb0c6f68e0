package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Face;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Watches the pages of a document, and keeps the fonts and colours that they share. */
public final class Watcher {

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final Palette palette = new Palette();
  private final Layers layers;
  private @Nullable PDFont plainFont;

  /** Of a document, which must stay open. */
  public Watcher(PDDocument document) {
    this.layers = new Layers(document);
  }

  /**
   * Sees a whole page. What a damaged page shows in spite of the damage is kept.
   *
   * @param number of the page, from 1
   * @param mostLetters beyond which it stops
   * @throws Stop when reading must end
   */
  public PageContent watch(PDPage page, int number, int mostLetters) throws Stop {
    return new Canvas(this, page, number, mostLetters).watch();
  }

  Palette palette() {
    return palette;
  }

  Layers layers() {
    return layers;
  }

  /** What is written with where a file tells no font. */
  PDFont plainFont() {
    PDFont font = plainFont;
    if (font == null) {
      font = new PDType1Font(FontName.HELVETICA);
      plainFont = font;
    }
    return font;
  }

  Face face(PDFont font) {
    return faces.computeIfAbsent(font, Face::new);
  }
}
