package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class CorrectionPagesTests {

  private static final String RESUME =
      """
      Ottilie Quennell

      Experience

      Shop Assistant, Port Office
      Mar 2021 - Feb 2023
      - Wrote <b>reports</b> in SQL and Python.

      Education
      BSc in Physics, 2018

      Languages
      German (B1)
      """;

  private final MockMvcTester http;

  private String fit = "";

  @Autowired
  CorrectionPagesTests(MockMvcTester http) {
    this.http = http;
  }

  @BeforeEach
  void read() throws UnsupportedEncodingException {
    String body =
        http.post()
            .uri("/my-fit")
            .multipart()
            .param("job", "ml-engineer")
            .param("resumeText", RESUME)
            .param("asOf", "2026-11")
            .exchange()
            .getResponse()
            .getContentAsString();
    Matcher address = Pattern.compile("/my-fit/[0-9a-f-]{36}").matcher(body);
    assertThat(address.find()).isTrue();
    fit = address.group();
    assertThat(body).contains(fit + "/correct", "Something was read wrongly?");
  }

  @Test
  void theFormShowsWhatWasRead() {
    assertThat(http.get().uri(fit + "/correct"))
        .hasStatusOk()
        .bodyText()
        .contains("Shop Assistant", "2021-03", "2023-02", "Python", "BSc in Physics", "German")
        .doesNotContain("<b>reports");
  }

  @Test
  void aCorrectionIsScoredBesideWhatWasRead() {
    assertThat(correct("e0.to", "2026-09", "e0.title", "Data Scientist", "e0.skill", "Keras"))
        .hasStatusOk()
        .bodyText()
        .contains("With your corrections", "As the machine read it, the score was")
        .contains("to: 2026-09 (read as 2023-02)", "title: Data Scientist (read as Shop Assistant)")
        .contains("only listed", "Work in this role", "value=\"Data Scientist\"");
  }

  @Test
  void anUnchangedFormChangesNothing() throws UnsupportedEncodingException {
    String form = http.get().uri(fit + "/correct").exchange().getResponse().getContentAsString();
    var request =
        http.post().uri(fit + "/correct").contentType(MediaType.APPLICATION_FORM_URLENCODED);
    Matcher input =
        Pattern.compile("<input type=\"text\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form);
    while (input.find()) {
      request =
          request.param(input.group(1), input.group(2).replace("&lt;", "<").replace("&gt;", ">"));
    }
    assertThat(request).hasStatusOk().bodyText().contains("Nothing was corrected");
  }

  @Test
  void aMistakeIsToldAndTheFormKeepsWhatWasWritten() {
    assertThat(correct("e0.to", "1999-01"))
        .hasStatusOk()
        .bodyText()
        .contains("it ends before it begins", "value=\"1999-01\"")
        .doesNotContain("With your corrections");
  }

  @Test
  void anEmptiedFieldIsNoSilentCorrection() {
    assertThat(correct("e0.to", "")).bodyText().contains("leave it as it was");
  }

  @Test
  void allOfItCanBeKeptAsAFile() {
    assertThat(http.get().uri(fit + "/packet"))
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"candidate-packet.html\"")
        .bodyText()
        .contains("Candidate packet")
        .doesNotContain("Corrected by hand</h2>");
    assertThat(post("/packet", "e0.to", "2026-09"))
        .hasStatusOk()
        .bodyText()
        .contains("Corrected by hand");
    assertThat(http.get().uri(fit + "/sheet")).hasStatusOk().bodyText().contains("reading: ");
    assertThat(post("/packet", "e0.to", "2026-99")).hasStatus(400);
  }

  @Test
  void aForgottenResumeCannotBeCorrected() {
    http.post().uri(fit + "/forget").exchange();

    assertThat(http.get().uri(fit + "/correct")).hasStatus(410);
    assertThat(correct("e0.to", "2026-09")).hasStatus(410);
  }

  private MvcTestResult correct(String... fields) {
    return post("/correct", fields);
  }

  private MvcTestResult post(String path, String... fields) {
    var request = http.post().uri(fit + path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
