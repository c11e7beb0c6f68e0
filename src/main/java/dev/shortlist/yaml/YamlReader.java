package dev.shortlist.yaml;

import dev.shortlist.yaml.Node.Fields;
import dev.shortlist.yaml.Node.Items;
import dev.shortlist.yaml.Node.Nothing;
import dev.shortlist.yaml.Node.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their lines, so that whoever wrote it learns where something is
 * wrong. Every scalar is words, whatever YAML takes it for; references within the text are refused.
 */
public final class YamlReader {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** Deeper than any form goes. */
  private static final int DEEPEST = 10;

  private final JsonParser parser;
  private final int before;

  private YamlReader(JsonParser parser, int before) {
    this.parser = parser;
    this.before = before;
  }

  /**
   * What a text holds; an empty mapping where it holds nothing.
   *
   * @param before how many lines stand before the text
   * @throws WrongYamlException when it is no YAML
   */
  public static Node read(String yaml, int before) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      YamlReader reader = new YamlReader(parser, before);
      JsonToken first = parser.nextToken();
      if (first == null) {
        return new Fields(before + 1, Map.of());
      }
      Node node = reader.node(first, 1);
      if (parser.nextToken() != null) {
        throw Node.wrong(reader.line(), "this does not belong to what stands above it.");
      }
      return node;
    } catch (JacksonException e) {
      int line = Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
      throw Node.wrong(
          before + Math.max(1, line),
          "this is no YAML. Check the spaces at its beginning, and put quotes around words with a"
              + " colon, a # or quotes in them.");
    }
  }

  private int line() {
    return before + Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private Node node(JsonToken token, int depth) {
    int line = line();
    if (depth > DEEPEST) {
      throw Node.wrong(line, "this is nested too deeply.");
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw Node.wrong(line, "references such as '*name' are not read; write it out.");
    }
    return switch (token) {
      case START_OBJECT -> new Fields(line, fields(depth));
      case START_ARRAY -> items(line, depth);
      case VALUE_NULL -> new Nothing(line);
      default -> words(line);
    };
  }

  private Node words(int line) {
    String text = parser.getString();
    return text.isEmpty() && parser.currentToken() != JsonToken.VALUE_STRING
        ? new Nothing(line)
        : new Words(line, text);
  }

  private Map<String, Node> fields(int depth) {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = line();
      if (fields.containsKey(name)) {
        throw Node.wrong(line, "'%s' is there twice.".formatted(name));
      }
      fields.put(name, node(parser.nextToken(), depth + 1));
    }
    return Collections.unmodifiableMap(fields);
  }

  private Node items(int line, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Items(line, items);
  }
}
