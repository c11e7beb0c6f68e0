package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.web.held.Rankings;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
@AutoConfigureMockMvc
class WhatIfControllerTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String JOB =
      "Platform Engineer\n\nRequirements\n- Docker is required.\n- Python is required.\n- Git\n- Linux\n\nNice to have\n- AWS\n";

  private static final Map<String, String> RESUMES =
      Map.of(
          "a",
          "Solberg\n\nExperience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Ran Docker on AWS.\n",
          "b",
          "Experience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Wrote Python for Linux.\n",
          "c",
          "Experience\n\nPlatform Engineer, Larkfield\nMarch 2021 - present\n- Wrote Python for Linux.\n",
          "d",
          "Experience\n\nGardener, Fernside\n2012 - 2016\n- Grew roses and kept the books in Git.\n");

  private final MockMvcTester http;

  @Autowired
  WhatIfControllerTests(MockMvcTester http) {
    this.http = http;
  }

  static Stream<Long> seeds() {
    return new Random(11).longs(12).boxed();
  }

  @Test
  void profilesRankAsTheFilesThatTheyWereParsedFrom() throws Exception {
    JsonNode held = json(rankAndHold());
    String weights = "{\"python\": 3, \"must\": 0.5}";

    JsonNode ofFiles =
        json(whatIf("{\"ranking\": %s, \"weights\": %s}".formatted(id(held), weights)));
    JsonNode ofProfiles =
        json(whatIfOf(terms(weights), parsed("a"), parsed("b"), parsed("c"), parsed("d")));

    ContractTests.assertFits(ofFiles, "WhatIf", true);
    ContractTests.assertFits(ofProfiles, "WhatIf", true);
    for (String same : List.of("weights", "requirements", "changes")) {
      assertThat(ofProfiles.get(same)).as(same).isEqualTo(ofFiles.get(same));
    }
    assertThat(standings(ofProfiles)).hasSize(4).isEqualTo(standings(ofFiles));
  }

  @Test
  void aHeldRankingIsAnsweredAsUnderItsOwnPath() throws Exception {
    JsonNode held = json(rankAndHold());
    String weights = "{\"docker\": 0.25}";
    MvcTestResult byPath =
        http.post()
            .uri("/api/v1/rankings/" + held.at("/held/id").asString() + "/what-if")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"weights\": %s}".formatted(weights))
            .exchange();

    assertThat(json(whatIf("{\"ranking\": %s, \"weights\": %s}".formatted(id(held), weights))))
        .isEqualTo(json(byPath));
  }

  @Test
  void eachRequirementTellsItsSuggestedAndItsAppliedWeight() throws Exception {
    JsonNode answer = json(whatIfOf(terms("{\"python\": 3, \"nice\": 0}"), parsed("a")));

    assertThat(answer.get("requirements")).hasSize(5);
    for (JsonNode requirement : answer.get("requirements")) {
      double times =
          switch (requirement.get("label").asString()) {
            case "Python" -> 3;
            case "Amazon Web Services" -> 0;
            default -> 1;
          };
      assertThat(requirement.get("appliedWeight").asDouble())
          .isEqualTo(times * requirement.get("suggestedWeight").asInt());
      assertThat(requirement.get("suggestedWeight").asInt()).isPositive();
    }
  }

  @Test
  void neighboursThatSwapAndTiesAreTold() throws Exception {
    JsonNode one = json(whatIfOf(terms("{\"docker\": 10}"), parsed("a"), parsed("b"), parsed("c")));
    JsonNode other =
        json(whatIfOf(terms("{\"python\": 10}"), parsed("a"), parsed("b"), parsed("c")));

    // b and c differ in nothing that is scored, so they share a rank by any weights
    assertThat(ranks(one)).isEqualTo(Map.of("a", 1, "b", 2, "c", 2));
    assertThat(ranks(other)).isEqualTo(Map.of("b", 1, "c", 1, "a", 3));
    List<JsonNode> changes =
        Stream.of(one, other).flatMap(answer -> answer.get("changes").valueStream()).toList();
    assertThat(changes)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.get("kind").asString()).isEqualTo("swapped");
          assertThat(change.get("leadBefore").decimalValue()).isNotPositive();
          assertThat(change.get("lead").decimalValue()).isPositive();
          assertThat(change.get("by")).isNotEmpty();
        });
  }

  @Test
  void withoutTermsTheShippedJobRanksByItsOwnWeights() throws Exception {
    JsonNode answer = json(whatIfOf(bare("a"), bare("b")));

    assertThat(answer.at("/job/id").asString()).isEqualTo("ml-engineer");
    assertThat(answer.get("changes")).isEmpty();
    assertThat(answer.get("weights")).isEmpty();
    assertThat(names(answer)).containsExactlyInAnyOrder("line 1", "line 2");
    assertThat(answer.get("lines"))
        .allSatisfy(line -> assertThat(line.at("/now/score")).isEqualTo(line.at("/before/score")));
  }

  @Test
  void theMonthIsThatOfTheTerms() throws Exception {
    JsonNode then = json(whatIfOf(terms("{}").replace("2026-11", "2021-04"), parsed("a")));
    JsonNode now = json(whatIfOf(terms("{}").replace("2026-11", "2023-03"), parsed("a")));

    assertThat(then.at("/fingerprint/asOf").asString()).isEqualTo("2021-04");
    assertThat(then.at("/lines/0/now/score").decimalValue())
        .isLessThan(now.at("/lines/0/now/score").decimalValue());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheLinesChangesNothing(long seed) throws Exception {
    List<String> lines =
        new ArrayList<>(List.of(parsed("a"), parsed("b"), parsed("c"), parsed("d")));
    String terms = terms("{\"python\": 3}");
    JsonNode sorted = json(whatIfOf(terms, lines.toArray(String[]::new)));
    Collections.shuffle(lines, new Random(seed));
    JsonNode shuffled = json(whatIfOf(terms, lines.toArray(String[]::new)));

    assertThat(standings(shuffled)).isEqualTo(standings(sorted));
    assertThat(shuffled.get("changes")).isEqualTo(sorted.get("changes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not JSON                                     | malformed-request |
          {"profile": {}} trailing                     | malformed-request |
          [1, 2]                                       | malformed-request |
          {"profile": "Solberg"}                       | malformed-request |
          {"profile": null}                            | malformed-request |
          {"profile": {"mentions": []}}                | malformed-request |
          {"mentions": [], "Solberg": 1}               | malformed-request |
          {"job": "ml-engineer"}                       | malformed-request |
          {}                                           | malformed-request |
          {"externalId": "a", "profile": PROFILE}      | invalid-field     | externalId
          {"externalID": "z", "profile": PROFILE}      | malformed-request |
          """)
  void aWrongLineIsNamedAndNotQuoted(String line, String type, String field) throws Exception {
    String wrong = line.replace("PROFILE", JSON.readTree(parsed("b")).get("profile").toString());
    MvcTestResult result = whatIfOf(terms("{}"), parsed("a"), " ", wrong, parsed("b"));

    assertThat(result).hasStatus(400);
    JsonNode problem = json(result);
    ContractTests.assertFits(problem, "Problem", true);
    assertThat(problem.get("type").asString()).isEqualTo("urn:shortlist:problem:" + type);
    assertThat(problem.get("line").asInt()).isEqualTo(4);
    assertThat(problem.get("detail").asString()).startsWith("Line 4: ").doesNotContain("Solberg");
    assertThat(problem.path("field").asString(null)).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"weights": {"zookeeping": 2}}                    | 400 | invalid-field     | weights
          {"weights": {"docker": 11}}                       | 400 | invalid-field     | weights
          {"weights": {"docker": null}}                     | 400 | invalid-field     | weights
          {"weights": 3}                                    | 400 | malformed-request |
          {"asOf": "November"}                              | 400 | invalid-field     | asOf
          {"job": "zookeeper"}                              | 404 | unknown-job       |
          {"job": "ml-engineer", "jobDescription": "Cook"}  | 400 | invalid-field     | jobDescription
          {"jobDescription": ""}                            | 422 | unreadable-job    |
          {"weight": {"docker": 2}}                         | 400 | malformed-request |
          """)
  void wrongTermsAreRefusedWithTheirLine(String terms, int status, String type, String field)
      throws Exception {
    MvcTestResult result = whatIfOf(terms, parsed("a"));

    assertThat(result).hasStatus(status);
    JsonNode problem = json(result);
    assertThat(problem.get("type").asString()).isEqualTo("urn:shortlist:problem:" + type);
    assertThat(problem.get("line").asInt()).isEqualTo(1);
    assertThat(problem.path("field").asString(null)).isEqualTo(field);
  }

  @Test
  void aLineThatIsTooLongAndOneProfileTooManyAreRefused() throws Exception {
    String profile =
        "{\"asOf\": \"2026-11\", \"entries\": [], \"mentions\": [], \"degrees\": [], \"passages\": [], \"headline\": []}";
    String[] many = new String[Rankings.MOST_RESUMES + 1];
    Arrays.fill(many, profile);

    JsonNode tooMany = json(whatIfOf(terms("{}"), many));
    JsonNode tooLong =
        json(whatIfOf(terms("{}"), parsed("a"), " ".repeat(2_100_000) + parsed("b")));

    assertThat(tooMany.get("type").asString()).endsWith(":too-large");
    assertThat(tooMany.get("limit").asInt()).isEqualTo(Rankings.MOST_RESUMES);
    assertThat(tooMany.get("line").asInt()).isEqualTo(Rankings.MOST_RESUMES + 2);
    assertThat(tooLong.get("type").asString()).endsWith(":too-large");
    assertThat(tooLong.get("line").asInt()).isEqualTo(3);
  }

  @Test
  void noProfileAtAllIsRefused() throws Exception {
    for (String body : List.of("", "\n\n", terms("{}"))) {
      MvcTestResult result = whatIfOf(body);
      assertThat(result).hasStatus(400);
      assertThat(json(result).get("field").asString()).isEqualTo("profile");
    }
  }

  @Test
  void whatIsForgottenIsGone() throws Exception {
    JsonNode held = json(rankAndHold());
    assertThat(http.delete().uri("/api/v1/rankings/" + held.at("/held/id").asString()))
        .hasStatus(204);

    assertThat(whatIf("{\"ranking\": %s}".formatted(id(held)))).hasStatus(410);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"ranking\": \"none\"}",
        "{\"ranking\": \"00000000-0000-4000-8000-000000000000\"}"
      })
  void whatNeverWasHeldIsAWrongField(String body) throws Exception {
    MvcTestResult result = whatIf(body);

    assertThat(result).hasStatus(400);
    assertThat(json(result).get("field").asString()).isEqualTo("ranking");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNothingOfWhatWasSent(CapturedOutput output) throws Exception {
    whatIfOf(
        terms("{}"), parsed("a").replace("\"a\"", "\"Solberg\""), "{\"profile\": \"Solberg\"}");

    assertThat(output.getAll()).contains("POST /api/v1/what-if 400").doesNotContain("Solberg");
  }

  private MvcTestResult rankAndHold() {
    var request = http.post().uri("/api/v1/rank").multipart();
    RESUMES.forEach((name, text) ->
        request.file(
            new MockMultipartFile(
                "resume", name, "text/plain", text.getBytes(StandardCharsets.UTF_8))));
    return request
        .param("jobDescription", JOB)
        .param("asOf", "2026-11")
        .param("hold", "true")
        .accept(MediaType.APPLICATION_JSON)
        .exchange();
  }

  private MvcTestResult whatIf(String body) {
    return http.post()
        .uri("/api/v1/what-if")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult whatIfOf(String first, String... lines) {
    return http.post()
        .uri("/api/v1/what-if")
        .contentType(MediaType.APPLICATION_NDJSON)
        .content(first + "\n" + String.join("\n", lines))
        .exchange();
  }

  private static String terms(String weights) {
    ObjectNode terms = JSON.createObjectNode();
    terms.put("jobDescription", JOB);
    terms.put("asOf", "2026-11");
    terms.set("weights", JSON.readTree(weights));
    return terms.toString();
  }

  /** The whole answer of {@code parse}. */
  private String parsed(String name) throws UnsupportedEncodingException {
    ObjectNode request = JSON.createObjectNode();
    request.put("resumeText", RESUMES.get(name));
    request.put("asOf", "2026-11");
    request.put("externalId", name);
    return json(http.post()
            .uri("/api/v1/parse")
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON)
            .content(request.toString())
            .exchange())
        .toString();
  }

  private String bare(String name) throws UnsupportedEncodingException {
    return JSON.readTree(parsed(name)).get("profile").toString();
  }

  /** Where everybody stands and stood, in order. */
  private static List<List<JsonNode>> standings(JsonNode answer) {
    return answer
        .get("lines")
        .valueStream()
        .map(line -> List.of(line.get("now"), line.get("before")))
        .toList();
  }

  private static List<String> names(JsonNode answer) {
    return answer.get("lines").valueStream().map(line -> line.at("/now/file").asString()).toList();
  }

  private static Map<String, Integer> ranks(JsonNode answer) {
    return answer
        .get("lines")
        .valueStream()
        .collect(
            java.util.stream.Collectors.toMap(
                line -> line.at("/now/file").asString(), line -> line.at("/now/rank").asInt()));
  }

  private static String id(JsonNode held) {
    return held.at("/held/id").toString();
  }

  private static JsonNode json(MvcTestResult result) throws UnsupportedEncodingException {
    return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
