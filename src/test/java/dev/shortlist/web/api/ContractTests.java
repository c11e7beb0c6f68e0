package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What clients have once been answered stays true: every recorded answer still fits the schemas,
 * and the same request is still answered with everything that was recorded. Scores may differ.
 *
 * <p>A recording is one file. Where it has no answer yet, {@code -Dcontract.record=true} adds it;
 * nothing overwrites one.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ContractTests {

  private static final Path RECORDINGS = Path.of("src/test/resources/contract");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final MockMvc http;
  private final RequestMappingHandlerMapping handlers;

  @Autowired
  ContractTests(
      MockMvc http,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.http = http;
    this.handlers = handlers;
  }

  static List<Path> recordings() throws IOException {
    return recordings(RECORDINGS);
  }

  static List<Path> recordings(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void whatWasAnsweredOnceIsStillAnswered(Path file) throws Exception {
    JsonNode recording = JSON.readTree(Files.readAllBytes(file));
    MockHttpServletResponse answer = send(recording);
    if (Boolean.getBoolean("contract.record") && !recording.has("answers")) {
      record(file, (ObjectNode) recording, answer);
      return;
    }

    assertThat(answer.getStatus()).isEqualTo(recording.get("status").intValue());
    List<JsonNode> now = lines(answer);
    List<JsonNode> then = recording.get("answers").valueStream().toList();
    assertThat(now).hasSameSizeAs(then);
    for (int i = 0; i < now.size(); i++) {
      assertThat(paths(now.get(i))).containsAll(paths(then.get(i)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void whatWasAnsweredOnceFitsTheSchemas(Path file) throws IOException {
    JsonNode recording = JSON.readTree(Files.readAllBytes(file));
    List<JsonNode> answers = recording.get("answers").valueStream().toList();
    for (int i = 0; i < answers.size(); i++) {
      assertFits(answers.get(i), recording.get("schemas").get(i).stringValue(), false);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void everyFieldThatIsAnsweredIsDescribed(Path file) throws Exception {
    JsonNode recording = JSON.readTree(Files.readAllBytes(file));
    List<JsonNode> now = lines(send(recording));
    for (int i = 0; i < now.size(); i++) {
      assertFits(now.get(i), recording.get("schemas").get(i).stringValue(), true);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void everyBodyThatIsAcceptedIsDescribed(Path file) throws IOException {
    JsonNode recording = JSON.readTree(Files.readAllBytes(file));
    if (recording.has("requestSchema")) {
      for (JsonNode body :
          recording.get("body").isArray()
              ? recording.get("body").valueStream().toList()
              : List.of(recording.get("body"))) {
        assertFits(body, recording.get("requestSchema").stringValue(), false);
      }
    }
  }

  @Test
  void theDescriptionNamesEveryPathAndNoOther() {
    Set<String> handled = new TreeSet<>();
    handlers
        .getHandlerMethods()
        .forEach((mapping, method) ->
            mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .filter(path -> !path.contains("openapi.json") && !path.contains("/schemas/"))
                .forEach(path ->
                    mapping
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> handled.add(verb + " " + path))));
    Set<String> described = new TreeSet<>();
    new Contract()
        .openApi()
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(
                    verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described).isEqualTo(handled);
  }

  @Test
  void everyReferenceOfTheDescriptionLeadsSomewhere() {
    JsonNode openApi = new Contract().openApi();

    assertThat(openApi.findValues("$ref"))
        .isNotEmpty()
        .allSatisfy(reference ->
            assertThat(openApi.at(reference.stringValue().substring(1)).isMissingNode())
                .as(reference.stringValue())
                .isFalse());
  }

  @Test
  void theSchemasAreServed() throws Exception {
    MockHttpServletResponse answer =
        http.perform(request(HttpMethod.GET, "/api/v1/schemas/match-report.schema.json"))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(JSON.readTree(answer.getContentAsByteArray()).get("title").stringValue())
        .isEqualTo("MatchReport");
    assertThat(
            http.perform(request(HttpMethod.GET, "/api/v1/schemas/nothing.schema.json"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  private MockHttpServletResponse send(JsonNode recording) throws Exception {
    String path = recording.get("path").stringValue();
    String accept = recording.path("accept").asString("application/json");
    if (recording.has("parts")) {
      MockMultipartHttpServletRequestBuilder request = multipart(path);
      for (JsonNode part : recording.get("parts")) {
        String name = part.get("name").stringValue();
        byte[] content = part.get("content").stringValue().getBytes(StandardCharsets.UTF_8);
        if (part.has("file")) {
          request.file(new MockMultipartFile(name, part.get("file").stringValue(), null, content));
        } else {
          request.param(name, new String(content, StandardCharsets.UTF_8));
        }
      }
      return http.perform(request.accept(accept)).andReturn().getResponse();
    }
    HttpMethod method = HttpMethod.valueOf(recording.get("method").stringValue());
    if (!recording.has("body")) {
      return http.perform(request(method, path).accept(accept)).andReturn().getResponse();
    }
    JsonNode body = recording.get("body");
    String content =
        body.isArray()
            ? String.join("\n", body.valueStream().map(JsonNode::toString).toList())
            : body.toString();
    MediaType type = body.isArray() ? MediaType.APPLICATION_NDJSON : MediaType.APPLICATION_JSON;
    return http.perform(request(method, path).accept(accept).contentType(type).content(content))
        .andReturn()
        .getResponse();
  }

  private static void record(Path file, ObjectNode recording, MockHttpServletResponse answer)
      throws IOException {
    recording.put("status", answer.getStatus());
    recording.putPOJO("answers", lines(answer));
    Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(recording));
  }

  private static List<JsonNode> lines(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
        .lines()
        .map(JSON::readTree)
        .toList();
  }

  /** Where which type stands, such as {@code /groups/points NUMBER}; lists are one place. */
  private static Set<String> paths(JsonNode node) {
    Set<String> paths = new TreeSet<>();
    paths(node, "", paths);
    return paths;
  }

  private static void paths(JsonNode node, String path, Set<String> into) {
    into.add(path + " " + node.getNodeType());
    if (node.isObject()) {
      node.properties().forEach(p -> paths(p.getValue(), path + "/" + p.getKey(), into));
    } else {
      node.forEach(item -> paths(item, path, into));
    }
  }

  /** The body fits the schema; strictly, nothing is in it that the schema does not describe. */
  static void assertFits(JsonNode body, String name, boolean strictly) {
    List<String> faults = new ArrayList<>();
    schema(name, strictly)
        .validate(body.toString(), InputFormat.JSON)
        .forEach(fault -> faults.add(fault.toString()));
    assertThat(faults).as(name).isEmpty();
  }

  /**
   * The schema from the bundled description; strictly, nothing may be there that it is silent on.
   */
  private static Schema schema(String name, boolean strictly) {
    ObjectNode all = (ObjectNode) new Contract().openApi();
    if (strictly) {
      close(all.get("components"));
    }
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$ref", "#/components/schemas/" + name);
    schema.set("components", all.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ContractTests::close);
  }
}
