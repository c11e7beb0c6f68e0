package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file gives its text or a reason, and never an exception. */
class FileReaderTests {

  private static final String[] NO_CELLS = {};

  @Test
  void aPdfGivesItsLines() throws IOException {
    assertThat(text("a.pdf", Papers.pdf("Jane Miller", "Python and SQL")).lines())
        .contains("Jane Miller", "Python and SQL");
  }

  @Test
  void aWordFileGivesItsParagraphsOnLinesAndItsCellsApart() throws IOException {
    String text =
        text("a.docx", Papers.docx(new String[] {"Python", "Expert"}, "Jane Miller", "Engineer"));

    assertThat(text.lines()).contains("Jane Miller", "Engineer");
    assertThat(text).doesNotContain("PythonExpert").containsPattern("Python\\s+Expert");
  }

  @Test
  void anOpenDocumentGivesItsParagraphsAndItems() throws IOException {
    String text =
        text(
            "a.odt",
            Papers.odt(
                "<text:p>Jane Miller</text:p><text:list><text:list-item><text:p>Python</text:p>"
                    + "</text:list-item><text:list-item><text:p>SQL</text:p></text:list-item>"
                    + "</text:list>"));

    assertThat(text.lines()).contains("Jane Miller").anyMatch(line -> line.matches("• ?Python"));
    assertThat(text.lines()).anyMatch(line -> line.matches("• ?SQL"));
  }

  @Test
  void aRichTextFileGivesItsParagraphs() {
    assertThat(
            text(
                    "a.rtf",
                    Papers.utf8("{\\rtf1\\ansi Jos\\'e9 Miller\\par Python \\u8211? SQL\\par}"))
                .lines())
        .contains("José Miller", "Python – SQL");
  }

  @Test
  void aRichTextFileNeedNotHaveParagraphs() {
    assertThat(text("a.rtf", Papers.utf8("{\\rtf1\\ansi Jos\\u233? Miller}")))
        .contains("José Miller");
    assertThat(text("a.rtf", Papers.utf8("{\\rtf1 Jane {\\object{\\*\\objdata 00}} Miller}\n")))
        .contains("Jane", "Miller");
  }

  @Test
  void aPageGivesItsBlocksItemsAndCells() {
    String text =
        text(
            "a.html",
            Papers.utf8(
                """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>My page</title>
                <style>p { color: red }</style><script>var java = 1;</script></head><body>
                <h1>Jane Miller</h1><div>Engineer</div><p>Python<br>SQL</p>
                <ul><li>Docker</li><li>Spark</li></ul>
                <table><tr><td>2019</td><td>Acme</td></tr></table>
                </body></html>
                """));

    assertThat(text.lines())
        .contains("Jane Miller", "Engineer", "Python", "SQL", "• Docker", "• Spark")
        .anyMatch(line -> line.matches("2019\\t\\s*Acme"));
    assertThat(text).doesNotContain("My page", "color", "java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a", "a.unknown"})
  void plainTextIsReadWhateverItIsCalled(String name) {
    assertThat(text(name, Papers.utf8("# Jane Miller\n\n- Python\n- SQL\n")))
        .startsWith("# Jane Miller\n\n- Python\n- SQL");
  }

  @Test
  void aTextThatBeginsLikeAnEmailIsText() {
    assertThat(
            text(
                "a.txt",
                Papers.utf8("From: Jane\nTo: you\nSubject: my résumé\nDate: today\n\nPython\n")))
        .contains("Python");
  }

  @Test
  void theContentTellsTheKindAndNotTheName() throws IOException {
    assertThat(text("a.docx", Papers.pdf("Jane Miller"))).contains("Jane Miller");
    assertThat(text("a.pdf", Papers.docx(NO_CELLS, "Jane Miller"))).contains("Jane Miller");
    assertThat(text("a.doc", Papers.utf8("{\\rtf1\\ansi Jane Miller\\par}")))
        .contains("Jane Miller");
    assertThat(reason("a.pdf", Papers.png())).isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void encodingsAreRecognised() {
    String text = "José Müller\nIngénieur à Genève, fluent in français and Español\nPython\n";
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);

    assertThat(text("a.txt", Papers.utf8(text))).contains("José Müller");
    assertThat(text("a.txt", Papers.utf8("\uFEFF" + text))).startsWith("José Müller");
    assertThat(text("a.txt", utf16)).startsWith("José Müller");
    assertThat(text("a.txt", text.getBytes(Charset.forName("windows-1252"))))
        .contains("José Müller");
  }

