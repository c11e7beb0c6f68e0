package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** Reads the properties of text, paragraphs and cells that tell how they look. */
final class Properties {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The namespace of files that keep strictly to ISO/IEC 29500. */
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** The language of older drawings. */
  private static final String VML = "urn:schemas-microsoft-com:vml";

  private Properties() {}

  /** Whether an element is of Word's own language. */
  static boolean isWord(StartElement element) {
    String namespace = element.getName().getNamespaceURI();
    return namespace.equals(WORD) || namespace.equals(STRICT);
  }

  /** A look with what one more property tells. */
  static Look with(Look look, StartElement property) {
    return switch (property.getName().getLocalPart()) {
      case "vanish" -> look.vanishing(isOn(property));
      case "color" -> look.coloured(colour(value(property, "val")));
      case "sz" -> value(property, "val").flatMap(Properties::number).map(look::sized).orElse(look);
      case "shd" -> value(property, "fill").map(fill -> look.on(ground(fill))).orElse(look);
      case "highlight" ->
          value(property, "val").filter(val -> !val.equals("none")).isPresent()
              ? look.on(Colour.UNKNOWN)
              : look;
      default -> look;
    };
  }

  private static boolean isOn(StartElement property) {
    String value = value(property, "val").orElse("true");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Whether an element may lie beneath text: the page's ground, a drawing or a shape. */
  static boolean isGround(StartElement element) {
    String name = element.getName().getLocalPart();
    Attribute behind = element.getAttributeByName(new QName("behindDoc"));
    return (isWord(element) && name.equals("background"))
        || element.getName().getNamespaceURI().equals(VML)
        || name.equals("wsp")
        || (behind != null && !behind.getValue().matches("0|false|off"));
  }

  private static int ground(String fill) {
    return fill.equals("auto") ? Colour.WHITE : colour(Optional.of(fill));
  }

  private static int colour(Optional<String> told) {
    if (told.isEmpty() || !told.get().matches("[0-9A-Fa-f]{6}")) {
      return Colour.UNKNOWN;
    }
    return Integer.parseInt(told.get(), 16);
  }

  private static Optional<Integer> number(String told) {
    return told.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(told)) : Optional.empty();
  }

  /** An attribute of Word's language. */
  static Optional<String> value(StartElement element, String name) {
    Attribute attribute =
        element.getAttributeByName(new QName(element.getName().getNamespaceURI(), name));
    return attribute == null ? Optional.empty() : Optional.of(attribute.getValue());
  }
}
