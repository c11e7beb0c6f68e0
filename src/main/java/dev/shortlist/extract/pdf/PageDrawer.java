package dev.shortlist.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * Draws a page of a PDF with PDFBox, as a viewer shows it: cut to its crop box and turned, so that
 * the places of a layout fit it. What a page may hold makes this as dangerous as parsing: it
 * belongs into a process of its own.
 */
public final class PageDrawer {

  /** In pixels: a page of A4 or Letter is then sharp on a screen of two pixels a point. */
  private static final float WIDEST = 1_200;

  /** The largest image; with PDFBox's own copies some 30 MB of a worker's heap. */
  private static final float MOST_PIXELS = 3_000_000;

  /** Pixels a point at 300 to the inch, for which programs that recognise text are made. */
  private static final double LEGIBLE_SCALE = 300 / 72.0;

  /** The largest page in grey, a byte each; A4 at 300 to the inch has 8.7 million. */
  private static final double MOST_GREY_PIXELS = 10_000_000;

  /** Pixels a point; larger shows nothing more of a small page. */
  private static final float LARGEST_SCALE = 3;

  /** Of 0 to 1; pages of text become hardly smaller with more effort, but take twice as long. */
  private static final float LITTLE_EFFORT = 0.75f;

  private PageDrawer() {}

  /** Whether a file has a page of that number, from 1. */
  public static boolean hasPage(PDDocument document, int page) {
    return page >= 1 && page <= document.getNumberOfPages();
  }

  /**
   * The PNG of a page.
   *
   * @param page its number, from 1
   * @throws IOException when it is damaged
   */
  public static byte[] png(PDDocument document, int page) throws IOException {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    boolean upright = document.getPage(page - 1).getRotation() % 180 == 0;
    float width = upright ? box.getWidth() : box.getHeight();
    float height = upright ? box.getHeight() : box.getWidth();
    return png(renderer(document).renderImage(page - 1, scale(width, height), ImageType.RGB));
  }

  /**
   * A page in grey, as finely as text is recognised best.
   *
   * @param page its number, from 1
   * @throws IOException when it is damaged
   */
  static BufferedImage grey(PDDocument document, int page) throws IOException {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    double scale = Math.min(LEGIBLE_SCALE, Math.sqrt(MOST_GREY_PIXELS / area));
    return renderer(document).renderImage(page - 1, (float) scale, ImageType.GRAY);
  }

  private static PDFRenderer renderer(PDDocument document) {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    renderer.setDefaultDestination(RenderDestination.VIEW);
    return renderer;
  }

  /** Pixels a point for a page of so many points. */
  static float scale(float width, float height) {
    double area = Math.sqrt(MOST_PIXELS / Math.max(1, (double) width * height));
    return (float) Math.min(LARGEST_SCALE, Math.min(WIDEST / Math.max(1, width), area));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(LITTLE_EFFORT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