  @Test
  void textIsCleaned() {
    assertThat(
            text("a.txt", Papers.utf8("e\uFB03cient Py\u200Bthon so\u00ADft\u00A0ware\r\nSQL\r\n")))
        .startsWith("efficient Python soft ware\nSQL\n");
  }

  @Test
  void aPasswordIsAReason() throws Exception {
    assertThat(reason("a.pdf", Papers.encryptedPdf("secret"))).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason("a.docx", Papers.encryptedDocx("secret"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfThatOnlyForbidsChangesIsRead() throws IOException {
    assertThat(text("a.pdf", Papers.encryptedPdf(""))).contains("Secret");
  }

  @Test
  void aTruncatedFileIsDamaged() throws IOException {
    byte[] docx = Papers.docx(NO_CELLS, "Jane Miller");

    assertThat(reason("a.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Reason.DAMAGED);
    assertThat(reason("a.pdf", Papers.utf8("%PDF-1.7\n1 0 obj\n<</Type/Cat")))
        .isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 300, 600})
  void noTruncationCausesAnException(int length) throws IOException {
    for (byte[] whole :
        new byte[][] {
          Papers.pdf("Jane"), Papers.docx(NO_CELLS, "Jane"), Papers.odt("<text:p>Jane</text:p>")
        }) {
      assertThat(reader().read("a", Arrays.copyOf(whole, Math.min(length, whole.length))))
          .isNotNull();
    }
  }

  @Test
  void aFileWithoutTextIsEmpty() throws IOException {
    assertThat(reason("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason("a.txt", Papers.utf8(" \n\t\u00A0\n"))).isEqualTo(Reason.EMPTY);
    assertThat(reason("a.docx", Papers.docx(NO_CELLS, ""))).isEqualTo(Reason.EMPTY);
    assertThat(reader().readText("  ")).isEqualTo(new Unreadable(Reason.EMPTY));
  }

  @Test
  void aScanHasNoTextLayer() throws IOException {
    assertThat(reason("a.pdf", Papers.scannedPdf())).isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void pagesAreReadByThePdfThatTheyHold() throws IOException {
    byte[] pdf = Papers.pdf("Jane Miller");
    byte[] other = Papers.utf8("other");
    for (String index : List.of("index.xml", "Index/Document.iwa", "Index.zip")) {
      byte[] pages = Papers.zip(Map.of(index, other, "QuickLook/Preview.pdf", pdf));
      Read read = (Read) reader().read("a.pages", pages);
      assertThat(read.text().strip()).isEqualTo("Jane Miller");
      assertThat(read.mediaType()).isEqualTo("application/vnd.apple.pages");
    }
    byte[] without = Papers.zip(Map.of("Index/Document.iwa", other, "preview.jpg", other));
    assertThat(reason("a.pages", without)).isEqualTo(Reason.UNSUPPORTED);
    byte[] noPages = Papers.zip(Map.of("a.txt", other, "QuickLook/Preview.pdf", pdf));
    assertThat(reason("a.pages", noPages)).isEqualTo(Reason.UNSUPPORTED);
    byte[] broken = Papers.zip(Map.of("index.xml", other, "QuickLook/Preview.pdf", other));
    assertThat(reason("a.pages", broken)).isEqualTo(Reason.UNSUPPORTED);
    assertThat(Reason.UNSUPPORTED.sentence()).contains("Pages", "PDF");
  }

  @Test
  void otherKindsAreUnsupported() throws IOException {
    assertThat(reason("a.xlsx", workbook())).isEqualTo(Reason.UNSUPPORTED);
    assertThat(reason("a.zip", Papers.zip(Map.of("a.txt", Papers.utf8("Jane")))))
        .isEqualTo(Reason.UNSUPPORTED);
    assertThat(reason("a.exe", executable())).isEqualTo(Reason.UNSUPPORTED);
    assertThat(reason("a.txt", executable())).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void aFileOverALimitIsNotRead() throws IOException {
    FileReader small = new FileReader(new Limits(100_000, 2, 100, Duration.ofSeconds(15), 10, 100));
    String long_ = "Python and SQL ".repeat(20);

    assertThat(small.read("a.txt", new byte[100_001])).isEqualTo(new Unreadable(Reason.TOO_LARGE));
    assertThat(small.read("a.txt", Papers.utf8(long_))).isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.docx", Papers.docx(NO_CELLS, long_)))
        .isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.odt", Papers.odt("<text:p>" + long_ + "</text:p>")))
        .isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.pdf", Papers.pdf(long_.substring(0, 80), long_.substring(0, 80))))
        .isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.html", Papers.utf8("<html><body>" + long_ + "</body></html>")))
        .isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.rtf", Papers.utf8("{\\rtf1\\ansi " + long_ + "\\par}")))
        .isEqualTo(new Unreadable(Reason.TOO_LONG));
    assertThat(small.read("a.pdf", Papers.pdfOfPages(2))).isInstanceOf(Read.class);
    assertThat(small.read("a.pdf", Papers.pdfOfPages(3)))
        .isEqualTo(new Unreadable(Reason.TOO_MANY_PAGES));
    assertThat(small.readText(long_)).isEqualTo(new Unreadable(Reason.TOO_LONG));
  }

  @Test
  void aWordFileThatUnpacksToFarMoreIsDamaged() throws IOException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    xml.writeBytes(
        Papers.utf8(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>"));
    byte[] block = Papers.utf8("a".repeat(1_000_000));
    for (int i = 0; i < 70; i++) {
      xml.writeBytes(block);
    }
    xml.writeBytes(Papers.utf8("</w:t></w:r></w:p></w:body></w:document>"));

    assertThat(reason("a.docx", Papers.docxOf(xml.toByteArray())))
        .isIn(Reason.DAMAGED, Reason.TOO_LONG);
  }

  @Test
  void aDeeplyNestedPageCausesNoException() {
    assertThat(reader().read("a.html", Papers.utf8("<div>".repeat(200_000) + "Jane"))).isNotNull();
  }

  @Test
  void nothingOutsideTheFileIsFetched() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:%d/x".formatted(server.getAddress().getPort());
      reader()
          .read(
              "a.docx",
              Papers.docxOf(
                  Papers.utf8(
                      """
                      <?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "%s">]>
                      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                      <w:body><w:p><w:r><w:t>Jane &e;</w:t></w:r></w:p></w:body></w:document>
                      """
                          .formatted(address))));
      reader()
          .read(
              "a.html",
              Papers.utf8(
                  "<html><head><link rel='stylesheet' href='%s'></head><body><img src='%s'>Jane</body></html>"
                      .formatted(address, address)));
    } finally {
      server.stop(0);
    }

    assertThat(requests).hasValue(0);
  }

  @Test
  void aFileOnDiskIsReadAndAMissingOneIsTheCallersAffair(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), Papers.utf8("Jane Miller"));

    assertThat(reader().read(file)).isInstanceOf(Read.class);
    assertThatThrownBy(() -> reader().read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void theKindIsTold() throws IOException {
    assertThat(((Read) reader().read("a", Papers.pdf("Jane"))).mediaType())
        .isEqualTo("application/pdf");
  }

  private static FileReader reader() {
    return new FileReader(Limits.DEFAULT);
  }

  private static String text(String name, byte[] content) {
    Extraction extraction = reader().read(name, content);
    assertThat(extraction).isInstanceOf(Read.class);
    return ((Read) extraction).text().strip() + "\n";
  }

  private static Reason reason(String name, byte[] content) {
    Extraction extraction = reader().read(name, content);
    assertThat(extraction).isInstanceOf(Unreadable.class);
    return ((Unreadable) extraction).reason();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("Jane");
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] executable() {
    byte[] program = new byte[200];
    program[0] = 'M';
    program[1] = 'Z';
    program[2] = (byte) 0x90;
    return program;
  }
}
