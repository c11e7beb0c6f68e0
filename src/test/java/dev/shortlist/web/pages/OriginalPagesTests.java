package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Papers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The résumé itself, as a report leads to it; pages are drawn by workers only. */
@SpringBootTest(properties = "shortlist.isolation=on")
@AutoConfigureMockMvc
class OriginalPagesTests {

  private static final String[] LINES = {
    "Ines Falk",
    "ines@example.org",
    "Experience",
    "Data Scientist, Windmark",
    "May 2020 - Present",
    "Trained models in Python with pandas."
  };

  private final MockMvcTester http;

  @Autowired
  OriginalPagesTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void everyQuoteLeadsToItsPlaceInTheDrawnPage() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    String page = text(get(link(text(get(report)), "Trained models in Python with pandas.")));
    assertThat(page)
        .contains(
            "src=\"%s/original/1.png\"".formatted(report),
            "<mark class=\"words\">Trained models</mark><mark> in Python with pandas.</mark>",
            "Marked: Trained models in Python with pandas.",
            "class=\"words\"",
            "viewBox=\"0 0 612.0 792.0\"")
        .containsOnlyOnce("id=\"here\"");
  }

  @Test
  void theImageOfAPageIsSentAndKeptByNobody() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    MvcTestResult image = get(report + "/original/1.png");
    assertThat(image)
        .hasStatusOk()
        .hasContentType(MediaType.IMAGE_PNG)
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(image.getResponse().getContentAsByteArray())
        .startsWith(0x89, 'P', 'N', 'G')
        .hasSizeGreaterThan(1_000);
  }

  @Test
  void aPageThatIsNotThereIsAnImageThatSaysSo() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    for (String number : List.of("0", "2", "-1")) {
      MvcTestResult image = get("%s/original/%s.png".formatted(report, number));
      assertThat(image).hasStatus(404).hasContentType("image/svg+xml");
      assertThat(image).bodyText().contains("There is no such page");
    }
    assertThat(get(report + "/original/x.png")).hasStatus(400);
  }

  @Test
  void aFileWithoutPagesIsShownAsItsTextWithThePlaceMarked() throws Exception {
    String report = ranked(file("a.txt", text("<b>pandas</b>")));
    String page = text(get(link(text(get(report)), "Trained models in Python with")));
    assertThat(page)
        .contains(
            "<mark id=\"here\" class=\"words\">Trained models</mark>", "&lt;b&gt;pandas&lt;/b&gt;")
        .doesNotContain("<b>pandas", "<img", "not held");
    assertThat(get(report + "/original/1.png")).hasStatus(410);
  }

  @Test
  void hiddenTextIsToldWithItsReasonAndLeadsToItsPlace() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdfThatHides("Kubernetes since 1990", LINES)));
    for (String page : List.of(text(get(report)), text(get(report + "/read")))) {
      assertThat(page)
          .contains(
              "Text has the colour of what is beneath it.",
              "Kubernetes since 1990",
              "is no part of the score",
              "need not be there on purpose",
              report + "/original?hidden=0#here");
    }
    assertThat(text(get(report + "/original?hidden=0")))
        .contains("<rect id=\"here\"", "class=\"hidden\"", "Marked: Kubernetes since 1990")
        .doesNotContain("<mark");
    assertThat(get(report + "/original?hidden=1")).hasStatus(404);
    assertThat(get(report + "/original?hidden=-1")).hasStatus(404);
  }

  @Test
  void whereNothingIsHiddenNothingIsSaidOfIt() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    assertThat(text(get(report))).doesNotContain("not seen");
    assertThat(text(get(report + "/read"))).doesNotContain("not seen");
  }

  @Test
  void whatTheMachineReadIsToldApartFromTheScore() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    assertThat(text(get(report + "/read")))
        .contains("Nothing on this page is a score", "This changes no score")
        .containsSubsequence("Person", "Ines Falk", "ines@example.org", "Positions")
        .containsSubsequence("Data Scientist", "Windmark", "2020-05 to now")
        .containsSubsequence("The text in the order of reading", "experience")
        .containsPattern("href=\"%s/original\\?at=[0-9]+-[0-9]+#here\"".formatted(report));
  }

  @Test
  void whatMachinesStumbleOverIsTold() throws Exception {
    byte[] pdf = Papers.pdfOfPages(2);
    String page = text(get(ranked(file("a.pdf", pdf)) + "/read"));
    assertThat(page)
        .contains(
            "Page 2 holds no text that was read",
            "original?page=2",
            "No heading was recognised",
            "No position was recognised.",
            "Neither an e-mail address nor a telephone number was found");
    String undated = "Ann Lee\n\nExperience\n\nBaker, Corner Bread\n- Baked rye bread and rolls.\n";
    assertThat(text(get(ranked(file("a.txt", Papers.utf8(undated))) + "/read")))
        .contains("“Baker, Corner Bread”: No dates were understood");
  }

  @Test
  void placesThatAreNoneAreRefused() throws Exception {
    String report = ranked(file("a.txt", text("pandas")));
    for (String query : List.of("at=x", "at=0-99999", "words=9-1", "page=x", "hidden=x")) {
      assertThat(get(report + "/original?" + query)).hasStatus(400);
    }
    assertThat(get(report + "/original?page=7")).hasStatusOk();
    String paged = ranked(file("a.pdf", Papers.pdf(LINES)));
    assertThat(get(paged + "/original?page=1")).hasStatusOk();
    for (String page : List.of("2", "-1")) {
      assertThat(get(paged + "/original?page=" + page)).hasStatus(404);
    }
  }

  @Test
  void withTheRankingItsFilesAreForgotten() throws Exception {
    String report = ranked(file("a.pdf", Papers.pdf(LINES)));
    String ranking = report.replaceAll("/candidates/.*", "");
    assertThat(http.post().uri(ranking + "/forget").exchange()).hasStatus(303);
    for (String path : List.of("/original", "/read", "/original/1.png")) {
      assertThat(get(report + path)).hasStatus(410);
    }
  }

  @Test
  void nobodyElsesFileIsShown() throws Exception {
    String report =
        ranked(
            file("strong.txt", text("pandas, Python, SQL and PyTorch")),
            file("weak.txt", Papers.utf8("Experience\n\nBaker, Corner Bread\n2019 - 2021\n")));
    assertThat(text(get(report + "/original"))).contains("strong.txt", "PyTorch");
    String second = report.replaceAll("1$", "2");
    assertThat(text(get(second + "/original")))
        .contains("weak.txt", "Corner Bread")
        .doesNotContain("PyTorch");
    assertThat(get(report.replaceAll("1$", "3") + "/original")).hasStatus(404);
    assertThat(get("/my-fit/00000000-0000-4000-8000-000000000000/original")).hasStatus(410);
  }

  @Test
  void anApplicantComesBackToTheirReportAndForgetsIt() throws Exception {
    MvcTestResult fit =
        http.post()
            .uri("/my-fit")
            .multipart()
            .file(file("a.pdf", Papers.pdfThatHides("Kubernetes since 1990", LINES)))
            .param("job", "ml-engineer")
            .exchange();
    String body = text(fit);
    assertThat(body).contains("What speaks for you", "Kubernetes since 1990");
    Matcher address = Pattern.compile("/my-fit/[0-9a-f-]{36}").matcher(body);
    assertThat(address.find()).isTrue();
    String report = address.group();
    assertThat(text(get(link(body, "Trained models in Python with pandas."))))
        .contains(report + "#report", "original/1.png");
    assertThat(get(report + "/original/1.png")).hasContentType(MediaType.IMAGE_PNG);
    assertThat(text(get(report + "/read"))).contains("Data Scientist");
    assertThat(text(get(report))).contains("What speaks for you", "Forget my résumé now");
    assertThat(http.post().uri(report + "/forget").exchange())
        .hasStatus(303)
        .hasHeader("Location", "/my-fit?forgotten=yes");
    for (String path : List.of("", "/original", "/read", "/original/1.png")) {
      assertThat(get(report + path)).hasStatus(410);
    }
    assertThat(text(get("/my-fit?forgotten=yes"))).contains("are deleted");
  }

  @Test
  void aResumeInAnArchiveIsDrawnToo() throws Exception {
    byte[] zip = Papers.zip(Map.of("folder/a.pdf", Papers.pdf(LINES)));
    String report = ranked(file("more.zip", zip));
    assertThat(get(report + "/original/1.png")).hasContentType(MediaType.IMAGE_PNG);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNeitherWordsNorPlaces(CapturedOutput output) throws Exception {
    String report = ranked(file("Solberg.pdf", Papers.pdf("Ann Solberg", "Windmark")));
    get(report + "/original?at=0-3");
    get(report + "/original/1.png");
    get(report + "/read");
    assertThat(output.getAll())
        .contains("candidates/{number}/original", "candidates/{number}/read")
        .doesNotContain("Solberg", "Windmark", "at=", report);
  }

  /** The address of the report of the first of the files, when all are ranked. */
  private String ranked(MockMultipartFile... files) throws Exception {
    var request = http.post().uri("/rankings").multipart();
    for (MockMultipartFile file : files) {
      request = request.file(file);
    }
    MvcTestResult result = request.param("job", "ml-engineer").exchange();
    assertThat(result).hasStatus(303);
    String path = Objects.requireNonNull(result.getResponse().getHeader("Location"));
    for (int i = 0; i < 1_000 && text(get(path)).contains("<progress"); i++) {
      Thread.sleep(20);
    }
    return path + "/candidates/1";
  }

  /** Where the first quote leads that begins so. */
  private static String link(String body, String quote) {
    Matcher link =
        Pattern.compile("<a href=\"([^\"#]+)#here\">" + Pattern.quote(quote)).matcher(body);
    assertThat(link.find()).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).accept(MediaType.ALL).exchange();
  }

  private static String text(MvcTestResult result) throws IOException {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static byte[] text(String skills) {
    return Papers.utf8(
        """
        Ines Falk

        Experience

        Data Scientist, Windmark
        May 2020 - Present
        - Trained models in Python with %s.
        """
            .formatted(skills));
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("resume", name, "application/octet-stream", content);
  }
}
