package dev.shortlist.extract.seen;

import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The styles of a Word file (ECMA-376, Part 1, 17.7). */
final class WordStyles {

  private final Looks looks = new Looks();
  private String standard = "";

  /** The styles of a file that has none. */
  static WordStyles none() {
    return new WordStyles();
  }

  /** Reads the part of a file that holds its styles. */
  static WordStyles of(byte[] part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    XMLEventReader events = Xml.reader(part);
    String id = "";
    String base = "";
    Look look = Look.UNTOLD;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement() && Properties.isWord(event.asStartElement())) {
        StartElement start = event.asStartElement();
        switch (start.getName().getLocalPart()) {
          case "style" -> {
            id = Properties.value(start, "styleId").orElse("");
            base = "";
            look = Look.UNTOLD;
            boolean isDefault = Properties.value(start, "default").filter("1"::equals).isPresent();
            boolean isParagraph =
                Properties.value(start, "type").filter("paragraph"::equals).isPresent();
            styles.standard = isDefault && isParagraph ? id : styles.standard;
          }
          case "basedOn" -> base = Properties.value(start, "val").orElse("");
          case "tblPr", "tcPr", "tblStylePr" -> Xml.skip(events);
          default -> look = Properties.with(look, start);
        }
      } else if (event.isEndElement()
          && event.asEndElement().getName().getLocalPart().equals("style")) {
        styles.looks.tell(id, look, base);
      }
    }
    return styles;
  }

  /** How text of a style looks. */
  Look look(Optional<String> style) {
    return looks.of(style.orElse(standard));
  }
}
