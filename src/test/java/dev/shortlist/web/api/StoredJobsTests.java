package dev.shortlist.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.JobShelf;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

@SpringBootTest
@AutoConfigureMockMvc
class StoredJobsTests {

  @TempDir private static Path data;

  private static final String JOB = "/api/v1/jobs/baker";

  private static final String BAKER =
      """
      ---
      title: Baker
      requirements:
        - label: French
          importance: must
        - label: Spanish
          importance: nice
      ---
      We bake – and speak French.
      """;

  private final MockMvcTester http;

  @Autowired
  StoredJobsTests(MockMvcTester http) {
    this.http = http;
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry settings) {
    settings.add("shortlist.data", () -> data.resolve("shortlist").toString());
  }

  @AfterEach
  void empty() throws IOException {
    FileSystemUtils.deleteRecursively(data.resolve("shortlist"));
  }

  @Test
  void aProfileIsStoredWholeAndGivenBackInBothForms() throws IOException {
    MvcTestResult first = put(JOB, BAKER);
    assertThat(first).hasStatus(201).hasContentType(MediaType.APPLICATION_JSON);
    assertThat(first).bodyJson().extractingPath("$.id").isEqualTo("baker");
    assertThat(first).bodyJson().extractingPath("$.requirements.length()").isEqualTo(2);

    MvcTestResult form = http.get().uri(JOB).accept(MediaType.TEXT_MARKDOWN).exchange();
    assertThat(form).hasStatusOk().hasContentType("text/markdown;charset=UTF-8");
    String text = text(form);
    assertThat(text)
        .startsWith("---\ntitle: Baker\n")
        .contains("weight: 300", "skill: french")
        .endsWith("---\nWe bake – and speak French.\n");
    assertThat(Files.readString(file("baker"))).isEqualTo(text);
    assertThat(put(JOB, text)).hasStatus(200);
    assertThat(Files.readString(file("baker"))).isEqualTo(text);
    assertThat(http.get().uri(JOB)).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
  }

