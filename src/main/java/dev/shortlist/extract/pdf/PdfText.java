package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import java.util.List;

/**
 * What a PDF says.
 *
 * @param text cleaned
 * @param layout where it stands
 * @param hidden what is not part of it, for nobody sees it
 */
public record PdfText(String text, Layout layout, List<Hidden> hidden) {
  public PdfText {
    hidden = List.copyOf(hidden);
  }
}
