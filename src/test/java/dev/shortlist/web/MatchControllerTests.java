package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.JobShelf;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.ResumeIntake;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
    Pipeline pipeline = pipeline();
    Job job = pipeline.jobs().read("ml-engineer", JobShelf.text("ml-engineer").orElseThrow());
    assertThat(answer(Map.of("resumeText", RESUME, "asOf", AS_OF)).get("score").decimalValue())
        .isEqualByComparingTo(pipeline.score(job));
  }

  @Test
  void aDescribedJobScoresAsThePipelineDoes() {
    Pipeline pipeline = pipeline();
    JsonNode answer = answer(Map.of("resumeText", RESUME, "jobDescription", JOB, "asOf", AS_OF));
    assertThat(answer.get("score").decimalValue())
        .isPositive()
        .isEqualByComparingTo(pipeline.score(pipeline.jobs().read("any", JOB)));
    assertThat(answer.at("/job/title").stringValue()).isEqualTo("Data Engineer");
  }

  @Test
  void theAnswerHasTheFieldsOfAnExplanationInTheirOrder() {
    assertThat(answer(Map.of("resumeText", RESUME)).propertyNames())
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
            "fingerprint");
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
  void theCurrentMonthIsTakenWhereNoneIsNamed(
      @Autowired Assessor assessor, @Autowired ShippedJobs shipped) {
    Clock newYear = Clock.fixed(Instant.parse("2027-01-01T00:30:00Z"), ZoneOffset.UTC);
    MatchAnswer answer =
        new MatchController(assessor, shipped, newYear)
            .match(new MatchRequest(RESUME, null, null, null, null));
    assertThat(answer.explanation().fingerprint().asOf()).isEqualTo(YearMonth.of(2027, 1));
  }

  @Test
  void neitherRequestNorAnswerTellsLogsWhatItHolds(
      @Autowired Assessor assessor, @Autowired ShippedJobs shipped) {
    MatchRequest request = new MatchRequest(RESUME, null, JOB, AS_OF, "candidate-17");
    MatchAnswer answer = new MatchController(assessor, shipped, Clock.systemUTC()).match(request);
    assertThat(request.toString() + answer)
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

  private static Pipeline pipeline() {
    Tagger tagger = new Tagger();
    CatalogueFiles.Read catalogue = CatalogueFiles.read(tagger);
    return new Pipeline(
        catalogue, new ResumeIntake(catalogue, tagger), new JobIntake(catalogue, tagger));
  }

  /** The way without HTTP. */
  private record Pipeline(CatalogueFiles.Read catalogue, ResumeIntake resumes, JobIntake jobs) {

    BigDecimal score(Job job) {
      Extraction.Read read = (Extraction.Read) new FileReader(Limits.DEFAULT).readText(RESUME);
      Matcher matcher = new Matcher(job, catalogue.catalogue(), catalogue.degrees());
      return Explanation.points(
          matcher.match(resumes.read(read.text(), YearMonth.parse(AS_OF)).profile()).score());
    }
  }
}
