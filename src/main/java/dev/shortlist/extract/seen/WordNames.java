package dev.shortlist.extract.seen;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Which parts of a Word file hold its text, its styles and its numbering: those that its
 * relationships name (ECMA-376, Part 2, 6.5), whatever they are called, and those with the names
 * that Word gives them. Names are told apart without regard to case, as the standard has it.
 *
 * @param texts the names of the parts that hold text, in small letters
 * @param styles the name of the part that holds the styles, in small letters
 * @param numbering the name of the part that tells how lists are numbered, in small letters
 */
record WordNames(Set<String> texts, String styles, Optional<String> numbering) {

  /** Beneath {@code officeDocument/relationships}, of both kinds of the standard. */
  private static final Pattern TYPE =
      Pattern.compile(
          "http://(?:schemas\\.openxmlformats\\.org/officeDocument/2006|purl\\.oclc\\.org/ooxml/officeDocument)"
              + "/relationships/(\\w+)");

  private static final String MAIN = "officeDocument";
  private static final String STYLES = "styles";
  private static final String NUMBERING = "numbering";

  /** What of the main part's relations holds text. */
  private static final Set<String> BESIDE = Set.of("header", "footer", "footnotes", "endnotes");

  private static final String USUAL_STYLES = "word/styles.xml";
  private static final String USUAL_NUMBERING = "word/numbering.xml";

  private static final Pattern USUAL =
      Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

  private static final String RELATIONS = ".rels";

  /** Of the package itself. */
  private static final String ROOT = "_rels/.rels";

  /** A relation of a part to another. */
  private record Relation(String type, String target) {}

  /** Whether a part tells relations. */
  static boolean isRelations(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(RELATIONS);
  }

  /** Whether a part with that name, in small letters, is one of these in most files. */
  static boolean isUsual(String name) {
    return name.equals(USUAL_STYLES)
        || name.equals(USUAL_NUMBERING)
        || USUAL.matcher(name).matches();
  }

  /**
   * What the relations of a file tell.
   *
   * @param parts those that tell relations, by their names in small letters
   */
  static WordNames of(Map<String, byte[]> parts) throws XMLStreamException {
    Set<String> texts = new HashSet<>();
    Optional<String> styles = Optional.empty();
    Optional<String> numbering = Optional.empty();
    for (Relation main : relations(parts, "", ROOT)) {
      if (main.type.equals(MAIN) && texts.add(main.target)) {
        int slash = main.target.lastIndexOf('/') + 1;
        String folder = main.target.substring(0, slash);
        String told = folder + "_rels/" + main.target.substring(slash) + RELATIONS;
        for (Relation other : relations(parts, folder, told)) {
          if (BESIDE.contains(other.type)) {
            texts.add(other.target);
          } else if (other.type.equals(STYLES)) {
            styles = styles.or(() -> Optional.of(other.target));
          } else if (other.type.equals(NUMBERING)) {
            numbering = numbering.or(() -> Optional.of(other.target));
          }
        }
      }
    }
    return new WordNames(texts, styles.orElse(USUAL_STYLES), numbering);
  }

  /** All that must be at hand. */
  Set<String> all() {
    Set<String> all = new HashSet<>(texts);
    all.add(styles);
    numbering.ifPresent(all::add);
    return all;
  }

  /** Whether a part holds text, by its name in small letters. */
  boolean isText(String name) {
    return texts.contains(name) || USUAL.matcher(name).matches();
  }

  /** Whether a part tells how lists are numbered, by its name in small letters. */
  boolean isNumbering(String name) {
    return name.equals(numbering.orElse(USUAL_NUMBERING));
  }

  private static List<Relation> relations(Map<String, byte[]> parts, String folder, String name)
      throws XMLStreamException {
    List<Relation> relations = new ArrayList<>();
    byte[] told = parts.get(name);
    if (told == null) {
      return relations;
    }
    XMLEventReader events = Xml.reader(told);
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        relation(event.asStartElement(), folder).ifPresent(relations::add);
      }
    }
    return relations;
  }

  private static Optional<Relation> relation(StartElement element, String folder) {
    Attribute type = element.getAttributeByName(new QName("Type"));
    Attribute target = element.getAttributeByName(new QName("Target"));
    if (type == null || target == null) {
      return Optional.empty();
    }
    Matcher known = TYPE.matcher(type.getValue().strip());
    return known.matches()
        ? Optional.of(new Relation(known.group(1), target(folder, target.getValue().strip())))
        : Optional.empty();
  }

  /** A part as the folder of another names it, without percent signs and in small letters. */
  private static String target(String folder, String told) {
    String path = told.replace('\\', '/');
    try {
      String resolved = URI.create("/").resolve(encoded(folder)).resolve(encoded(path)).getPath();
      path = resolved == null ? path : resolved;
    } catch (IllegalArgumentException e) {
      path = path.startsWith("/") ? path : folder + path;
    }
    return path.substring(path.startsWith("/") ? 1 : 0).toLowerCase(Locale.ROOT);
  }

  private static String encoded(String path) {
    return path.replace(" ", "%20");
  }
}
