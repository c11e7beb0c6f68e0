package dev.shortlist.extract;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes small files of every kind. */
public final class Papers {

  private Papers() {}

  public static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = pdfDocument(lines)) {
      return bytes(document);
    }
  }

  public static byte[] pdfOfPages(int pages) throws IOException {
    try (PDDocument document = pdfDocument("Jane Miller")) {
      for (int i = 1; i < pages; i++) {
        document.addPage(new PDPage());
      }
      return bytes(document);
    }
  }

  /** One page of a size in points, with a word on it. */
  public static byte[] pdfOf(PDRectangle size) throws IOException {
    try (PDDocument document = pdfDocument("Jane")) {
      document.getPage(0).setMediaBox(size);
      document.getPage(0).setCropBox(size);
      return bytes(document);
    }
  }

  /** A page that is painted over so many times; small, for all the times are alike. */
  public static byte[] pdfThatPaints(int times) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream content = new PDStream(document);
      byte[] once = "0 0 612 792 re f ".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < times / 1_000; i++) {
          out.write(once);
        }
      }
      page.setContents(content);
      return bytes(document);
    }
  }

  /** Lines, and beneath them one in white on white. */
  public static byte[] pdfThatHides(String hidden, String... lines) throws IOException {
    try (PDDocument document = pdfDocument(lines)) {
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setNonStrokingColor(Color.WHITE);
        content.newLineAtOffset(50, 300);
        content.showText(hidden);
        content.endText();
      }
      return bytes(document);
    }
  }

  /** Lines, and a file attached to them. */
  public static byte[] pdfThatAttaches(String name, byte[] file, String... lines)
      throws IOException {
    try (PDDocument document = pdfDocument(lines)) {
      PDComplexFileSpecification attached = new PDComplexFileSpecification();
      attached.setFile(name);
      attached.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file)));
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of(name, attached));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      return bytes(document);
    }
  }

  public static byte[] encryptedPdf(String password) throws IOException {
    try (PDDocument document = pdfDocument("Secret")) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(document);
    }
  }

  public static byte[] scannedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 50, 50);
      }
      return bytes(document);
    }
  }

  /** Paragraphs, and a table with one row of cells when there are any. */
  public static byte[] docx(String[] cells, String... paragraphs) throws IOException {
    try (XWPFDocument document = docxDocument(cells, paragraphs);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  public static byte[] encryptedDocx(String password) throws IOException, GeneralSecurityException {
    try (XWPFDocument document = docxDocument(new String[0], "Secret");
        POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (var stream = encryptor.getDataStream(files)) {
        document.write(stream);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** A Word file whose text part is the given XML. */
  public static byte[] docxOf(byte[] documentXml) throws IOException {
    return docxOf(
        documentXml,
        utf8(
            "<w:styles"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"));
  }

  /** The same with styles. */
  public static byte[] docxOf(byte[] documentXml, byte[] stylesXml) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>
            """));
    parts.put(
        "_rels/.rels",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """));
    parts.put(
        "word/_rels/document.xml.rels",
        utf8(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>
            """));
    parts.put("word/styles.xml", stylesXml);
    parts.put("word/document.xml", documentXml);
    return zip(parts);
  }

  /** A zip with one more file, or another in place of one. */
  static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.put(name, content);
    return zip(parts);
  }

  private static final String OPEN_DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-%1$s xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">
      %2$s</office:document-%1$s>
      """;

  public static byte[] odt(String body) throws IOException {
    return odt("", "", body);
  }

  /**
   * An OpenDocument text.
   *
   * @param shared what its styles and pages tell
   * @param styles those of its body
   */
  static byte[] odt(String shared, String styles, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put("styles.xml", utf8(OPEN_DOCUMENT.formatted("styles", shared)));
    parts.put(
        "content.xml",
        utf8(
            OPEN_DOCUMENT.formatted(
                "content",
                "<office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body>"
                    .formatted(styles, body))));
    return zip(parts);
  }

  public static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          java.util.zip.CRC32 sum = new java.util.zip.CRC32();
          sum.update(part.getValue());
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PDDocument pdfDocument(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.setLeading(16);
      content.newLineAtOffset(50, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static XWPFDocument docxDocument(String[] cells, String... paragraphs) {
    XWPFDocument document = new XWPFDocument();
    for (String paragraph : paragraphs) {
      document.createParagraph().createRun().setText(paragraph);
    }
    if (cells.length > 0) {
      XWPFTable table = document.createTable(1, cells.length);
      for (int i = 0; i < cells.length; i++) {
        table.getRow(0).getCell(i).setText(cells[i]);
      }
    }
    return document;
  }
}
