package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class AuditControllerTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String JOB =
      "Platform Engineer\n\nRequirements\n- Docker is required.\n- Git\n";

  private static final String ENGINEER =
      "Experience\n\nPlatform Engineer, Quillmark\nMarch 2021 - present\n- Ran Docker with Git.\n";

  private static final String BAKER =
      "Experience\n\nBaker, Corner Bread\nMarch 2021 - present\n- Baked rolls.\n";

  private static final String GROUPS =
      "file,sex,race\nann.txt,Zebra,A\nbo.txt,M,A\ncy.txt,Zebra,B\nempty.txt,M,B\ngone.txt,M,B\n";

  private final MockMvcTester http;

  private String id = "";

  @Autowired
  AuditControllerTests(MockMvcTester http) {
    this.http = http;
  }

  @BeforeEach
  void rank() throws Exception {
    MvcTestResult held =
        http.post()
            .uri("/api/v1/rank")
            .multipart()
            .file(file("resume", "ann.txt", ENGINEER))
            .file(file("resume", "bo.txt", BAKER))
            .file(file("resume", "cy.txt", BAKER))
            .file(file("resume", "dee.txt", BAKER))
            .file(file("resume", "empty.txt", ""))
            .param("jobDescription", JOB)
            .param("asOf", "2026-11")
            .param("hold", "true")
            .accept(MediaType.APPLICATION_JSON)
            .exchange();
    id = json(held).at("/held/id").asString();
  }

  @Test
  void aHeldRankingIsComparedByTheGroupsThatAreSent() throws Exception {
    JsonNode told = json(audit(GROUPS, "threshold", "50"));

    ContractTests.assertFits(told, "Audit", true);
    assertThat(told.at("/sample/scored").asInt()).isEqualTo(4);
    assertThat(told.at("/sample/filesWithoutRow/0").asString()).isEqualTo("dee.txt");
    assertThat(told.at("/sample/rowsWithoutFile/0").asString()).isEqualTo("gone.txt");
    assertThat(told.at("/selection/tables/0/lines/1/category/0").asString()).isEqualTo("Zebra");
    assertThat(told.at("/selection/tables/0/lines/1/rate").asDouble()).isEqualTo(0.5);
    assertThat(told.at("/selection/tables/0/lines/0/notRead").asInt()).isEqualTo(1);
    assertThat(told.get("sweep")).hasSize(19);
  }

  @Test
  void withoutAWordOnWhoIsSelectedThereAreScoringRatesOnly() throws Exception {
    JsonNode told = json(audit(GROUPS, "by", "race"));

    ContractTests.assertFits(told, "Audit", true);
    assertThat(told.has("selection")).isFalse();
    assertThat(told.at("/scoring/tables")).hasSize(1);
  }

  @Test
  void theTablesComeAsASheetToo() throws Exception {
    MvcTestResult result =
        http.post()
            .uri("/api/v1/rankings/" + id + "/audit")
            .multipart()
            .param("groups", GROUPS)
            .param("band", "good")
            .accept("text/csv")
            .exchange();

    assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
    assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .startsWith("figure,rule,")
        .contains(
            "\r\nselection rate,the band good or strong,,sex,Zebra,2,0.500,1,0.500,1.000,no,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'file,sex\\nann.txt,F\\nann.txt,M' | by | sex | groups | Line 3: a line before has",
        "'file,sex\\nx/ann.txt,F' | by | sex | groups | No row names a file",
        "'file,sex\\nann.txt,F' | by | age | groups | no column",
        "' ' | by | sex | groups | The file is empty",
        "'file,sex\\nann.txt,F' | threshold | 101 | threshold | from 0 to 100",
        "'file,sex\\nann.txt,F' | threshold | high | threshold | no such number",
        "'file,sex\\nann.txt,F' | top | 1.5 | top | no such number",
        "'file,sex\\nann.txt,F' | top | 0 | top | at least 1",
        "'file,sex\\nann.txt,F' | band | great | band | weak, partial, good and strong",
        "'file,sex\\nann.txt,F' | keepSmall | perhaps | keepSmall | true or false",
      })
  void whatCannotBeComparedIsRefused(
      String groups, String part, String value, String field, String sentence) throws Exception {
    MvcTestResult result = audit(groups.replace("\\n", "\n"), part, value);

    assertThat(result).hasStatus(400);
    assertThat(json(result).get("field").asString()).isEqualTo(field);
    assertThat(json(result).get("detail").asString()).contains(sentence);
    ContractTests.assertFits(json(result), "Problem", false);
  }

  @Test
  void whatIsForgottenIsGone() {
    assertThat(http.delete().uri("/api/v1/rankings/" + id)).hasStatus(204);
    assertThat(audit(GROUPS, "top", "1")).hasStatus(410);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNeitherHandleNorGroups(CapturedOutput output) {
    audit(GROUPS, "top", "1");
    audit(GROUPS + "ann.txt,Zebra,A\n", "top", "1");

    assertThat(output.getAll())
        .contains("POST /api/v1/rankings/{id}/audit")
        .doesNotContain(id, "Zebra", "ann.txt");
  }

  private MvcTestResult audit(String groups, String part, String value) {
    return http.post()
        .uri("/api/v1/rankings/" + id + "/audit")
        .multipart()
        .file(file("groups", "groups.csv", groups))
        .param(part, value)
        .accept(MediaType.APPLICATION_JSON)
        .exchange();
  }

  private static JsonNode json(MvcTestResult result) throws UnsupportedEncodingException {
    return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private static MockMultipartFile file(String part, String name, String text) {
    return new MockMultipartFile(part, name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
