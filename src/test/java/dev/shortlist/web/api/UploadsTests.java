package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests with files. */
@SpringBootTest
@AutoConfigureMockMvc
class UploadsTests {

  private static final String RESUME = "Experience\nData Engineer, Fenwick\n2019 - 2022\n- Python";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final MockMvcTester http;

  @Autowired
  UploadsTests(MockMvcTester http) {
    this.http = http;
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', 422, unreadable-resume",
    "a.exe, 'MZ\u0000\u0001', 415, unsupported-file",
    "a.pdf, '%PDF-1.7 and nothing', 422, unreadable-resume"
  })
  void aFileThatCannotBeReadSaysWhy(String name, String content, int status, String type) {
    assertProblem(to("/api/v1/match", file("resume", name, content)), status, type);
    assertProblem(to("/api/v1/parse", file("resume", name, content)), status, type);
  }

  @Test
  void aFileBeyondItsLimitIsTooLarge() {
    String large = "word ".repeat(21 * 1024 * 1024 / 5);
    assertProblem(to("/api/v1/match", file("resume", "a.txt", large)), 413, "too-large");
  }

  @Test
  void aMisspeltPartIsRefused() {
    MvcTestResult result = to("/api/v1/match", file("resume", "a.txt", RESUME), text("asof", "x"));
    assertProblem(result, 400, "malformed-request");
    assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("asOf");
  }

  @Test
  void twoResumesAreOneTooMany() {
    assertProblem(
        to("/api/v1/match", file("resume", "a.txt", RESUME), file("resume", "b.txt", RESUME)),
        400,
        "invalid-field");
  }

  @Test
  void aJobMayBeAFileOrATextOrAnEditedProfile() {
    for (MockMultipartFile job :
        List.of(
            file("jobDescription", "job.txt", "Data Engineer\nPython is required."),
            text("jobDescription", "Data Engineer\nPython is required."),
            text(
                "jobProfile",
                "{\"title\":\"Data Engineer\",\"requirements\":[{\"label\":\"Python\"}]}"))) {
      MvcTestResult result = to("/api/v1/match", file("resume", "a.txt", RESUME), job);
      assertThat(result).hasStatusOk();
      assertThat(result).bodyJson().extractingPath("$.job.title").isEqualTo("Data Engineer");
    }
  }

  @Test
  void anUnreadableJobIsToldApartFromAnUnreadableResume() {
    assertProblem(
        to("/api/v1/match", file("resume", "a.txt", RESUME), text("jobDescription", "123")),
        422,
        "unreadable-job");
    assertProblem(
        to("/api/v1/jobs/preview", file("jobDescription", "job.txt", "")), 422, "unreadable-job");
  }

  @Test
  void aJobProfileThatIsNoneSaysWhy() {
    MvcTestResult result =
        to("/api/v1/jobs/preview", text("jobProfile", "{\"title\": \"A\", \"requirements\": []}"));
    assertProblem(result, 400, "invalid-field");
    assertThat(result).bodyJson().extractingPath("$.field").isEqualTo("jobProfile");
    assertProblem(to("/api/v1/jobs/preview", text("jobProfile", "{")), 400, "invalid-field");
    assertProblem(to("/api/v1/jobs/preview"), 400, "invalid-field");
  }

  @Test
  void zipsAreOpenedAndADamagedOneIsALine() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("inner/b.txt"));
      out.write(RESUME.getBytes(StandardCharsets.UTF_8));
    }
    MvcTestResult result =
        to(
            "/api/v1/rank",
            file("resume", "a.txt", RESUME),
            new MockMultipartFile("resume", "pile.zip", null, zip.toByteArray()),
            file("resume", "broken.zip", "PK and nothing"));
    assertThat(result).hasStatusOk();
    JsonNode lines = JSON.readTree(result.getResponse().getContentAsByteArray()).get("lines");
    assertThat(lines.valueStream().map(line -> line.get("file").stringValue()))
        .containsExactly("a.txt", "pile.zip!/inner/b.txt", "broken.zip");
    assertThat(lines.get(2).at("/problem/reason").stringValue()).isEqualTo("damaged");
  }

  @Test
  void aRankingWithoutFilesIsABadField() {
    assertProblem(to("/api/v1/rank"), 400, "invalid-field");
  }

  @Test
  void aBatchWhoseJobIsUnknownIsRefusedAsAWhole() {
    MvcTestResult result =
        http.post()
            .uri("/api/v1/match/batch?job=none")
            .contentType(MediaType.APPLICATION_NDJSON)
            .content("{}")
            .exchange();
    assertProblem(result, 404, "unknown-job");
  }

  @Test
  void aLineOfABatchThatIsWrongDisturbsNoOther() {
    String lines =
        """
        {"externalId": "a", "resumeText": "Wrote Python"}
        nonsense

        {"externalId": "b", "resumeText": "x", "job": "none"}
        {"externalId": "c", "resumeText": "x", "profile": null, "asOf": "2026"}
        {"externalId": "d", "resumeText": "Wrote SQL"}
        %s
        {"externalId": "e"}\
        """
            .formatted("x".repeat(3 * 1024 * 1024));
    MvcTestResult result =
        http.post()
            .uri("/api/v1/match/batch")
            .contentType(MediaType.APPLICATION_NDJSON)
            .content(lines)
            .exchange();
    assertThat(result).hasStatusOk();
    List<JsonNode> answers =
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
            .lines()
            .map(JSON::readTree)
            .toList();
    assertThat(answers)
        .extracting(answer -> answer.path("externalId").asString("none"))
        .containsExactly("a", "none", "b", "c", "d", "none", "none");
    assertThat(answers)
        .extracting(answer -> answer.at("/problem/status").asInt(200))
        .containsExactly(200, 400, 404, 400, 200, 413, 200);
  }

  private MvcTestResult to(String path, MockMultipartFile... parts) {
    MockMultipartMvcRequestBuilder request = http.post().uri(path).multipart();
    for (MockMultipartFile part : parts) {
      request =
          part.getOriginalFilename().isEmpty()
              ? request.param(part.getName(), new String(bytes(part), StandardCharsets.UTF_8))
              : request.file(part);
    }
    return request.exchange();
  }

  private static byte[] bytes(MockMultipartFile part) {
    try {
      return part.getBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MockMultipartFile file(String part, String name, String content) {
    return new MockMultipartFile(part, name, null, content.getBytes(StandardCharsets.UTF_8));
  }

  private static MockMultipartFile text(String part, String content) {
    return new MockMultipartFile(part, "", null, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertProblem(MvcTestResult result, int status, String type) {
    assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(result)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:shortlist:problem:" + type);
  }
}
