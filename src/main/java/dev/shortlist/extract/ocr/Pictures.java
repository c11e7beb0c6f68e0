package dev.shortlist.extract.ocr;

import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.pdf.order.ReadPage;
import dev.shortlist.extract.pdf.order.TextWriter;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads files that are pictures of pages: PNG, JPEG, and TIFF of one page or several. */
public final class Pictures {

  /** Pixels; a decoder may take some bytes for each, and no camera for documents makes more. */
  private static final long MOST = 64_000_000;

  /** Bytes that a picture may take once it is decoded; a larger one is read less finely. */
  private static final long LARGEST = 72_000_000;

  /** Pixels of a page's shorter side: letters of ten points are then ten pixels high. */
  private static final int LEGIBLE = 600;

  /** A page's shorter side in points, as nobody tells how large the paper was: A4. */
  private static final float SHORTER = 595.276f;

  private Pictures() {}

  /** It has more pixels than are read. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLargeException() {
      super("the picture has more than %,d pixels".formatted(MOST));
    }
  }

  /**
   * Reads a file.
   *
   * @param format {@code png}, {@code jpeg} or {@code tiff}
   * @param mostPages beyond which it stops
   * @throws Stop where there is too much of it
   * @throws TooLargeException where a page has too many pixels
   * @throws IOException where it is damaged
   */
  public static LaidOutText read(byte[] content, String format, int mostPages, Scanning scanning)
      throws IOException {
    List<ReadPage> pages = new ArrayList<>();
    add(pages, content, format, mostPages, scanning);
    return write(pages);
  }

  /**
   * Reads files that are the pages of one document, in that order.
   *
   * @param format of a file: {@code png}, {@code jpeg} or {@code tiff}
   * @param mostPages beyond which it stops
   * @throws Stop where there is too much of it
   * @throws TooLargeException where a page has too many pixels
   * @throws IOException where one is damaged
   */
  public static LaidOutText read(
      List<Document> files, Function<Document, String> format, int mostPages, Scanning scanning)
      throws IOException {
    List<ReadPage> pages = new ArrayList<>();
    for (Document file : files) {
      add(pages, file.content(), format.apply(file), mostPages, scanning);
    }
    return write(pages);
  }

  /** Whether it is as large as a picture of a page must be for its text to be legible. */
  public static boolean mayBePage(byte[] content, String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return false;
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, false, true);
      return Math.min(reader.getWidth(0), reader.getHeight(0)) >= LEGIBLE;
    } catch (IOException | RuntimeException e) {
      return false;
    } finally {
      reader.dispose();
    }
  }

  private static LaidOutText write(List<ReadPage> pages) {
    return TextWriter.write(pages, "", text -> List.of());
  }

  private static void add(
      List<ReadPage> pages, byte[] content, String format, int mostPages, Scanning scanning)
      throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new IOException("pictures of format %s cannot be decoded".formatted(format));
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, false, true);
      int count = format.equals("tiff") ? reader.getNumImages(true) : 1;
      if (pages.size() + count > mostPages) {
        throw new Stop(Stop.Cause.TOO_MANY_PAGES);
      }
      for (int i = 0; i < count; i++) {
        pages.add(page(reader, i, pages.size() + 1, scanning));
      }
    } finally {
      reader.dispose();
    }
  }

  private static ReadPage page(ImageReader reader, int index, int number, Scanning scanning)
      throws IOException {
    long wide = reader.getWidth(index);
    long high = reader.getHeight(index);
    if (wide * high > MOST) {
      throw new TooLargeException();
    }
    float scale = SHORTER / Math.min(wide, high);
    PageContent page =
        scanning.read(
            () -> grey(reader, index, wide * high), number, wide * scale, high * scale, true);
    scanning.count(page);
    return ReadPage.of(page);
  }

  private static Grey grey(ImageReader reader, int index, long pixels) throws IOException {
    ImageTypeSpecifier type = reader.getRawImageType(index);
    int bits = type == null ? 32 : Math.max(8, type.getColorModel().getPixelSize());
    double bytes = pixels * (bits / 8.0);
    int step = (int) Math.max(1, Math.ceil(Math.sqrt(bytes / LARGEST)));
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return Grey.of(reader.read(index, how));
  }
}
