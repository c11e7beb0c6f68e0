package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Assessor;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.TwoPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pool over HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
class PoolControllerTests {

  @TempDir private static Path data;

  private final MockMvcTester http;
  private final PoolCalls pool;
  private final Assessor assessor;

  @Autowired
  PoolControllerTests(MockMvcTester http, Assessor assessor) {
    this.http = http;
    this.pool = new PoolCalls(http);
    this.assessor = assessor;
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry settings) {
    settings.add("shortlist.data", () -> data.toString());
  }

  @AfterEach
  void empty() {
    pool.remove("1", "2", "3", "bo.txt");
  }

  @Test
  void thePoolRanksAsAMatchScores() {
    pool.add("1", TwoPeople.ENGINEER);
    pool.add("2", TwoPeople.BAKER);

    MvcTestResult ranked = pool.post("rank", Map.of("asOf", "2027-03"));

    assertThat(ranked).bodyJson().extractingPath("$.lines[*].file").isEqualTo(List.of("1", "2"));
    assertThat(score(ranked, "$.lines[0].score"))
        .isPositive()
        .isEqualTo(score(match(TwoPeople.ENGINEER), "$.score"));
    assertThat(score(ranked, "$.lines[1].score"))
        .isEqualTo(score(match(TwoPeople.BAKER), "$.score"));
  }

  private MvcTestResult match(String text) {
    return http.post()
        .uri("/api/v1/match")
        .multipart()
        .param("resumeText", text)
        .param("asOf", "2027-03")
        .exchange();
  }

  private static double score(MvcTestResult answer, String path) {
    double[] score = new double[1];
    assertThat(answer)
        .bodyJson()
        .extractingPath(path)
        .asNumber()
        .satisfies(number -> score[0] = number.doubleValue());
    return score[0];
  }

  @Test
  void aRankingGoesOnWhereItWasLeft() {
    pool.add("1", TwoPeople.ENGINEER);
    pool.add("2", TwoPeople.BAKER);
    pool.add("3", TwoPeople.BAKER);
    String after = "";
    for (String id : List.of("1", "2", "3")) {
      MvcTestResult page =
          pool.post("rank", after.isEmpty() ? Map.of("top", 1) : Map.of("top", 1, "after", after));

      assertThat(page).bodyJson().extractingPath("$.lines[*].file").isEqualTo(List.of(id));
      if (!id.equals("3")) {
        String[] next = new String[1];
        assertThat(page)
            .bodyJson()
            .extractingPath("$.next")
            .asString()
            .satisfies(place -> next[0] = place)
            .endsWith(":" + id);
        after = String.valueOf(next[0]);
      } else {
        assertThat(page).bodyJson().doesNotHavePath("$.next");
      }
    }
  }

  @Test
  void onlyThoseWhoPassAreRankedAndCounted() {
    pool.add("1", TwoPeople.ENGINEER);
    pool.add("2", TwoPeople.BAKER);
    for (Map<String, ?> passing :
        List.of(
            Map.of("occupation", "Baker"),
            Map.of("language", "french"),
            Map.of("text", "baking bread"),
            Map.of("occupation", "baker", "months", 24))) {
      assertThat(pool.post("rank", Map.of("filters", passing)))
          .bodyJson()
          .extractingPath("$.lines[*].file")
          .isEqualTo(List.of("2"));
      assertThat(pool.post("stats", Map.of("filters", passing)))
          .bodyJson()
          .satisfies(stats -> {
            assertThat(stats).extractingPath("$.profiles").isEqualTo(1);
            assertThat(stats).extractingPath("$.occupations").isEqualTo(Map.of("baker", 1));
          });
    }
    assertThat(pool.post("rank", Map.of("filters", Map.of("degree", "bachelor"))))
        .bodyJson()
        .extractingPath("$.lines[*].file")
        .isEqualTo(List.of("1"));
    assertThat(pool.post("stats", Map.of())).bodyJson().extractingPath("$.profiles").isEqualTo(2);
  }

