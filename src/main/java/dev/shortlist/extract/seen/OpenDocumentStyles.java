package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The styles of an OpenDocument text (OpenDocument 1.3, Part 3, 16), by family and name. */
final class OpenDocumentStyles {

  private static final String NAMESPACES = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Pattern POINTS = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)pt");

  private static final String CLEAR = "transparent";

  /** The page that a text begins with where it says nothing. */
  private static final String STANDARD = "Standard";

  private final Looks looks;
  private final Map<String, String> nextPages = new HashMap<>();
  private final Set<String> pages = new HashSet<>(Set.of(STANDARD));
  private final Optional<OpenDocumentStyles> shared;
  private boolean grounds;

  /** Styles to be read. */
  OpenDocumentStyles() {
    this.looks = new Looks();
    this.shared = Optional.empty();
  }

  /** Styles to be read, beside those that all parts of the file share. */
  OpenDocumentStyles(OpenDocumentStyles shared) {
    this.looks = new Looks(shared.looks);
    this.shared = Optional.of(shared);
  }

  /** Reads the styles that a part tells. */
  void read(byte[] part) throws XMLStreamException {
    XMLEventReader events = Xml.reader(part);
    String key = "";
    String base = "";
    Look look = Look.UNTOLD;
    boolean ofPage = false;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        switch (start.getName().getLocalPart()) {
          case "body" -> {
            return;
          }
          case "style", "default-style" -> {
            String family = value(start, "family").orElse("");
            key = key(family, value(start, "name").orElse(""));
            base = key(family, value(start, "parent-style-name").orElse(""));
            look = Look.UNTOLD;
            value(start, "master-page-name").filter(n -> !n.isEmpty()).ifPresent(pages::add);
          }
          case "page-layout" -> {
            ofPage = true;
            look = Look.UNTOLD;
          }
          case "master-page" ->
              nextPages.put(
                  value(start, "name").orElse(""), value(start, "next-style-name").orElse(""));
          default -> look = with(look, start);
        }
        grounds |= value(start, "run-through").filter("background"::equals).isPresent();
      } else if (event.isEndElement()) {
        String ended = event.asEndElement().getName().getLocalPart();
        if (ended.equals("style") || ended.equals("default-style")) {
          looks.tell(key, look, base);
        } else if (ended.equals("page-layout")) {
          grounds |= ofPage && look.ground().orElse(Colour.WHITE) != Colour.WHITE;
          ofPage = false;
        }
      }
    }
  }

  /** A look with what an element more tells, where it is one of properties that paint. */
  private static Look with(Look look, StartElement properties) {
    return switch (properties.getName().getLocalPart()) {
      case "text-properties" -> letters(look, properties);
      case "paragraph-properties",
          "section-properties",
          "table-properties",
          "table-row-properties",
          "table-cell-properties",
          "header-footer-properties",
          "page-layout-properties" ->
          ground(look, properties);
      case "background-image" ->
          attribute(properties, "href", "").isPresent() ? look.on(Colour.UNKNOWN) : look;
      default -> look;
    };
  }

  /** An opacity of nothing is not taken at its word: programs write it for the standard colour. */
  private static Look letters(Look look, StartElement properties) {
    Look told = look;
    Optional<Boolean> vanishes = value(properties, "display").map("none"::equals);
    if (vanishes.isPresent()) {
      told = told.vanishing(vanishes.get());
    }
    Optional<Integer> colour =
        value(properties, "use-window-font-color").filter("true"::equals).isPresent()
            ? Optional.of(Colour.UNKNOWN)
            : value(properties, "color").map(OpenDocumentStyles::colour);
    if (colour.isPresent()) {
      told = told.coloured(colour.get());
    }
    Optional<Integer> size = value(properties, "font-size").flatMap(OpenDocumentStyles::points);
    return ground(size.isPresent() ? told.sized(size.get()) : told, properties);
  }

  private static Look ground(Look look, StartElement properties) {
    Optional<String> fill = value(properties, "fill").filter(kind -> !kind.equals("none"));
    Optional<String> colour = fill.isPresent() ? value(properties, "fill-color") : Optional.empty();
    colour = colour.or(() -> value(properties, "background-color").filter(c -> !c.equals(CLEAR)));
    if (fill.filter(kind -> !kind.equals("solid")).isPresent()) {
      return look.on(Colour.UNKNOWN); // a pattern or a picture
    }
    return colour.isPresent() ? look.on(colour(colour.get())) : look;
  }

  private static int colour(String told) {
    return told.matches("#[0-9A-Fa-f]{6}")
        ? Integer.parseInt(told.substring(1), 16)
        : Colour.UNKNOWN;
  }

  private static Optional<Integer> points(String told) {
    Matcher points = POINTS.matcher(told);
    return points.matches()
        ? Optional.of((int) (2 * Float.parseFloat(points.group(1))))
        : Optional.empty();
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  /** How something looks by its style. */
  Look look(String family, Optional<String> style) {
    return looks.of(key(family, style.orElse(""))).over(looks.of(key(family, "")));
  }

  /** Whether something may lie beneath the text that is not told with the text. */
  boolean hasGrounds() {
    return grounds || shared.filter(OpenDocumentStyles::hasGrounds).isPresent();
  }

  /** The names of the pages that the text is set on. */
  Set<String> pages() {
    Set<String> all = new HashSet<>(pages);
    Map<String, String> next = new HashMap<>(nextPages);
    shared.ifPresent(others -> next.putAll(others.nextPages));
    for (String page : pages) {
      String name = page;
      while (next.containsKey(name) && all.add(next.get(name))) {
        name = next.get(name);
      }
    }
    return all;
  }

  /** An attribute of the format's own language. */
  static Optional<String> value(StartElement element, String name) {
    return attribute(element, name, NAMESPACES);
  }

  private static Optional<String> attribute(StartElement element, String name, String namespaces) {
    for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      if (attribute.getName().getLocalPart().equals(name)
          && attribute.getName().getNamespaceURI().startsWith(namespaces)) {
        return Optional.of(attribute.getValue());
      }
    }
    return Optional.empty();
  }
}
