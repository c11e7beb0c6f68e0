package dev.shortlist.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ProblemsTests {

  private static final String MATCH = "/api/v1/match";

  private final MockMvcTester http;

  @Autowired
  ProblemsTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void theTypesOfProblemsStayAsClientsKnowThem() {
    assertThat(Arrays.stream(Problem.values()).map(problem -> problem.type().toString()))
        .containsExactly(
            "urn:shortlist:problem:malformed-request",
            "urn:shortlist:problem:invalid-field",
            "urn:shortlist:problem:unauthorized",
            "urn:shortlist:problem:foreign-site",
            "urn:shortlist:problem:unknown-job",
            "urn:shortlist:problem:unknown-path",
            "urn:shortlist:problem:wrong-method",
            "urn:shortlist:problem:not-acceptable",
            "urn:shortlist:problem:no-store",
            "urn:shortlist:problem:shipped-job",
            "urn:shortlist:problem:gone",
            "urn:shortlist:problem:changed",
            "urn:shortlist:problem:too-large",
            "urn:shortlist:problem:wrong-content-type",
            "urn:shortlist:problem:unsupported-file",
            "urn:shortlist:problem:wrong-host",
            "urn:shortlist:problem:unreadable-resume",
            "urn:shortlist:problem:unreadable-job",
            "urn:shortlist:problem:internal-fault",
            "urn:shortlist:problem:store-failed",
            "urn:shortlist:problem:busy",
            "urn:shortlist:problem:no-room");
  }

  @Test
  void anUnknownJobIsNotFound() {
    assertProblem(match("{'resumeText': 'Python', 'job': 'zookeeper'}"), 404, "unknown-job");
    assertProblem(http.get().uri("/api/v1/jobs/zookeeper").exchange(), 404, "unknown-job");
  }

  @Test
  void anUnknownPathIsNotFound() {
    assertProblem(
        http.get().uri("/api/v1/nothing").accept(MediaType.TEXT_HTML).exchange(),
        404,
        "unknown-path");
    assertProblem(http.post().uri("/nothing").exchange(), 404, "unknown-path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \\n\\t ", "123 / 456", "\\u0000"})
  void aTextWithoutWordsIsUnreadable(String text) {
    MvcTestResult resume = match("{'resumeText': '%s'}".formatted(text));
    assertProblem(resume, 422, "unreadable-resume");
    assertThat(resume).bodyJson().extractingPath("$.reason").isEqualTo("empty");
    assertThat(resume).bodyJson().extractingPath("$.detail").isEqualTo("The file holds no text.");
    assertProblem(
        match("{'resumeText': 'Python', 'jobDescription': '%s'}".formatted(text)),
        422,
        "unreadable-job");
  }

  @Test
  void aTextBeyondTheLimitIsUnreadable() {
    MvcTestResult result = match("{'resumeText': '%s'}".formatted("word ".repeat(100_001)));
    assertProblem(result, 422, "unreadable-resume");
    assertThat(result).bodyJson().extractingPath("$.reason").isEqualTo("too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'resumeText': null}", "{'job': 'ml-engineer'}"})
  void aMissingResumeIsABadField(String body) {
    assertBadField(match(body), "resumeText");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "26-11", "2026-13", "2026-00", "2026-1", "+12026-11", "2026-11-23"})
  void aMonthThatIsNoneIsABadField(String month) {
    assertBadField(match("{'resumeText': 'Python', 'asOf': '%s'}".formatted(month)), "asOf");
  }

  @Test
  void twoJobsAtOnceAreABadField() {
    assertBadField(
        match("{'resumeText': 'Python', 'job': 'ml-engineer', 'jobDescription': 'Python'}"),
        "jobDescription");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "'Solberg'",
        "{'resumeText': Solberg",
        "{'resumeText': {'Solberg': 1}}",
        "{'resumeText': 'Python'} Solberg",
        "{'resumeText': 'Python', 'Solberg': 1}"
      })
  void aBodyOfAnotherShapeIsMalformedAndNotQuoted(String body) throws Exception {
    MvcTestResult result = match(body);
    assertProblem(result, 400, "malformed-request");
    assertThat(result.getResponse().getContentAsString()).doesNotContain("Solberg");
  }

  @Test
  void bytesThatAreNotUtf8AreMalformed() {
    byte[] body = "{\"resumeText\":\"Pythön\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(
        http.post().uri(MATCH).contentType(MediaType.APPLICATION_JSON).content(body).exchange(),
        400,
        "malformed-request");
  }

  @Test
  void anotherMethodIsRefusedAndTheRightOneNamed() {
    MvcTestResult result = http.get().uri(MATCH).exchange();
    assertProblem(result, 405, "wrong-method");
    assertThat(result).hasHeader("Allow", "POST");
    assertProblem(http.delete().uri("/api/v1/jobs").exchange(), 405, "wrong-method");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/yaml", "application/xml"})
  void anotherContentTypeIsRefused(String type) {
    assertProblem(
        http.post().uri(MATCH).header("Content-Type", type).content("resumeText: a").exchange(),
        415,
        "wrong-content-type");
  }

  @Test
  void aBodyWithoutContentTypeIsRefused() {
    assertProblem(http.post().uri(MATCH).content("{}").exchange(), 415, "wrong-content-type");
  }

  @Test
  void anAnswerInAnotherTypeIsRefused() {
    assertProblem(
        http.get().uri("/api/v1/jobs").header("Accept", "application/yaml").exchange(),
        406,
        "not-acceptable");
  }

  @Test
  void aBodyBeyondTheLimitIsTooLarge() {
    String spaces = " ".repeat(2 * 1024 * 1024);
    assertProblem(match("{'resumeText': 'Python'}" + spaces), 413, "too-large");
  }

  @Test
  void aBodyUpToTheLimitIsRead() {
    String body = "{'resumeText': 'Python'}";
    assertThat(match(body + " ".repeat(2 * 1024 * 1024 - body.length()))).hasStatusOk();
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aFaultOfOursIsLoggedWithoutItsMessage(CapturedOutput output) {
    ResponseEntity<Object> answer =
        new Problems().failed(new IllegalStateException("Mira Solberg, Python"));
    ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(answer).getBody();
    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(problem).asString().contains("internal-fault").doesNotContain("Solberg");
    assertThat(output.getAll())
        .contains("java.lang.IllegalStateException", "ProblemsTests")
        .doesNotContain("Solberg");
  }

  private MvcTestResult match(String body) {
    return http.post()
        .uri(MATCH)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.replace('\'', '"'))
        .exchange();
  }

  private static void assertBadField(MvcTestResult result, String field) {
    assertProblem(result, 400, "invalid-field");
    assertThat(result).bodyJson().extractingPath("$.field").isEqualTo(field);
  }

  private static void assertProblem(MvcTestResult result, int status, String type) {
    assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
    assertThat(result).bodyJson().extractingPath("$.retryable").isEqualTo(false);
    assertThat(result)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:shortlist:problem:" + type);
  }
}
