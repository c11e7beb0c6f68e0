package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.Colour;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies a part of a Word file, its body or a header, without the text that is hidden in it and
 * without what is deleted: changes that are tracked count as accepted.
 */
final class WordPart {

  /** What holds properties of the element that it stands in. */
  private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "tcPr", "tblPr");

  /** What holds properties of something else, such as those before a change. */
  private static final Set<String> OTHERS =
      Set.of("rPrChange", "pPrChange", "tcPrChange", "tblPrChange", "sdtPr", "sectPr");

  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  /** Styles of tables that paint no grounds. */
  private static final Set<String> PLAIN = Set.of("TableGrid", "TableNormal", "TableGridLight");

  private final WordStyles styles;
  private final Findings findings;
  private final List<Frame> open = new ArrayList<>();

  /** An element that is not at its end. */
  private static final class Frame {
    private final String name;
    private final boolean passive;

    /** What stands in it looks so before it says anything itself. */
    private final Look around;

    private Look look;

    Frame(String name, boolean passive, Look around, Look look) {
      this.name = name;
      this.passive = passive;
      this.around = around;
      this.look = look;
    }
  }

  private WordPart(WordStyles styles, Look paper, Findings findings) {
    this.styles = styles;
    this.findings = findings;
    open.add(new Frame("", false, paper, paper));
  }

  /**
   * Copies a part.
   *
   * @param paper what text stands on
   * @param findings what is told of hidden text
   */
  static byte[] seen(byte[] part, WordStyles styles, Look paper, Findings findings)
      throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
    XMLEventReader events = Xml.reader(part);
    XMLEventWriter writer = Xml.OUTPUT.createXMLEventWriter(bytes, "UTF-8");
    new WordPart(styles, paper, findings).copy(events, writer);
    writer.close();
    return bytes.toByteArray();
  }

  private void copy(XMLEventReader events, XMLEventWriter writer) throws XMLStreamException {
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        if (Properties.isWord(start) && DELETED.contains(start.getName().getLocalPart())) {
          Xml.skip(events);
          continue;
        }
        begin(start);
      } else if (event.isEndElement()) {
        end(open.removeLast());
      } else if (event.isCharacters() && isHidden(event.asCharacters().getData())) {
        continue;
      }
      writer.add(event);
    }
  }

  private void begin(StartElement start) {
    String name = Properties.isWord(start) ? start.getName().getLocalPart() : "";
    Frame parent = open.getLast();
    if (PROPERTIES.contains(parent.name) && !parent.passive) {
      tell(open.get(open.size() - 2), name, start);
    }
    boolean passive =
        parent.passive
            || OTHERS.contains(name)
            || (name.equals("rPr") && parent.name.equals("pPr")); // that of the paragraph's mark
    Look look =
        switch (name) {
          case "p" -> styles.look(Optional.empty()).over(parent.look);
          case "txbxContent" -> Look.UNTOLD.on(Colour.UNKNOWN);
          default -> parent.look;
        };
    open.add(new Frame(name, passive, parent.look, look));
  }

  private void tell(Frame owner, String name, StartElement property) {
    Optional<String> value = Properties.value(property, "val");
    owner.look =
        switch (name) {
          case "pStyle" -> styles.look(value).over(owner.around);
          case "rStyle" -> styles.look(value).over(owner.look);
          case "tblStyle" ->
              PLAIN.contains(value.orElse("")) ? owner.look : owner.look.on(Colour.UNKNOWN);
          default -> Properties.with(owner.look, property);
        };
  }

  private void end(Frame ended) {
    if (ended.name.equals("p")) {
      findings.space();
    }
  }

  private boolean isHidden(String text) {
    Frame here = open.getLast();
    if (!here.name.equals("t")) {
      return false;
    }
    Optional<Reason> why = here.look.hides();
    if (why.isPresent()) {
      findings.add(why.get(), text);
    } else if (!text.isBlank()) {
      findings.end();
    }
    return why.isPresent();
  }
}
