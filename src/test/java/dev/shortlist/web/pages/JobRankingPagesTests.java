package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class JobRankingPagesTests {

  private static final String RESUME =
      """
      Ines Falk-Moreau

      Experience

      Welder, Windmark
      May 2020 - Present
      - Welded <b>pipes</b> & read technical drawings.
      """;

  private final MockMvcTester http;

  @Autowired
  JobRankingPagesTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void aResumeLeadsToItsJobsWithTheBestOneFirst() throws Exception {
    assertThat(get("/my-jobs")).hasStatusOk().bodyText().contains("13 jobs", "Show my jobs");
    assertThat(text(get(suited(RESUME))))
        .contains("13 jobs ranked.", "As of November 2026", "Speaks for it: Work as")
        .containsSubsequence("Welder", "Machine Learning Engineer");
  }

  @Test
  void eachJobLeadsToItsReport() throws Exception {
    String jobs = suited(RESUME);
    String page = text(get(jobs + "/jobs/1"));
    String piece = text(http.get().uri(jobs + "/jobs/1").header("HX-Request", "true").exchange());
    assertThat(page).contains("<h1>Welder", "Back to the jobs");
    assertThat(piece).doesNotContain("<html", "<h1");
    assertThat(List.of(page, piece))
        .allSatisfy(report ->
            assertThat(report)
                .contains("What speaks for you", "&lt;b&gt;pipes&lt;/b&gt; &amp; read")
                .doesNotContain("<b>pipes", "Falk-Moreau"));
    for (String number : List.of("0", "14")) {
      assertThat(get(jobs + "/jobs/" + number)).hasStatus(404);
    }
  }

  @Test
  void whatIsDeletedIsGone() {
    String jobs = suited(RESUME);
    assertThat(http.post().uri(jobs + "/forget").exchange())
        .hasStatus(303)
        .hasHeader("Location", "/my-jobs?forgotten=yes");
    assertThat(get(jobs)).hasStatus(410);
    assertThat(get(jobs + "/jobs/1")).hasStatus(410);
    assertThat(get("/my-jobs?forgotten=yes")).bodyText().contains("are deleted");
  }

  @Test
  void aRankingOfJobsIsNoRankingOfResumes() {
    assertThat(get(suited(RESUME).replace("/my-jobs/", "/rankings/"))).hasStatus(410);
  }

  @Test
  void withoutAResumeOrWithAnUnreadableOneItSaysSo() {
    assertThat(send("  ")).hasStatus(400).bodyText().contains("Your résumé is missing");
    assertThat(send("?! …")).hasStatus(422).bodyText().contains("The file holds no text.");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNothingOfTheResumeAndNoAddress(CapturedOutput output) {
    String jobs = suited(RESUME);
    get(jobs);
    get(jobs + "/jobs/1");
    assertThat(output.getAll())
        .contains("GET /my-jobs/{id")
        .doesNotContain("Falk", "Windmark", jobs);
  }

  private String suited(String text) {
    MvcTestResult result = send(text);
    assertThat(result).hasStatus(303);
    return Objects.requireNonNull(result.getResponse().getHeader("Location"));
  }

  private MvcTestResult send(String text) {
    return http.post()
        .uri("/my-jobs")
        .multipart()
        .param("resumeText", text)
        .param("asOf", "2026-11")
        .accept(MediaType.TEXT_HTML)
        .exchange();
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
  }

  private static String text(MvcTestResult result) throws UnsupportedEncodingException {
    return result.getResponse().getContentAsString();
  }
}
