package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class AuditPagesTests {

  private static final String RESUME =
      "Experience\n\nData Scientist, Windmark\nMay 2020 - Present\n- Trained models in Python.\n";

  private static final Pattern DATA =
      Pattern.compile("data:text/csv;charset=utf-8;base64,([^\"]+)");

  private final MockMvcTester http;

  private String ranking = "";

  @Autowired
  AuditPagesTests(MockMvcTester http) {
    this.http = http;
  }

  @BeforeEach
  void rank() throws Exception {
    ranking =
        Objects.requireNonNull(
            http.post()
                .uri("/rankings")
                .multipart()
                .file(file("resume", "a.txt", RESUME))
                .file(file("resume", "<i>b</i>.txt", RESUME))
                .file(file("resume", "-c.txt", ""))
                .param("job", "ml-engineer")
                .exchange()
                .getResponse()
                .getHeader("Location"));
    for (int i = 0; i < 1_000 && text(get("")).contains("<progress"); i++) {
      Thread.sleep(20);
    }
  }

  @Test
  void theRankingOffersToCompareGroupsAndASheetToFillIn() throws Exception {
    assertThat(text(get(""))).contains("How are groups of people treated?", ranking + "/audit");
    assertThat(text(get("/audit")))
        .contains("Compare groups", "<h1")
        .doesNotContain("Impact ratio");
    MvcTestResult sheet = get("/groups.csv");
    assertThat(sheet)
        .hasContentType("text/csv;charset=UTF-8")
        .hasHeader("Content-Disposition", "attachment; filename=\"groups.csv\"");
    assertThat(text(sheet))
        .isEqualTo("\uFEFFfile,sex,race/ethnicity\r\n<i>b</i>.txt,,\r\na.txt,,\r\n'-c.txt,,\r\n");
  }

  @Test
  void theTablesAreAPageWithTheirSheetAndStrangersTextStaysText() throws Exception {
    String sheet =
        "\uFEFFfile,sex,race\r\na.txt,<b>F</b>,\r\n<i>b</i>.txt,M,X\r\n'-c.txt,M,X\r\n<u>,M,X\r\n";
    String page = text(audit(sheet, "cut", "top", "value", "1"));

    assertThat(page)
        .contains(
            "3 files: 2 scored, 1 not read and in no rate.",
            "The first 1 of the ranking, and 1 more with the last one&#39;s score: 2 in all.",
            "&lt;b&gt;F&lt;/b&gt;",
            "M × X",
            "&lt;u&gt;",
            "no opinion on the law",
            "Impact ratios by threshold")
        .doesNotContain("<b>F", "<u>", "<i>b");
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).isTrue();
    assertThat(new String(Base64.getDecoder().decode(data.group(1)), StandardCharsets.UTF_8))
        .startsWith("\uFEFFfigure,rule,")
        .contains("rows without a file,1,", ",sex,<b>F</b>,1,0.500,1,");
  }

  @Test
  void whoIsSelectedCanBeLeftOpenOrToldByABandOrAScore() throws Exception {
    String sheet = "file,sex\na.txt,F\n<i>b</i>.txt,M\n";
    assertThat(text(audit(sheet, "cut", "", "value", "")))
        .contains("Scoring rates")
        .doesNotContain("Selection rates");
    assertThat(text(audit(sheet, "cut", "good", "value", ""))).contains("The band good or strong");
    assertThat(text(audit(sheet, "cut", "threshold", "value", "12.5")))
        .contains("A score of at least 12.50");
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    MvcTestResult wrong = audit("file,sex\na.txt,F\na.txt,M\n", "cut", "", "value", "");
    assertThat(wrong).hasStatus(400);
    assertThat(text(wrong)).contains("Line 3: a line before has the same file");
    assertThat(audit("file,sex\na.txt,F\n", "cut", "threshold", "value", "")).hasStatus(400);
    assertThat(audit("file,sex\na.txt,F\n", "cut", "zoo", "value", "")).hasStatus(400);
    http.post().uri(ranking + "/forget").exchange();
    assertThat(audit("file,sex\na.txt,F\n", "cut", "", "value", "")).hasStatus(410);
    assertThat(get("/groups.csv")).hasStatus(410);
  }

  private MvcTestResult audit(
      String sheet, String name, String value, String otherName, String otherValue) {
    return http.post()
        .uri(ranking + "/audit")
        .multipart()
        .file(file("groups", "groups.csv", sheet))
        .param(name, value)
        .param(otherName, otherValue)
        .param("by", "")
        .accept(MediaType.TEXT_HTML)
        .exchange();
  }

  private MvcTestResult get(String path) {
    return http.get().uri(ranking + path).accept(MediaType.ALL).exchange();
  }

  private static String text(MvcTestResult result) throws UnsupportedEncodingException {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static MockMultipartFile file(String part, String name, String text) {
    return new MockMultipartFile(part, name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
