package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file is read as it is seen: accepted changes, no hidden text, cells in their order. */
class WordFileTests {

  private static final String SECRET = "Kubernetes Haskell";

  private static Read read(String body, String styles) throws IOException {
    byte[] file =
        Papers.docxOf(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
            <w:body>%s</w:body></w:document>
            """
                .formatted(paragraph("", "Jane Miller") + body)
                .getBytes(StandardCharsets.UTF_8),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            %s</w:styles>
            """
                .formatted(styles)
                .getBytes(StandardCharsets.UTF_8));
    return (Read) new FileReader(Limits.DEFAULT).read("a.docx", file);
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>".formatted(properties, text);
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, run("", text));
  }

  @ParameterizedTest
  @CsvSource({
    "MARKED, <w:vanish/>",
    "COLOUR, <w:color w:val=\"FFFFFF\"/>",
    "COLOUR, <w:color w:val=\"FEFEFE\"/>",
    "COLOUR, <w:color w:val=\"102030\"/><w:shd w:val=\"clear\" w:fill=\"102030\"/>",
    "TINY, <w:sz w:val=\"2\"/>",
    "MARKED, <w:rStyle w:val=\"gone\"/>"
  })
  void hiddenTextIsToldAndEarnsNothing(Reason reason, String properties) throws IOException {
    Read read =
        read(
            "<w:p>" + run("", "Cook ") + run(properties, SECRET) + "</w:p>",
            "<w:style w:type=\"character\""
                + " w:styleId=\"gone\"><w:rPr><w:vanish/></w:rPr></w:style>");

    assertThat(read.text()).contains("Jane Miller", "Cook").doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(reason, SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vanish w:val=\"0\"/>",
        "<w:vanish w:val=\"false\"/>",
        "<w:color w:val=\"auto\"/>",
        "<w:color w:val=\"C0C0C0\"/>",
        "<w:color w:val=\"FFFF00\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>",
        "<w:sz w:val=\"8\"/>",
        "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>",
        "<w:rStyle w:val=\"back\"/>"
      })
  void nobodyIsAccusedForALookAlike(String properties) throws IOException {
    Read read =
        read(
            "<w:p>" + run(properties, SECRET) + "</w:p>",
            """
            <w:style w:type="character" w:styleId="gone"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="back"><w:basedOn w:val="gone"/>
            <w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
            """);

    assertThat(read.text()).contains(SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tbl><w:tblPr><w:tblStyle"
            + " w:val=\"GridTable5Dark\"/></w:tblPr><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\""
            + " w:fill=\"202A44\"/></w:tcPr>%s</w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:drawing><wp:anchor behindDoc=\"1\"/></w:drawing></w:r></w:p>%s",
        "<w:p><w:r><w:t>Box</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:pPr><w:shd"
            + " w:val=\"clear\" w:fill=\"000000\"/></w:pPr><w:r><w:rPr><w:color"
            + " w:val=\"FFFFFF\"/></w:rPr><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>%s<w:p><w:r><w:drawing><wp:anchor"
            + " behindDoc=\"1\"/></w:drawing></w:r></w:p>"
      })
  void whiteTextIsSeenWhereItsGroundMayBeDark(String around) throws IOException {
    String white = "<w:p>" + run("<w:color w:val=\"FFFFFF\"/>", SECRET) + "</w:p>";

    Read read = read(around.formatted(white), "");

    assertThat(read.text()).contains(SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<document xmlns='%1$s'"
            + " xmlns:w='%1$s'><body><p><r><t>Cook</t></r><r><rPr><vanish/></rPr><t>%2$s</t></r></p></body></document>",
        "<x:document xmlns:x='%1$s'><x:body><x:p><x:r><x:t>Cook</x:t></x:r><x:r><x:rPr><x:color"
            + " x:val='FFFFFF'/></x:rPr><x:t>%2$s</x:t></x:r></x:p></x:body></x:document>",
        "<x:document xmlns:x='%1$s'><x:body><x:p><x:r><x:t>Cook</x:t></x:r><x:r><x:rPr><x:sz\n"
            + "x:val = '1'/></x:rPr><x:t>%2$s</x:t></x:r></x:p></x:body></x:document>"
      })
  void hiddenTextIsFoundHoweverItsMarkupIsWritten(String xml) throws IOException {
    String part = xml.formatted(NAMESPACE, SECRET);

    for (byte[] bytes :
        List.of(
            part.getBytes(StandardCharsets.UTF_8),
            ("<?xml version='1.0' encoding='UTF-16'?>" + part).getBytes(StandardCharsets.UTF_16))) {
      Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", Papers.docxOf(bytes));

      assertThat(read.text()).contains("Cook").doesNotContain("Haskell");
      assertThat(read.hidden()).extracting(Hidden::text).containsExactly(SECRET);
    }
  }

  /** Word opens both; what a part is, its ending or place tells as well. */
  @Test
  void aFileThatForgetsWhatItsPartsAreIsRead() throws IOException {
    byte[] sound = Papers.docxOf(Papers.utf8(DOCUMENT_OF_JANE));
    byte[] untoldPicture = Papers.with(sound, "word/media/photo.wmf", new byte[] {1, 2, 3});
    byte[] untoldDocument =
        Papers.with(
            sound,
            "[Content_Types].xml",
            Papers.utf8(
                "<t:Types xmlns:t=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<t:Default Extension='XML' ContentType='application/xml'/></t:Types>"));

    for (byte[] file : List.of(sound, untoldPicture, untoldDocument)) {
      Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", file);

      assertThat(read.text().strip()).isEqualTo("Jane Miller");
      assertThat(read.mediaType()).endsWith("wordprocessingml.document");
    }
    assertThat(ContentTypes.completed(sound)).isSameAs(sound);
  }

  private static final String DOCUMENT_OF_JANE =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>Jane Miller</w:t></w:r></w:p></w:body></w:document>";

  @Test
  void textThatLooksLikeMarkupIsReadInTime() throws IOException {
    String text = ":sz ".repeat(120_000);

    assertThat(read(paragraph("", text), "").text()).contains("Jane Miller", text.strip());
  }

  @Test
  void partsThatUnpackToFarMoreTogetherAreNotRead() throws IOException {
    byte[] header =
        "<w:hdr xmlns:w='%s'><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>"
            .formatted(NAMESPACE, " ".repeat(30_000_000))
            .getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> parts = new LinkedHashMap<>(parts(Papers.docx(new String[0], "Cook")));
    for (int i = 1; i <= 3; i++) {
      parts.put("word/header%d.xml".formatted(i), header);
    }

    assertThat(new FileReader(Limits.DEFAULT).read("a.docx", Papers.zip(parts)))
        .isEqualTo(new Unreadable(Extraction.Reason.DAMAGED));
  }

  @Test
  void aFileThatHidesTextIsReadWithAllOfItsOtherPartsOrNotAtAll() throws IOException {
    byte[] file =
        Papers.docxOf(
            "<w:document xmlns:w='%s'><w:body>%s<w:p>%s</w:p></w:body></w:document>"
                .formatted(NAMESPACE, paragraph("", "Cook"), run("<w:vanish/>", SECRET))
                .getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> parts = new LinkedHashMap<>(parts(file));
    parts.put("word/other.bin", new byte[70_000_000]);

    assertThat(new FileReader(Limits.DEFAULT).read("a.docx", Papers.zip(parts)))
        .isEqualTo(new Unreadable(Extraction.Reason.DAMAGED));
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void aStyleOfTheParagraphHidesItsText() throws IOException {
    Read read =
        read(
            paragraph("<w:pStyle w:val=\"ghost\"/>", SECRET)
                + paragraph("<w:rPr><w:vanish/></w:rPr>", "Cook"),
            """
            <w:style w:type="paragraph" w:styleId="pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="ghost"><w:basedOn w:val="pale"/></w:style>
            """);

    assertThat(read.text()).contains("Cook").doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(Reason.COLOUR, SECRET));
  }

  @Test
  void trackedChangesCountAsAccepted() throws IOException {
    Read read =
        read(
            """
            <w:p><w:r><w:t xml:space="preserve">Cook of </w:t></w:r>
            <w:del w:id="1"><w:r><w:delText>soup</w:delText></w:r></w:del>
            <w:moveFrom w:id="2"><w:r><w:t>stew</w:t></w:r></w:moveFrom>
            <w:ins w:id="3"><w:r><w:t>bread</w:t></w:r></w:ins></w:p>
            """,
            "");

    assertThat(read.text()).contains("Cook of bread").doesNotContain("soup", "stew");
    assertThat(read.hidden()).isEmpty();
  }

  @Test
  void cellsOfManyLinesAreReadOneAfterTheOther() throws IOException {
    String left = paragraph("", "Skills") + paragraph("", "Python");
    String right = paragraph("", "Experience") + paragraph("", "Cook");

    Read read =
        read(
            "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>".formatted(left, right),
            "");

    assertThat(read.text().replaceAll("\n+", "\n")).contains("Skills\nPython\nExperience\nCook");
  }

  @Test
  void contentControlsAreRead() throws IOException {
    Read read =
        read(
            """
            <w:sdt><w:sdtPr><w:alias w:val="Block"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>
            <w:p><w:r><w:t xml:space="preserve">Cook of </w:t></w:r>
            <w:sdt><w:sdtContent><w:r><w:t>bread</w:t></w:r></w:sdtContent></w:sdt></w:p>
            <w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>%s</w:tc></w:sdtContent></w:sdt>
            <w:tc><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:tc></w:tr>
            <w:sdt><w:sdtContent><w:tr><w:tc>%s</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>
            """
                .formatted(
                    paragraph("", "Experience"),
                    paragraph("", "2019"),
                    paragraph("", "Acme"),
                    paragraph("", "Baker")),
            "");

    assertThat(read.text().replaceAll("\n+", "\n"))
        .contains("Experience\nCook of bread\n2019\tAcme\nBaker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mc:AlternateContent"
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wps:wsp"
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox"
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
        "<w:pict><v:textbox"
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict>"
      })
  void boxesAreReadOnceAndApartFromTheTextAround(String box) throws IOException {
    String within = paragraph("", "Skills") + paragraph("", "Bread");

    Read read =
        read(
            "<w:p><w:r><w:t>Cook</w:t></w:r><w:r>%s</w:r><w:r><w:t> of bread</w:t></w:r></w:p>"
                    .formatted(box.formatted(within))
                + paragraph("", "Baker"),
            "");

    assertThat(read.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("Jane Miller", "Cook of bread", "Skills", "Bread", "Baker");
  }

  @Test
  void headersComeFirstAndFootersLast() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("Cook");
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Jane");
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page");
      document.createHeader(HeaderFooterType.FIRST).createParagraph().createRun().setText("Miller");
      document.write(bytes);

      Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", bytes.toByteArray());

      assertThat(read.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
          .containsExactlyInAnyOrder("Miller", "Jane", "Cook", "Page")
          .containsSubsequence("Jane", "Cook", "Page");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "word/doc.xml, word/doc.xml",
    "word/doc.xml, /word/doc.xml",
    "word/Document2.xml, word/document2.XML",
    "other/body.part, other/body.part",
    "body.xml, ./other/../body.xml"
  })
  void hiddenTextIsFoundWhateverTheTextPartIsCalled(String name, String target) throws IOException {
    byte[] file =
        Papers.docxOf(
            "<w:document xmlns:w='%s'><w:body>%s<w:p>%s</w:p><w:p><w:r><w:rPr><w:rStyle w:val='gone'/></w:rPr><w:t>ghost</w:t></w:r></w:p></w:body></w:document>"
                .formatted(NAMESPACE, paragraph("", "Cook"), run("<w:vanish/>", SECRET))
                .getBytes(StandardCharsets.UTF_8),
            "<w:styles xmlns:w='%s'><w:style w:type='character' w:styleId='gone'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"
                .formatted(NAMESPACE)
                .getBytes(StandardCharsets.UTF_8));

    Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", renamed(file, name, target));

    assertThat(read.text()).contains("Cook").doesNotContain("Haskell", "ghost");
    assertThat(read.hidden())
        .extracting(Hidden::text)
        .anySatisfy(text -> assertThat(text).contains(SECRET));
  }

  /** The file with its text part under another name, and its styles beside it under another. */
  private static byte[] renamed(byte[] file, String name, String target) throws IOException {
    Map<String, byte[]> parts = parts(file);
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    renamed.put(
        "[Content_Types].xml",
        replaced(
            parts,
            "[Content_Types].xml",
            Map.of(
                "/word/document.xml", "/" + name, "/word/styles.xml", "/" + folder + "looks.xml")));
    renamed.put("_rels/.rels", replaced(parts, "_rels/.rels", Map.of("word/document.xml", target)));
    renamed.put(
        folder + "_rels/" + name.substring(slash) + ".rels",
        replaced(parts, "word/_rels/document.xml.rels", Map.of("styles.xml", "looks.xml")));
    renamed.put(folder + "looks.xml", parts.get("word/styles.xml"));
    renamed.put(name, parts.get("word/document.xml"));
    return Papers.zip(renamed);
  }

  private static byte[] replaced(
      Map<String, byte[]> parts, String name, Map<String, String> words) {
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("\"" + word.getKey(), "\"" + word.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void hiddenTextIsFoundInFootnotes() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Cook");
      XWPFFootnote footnote = document.createFootnote();
      footnote.createParagraph().createRun().setText("Seen below");
      XWPFRun hidden = footnote.createParagraph().createRun();
      hidden.setText(SECRET);
      hidden.setVanish(true);
      paragraph.addFootnoteReference(footnote);
      document.write(bytes);

      Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", bytes.toByteArray());

      assertThat(read.text()).contains("Cook", "Seen below").doesNotContain("Haskell");
      assertThat(read.hidden())
          .extracting(Hidden::text)
          .anySatisfy(text -> assertThat(text).contains(SECRET));
    }
  }
}
