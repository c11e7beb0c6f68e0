package dev.shortlist.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What clients code against: a JSON Schema of every body, and the OpenAPI description that refers
 * to them. Both are files, written before the code and checked against what the service answers.
 */
final class Contract {

  private static final String FOLDER = "contract/v1/";
  private static final String SUFFIX = ".schema.json";
  private static final Pattern SCHEMA = Pattern.compile("([a-z-]+)\\.schema\\.json");

  private static final String PART = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";

  private final Map<String, ObjectNode> schemas = new TreeMap<>();
  private final ObjectNode openApi;

  Contract() {
    JsonMapper json = JsonMapper.shared();
    PathMatchingResourcePatternResolver resources =
        new PathMatchingResourcePatternResolver(Contract.class.getClassLoader());
    try {
      for (Resource file : resources.getResources("classpath:" + FOLDER + "*" + SUFFIX)) {
        schemas.put(String.valueOf(file.getFilename()), object(file, json));
      }
      openApi = bundled(object(resources.getResource(FOLDER + "openapi.yaml"), new YAMLMapper()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema by the name of its file. */
  Optional<JsonNode> schema(String file) {
    return Optional.ofNullable(schemas.get(file));
  }

  /** The OpenAPI description with all schemas in it, for tools that follow no references. */
  JsonNode openApi() {
    return openApi;
  }

  private ObjectNode bundled(ObjectNode paths) {
    ObjectNode components = paths.withObject("/components/schemas");
    schemas.forEach((file, schema) -> {
      ObjectNode copy = schema.deepCopy();
      copy.remove("$schema");
      copy.remove("$id");
      if (copy.remove("$defs") instanceof ObjectNode parts) {
        parts.properties().forEach(part -> add(components, part.getKey(), part.getValue()));
      }
      add(components, name(file), copy);
    });
    referToComponents(paths);
    return paths;
  }

  private static void add(ObjectNode components, String name, JsonNode schema) {
    if (components.has(name) && !components.get(name).equals(schema)) {
      throw new IllegalStateException("Two schemas are called " + name);
    }
    components.set(name, schema);
  }

  private static void referToComponents(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("$ref")) {
      String target = object.path("$ref").stringValue();
      if (SCHEMA.matcher(target).matches()) {
        object.put("$ref", COMPONENTS + name(target));
      } else if (target.startsWith(PART)) {
        object.put("$ref", COMPONENTS + target.substring(PART.length()));
      }
    }
    node.forEach(Contract::referToComponents);
  }

  /** {@code match-report.schema.json} is {@code MatchReport}. */
  private static String name(String file) {
    return Arrays.stream(file.substring(0, file.length() - SUFFIX.length()).split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static ObjectNode object(Resource file, tools.jackson.databind.ObjectMapper mapper)
      throws IOException {
    try (InputStream stream = file.getInputStream()) {
      return (ObjectNode) mapper.readTree(stream);
    }
  }
}
