package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Writes the part of an OpenDocument text that is seen: its blocks, without looks. */
final class OpenDocumentText {

  private static final QName OFFICE_TEXT =
      new QName("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "text");

  /** What holds other blocks, and what it becomes. */
  private static final Map<String, String> STRUCTURE =
      Map.of(
          "list", "text:list",
          "list-item", "text:list-item",
          "list-header", "text:list-item",
          "table", "table:table",
          "table-row", "table:table-row",
          "table-cell", "table:table-cell");

  /** What is no text of the page, or stands in it for a machine. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "forms",
          "title",
          "desc",
          "binary-data",
          "object",
          "object-ole",
          "ruby-text",
          "script",
          "note-citation",
          "page-number",
          "page-count",
          "table-of-content-source",
          "alphabetical-index-source",
          "user-index-source");

  private final OpenDocumentStyles styles;
  private final Look paper;
  private final Findings findings;
  private final List<Frame> open = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder xml = new StringBuilder();

  /** An element that is not at its end, and how text in it looks. */
  private record Frame(String name, Look look) {}

  /** Letters that look alike, or an element without letters. */
  private record Run(String text, boolean isText, Optional<Reason> hidden) {}

  /** A paragraph that is not at its end. */
  private static final class Paragraph {
    private final List<Run> runs = new ArrayList<>();

    /** What is anchored in it and written after it. */
    private final StringBuilder after = new StringBuilder();

    private boolean hidden;
  }

  /**
   * An empty one.
   *
   * @param paper what text stands on where nothing else is told
   * @param findings what is told of hidden text
   */
  OpenDocumentText(OpenDocumentStyles styles, Look paper, Findings findings) {
    this.styles = styles;
    this.paper = paper;
    this.findings = findings;
  }

  /** Reads the body of a file; false where it has none. */
  boolean readBody(XMLEventReader events) throws XMLStreamException {
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement() && OFFICE_TEXT.equals(event.asStartElement().getName())) {
        readRest(events);
        return true;
      }
    }
    return false;
  }

  /** Reads what is within an element that has begun. */
  void readRest(XMLEventReader events) throws XMLStreamException {
    open.add(new Frame("", paper));
    while (!open.isEmpty()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        if (isSkipped(start.getName())) {
          Xml.skip(events);
        } else {
          begin(start);
        }
      } else if (event.isEndElement()) {
        end(open.removeLast());
      } else if (event.isCharacters() && !paragraphs.isEmpty()) {
        characters(event.asCharacters().getData().replaceAll("\\s+", " "));
      }
    }
  }

  /** A title is one of a picture, or a field with that of the text. */
  private static boolean isSkipped(QName name) {
    return SKIPPED.contains(name.getLocalPart())
        && !(name.getLocalPart().equals("title") && name.getNamespaceURI().endsWith(":text:1.0"));
  }

  private void begin(StartElement start) {
    String name = start.getName().getLocalPart();
    Look around = open.getLast().look;
    Optional<String> style = OpenDocumentStyles.value(start, "style-name");
    Look look =
        switch (name) {
          case "p", "h" -> styles.look("paragraph", style).over(around);
          case "span" -> styles.look("text", style).over(around);
          case "section" -> styles.look("section", style).over(around);
          case "table" ->
              OpenDocumentStyles.value(start, "template-name").isPresent()
                  ? around.on(Colour.UNKNOWN)
                  : styles.look("table", style).over(around);
          case "table-row", "table-column" -> row(start, style, around);
          case "table-cell" -> styles.look("table-cell", style).over(around);
          default ->
              start.getName().getNamespaceURI().contains(":drawing:")
                  ? Look.UNTOLD.on(Colour.UNKNOWN)
                  : around;
        };
    boolean marked =
        has(start, "display", "none")
            || (name.equals("hidden-text") && has(start, "is-hidden", "true"));
    open.add(new Frame(name, marked ? look.vanishing(true) : look));
    switch (name) {
      case "p", "h" -> paragraphs.add(new Paragraph());
      case "s" -> element(" ".repeat(spaces(start)), true);
      case "tab" -> element("<text:tab/>", false);
      case "line-break" -> element("<text:line-break/>", false);
      case "hidden-paragraph" -> {
        if (has(start, "is-hidden", "true") && !paragraphs.isEmpty()) {
          paragraphs.getLast().hidden = true;
        }
      }
      default -> structure(name, "<");
    }
  }

  /** A row whose cells may have a ground that the row tells. */
  private Look row(StartElement start, Optional<String> style, Look around) {
    return OpenDocumentStyles.value(start, "default-cell-style-name").isPresent()
        ? around.on(Colour.UNKNOWN)
        : styles.look("table-row", style).over(around);
  }

  private static boolean has(StartElement start, String name, String value) {
    return OpenDocumentStyles.value(start, name).filter(value::equals).isPresent();
  }

  private static int spaces(StartElement start) {
    return OpenDocumentStyles.value(start, "c")
        .filter(count -> count.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  private void element(String text, boolean isText) {
    if (!paragraphs.isEmpty()) {
      paragraphs.getLast().runs.add(new Run(text, isText, Optional.empty()));
    }
  }

  /** Spaces count once, also where they surround an element (OpenDocument 1.3, Part 3, 6.1.2). */
  private void characters(String text) {
    List<Run> runs = paragraphs.getLast().runs;
    boolean afterSpace = runs.isEmpty() || runs.getLast().text.endsWith(" ");
    String rest = afterSpace ? text.stripLeading() : text;
    if (!rest.isEmpty()) {
      runs.add(new Run(rest, true, open.getLast().look.hides()));
    }
  }

  private void structure(String name, String bracket) {
    if (STRUCTURE.containsKey(name)) {
      target().append(bracket).append(STRUCTURE.get(name)).append('>');
    }
  }

  private StringBuilder target() {
    return paragraphs.isEmpty() ? xml : paragraphs.getLast().after;
  }

  private void end(Frame ended) {
    if (ended.name.equals("p") || ended.name.equals("h")) {
      write(paragraphs.removeLast());
    } else {
      structure(ended.name, "</");
    }
  }

  private void write(Paragraph paragraph) {
    StringBuilder to = target();
    to.append("<text:p>");
    for (Run run : paragraph.runs) {
      Optional<Reason> why = paragraph.hidden ? Optional.of(Reason.MARKED) : run.hidden;
      if (!run.isText) {
        to.append(run.text);
      } else if (why.isPresent()) {
        findings.add(why.get(), run.text);
      } else {
        if (!run.text.isBlank()) {
          findings.end();
        }
        to.append(escaped(run.text));
      }
    }
    findings.space();
    to.append("</text:p>\n").append(paragraph.after);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What is seen. */
  String xml() {
    return xml.toString();
  }
}
