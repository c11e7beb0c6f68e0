package dev.shortlist.hostile;

import static dev.shortlist.hostile.HostileFile.READ;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.shortlist.extract.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs that loop, explode, nest, lie about their sizes or break off. */
final class HostilePdfs {

  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
          + " /Resources << /Font << /F 5 0 R >> >> >>";
  private static final String TEXT =
      stream("", "BT /F 12 Tf 50 700 Td (Jane Miller writes Python) Tj ET".getBytes(ISO_8859_1));
  private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  private HostilePdfs() {}

  static List<HostileFile> all() {
    byte[] sound = pdf(CATALOG, PAGES, PAGE, TEXT, FONT);
    return List.of(
        HostileFile.of("sound.pdf", sound, READ),
        HostileFile.of(
            "page-tree-loop.pdf",
            pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", PAGE, TEXT, FONT),
            READ,
            "damaged"),
        HostileFile.of("million-pages.pdf", millionPages(), READ, "too-many-pages"),
        HostileFile.of(
            "million-pages-claimed.pdf",
            pdf(CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>", PAGE, TEXT, FONT),
            READ,
            "too-many-pages"),
        HostileFile.of(
            "stream-bomb.pdf",
            pdf(CATALOG, PAGES, PAGE, stream("/Filter /FlateDecode", zeros(300_000_000)), FONT),
            "no-text-layer",
            "out-of-memory",
            "timed-out",
            "damaged"),
        HostileFile.of(
            "filter-chain.pdf",
            pdf(
                CATALOG,
                PAGES,
                PAGE,
                stream("/Filter [" + "/FlateDecode ".repeat(1_000) + "]", zeros(1_000)),
                FONT),
            "no-text-layer",
            "damaged"),
        HostileFile.of(
            "array-nested.pdf",
            pdf(CATALOG, PAGES, PAGE, TEXT, FONT, "[".repeat(100_000) + "]".repeat(100_000)),
            READ,
            "damaged"),
        HostileFile.of(
            "dictionary-nested.pdf",
            pdf(CATALOG, PAGES, PAGE, TEXT, FONT, "<</A".repeat(50_000) + ">>".repeat(50_000)),
            READ,
            "damaged"),
        HostileFile.of("reference-loop.pdf", pdf("2 0 R", "1 0 R", PAGE, TEXT, FONT), "damaged"),
        HostileFile.of("form-drawing-itself-twice.pdf", formDrawingItself(), READ, "timed-out"),
        HostileFile.of(
            "script.pdf",
            pdf(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript"
                    + " /JS (app.launchURL\\(\"http://127.0.0.1/\"\\)) >> >>",
                PAGES,
                PAGE,
                TEXT,
                FONT),
            READ),
        HostileFile.of(
            "negative-length.pdf",
            pdf(CATALOG, PAGES, PAGE, TEXT.replaceFirst("/Length \\d+", "/Length -7"), FONT),
            READ,
            "damaged",
            "no-text-layer"),
        HostileFile.of(
            "length-of-itself.pdf",
            pdf(CATALOG, PAGES, PAGE, TEXT.replaceFirst("/Length \\d+", "/Length 4 0 R"), FONT),
            READ,
            "damaged",
            "no-text-layer"),
        HostileFile.of(
            "older-version-is-itself.pdf",
            text(sound).replace("/Root", "/Prev 9 /Root").getBytes(ISO_8859_1),
            READ,
            "damaged"),
        HostileFile.of(
            "index-elsewhere.pdf",
            text(sound).replaceFirst("startxref\n\\d+", "startxref\n99999999").getBytes(ISO_8859_1),
            READ),
        HostileFile.of(
            "broken-off.pdf",
            Arrays.copyOf(sound, sound.length / 2),
            READ,
            "damaged",
            "no-text-layer"),
        HostileFile.of("begun.pdf", "%PDF-1.7\n".getBytes(ISO_8859_1), "damaged"),
        HostileFile.of("protected.pdf", made(() -> Papers.encryptedPdf("secret")), "encrypted"),
        HostileFile.of("scan.pdf", made(Papers::scannedPdf), "no-text-layer"));
  }

  /** Six levels of ten times the same node. */
  private static byte[] millionPages() {
    String[] objects = new String[12];
    objects[0] = CATALOG;
    objects[1] = "<< /Type /Pages /Kids [6 0 R] /Count 1000000 >>";
    objects[2] = PAGE;
    objects[3] = TEXT;
    objects[4] = FONT;
    for (int level = 5; level < 12; level++) {
      String child = "%d 0 R ".formatted(level == 11 ? 3 : level + 2);
      objects[level] =
          "<< /Type /Pages /Parent 2 0 R /Count 1000000 /Kids [%s] >>"
              .formatted(child.repeat(level == 11 ? 1 : 10));
    }
    return pdf(objects);
  }

  private static byte[] formDrawingItself() {
    return pdf(
        CATALOG,
        PAGES,
        PAGE.replace("/Font", "/XObject << /X 6 0 R >> /Font"),
        stream("", "/X Do BT /F 12 Tf 50 700 Td (Jane Miller) Tj ET".getBytes(ISO_8859_1)),
        FONT,
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                + " /Resources << /XObject << /X 6 0 R >> >>",
            "/X Do /X Do".getBytes(ISO_8859_1)));
  }

  /** Objects numbered from one, the first of them the catalogue, and an index of them. */
  private static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder index = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      index.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    int size = objects.length + 1;
    file.append("xref\n0 ").append(size).append('\n').append(index);
    file.append("trailer\n<< /Size ").append(size).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  private static String stream(String entries, byte[] content) {
    return "<< %s /Length %d >>\nstream\n%s\nendstream"
        .formatted(entries, content.length, text(content));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static byte[] zeros(int count) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      byte[] block = new byte[1_000];
      for (int i = 0; i < count / block.length; i++) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Makes a file. */
  interface Maker {
    byte[] make() throws Exception;
  }

  static byte[] made(Maker maker) {
    try {
      return maker.make();
    } catch (Exception e) {
      throw new IllegalStateException("a file could not be made", e);
    }
  }
}