  @Test
  void storedJobsAreRankedForAResumeAndABrokenOneLosesNoNeighbour() throws IOException {
    put(JOB, BAKER);
    Files.writeString(file("broken"), "---\ntitel: A\n---\n");
    MvcTestResult result =
        http.post()
            .uri("/api/v1/rank/jobs")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"resumeText\": \"Languages\\nFrench, Spanish\"}")
            .exchange();
    assertThat(result).hasStatusOk();
    assertThat(result)
        .bodyJson()
        .satisfies(ranking -> {
          assertThat(ranking)
              .extractingPath("$.lines.length()")
              .isEqualTo(JobShelf.ids().size() + 2);
          assertThat(ranking).extractingPath("$.lines[0].job.id").isEqualTo("baker");
          assertThat(ranking)
              .extractingPath("$.lines[?(@.problem)].job.id")
              .isEqualTo(List.of("broken"));
          assertThat(ranking)
              .extractingPath("$.lines[%d].problem".formatted(JobShelf.ids().size() + 1))
              .asString()
              .contains("titel");
        });
  }

  @Test
  void anOutlineInJsonIsStoredToo() {
    assertThat(
            http.put()
                .uri(JOB)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \"Baker\", \"requirements\": [{\"label\": \"French\"}]}"))
        .hasStatus(201);
    assertThat(http.get().uri("/api/v1/jobs"))
        .bodyJson()
        .satisfies(jobs -> {
          assertThat(jobs)
              .extractingPath("$[?(@.stored == true)]['id', 'title']")
              .isEqualTo(List.of(Map.of("id", "baker", "title", "Baker")));
          assertThat(jobs).extractingPath("$[?(@.stored == false)].id").isEqualTo(JobShelf.ids());
        });
  }

  @Test
  void aJobInItsOwnWordsIsStoredAsItIsUnderstood() throws IOException {
    assertThat(
            http.put()
                .uri(JOB)
                .contentType(MediaType.TEXT_PLAIN)
                .content("Tram Driver\n\nRequirements\n- Python is required."))
        .hasStatus(201);
    assertThat(Files.readString(file("baker"))).contains("title: Tram Driver", "label: Python");
  }

  @Test
  void aStoredJobCountsAtOnceInPlaceOfTheShippedOneUntilItIsDeleted() {
    String path = "/api/v1/jobs/ml-engineer";
    assertThat(put(path, BAKER)).hasStatus(201);
    assertThat(match("ml-engineer")).bodyJson().extractingPath("$.job.title").isEqualTo("Baker");
    assertThat(http.delete().uri(path)).hasStatus(204);
    assertThat(match("ml-engineer"))
        .bodyJson()
        .extractingPath("$.job.title")
        .isEqualTo("Machine Learning Engineer");
    assertProblem(http.delete().uri(path).exchange(), 409, "shipped-job");
    assertProblem(http.delete().uri(JOB).exchange(), 404, "unknown-job");
  }

  @Test
  void aFileThatSomebodyChangesCountsFromTheNextRequestOn() throws IOException {
    put(JOB, BAKER);
    Files.writeString(file("baker"), "Confectioner\n\n- Spanish is required.");
    assertThat(http.get().uri(JOB)).bodyJson().extractingPath("$.title").isEqualTo("Confectioner");
  }

  @Test
  void aFileThatIsWrongSaysSoAndDisturbsNoOther() throws IOException {
    put(JOB, BAKER);
    Files.writeString(file("broken"), "---\ntitel: A\n---\n");
    assertProblem(http.get().uri("/api/v1/jobs/broken").exchange(), 422, "unreadable-job");
    assertThat(http.get().uri("/api/v1/jobs"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[?(@.id == 'broken')].problem")
        .asArray()
        .singleElement()
        .asString()
        .contains("Line 2: a job has no key 'titel'");
    assertThat(put("/api/v1/jobs/broken", BAKER)).hasStatus(200);
    Files.write(file("broken"), new byte[] {'B', (byte) 0xFF});
    assertThat(http.get().uri("/api/v1/jobs"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[?(@.id == 'baker')].title")
        .asArray()
        .containsExactly("Baker");
  }

  @Test
  void whoeverHasReadAnotherVersionIsTold() {
    String tag = Objects.requireNonNull(put(JOB, BAKER).getResponse().getHeader("ETag"));
    assertThat(http.get().uri(JOB)).hasHeader("ETag", tag);
    assertThat(http.get().uri(JOB).header("If-None-Match", tag)).hasStatus(304);
    String other = BAKER.replace("Spanish", "Italian");
    assertThat(write(JOB, other).header("If-Match", tag).exchange()).hasStatus(200);
    assertProblem(write(JOB, BAKER).header("If-Match", tag).exchange(), 412, "changed");
    assertProblem(write(JOB, BAKER).header("If-None-Match", "*").exchange(), 412, "changed");
    assertProblem(http.delete().uri(JOB).header("If-Match", tag).exchange(), 412, "changed");
    assertThat(write("/api/v1/jobs/new", BAKER).header("If-None-Match", "*").exchange())
        .hasStatus(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Baker", "preview", "a.b", "%20", "-a"})
  void otherIdsAreRefused(String id) {
    assertProblem(put("/api/v1/jobs/" + id, BAKER), 400, "invalid-field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---;titel: A;---;B                            | 400 | invalid-field | Line 2: a job has no key 'titel'
          ---;title: A;requirements:;  - weight: 1;---; | 400 | invalid-field | Line 4: this requirement has no label.
          !                                             | 422 | unreadable-job | no text
          """)
  void whatIsNoJobIsRefusedAndNothingIsStored(String text, int status, String type, String why)
      throws IOException {
    MvcTestResult result = put(JOB, text.replace(';', '\n'));
    assertProblem(result, status, type);
    assertThat(text(result)).contains(why);
    assertThat(file("baker")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndNothingIsChanged() throws IOException {
    Files.writeString(data.resolve("shortlist"), "no folder");
    assertProblem(put(JOB, BAKER), 500, "store-failed");
    assertProblem(http.get().uri(JOB).exchange(), 500, "store-failed");
    assertThat(data.resolve("shortlist")).hasContent("no folder");
    Files.delete(data.resolve("shortlist"));
  }

  @Test
  void aFormIsTakenWhereverAJobIs() throws IOException {
    String form =
        text(http.get().uri("/api/v1/jobs/ml-engineer").accept("text/markdown").exchange());
    assertThat(form).endsWith(JobShelf.text("ml-engineer").orElseThrow());
    for (String type : Stream.of("text/markdown", "text/plain;charset=UTF-8").toList()) {
      MvcTestResult preview =
          http.post()
              .uri("/api/v1/jobs/preview")
              .contentType(MediaType.parseMediaType(type))
              .content(form)
              .accept("text/markdown")
              .exchange();
      assertThat(preview).hasStatusOk();
      assertThat(text(preview)).isEqualTo(form);
    }
    for (String part : Stream.of("jobProfile", "jobDescription").toList()) {
      MvcTestResult sent =
          http.post()
              .uri("/api/v1/match")
              .multipart()
              .param("resumeText", "Experience\nBaker, Corner\n2019 - 2021\n- Baked.")
              .param(part, BAKER.replace("French", "Lorem"))
              .exchange();
      assertThat(sent).hasStatusOk();
      assertThat(sent).bodyJson().extractingPath("$.job.title").isEqualTo("Baker");
      assertThat(text(sent)).contains("Lorem");
    }
    MvcTestResult wrong =
        http.post()
            .uri("/api/v1/match")
            .multipart()
            .param("resumeText", "Baker")
            .param("jobProfile", "---\ntitel: A\n---\n")
            .exchange();
    assertProblem(wrong, 400, "invalid-field");
    assertThat(text(wrong)).contains("\"field\":\"jobProfile\"", "Line 2");
  }

  private MvcTestResult match(String job) {
    return http.post()
        .uri("/api/v1/match")
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            "{\"resumeText\": \"Experience\\nBaker, A\\n2019 - 2021\", \"job\": \"%s\"}"
                .formatted(job))
        .exchange();
  }

  private MvcTestResult put(String path, String text) {
    return write(path, text).exchange();
  }

  private MockMvcTester.MockMvcRequestBuilder write(String path, String text) {
    return http.put()
        .uri(path)
        .contentType(MediaType.TEXT_MARKDOWN)
        .content(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path file(String id) {
    return data.resolve("shortlist/jobs/" + id + ".md");
  }

  private static String text(MvcTestResult result) throws UnsupportedEncodingException {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static void assertProblem(MvcTestResult result, int status, String type) {
    assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(result)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:shortlist:problem:" + type);
  }
}
