package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Face;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/** Takes the letters of the strings that a page shows (ISO 32000-2, 9.4). */
final class Lettering {

  private static final int SPACE = 32;

  private final Matrix view;
  private final WordMaker maker;
  private final MarkedContent marked;
  private final int most;

  /** Stops with {@link Stop} beyond so many letters. */
  Lettering(Matrix view, WordMaker maker, MarkedContent marked, int most) {
    this.view = view;
    this.maker = maker;
    this.marked = marked;
    this.most = most;
  }

  /**
   * Takes a string's letters and moves the text matrix to its end.
   *
   * @param ink how they are painted
   */
  void show(byte[] string, PDFont font, PDGraphicsState state, Ink ink) throws IOException {
    PDTextState text = state.getTextState();
    Face face = ink.face();
    boolean vertical = font.isVertical();
    float scaling = text.getHorizontalScaling() / 100f;
    float size = vertical ? text.getFontSize() : text.getFontSize() * scaling;
    float spacing = text.getCharacterSpacing() * scaling;
    float wordSpacing = text.getWordSpacing() * scaling;
    Baseline line = Baseline.of(state, view, vertical);
    Run run = new Run(line.y(), line.height() * face.scale(), line.angle(), ink);
    float at = 0;
    ByteArrayInputStream in = new ByteArrayInputStream(string);
    int left = in.available();
    while (left > 0) {
      int code = font.readCode(in);
      int length = left - in.available();
      if (length <= 0) {
        break;
      }
      left = in.available();
      Face.Glyph glyph = face.glyph(code);
      float step = glyph.advance() * size;
      float more = spacing + (length == 1 && code == SPACE ? wordSpacing : 0);
      float from = line.x() + at * line.step();
      float to = from + step * line.step();
      float next = to + more * line.step();
      String letters = glyph.text();
      if (!letters.isEmpty() && !marked.tells(letters, from, to, next, run)) {
        maker.add(letters, from, to, next, run);
      }
      at += step + more;
    }
    if (maker.count() > most) {
      throw new Stop(Stop.Cause.TOO_LONG);
    }
    if (vertical) {
      state.getTextMatrix().translate(0, -at);
    } else {
      state.getTextMatrix().translate(at, 0);
    }
  }
}
