package dev.shortlist.yaml;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows on which line of the whole text it stands. */
public sealed interface Node {

  /** Counted from 1. */
  int line();

  /** A scalar, as it is written. */
  record Words(int line, String text) implements Node {}

  /** An empty value. */
  record Nothing(int line) implements Node {}

  /** A list. */
  record Items(int line, List<Node> items) implements Node {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping, in its order. */
  record Fields(int line, Map<String, Node> fields) implements Node {}

  /** Says what is wrong here. */
  default WrongYamlException wrong(String sentence) {
    return wrong(line(), sentence);
  }

  /** Says what is wrong on a line. */
  static WrongYamlException wrong(int line, String sentence) {
    return new WrongYamlException(line, sentence);
  }
}
