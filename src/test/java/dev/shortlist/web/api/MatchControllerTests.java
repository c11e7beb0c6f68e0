package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Job;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
class MatchControllerTests {

  private static final String RESUME =
      """
      İlker Şimşek-Iñigo
      Machine Learning Engineer

      EXPERIENCE
      Machine Learning Engineer, Fjordlight, 2021-01 - present
      - Trained PyTorch models and put them into production with Docker and Kubernetes.
      - Wrote Python and SQL pipelines for feature engineering.

      SKILLS
      Python, Spark, Linear algebra
      """;

  private static final String JOB =
      """
      Data Engineer

      Requirements
      - Python and SQL are required.
      - Experience with Spark.
      """;

  private static final String AS_OF = "2026-11";

  private final MockMvcTester http;
  private final JsonMapper json;

  @Autowired
  MatchControllerTests(MockMvcTester http, JsonMapper json) {
    this.http = http;
    this.json = json;
  }

  @Test
  void aMatchAnswersWithAScoreWhosePointsAddUp() {
    JsonNode answer = answer(Map.of("resumeText", RESUME, "asOf", AS_OF));
    BigDecimal sum = answer.at("/role/earned").decimalValue();
    for (JsonNode group : answer.get("groups")) {
      sum = sum.add(group.get("earned").decimalValue());
    }
    assertThat(answer.get("score").decimalValue()).isPositive().isEqualByComparingTo(sum);
    assertThat(answer.at("/job/id").stringValue()).isEqualTo("ml-engineer");
    assertThat(answer.at("/fingerprint/asOf").stringValue()).isEqualTo(AS_OF);
  }

  @Test
  void aShippedJobScoresAsThePipelineDoes() {
    Assessor assessor = new Assessor(Limits.DEFAULT);
    assertThat(answer(Map.of("resumeText", RESUME, "asOf", AS_OF)).get("score").decimalValue())
        .isEqualByComparingTo(score(assessor, assessor.shipped("ml-engineer").orElseThrow()));
  }

  @Test
  void aDescribedJobScoresAsThePipelineDoes() {
    Assessor assessor = new Assessor(Limits.DEFAULT);
    Job job = assessor.job("any", (Extraction.Read) assessor.readText(JOB));
    JsonNode answer = answer(Map.of("resumeText", RESUME, "jobDescription", JOB, "asOf", AS_OF));
    assertThat(answer.get("score").decimalValue())
        .isPositive()
        .isEqualByComparingTo(score(assessor, job));
    assertThat(answer.at("/job/title").stringValue()).isEqualTo("Data Engineer");
  }

  @Test
  void theAnswerHasTheFieldsOfAnExplanationInTheirOrder() {
    assertThat(answer(Map.of("resumeText", RESUME, "asOf", AS_OF)).propertyNames())
        .containsExactly(
            "schemaVersion",
            "job",
            "score",
            "range",
            "band",
            "bandCapped",
            "unmetMusts",
            "role",
            "groups",
            "onlyListed",
            "notCounted",
            "oldPresent",
            "likelihood",
            "fingerprint",
            "inputs",
            "suitability");
  }

  @Test
  void theAnswerForAPolishResumeSaysWhatWasNotUnderstood() {
    String polish =
        """
        Anna Nowak

        Doświadczenie zawodowe
        Od marca 2019 prowadzę zespół analityków w firmie logistycznej i odpowiadam za raporty
        dla zarządu oraz szkolenia nowych pracowników. Python, SQL
        """;
    JsonNode answer = answer(Map.of("resumeText", polish, "jobDescription", JOB, "asOf", AS_OF));

    assertThat(answer.at("/foreignLanguage/name").stringValue()).isEqualTo("Polish");
    assertThat(answer.at("/range/upper").decimalValue()).isEqualByComparingTo("100");
    assertThat(answer.get("unmetMusts")).isEmpty();
  }

  @Test
  void theSendersIdComesBackAndChangesNothingElse() {
    Map<String, String> request = new HashMap<>(Map.of("resumeText", RESUME, "asOf", AS_OF));
    String without = body(request);
    request.put("externalId", "candidate 17/ü");
    String with = body(request);
    assertThat(with)
        .isEqualTo(
            without.substring(0, without.length() - 1) + ",\"externalId\":\"candidate 17/ü\"}");
  }

  @Test
  void theSameRequestGivesTheSameBodyInATurkishLocale() {
    Map<String, String> request =
        Map.of("resumeText", RESUME, "jobDescription", JOB, "asOf", AS_OF);
    String before = body(request);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(body(request)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void neitherRequestNorAnswerTellsLogsWhatItHolds(@Autowired MatchController controller) {
    MatchRequest request =
        new MatchRequest(RESUME, null, null, JOB, null, null, AS_OF, null, "candidate-17");
    assertThat(request.toString() + controller.match(request))
        .doesNotContain("Fjordlight", "Spark", "Python", "candidate-17", "İlker");
  }

  private JsonNode answer(Map<String, String> request) {
    return json.readTree(body(request));
  }

  private String body(Map<String, String> request) {
    MvcTestResult result =
        http.post()
            .uri("/api/v1/match")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(request))
            .exchange();
    assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static BigDecimal score(Assessor assessor, Job job) {
    Extraction.Read read = (Extraction.Read) assessor.readText(RESUME);
    return assessor
        .explain(
            assessor.resume(read, YearMonth.parse(AS_OF)), read.hidden(), assessor.matcher(job))
        .score();
  }
}
