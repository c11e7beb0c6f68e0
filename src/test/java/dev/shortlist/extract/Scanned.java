package dev.shortlist.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of text, and programs that pretend to recognise it. */
public final class Scanned {

  private static final float RESOLUTION = 200;

  private Scanned() {}

  /** A page with lines of text, in grey. */
  public static BufferedImage page(String... lines) throws IOException {
    return picture(Papers.pdf(lines));
  }

  /** The first page of a PDF. */
  static BufferedImage picture(byte[] pdf) throws IOException {
    ShippedFont.use();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, RESOLUTION, ImageType.GRAY);
    }
  }

  /** A picture turned clockwise by so many quarters. */
  static BufferedImage turned(BufferedImage picture, int quarters) {
    boolean upright = quarters % 2 == 0;
    int width = upright ? picture.getWidth() : picture.getHeight();
    int height = upright ? picture.getHeight() : picture.getWidth();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(quarters * Math.PI / 2);
    graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  public static byte[] file(String format, BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      if (pages.length == 1) {
        writer.write(pages[0]);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), null);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A PDF of pictures, each as large as its page, with a text layer that leaves no mark. */
  public static byte[] pdf(List<String> layer, BufferedImage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        PDPage page = new PDPage(new PDRectangle(612, 792));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.setRenderingMode(RenderingMode.NEITHER);
          content.setLeading(16);
          content.newLineAtOffset(50, 700);
          for (String line : layer) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A PDF of text with pages after it that are pictures. */
  static byte[] after(byte[] text, BufferedImage... pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(text);
        PDDocument pictures = Loader.loadPDF(pdf(List.of(), pages))) {
      new PDFMergerUtility().appendDocument(document, pictures);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A program that passes for Tesseract, and does this with each picture. */
  public static Path program(Path folder, String does) throws IOException {
    Path program = folder.resolve("pretender");
    Files.writeString(
        program,
        """
        #!/bin/sh
        case "$1" in
          --version) echo "tesseract 5.9.9";;
          --list-langs) printf 'List of languages (2):\\neng\\nosd\\n';;
          *) cat > /dev/null; %s;;
        esac
        """
            .formatted(does));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program;
  }
}
