package dev.shortlist.extract.pdf;

import dev.shortlist.extract.ocr.Grey;
import dev.shortlist.extract.ocr.Scanning;
import dev.shortlist.extract.pdf.order.ReadPage;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Shape;
import dev.shortlist.extract.pdf.page.Stop;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the pages of a PDF that are pictures of text: scans, and pages whose letters are drawn as
 * shapes. A scan with a text layer is read by its layer, as before.
 */
final class ScannedPages {

  /** A picture of so much of the page may be a scan of it. */
  private static final float LARGE = 0.4f;

  /** So many letters are a stamp on a scan, such as a number or the name of a program. */
  private static final int STAMP = 100;

  /** A picture is worth reading for so many times the letters that are there already. */
  private static final int FAR_MORE = 2;

  private final PDDocument document;
  private final Optional<Scanning> scanning;

  /**
   * The pages of a document.
   *
   * @param scanning what reads pictures, where they are read
   */
  ScannedPages(PDDocument document, Optional<Scanning> scanning) {
    this.document = document;
    this.scanning = scanning;
  }

  /**
   * A page, by its picture where that says far more than its text; in part where the picture is not
   * read, or nothing in it is legible though something stands there.
   *
   * @param painted what its text says
   * @param mostLetters beyond which it stops
   * @throws Stop when reading must end
   * @throws IOException where the picture cannot be recognised
   */
  ReadPage read(PageContent content, ReadPage painted, int mostLetters) throws IOException {
    if (!isPicture(content, painted)) {
      return painted;
    }
    if (scanning.isEmpty()) {
      return hasLargePicture(content) ? painted.inPart() : painted;
    }
    Scanning scans = scanning.get();
    int number = content.number();
    PageContent recognised =
        scans.read(
            () -> Grey.of(PageDrawer.grey(document, number)),
            number,
            content.width(),
            content.height(),
            content.whole());
    ReadPage read = ReadPage.of(recognised);
    if (read.letters() <= FAR_MORE * painted.letters()) {
      return painted.letters() == 0 && !read.whole() ? painted.inPart() : painted;
    }
    if (read.letters() > mostLetters) {
      throw new Stop(Stop.Cause.TOO_LONG);
    }
    scans.count(recognised);
    return read.hiding(painted.hidden());
  }

  private static boolean isPicture(PageContent content, ReadPage painted) {
    int letters = painted.letters();
    return letters == 0
        ? !content.shapes().isEmpty() || !content.marks().isEmpty()
        : letters < STAMP && hasLargePicture(content);
  }

  private static boolean hasLargePicture(PageContent content) {
    float paper = content.width() * content.height();
    return content.shapes().stream()
        .filter(Shape::image)
        .anyMatch(shape -> shape.box().area() >= LARGE * paper);
  }
}
