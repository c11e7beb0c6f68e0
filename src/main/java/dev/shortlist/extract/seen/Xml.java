package dev.shortlist.extract.seen;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Reads XML of strangers: nothing outside of it is opened, and no entities are known. */
final class Xml {

  private static final XMLInputFactory INPUT = input();
  static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  private Xml() {}

  private static XMLInputFactory input() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XMLEventReader reader(byte[] content) throws XMLStreamException {
    return INPUT.createXMLEventReader(new ByteArrayInputStream(content));
  }

  /** Passes over the rest of an element that has begun. */
  static void skip(XMLEventReader events) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      depth += deeper(events.nextEvent());
    }
  }

  /** How many elements deeper the next event is than this. */
  static int deeper(XMLEvent event) {
    return event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
  }
}
