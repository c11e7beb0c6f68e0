package dev.shortlist.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of text, and programs that pretend to recognise it. */
public final class Scanned {

  private static final float RESOLUTION = 200;

  /** The segment APP14, by which programs tell that colours of print are turned round. */
  private static final byte[] ADOBE = {
    (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
  };

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
    return turned(picture, quarters * Math.PI / 2, width, height);
  }

  /** A picture in which black has become a paler shade, from 0 to 255, and white has not. */
  static BufferedImage pale(BufferedImage picture, int darkest) {
    BufferedImage pale =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int shade = picture.getRaster().getSample(x, y, 0);
        pale.getRaster().setSample(x, y, 0, darkest + shade * (255 - darkest) / 255);
      }
    }
    return pale;
  }

  /** A picture on a page as large, on which its lines fall to the right by so much a pixel. */
  public static BufferedImage crooked(BufferedImage picture, double slope) {
    return turned(picture, Math.atan(slope), picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage turned(BufferedImage picture, double angle, int width, int height) {
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(angle);
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

  /**
   * A PDF of a picture in black and white as JBIG2 (ITU-T T.88): a page and a generic region, whose
   * bits are packed as a fax packs them.
   */
  static byte[] jbig2(BufferedImage picture) throws IOException {
    BufferedImage black =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = black.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    try (PDDocument document = new PDDocument()) {
      byte[] fax;
      try (InputStream packed =
          CCITTFactory.createFromImage(document, black).getCOSObject().createRawInputStream()) {
        fax = packed.readAllBytes();
      }
      int page = 19;
      int region = 18 + fax.length;
      ByteBuffer bits = ByteBuffer.allocate(11 + page + 11 + region);
      bits.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(page);
      bits.putInt(black.getWidth()).putInt(black.getHeight()).putInt(0).putInt(0);
      bits.put((byte) 0).putShort((short) 0);
      bits.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(region);
      bits.putInt(black.getWidth()).putInt(black.getHeight()).putInt(0).putInt(0);
      bits.put((byte) 0).put((byte) 1).put(fax);
      PDImageXObject image =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(bits.array()),
              COSName.JBIG2_DECODE,
              black.getWidth(),
              black.getHeight(),
              1,
              PDDeviceGray.INSTANCE);
      return pageOf(document, image);
    }
  }

  /** A PDF of a JPEG in the four colours of print. */
  static byte[] printed(BufferedImage picture) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return pageOf(document, JPEGFactory.createFromByteArray(document, cmyk(picture)));
    }
  }

  /** A JPEG in the four colours of print, as most programs write it: each turned round. */
  static byte[] cmyk(BufferedImage picture) throws IOException {
    WritableRaster colours =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, picture.getWidth(), picture.getHeight(), 4, null);
    int[] turned = {255, 255, 255, 0};
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        turned[3] = picture.getRGB(x, y) & 0xFF;
        colours.setPixel(x, y, turned);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(colours, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] plain = bytes.toByteArray();
    return ByteBuffer.allocate(plain.length + ADOBE.length)
        .put(plain, 0, 2)
        .put(ADOBE)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  private static byte[] pageOf(PDDocument document, PDImageXObject image) throws IOException {
    PDPage page = new PDPage(new PDRectangle(612, 792));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 612, 792);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
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
