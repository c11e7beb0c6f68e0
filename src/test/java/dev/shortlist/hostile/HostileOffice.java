package dev.shortlist.hostile;

import static dev.shortlist.hostile.HostileFile.READ;
import static dev.shortlist.hostile.HostilePdfs.made;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.extract.LockedZip;
import dev.shortlist.extract.Papers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Word, OpenDocument and rich text files, and zips, that explode, nest or ask for more. */
final class HostileOffice {

  private static final String PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
  private static final String LAUGHS = laughs();

  private HostileOffice() {}

  static List<HostileFile> all() {
    byte[] sound = docx("", PARAGRAPH.formatted("Jane Miller writes Python"));
    return List.of(
        HostileFile.of("sound.docx", sound, READ),
        HostileFile.of(
            "text-bomb.docx",
            docx("", PARAGRAPH.formatted(" ").repeat(2_500_000)),
            "damaged",
            "out-of-memory",
            "timed-out"),
        HostileFile.of(
            "entity-bomb.docx", docx(LAUGHS, PARAGRAPH.formatted("&e9;")), "damaged", "too-long"),
        HostileFile.of(
            "entity-of-file.docx",
            docx(
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                PARAGRAPH.formatted("Jane &e;")),
            READ,
            "damaged"),
        HostileFile.of(
            "elements-nested.docx",
            docx("", "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000)),
            "damaged",
            "empty"),
        HostileFile.of("tables-nested.docx", docx("", tables(500)), READ, "damaged"),
        HostileFile.of(
            "broken-off.docx", Arrays.copyOf(sound, sound.length / 2), "damaged", "unsupported"),
        HostileFile.of("protected.docx", made(() -> Papers.encryptedDocx("secret")), "encrypted"),
        HostileFile.of("really-a.docx", made(Papers::png), "no-text-layer"),
        HostileFile.of("word.pdf", sound, READ),
        HostileFile.of("prefixed.docx", prefixed(sound), READ, "unsupported", "damaged"),
        HostileFile.of("entity-bomb.odt", odt(LAUGHS, "&e9;"), "damaged", "too-long", "empty"),
        HostileFile.of(
            "elements-nested.odt",
            odt("", "<text:span>".repeat(100_000) + "</text:span>".repeat(100_000)),
            "damaged",
            "empty"),
        HostileFile.of(
            "sectors-in-a-circle.doc", compoundFileInACircle(), "damaged", "unsupported"),
        HostileFile.of(
            "groups-nested.rtf",
            ("{\\rtf1 " + "{".repeat(200_000) + "Jane Miller\\par" + "}".repeat(200_001))
                .getBytes(UTF_8),
            READ,
            "damaged"),
        HostileFile.of(
            "binary-claimed.rtf",
            "{\\rtf1 Jane Miller\\par\\bin2147483647 x}".getBytes(UTF_8),
            READ,
            "damaged"),
        HostileFile.of(
            "broken-off.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 A".getBytes(UTF_8), "empty", "damaged"),
        HostileFile.of(
            "zip-in-zip.zip",
            zip("inner.zip", zip("a.txt", "Jane".getBytes(UTF_8))),
            "unsupported"),
        HostileFile.of(
            "member-bomb.zip", zip("a.txt", " ".repeat(30_000_000).getBytes(UTF_8)), "too-large"),
        HostileFile.of(
            "member-outside.zip", zip("../../../outside.txt", "Jane".getBytes(UTF_8)), READ),
        HostileFile.of("protected.zip", LockedZip.of("secret", "a.txt", sound), "encrypted"),
        HostileFile.of("broken-off.zip", Arrays.copyOf(zip("a.txt", sound), 60), "damaged"));
  }

  private static byte[] docx(String declaration, String body) {
    String document =
        declaration
            + "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>%s</w:body></w:document>".formatted(body);
    return made(() -> Papers.docxOf(document.getBytes(UTF_8)));
  }

  private static byte[] odt(String declaration, String body) {
    String content =
        declaration
            + "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>%s</text:p></office:text></office:body>".formatted(body)
            + "</office:document-content>";
    return made(() ->
        Papers.zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "content.xml", content.getBytes(UTF_8))));
  }

  private static byte[] zip(String member, byte[] content) {
    return made(() -> Papers.zip(Map.of(member, content)));
  }

  /** Ten entities, each ten times the one before: a billion in the end. */
  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha ha ha \">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    return type.append("]>").toString();
  }

  private static String tables(int depth) {
    return "<w:tbl><w:tr><w:tc>".repeat(depth)
        + PARAGRAPH.formatted("Jane Miller")
        + "</w:tc></w:tr></w:tbl>".repeat(depth);
  }

  private static byte[] prefixed(byte[] zip) {
    ByteBuffer file = ByteBuffer.allocate(5_000 + zip.length);
    return file.put(new byte[5_000]).put(zip).array();
  }

  /** The header of a compound file whose first sector of the table says that it follows itself. */
  private static byte[] compoundFileInACircle() {
    ByteBuffer file = ByteBuffer.allocate(512 * 3).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0, 0xE11AB1A1E011CFD0L);
    file.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) -2);
    file.putShort(30, (short) 9).putShort(32, (short) 6);
    file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, -2);
    for (int i = 0; i < 109; i++) {
      file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
    }
    for (int i = 0; i < 128; i++) {
      file.putInt(512 + 4 * i, i == 0 ? -3 : 1);
    }
    return file.array();
  }
}
