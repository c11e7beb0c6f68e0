package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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

@SpringBootTest
@AutoConfigureMockMvc
class RankingsControllerTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String JOB =
      "Platform Engineer\n\nRequirements\n- Docker is required.\n- Python is required.\n- Git\n- Linux\n\nNice to have\n- AWS\n";

  private static final String CONTAINERS =
      "Solberg\n\nExperience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Ran Docker.\n";

  private static final String SNAKES =
      "Experience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Wrote Python.\n";

  private final MockMvcTester http;

  @Autowired
  RankingsControllerTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void aHeldRankingIsRankedAgainByOtherWeightsLikeOneThatIsMadeWithThem() throws Exception {
    JsonNode held = json(rank("hold", "true"));
    JsonNode whatIf = json(whatIf(id(held), "{\"python\": 3}"));
    JsonNode anew = json(rank("weights", "{\"python\": 3}"));
    JsonNode back = json(whatIf(id(held), "{\"docker\": 3}"));

    ContractTests.assertFits(held, "Ranking", true);
    ContractTests.assertFits(whatIf, "WhatIf", true);
    ContractTests.assertFits(anew, "Ranking", true);
    assertThat(whatIf.get("lines").valueStream().map(line -> line.get("now")).toList())
        .isEqualTo(anew.get("lines").valueStream().toList());
    assertThat(whatIf.get("weights")).isEqualTo(anew.get("weights"));
    assertThat(whatIf.at("/lines/0/now/file").asString()).isEqualTo("snakes.txt");
    assertThat(back.at("/lines/0/now/file").asString()).isEqualTo("containers.txt");
    JsonNode one = whatIf.get("changes").isEmpty() ? back : whatIf;
    assertThat(one.at("/changes/0/kind").asString()).isIn("swapped", "parted");
    assertThat(one.at("/changes/0/by")).isNotEmpty();
    assertThat(json(whatIf(id(held), "{}")).get("changes")).isEmpty();
  }

  @Test
  void whatIsNotHeldHasNoHandle() throws Exception {
    assertThat(json(rank("hold", "false")).has("held")).isFalse();
    assertThat(rank("hold", "perhaps")).hasStatus(400);
  }

  @Test
  void whatIsForgottenIsGoneAndWhatNeverWasIsNotFound() throws Exception {
    String id = id(json(rank("hold", "true")));
    assertThat(http.delete().uri("/api/v1/rankings/" + id)).hasStatus(204);
    MvcTestResult gone = whatIf(id, "{}");
    assertThat(gone).hasStatus(410);
    ContractTests.assertFits(json(gone), "Problem", false);
    assertThat(http.delete().uri("/api/v1/rankings/" + id)).hasStatus(410);
    assertThat(whatIf(UUID.randomUUID().toString(), "{}")).hasStatus(404);
    assertThat(whatIf("none", "{}")).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"zookeeping\": 2}",
        "{\"docker\": 11}",
        "{\"docker\": null}",
        "{\"must\": 0, \"should\": 0, \"nice\": 0}"
      })
  void whatCannotBeWeighedIsRefused(String weights) throws Exception {
    MvcTestResult result = whatIf(id(json(rank("hold", "true"))), weights);
    assertThat(result).hasStatus(400);
    assertThat(json(result).get("field").asString()).isEqualTo("weights");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNeitherHandleNorWords(CapturedOutput output) throws Exception {
    String id = id(json(rank("hold", "true")));
    whatIf(id, "{\"python\": 3}");
    assertThat(output.getAll())
        .contains("POST /api/v1/rankings/{id}/what-if")
        .doesNotContain(id, "Solberg", "containers.txt");
  }

  private MvcTestResult rank(String part, String value) {
    return http.post()
        .uri("/api/v1/rank")
        .multipart()
        .file(file("containers.txt", CONTAINERS))
        .file(file("snakes.txt", SNAKES))
        .file(file("empty.txt", ""))
        .param("jobDescription", JOB)
        .param("asOf", "2026-11")
        .param(part, value)
        .accept(MediaType.APPLICATION_JSON)
        .exchange();
  }

  private MvcTestResult whatIf(String id, String weights) {
    return http.post()
        .uri("/api/v1/rankings/" + id + "/what-if")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"weights\": " + weights + "}")
        .exchange();
  }

  private static String id(JsonNode ranking) {
    return ranking.at("/held/id").asString();
  }

  private static JsonNode json(MvcTestResult result) throws UnsupportedEncodingException {
    return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private static MockMultipartFile file(String name, String text) {
    return new MockMultipartFile(
        "resume", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
