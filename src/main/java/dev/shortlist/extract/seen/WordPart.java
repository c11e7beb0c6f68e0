package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
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
 * without what is deleted: changes that are tracked count as accepted. What stands in a text box
 * comes after the paragraph that the box is anchored in, and the frames of content controls, in
 * which a parser may lose rows of a table, are left out.
 */
final class WordPart {

  /** Of ISO/IEC 29500, Part 3. */
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final String BOX = "txbxContent";

  /** What holds properties of the element that it stands in. */
  private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "tcPr", "tblPr");

  /** What holds properties of something else, such as those before a change. */
  private static final Set<String> OTHERS =
      Set.of("rPrChange", "pPrChange", "tcPrChange", "tblPrChange", "sectPr");

  /** What is deleted, what tells of a frame, and what is shown by older programs in its place. */
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "Fallback");

  /** What frames text and does not look like anything. */
  private static final Set<String> FRAMES =
      Set.of("sdt", "sdtContent", "customXml", "smartTag", "AlternateContent", "Choice");

  private static final Set<String> DRAWINGS = Set.of("drawing", "pict");

  /** Styles of tables that paint no grounds. */
  private static final Set<String> PLAIN = Set.of("TableGrid", "TableNormal", "TableGridLight");

  private final WordStyles styles;
  private final Findings findings;
  private final XMLEventWriter writer;
  private final List<Frame> open = new ArrayList<>();

  /** What the boxes hold that are not at their end. */
  private final List<List<XMLEvent>> boxes = new ArrayList<>();

  /** Whether the copy says anything else, or in another place. */
  private boolean changes;

  /** An element that is not at its end. */
  private static final class Frame {
    private final String name;
    private final boolean passive;

    /** Whether it is part of a drawing, of which only the boxes' text is read. */
    private final boolean drawn;

    private final boolean copied;

    /** What stands in it looks so before it says anything itself. */
    private final Look around;

    private Look look;

    /** What boxes anchored in a paragraph hold. */
    private final List<XMLEvent> anchored = new ArrayList<>();

    Frame(String name, boolean passive, boolean drawn, boolean copied, Look around, Look look) {
      this.name = name;
      this.passive = passive;
      this.drawn = drawn;
      this.copied = copied;
      this.around = around;
      this.look = look;
    }
  }

  private WordPart(WordStyles styles, Look paper, Findings findings, XMLEventWriter writer) {
    this.styles = styles;
    this.findings = findings;
    this.writer = writer;
    open.add(new Frame("", false, false, false, paper, paper));
  }

  /**
   * Copies a part.
   *
   * @param paper what text stands on
   * @param findings what is told of hidden text
   * @return the copy; nothing where the part may be read as it is
   */
  static Optional<byte[]> seen(byte[] part, WordStyles styles, Look paper, Findings findings)
      throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
    XMLEventReader events = Xml.reader(part);
    XMLEventWriter writer = Xml.OUTPUT.createXMLEventWriter(bytes, "UTF-8");
    WordPart copy = new WordPart(styles, paper, findings, writer);
    copy.copy(events);
    writer.close();
    return copy.changes ? Optional.of(bytes.toByteArray()) : Optional.empty();
  }

  private void copy(XMLEventReader events) throws XMLStreamException {
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        if (LEFT_OUT.contains(name(start))) {
          changes = true;
          Xml.skip(events);
        } else if (begin(start)) {
          write(event);
        }
      } else if (event.isEndElement()) {
        end(open.removeLast(), event);
      } else if (event.isCharacters()) {
        if (!open.getLast().drawn && !isHidden(event.asCharacters().getData())) {
          write(event);
        }
      } else {
        write(event);
      }
    }
  }

  private void write(XMLEvent event) throws XMLStreamException {
    if (boxes.isEmpty()) {
      writer.add(event);
    } else {
      boxes.getLast().add(event);
    }
  }

  /** The name of an element of Word's own language, or of that of its alternatives; else none. */
  private static String name(StartElement start) {
    boolean known =
        Properties.isWord(start) || start.getName().getNamespaceURI().equals(ALTERNATIVES);
    return known ? start.getName().getLocalPart() : "";
  }

  /** An element begins; whether it is copied. */
  private boolean begin(StartElement start) {
    String name = name(start);
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
          case BOX -> Look.UNTOLD.on(Colour.UNKNOWN);
          default -> parent.look;
        };
    boolean drawn = DRAWINGS.contains(name) || (parent.drawn && !name.equals(BOX));
    boolean moved = name.equals(BOX) || FRAMES.contains(name);
    boolean copied = !drawn && !moved;
    changes |= moved;
    open.add(new Frame(name, passive, drawn, copied, parent.look, look));
    if (name.equals(BOX)) {
      boxes.add(new ArrayList<>());
    }
    return copied;
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

  private void end(Frame ended, XMLEvent event) throws XMLStreamException {
    if (ended.copied) {
      write(event);
    }
    if (ended.name.equals("p")) {
      findings.space();
      for (XMLEvent anchored : ended.anchored) {
        write(anchored);
      }
    } else if (ended.name.equals(BOX)) {
      List<XMLEvent> box = boxes.removeLast();
      Optional<Frame> paragraph =
          open.reversed().stream().filter(frame -> frame.name.equals("p")).findFirst();
      if (paragraph.isPresent()) {
        paragraph.get().anchored.addAll(box);
      }
    }
  }

  private boolean isHidden(String text) {
    Frame here = open.getLast();
    if (!here.name.equals("t")) {
      return false;
    }
    Optional<Reason> why = here.look.hides();
    if (why.isPresent()) {
      changes = true;
      findings.add(why.get(), text);
    } else if (!text.isBlank()) {
      findings.end();
    }
    return why.isPresent();
  }
}
