package dev.shortlist.extract.seen;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies the numbering of a Word file (ECMA-376, Part 1, 17.9) without overrides that do not say
 * how a level looks, but at most where it starts again: a parser takes their levels, bullets too,
 * for numbers.
 */
final class WordNumbering {

  private static final String LIST = "num";
  private static final String OVERRIDE = "lvlOverride";
  private static final String LEVEL = "lvl";

  private WordNumbering() {}

  /** The copy; nothing where the part may be read as it is. */
  static Optional<byte[]> seen(byte[] part) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
    XMLEventReader events = Xml.reader(part);
    XMLEventWriter writer = Xml.OUTPUT.createXMLEventWriter(bytes, "UTF-8");
    boolean changes = false;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (begins(event, LIST)) {
        List<XMLEvent> list = element(event, events);
        boolean looksItself = list.stream().anyMatch(each -> begins(each, LEVEL));
        List<XMLEvent> kept = looksItself ? list : withoutOverrides(list);
        changes |= kept.size() < list.size();
        for (XMLEvent each : kept) {
          writer.add(each);
        }
      } else {
        writer.add(event);
      }
    }
    writer.close();
    return changes ? Optional.of(bytes.toByteArray()) : Optional.empty();
  }

  private static boolean begins(XMLEvent event, String name) {
    return event.isStartElement()
        && Properties.isWord(event.asStartElement())
        && event.asStartElement().getName().getLocalPart().equals(name);
  }

  /** An element from its beginning to its end. */
  private static List<XMLEvent> element(XMLEvent start, XMLEventReader events)
      throws XMLStreamException {
    List<XMLEvent> element = new ArrayList<>(List.of(start));
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = events.nextEvent();
      depth += Xml.deeper(event);
      element.add(event);
    }
    return element;
  }

  private static List<XMLEvent> withoutOverrides(List<XMLEvent> list) {
    List<XMLEvent> kept = new ArrayList<>();
    int within = 0;
    for (XMLEvent event : list) {
      if (within > 0 || begins(event, OVERRIDE)) {
        within += Xml.deeper(event);
      } else {
        kept.add(event);
      }
    }
    return kept;
  }
}