  @Test
  void filesAreKnownByTheirNamesAndWhatCannotBeReadIsTold() {
    MvcTestResult added =
        http.post()
            .uri("/api/v1/pool/add")
            .multipart()
            .file(new MockMultipartFile("resume", "bo.txt", null, bytes(TwoPeople.BAKER)))
            .file(new MockMultipartFile("resume", "empty.txt", null, bytes(" ")))
            .param("asOf", "2026-11")
            .exchange();

    assertThat(added)
        .bodyJson()
        .satisfies(told -> {
          assertThat(told).extractingPath("$.added").isEqualTo(1);
          assertThat(told).extractingPath("$.profiles").isEqualTo(1);
          assertThat(told).extractingPath("$.unreadable[0].file").isEqualTo("empty.txt");
          assertThat(told).extractingPath("$.unreadable[0].problem.reason").isEqualTo("empty");
        });
    assertThat(pool.post("rank", Map.of()))
        .bodyJson()
        .extractingPath("$.lines[*].file")
        .isEqualTo(List.of("bo.txt"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whoIsAddedAgainIsReplacedAndWhoIsRemovedIsGone() {
    pool.add("1", TwoPeople.BAKER);
    pool.add("1", TwoPeople.ENGINEER);

    assertThat(pool.post("stats", Map.of()))
        .bodyJson()
        .satisfies(stats -> {
          assertThat(stats).extractingPath("$.profiles").isEqualTo(1);
          assertThat(stats).extractingPath("$.levels").isEqualTo(Map.of("bachelor", 1));
        });
    assertThat(pool.post("remove", Map.of("ids", List.of("1", "nobody"))))
        .bodyJson()
        .satisfies(told -> {
          assertThat(told).extractingPath("$.removed").isEqualTo(1);
          assertThat(told).extractingPath("$.profiles").isEqualTo(0);
        });
    assertThat(pool.post("rank", Map.of()))
        .bodyJson()
        .extractingPath("$.lines")
        .isEqualTo(List.of());
  }

  static Stream<Arguments> wrong() {
    String text = TwoPeople.BAKER;
    return Stream.of(
        Arguments.of("add", Map.of("resumeText", text), "id"),
        Arguments.of("add", Map.of("id", "x".repeat(8001), "resumeText", text), "id"),
        Arguments.of("add", Map.of("id", "1"), "resumeText"),
        Arguments.of("add", Map.of("id", "1", "resumeText", text, "asOf", "11/2026"), "asOf"),
        Arguments.of("rank", Map.of("top", 0), "top"),
        Arguments.of("rank", Map.of("top", 1001), "top"),
        Arguments.of("rank", Map.of("after", "somewhere"), "after"),
        Arguments.of("rank", Map.of("weights", Map.of("clouds", 2)), "weights"),
        Arguments.of("rank", Map.of("filters", Map.of("degree", "knight")), "filters.degree"),
        Arguments.of("rank", Map.of("filters", Map.of("months", -1)), "filters.months"),
        Arguments.of(
            "stats", Map.of("filters", Map.of("occupation", "cloud tamer")), "filters.occupation"),
        Arguments.of(
            "stats", Map.of("filters", Map.of("language", "Cloudish")), "filters.language"),
        Arguments.of(
            "stats", Map.of("filters", Map.of("text", "word ".repeat(51))), "filters.text"),
        Arguments.of("remove", Map.of(), "ids"));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("wrong")
  void whatIsWrongIsToldByItsField(String call, Map<String, ?> body, String field) {
    MvcTestResult answer = pool.post(call, body);

    assertThat(answer).hasStatus(400);
    assertThat(answer)
        .bodyJson()
        .satisfies(problem -> {
          assertThat(problem)
              .extractingPath("$.type")
              .isEqualTo("urn:shortlist:problem:invalid-field");
          assertThat(problem).extractingPath("$.field").isEqualTo(field);
        });
  }

  @Test
  void aResumeThatCannotBeReadIsNotAdded() {
    assertThat(pool.post("add", Map.of("id", "1", "resumeText", " "))).hasStatus(422);
    assertThat(pool.post("rank", Map.of("job", "zookeeper"))).hasStatus(404);
    assertThat(pool.post("stats", Map.of())).bodyJson().extractingPath("$.profiles").isEqualTo(0);
  }

  @Test
  void whatTheServiceHasStoredIsStoredForEverybody() throws IOException {
    pool.add("1", TwoPeople.ENGINEER);

    assertThat(Files.isDirectory(data.resolve("pool"))).isTrue();
    try (EmbeddedPool other = new EmbeddedPool(data, assessor.catalogue())) {
      assertThat(other.get("1")).isPresent();
    }
  }
}
