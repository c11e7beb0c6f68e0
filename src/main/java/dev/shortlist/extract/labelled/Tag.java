package dev.shortlist.extract.labelled;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * An element of XML, by the part of its name that is not the prefix: what writes a Europass does
 * not agree on prefixes.
 *
 * @param element what it is; none where a path led nowhere
 */
record Tag(Optional<Element> element) {

  static Tag of(Element element) {
    return new Tag(Optional.of(element));
  }

  /** Its name without the prefix; blank where it is none. */
  String name() {
    return element
        .map(Element::tagName)
        .map(name -> name.substring(name.indexOf(':') + 1))
        .orElse("");
  }

  /** The elements in it that are called so. */
  List<Tag> all(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  private List<Tag> children() {
    return element.map(Element::children).orElseGet(Elements::new).stream().map(Tag::of).toList();
  }

  /** The first elements along a path. */
  Tag at(String... path) {
    Tag tag = this;
    for (String name : path) {
      tag = tag.all(name).stream().findFirst().orElse(new Tag(Optional.empty()));
    }
    return tag;
  }

  /** What stands at the end of a path. */
  String text(String... path) {
    return at(path).element.map(Element::wholeText).map(String::strip).orElse("");
  }

  /** The value of an attribute; blank where there is none. */
  String attribute(String name) {
    return element.map(found -> found.attr(name)).orElse("");
  }
}
