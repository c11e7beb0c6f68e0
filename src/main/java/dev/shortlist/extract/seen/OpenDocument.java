package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.seen.Parts.TooLargeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * A text of the OpenDocument format (ISO/IEC 26300, version 1.3 of OASIS) as it is read: headers
 * first and footers last, each once, boxes after the paragraph that they stand at, and without what
 * is hidden, what was deleted while changes were tracked, and comments.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html">The
 *     schema</a>
 */
public final class OpenDocument {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";

  private static final Set<String> HEADERS = Set.of("header-first", "header", "header-left");
  private static final Set<String> FOOTERS = Set.of("footer-first", "footer", "footer-left");

  private static final String BEGINNING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
      <office:body><office:text>
      """;

  private static final String END = "</office:text></office:body></office:document-content>";

  private OpenDocument() {}

  /**
   * Reads a file. One that is damaged or encrypted is left to its parser.
   *
   * @throws IOException where it unpacks to more than is read
   */
  public static Seen seen(byte[] content) throws IOException {
    try {
      Map<String, byte[]> parts = Parts.of(content, Set.of(CONTENT, STYLES)::contains);
      byte[] body = parts.get(CONTENT);
      byte[] told = parts.get(STYLES);
      return body == null ? Seen.ALL : seen(body, Optional.ofNullable(told));
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return Seen.ALL;
    }
  }

  private static Seen seen(byte[] body, Optional<byte[]> told)
      throws IOException, XMLStreamException {
    OpenDocumentStyles shared = new OpenDocumentStyles();
    if (told.isPresent()) {
      shared.read(told.get());
    }
    OpenDocumentStyles own = new OpenDocumentStyles(shared);
    own.read(body);
    Look paper = Look.UNTOLD.on(own.hasGrounds() ? Colour.UNKNOWN : Colour.WHITE);
    Findings findings = new Findings();
    Set<String> headers = new LinkedHashSet<>();
    Set<String> footers = new LinkedHashSet<>();
    if (told.isPresent()) {
      margins(
          told.get(),
          own.pages(),
          () -> new OpenDocumentText(shared, paper, findings),
          headers,
          footers);
    }
    OpenDocumentText text = new OpenDocumentText(own, paper, findings);
    if (!text.readBody(Xml.reader(body))) {
      return Seen.ALL;
    }
    String xml = BEGINNING + String.join("", headers) + text.xml() + String.join("", footers) + END;
    return new Seen(Optional.of(zip(xml)), findings.all());
  }

  /** Reads what stands above and below the text of the pages with the given names. */
  private static void margins(
      byte[] told,
      Set<String> pages,
      Supplier<OpenDocumentText> empty,
      Set<String> headers,
      Set<String> footers)
      throws XMLStreamException {
    XMLEventReader events = Xml.reader(told);
    boolean used = false;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        String name = start.getName().getLocalPart();
        if (name.equals("master-page")) {
          used = pages.contains(OpenDocumentStyles.value(start, "name").orElse(""));
        }
        boolean shown =
            used && OpenDocumentStyles.value(start, "display").filter("false"::equals).isEmpty();
        if (shown && (HEADERS.contains(name) || FOOTERS.contains(name))) {
          OpenDocumentText text = empty.get();
          text.readRest(events);
          (HEADERS.contains(name) ? headers : footers).add(text.xml());
        }
      }
    }
  }

  private static byte[] zip(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0); // it is read at once
      zip.putNextEntry(new ZipEntry(CONTENT));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
