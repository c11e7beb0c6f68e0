package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDF files; places are counted from the upper left corner of a page, in points. */
final class Sketch {

  static final float WIDTH = 600;
  static final float HEIGHT = 800;

  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
  private PDPageContentStream content;

  private Sketch() {
    document.addPage(page);
    content = stream();
  }

  /** A drawing step. */
  @FunctionalInterface
  interface Step {
    void draw(PDPageContentStream content) throws IOException;
  }

  static byte[] pdf(Consumer<Sketch> drawing) {
    Sketch sketch = new Sketch();
    drawing.accept(sketch);
    return sketch.bytes();
  }

  static Extraction.Read read(Consumer<Sketch> drawing) {
    Extraction extraction = new FileReader(Limits.DEFAULT).read("a.pdf", pdf(drawing));
    assertThat(extraction).isInstanceOf(Extraction.Read.class);
    return (Extraction.Read) extraction;
  }

  private PDPageContentStream stream() {
    try {
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() {
    try (document;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.close();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sketch step(Step step) {
    try {
      step.draw(content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PDPage page() {
    return page;
  }

  Sketch nextPage() {
    step(PDPageContentStream::close);
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    content = stream();
    return this;
  }

  Sketch text(float x, float y, String text) {
    return text(x, y, 10, PLAIN, text);
  }

  Sketch bold(float x, float y, String text) {
    return text(x, y, 10, BOLD, text);
  }

  Sketch text(float x, float y, float size, String text) {
    return text(x, y, size, PLAIN, text);
  }

  Sketch text(float x, float y, float size, PDFont font, String text) {
    return step(c -> {
      c.beginText();
      c.setFont(font, size);
      c.newLineAtOffset(x, HEIGHT - y);
      c.showText(text);
      c.endText();
    });
  }

  /** Glyphs of a font that has names for them and nothing else. */
  @SuppressWarnings("deprecation") // raw operators alone can name glyphs
  Sketch glyphs(float x, float y, String... names) {
    COSArray differences = new COSArray(List.of(COSInteger.ONE));
    byte[] codes = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      differences.add(COSName.getPDFName(names[i]));
      codes[i] = (byte) (i + 1);
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = PLAIN.getCOSObject();
    COSDictionary named = new COSDictionary(font);
    named.setItem(COSName.ENCODING, encoding);
    return step(c -> {
      c.beginText();
      c.setFont(new PDType1Font(named), 10);
      c.newLineAtOffset(x, HEIGHT - y);
      c.appendRawCommands("<" + HexFormat.of().formatHex(codes) + "> Tj\n");
      c.endText();
    });
  }

  /** Lines twelve points apart. */
  Sketch lines(float x, float y, String... lines) {
    return lines(x, y, 12, lines);
  }

  Sketch lines(float x, float y, float pitch, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * pitch, lines[i]);
    }
    return this;
  }

  Sketch turned(float x, float y, int degrees, String text) {
    return step(c -> {
      c.beginText();
      c.setFont(PLAIN, 10);
      c.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, HEIGHT - y));
      c.showText(text);
      c.endText();
    });
  }

  Sketch colour(int rgb) {
    return step(c -> c.setNonStrokingColor(new Color(rgb)));
  }

  Sketch stroke(int rgb) {
    return step(c -> c.setStrokingColor(new Color(rgb)));
  }

  Sketch box(float x, float y, float width, float height) {
    return step(c -> {
      c.addRect(x, HEIGHT - y - height, width, height);
      c.fill();
    });
  }

  Sketch clip(float x, float y, float width, float height) {
    return step(c -> {
      c.addRect(x, HEIGHT - y - height, width, height);
      c.clip();
    });
  }

  Sketch rule(float x1, float y1, float x2, float y2, float breadth) {
    return step(c -> {
      c.setLineWidth(breadth);
      c.moveTo(x1, HEIGHT - y1);
      c.lineTo(x2, HEIGHT - y2);
      c.stroke();
    });
  }

  Sketch save() {
    return step(PDPageContentStream::saveGraphicsState);
  }

  Sketch restore() {
    return step(PDPageContentStream::restoreGraphicsState);
  }

  Sketch mode(RenderingMode mode) {
    return step(c -> c.setRenderingMode(mode));
  }

  Sketch alpha(float alpha) {
    return step(c -> {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(alpha);
      c.setGraphicsStateParameters(state);
    });
  }

  Sketch blend(BlendMode mode) {
    return step(c -> {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setBlendMode(mode);
      c.setGraphicsStateParameters(state);
    });
  }

  /** A picture, clear in places or not. */
  Sketch picture(float x, float y, float width, float height, boolean clear) {
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(8, 8, type);
    return step(c -> {
      PDImageXObject object = LosslessFactory.createFromImage(document, image);
      c.drawImage(object, x, HEIGHT - y - height, width, height);
    });
  }

  @SuppressWarnings("deprecation") // hostile files hold what the library never writes
  Sketch raw(String operators) {
    return step(c -> c.appendRawCommands(operators + "\n"));
  }

  Sketch link(float x, float y, float width, String address) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(x, HEIGHT - y, width, 12));
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    return step(c -> page.getAnnotations().add(link));
  }

  /** Text on a layer of the document. */
  Sketch layer(boolean on, String text) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup group = new PDOptionalContentGroup("more");
    layers.addGroup(group);
    layers.setGroupEnabled(group, on);
    document.getDocumentCatalog().setOCProperties(layers);
    return step(c -> c.beginMarkedContent(COSName.OC, group))
        .text(50, 300, text)
        .step(PDPageContentStream::endMarkedContent);
  }

  /** Text in a form as large as the page, after some operators. */
  Sketch form(String operators, String text) {
    String shown = operators + " BT /F 10 Tf 50 500 Td (" + text + ") Tj ET";
    PDFormXObject form = new PDFormXObject(document);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), PLAIN);
    form.setResources(resources);
    form.setBBox(page.getMediaBox());
    return step(c -> {
      try (OutputStream stream = form.getContentStream().createOutputStream()) {
        stream.write(shown.getBytes(StandardCharsets.ISO_8859_1));
      }
      c.drawForm(form);
    });
  }

  /** A form that is painted as a whole, a transparency group. */
  Sketch group(String operators) {
    PDFormXObject form = new PDFormXObject(document);
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    form.getCOSObject().setItem(COSName.GROUP, group);
    form.setResources(new PDResources());
    form.setBBox(page.getMediaBox());
    return step(c -> {
      try (OutputStream stream = form.getContentStream().createOutputStream()) {
        stream.write(operators.getBytes(StandardCharsets.ISO_8859_1));
      }
      c.drawForm(form);
    });
  }

  /** What everybody sees. */
  Sketch seen() {
    return save().text(300, 60, "Jane Miller").text(300, 90, "Cook").restore();
  }

  /** A form field without looks. */
  Sketch field(float x, float y, String value) {
    COSDictionary field = new COSDictionary();
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.FT, COSName.TX);
    field.setString(COSName.V, value);
    field.setItem(COSName.RECT, new PDRectangle(x, HEIGHT - y, 200, 14));
    return step(c -> page.getAnnotations().add(new PDAnnotationWidget(field)));
  }

  Sketch rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }
}
