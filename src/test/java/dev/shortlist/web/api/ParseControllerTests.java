package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class ParseControllerTests {

  private static final String JSON_RESUME = "application/vnd.jsonresume+json";

  private static final String RESUME =
      """
      Ann Lee
      ann@example.com

      EXPERIENCE
      Baker, Corner Bakery, Leeds
      2019-01 - present
      - Baked bread and cakes.
      """;

  private final MockMvcTester http;
  private final JsonMapper json;

  @Autowired
  ParseControllerTests(MockMvcTester http, JsonMapper json) {
    this.http = http;
    this.json = json;
  }

  @Test
  void aTextIsToldAsJsonResume() {
    MvcTestResult result = send(JSON_RESUME, Map.of("resumeText", RESUME, "externalId", "a-17"));
    JsonNode answer = body(result);

    assertThat(result).hasStatusOk().hasContentType(JSON_RESUME);
    assertThat(answer.propertyNames()).containsExactly("$schema", "basics", "work", "meta");
    assertThat(answer.at("/basics/name").stringValue()).isEqualTo("Ann Lee");
    assertThat(answer.at("/work/0/name").stringValue()).isEqualTo("Corner Bakery");
    assertThat(answer.at("/work/0/startDate").stringValue()).isEqualTo("2019-01");
    assertThat(answer.at("/work/0").has("endDate")).isFalse();
    assertThat(answer.at("/meta/externalId").stringValue()).isEqualTo("a-17");
  }

  @Test
  void aFileIsToldAsJsonResumeToo() {
    MvcTestResult result =
        http.post()
            .uri("/api/v1/parse")
            .multipart()
            .file("resume", RESUME.getBytes(StandardCharsets.UTF_8))
            .accept(JSON_RESUME)
            .exchange();

    assertThat(result).hasStatusOk().hasContentType(JSON_RESUME);
    assertThat(body(result)).isEqualTo(body(send(JSON_RESUME, Map.of("resumeText", RESUME))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/*",
        "application/json",
        "application/json, application/vnd.jsonresume+json",
        "application/vnd.jsonresume+json;q=0.5, */*"
      })
  void whoeverDoesNotPreferItIsAnsweredInOurOwnWords(String accept) {
    MvcTestResult result = send(accept, Map.of("resumeText", RESUME));

    assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
    assertThat(body(result).at("/resume/name").stringValue()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "application/vnd.jsonresume+xml", "text/html"})
  void aFormatThatIsNoneIsNotAcceptable(String accept) {
    MvcTestResult result = send(accept, Map.of("resumeText", RESUME));

    assertThat(result).hasStatus(406).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(body(result).get("type").stringValue())
        .isEqualTo("urn:shortlist:problem:not-acceptable");
  }

  @Test
  void aProblemIsOneWhateverIsAsked() {
    MvcTestResult result = send(JSON_RESUME, Map.of("resumeText", " "));

    assertThat(result).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(body(result).get("reason").stringValue()).isEqualTo("empty");
  }

  private MvcTestResult send(String accept, Map<String, String> request) {
    return http.post()
        .uri("/api/v1/parse")
        .contentType(MediaType.APPLICATION_JSON)
        .header("Accept", accept)
        .content(json.writeValueAsString(request))
        .exchange();
  }

  private JsonNode body(MvcTestResult result) {
    return json.readTree(result.getResponse().getContentAsByteArray());
  }
}
