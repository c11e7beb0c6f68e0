package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class PagesTests {

  private static final String RESUME =
      """
      Ines Falk-Moreau

      Experience

      Data Scientist, Windmark
      May 2020 - Present
      - Trained models in Python with <b>pandas</b> & SQL.
      - I have no experience with Java.
      """;

  private static final String NOWHERE = "/rankings/00000000-0000-4000-8000-000000000000";

  private final MockMvcTester http;

  @Autowired
  PagesTests(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void theFirstPageShowsWhatTheShippedJobAsksFor() {
    assertThat(get("/"))
        .hasStatusOk()
        .bodyText()
        .contains("Machine Learning Engineer", "up to 35.0 points", "Must have", "are enough");
  }

  @Test
  void aDescribedJobIsShownAndStaysInTheForm() {
    MvcTestResult result =
        http.post()
            .uri("/job")
            .multipart()
            .param("job", "own")
            .param("jobDescription", "Tram Driver\n\nRequirements\n- \"Spanish\" is required")
            .exchange();
    assertThat(result)
        .hasStatusOk()
        .bodyText()
        .contains(
            "Tram Driver", "Spanish", "data-choice=\"own\"", "&quot;Spanish&quot; is required");
  }

  @Test
  void aDescriptionBesideAShippedJobThatIsChosenDoesNotCount() {
    assertThat(
            http.post()
                .uri("/job")
                .multipart()
                .param("job", "ml-engineer")
                .param("jobDescription", "Tram Driver")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Machine Learning Engineer")
        .doesNotContain("Tram Driver");
  }

  @Test
  void whatIsChangedAboutAJobIsShownAndGoesIntoTheForm() throws Exception {
    String profile = profile();
    MvcTestResult result =
        http.post()
            .uri("/job/edit")
            .param("profile", profile)
            .param("importance0", "must")
            .param("weight0", "900")
            .param("months0", "36")
            .param("drop1", "yes")
            .param("add", "Kubernetes <b>")
            .param("addAs", "nice")
            .exchange();
    assertThat(result)
        .hasStatusOk()
        .bodyText()
        .contains(
            "data-choice=\"own\"", "weight: 900", "months: 36", "Kubernetes &lt;b&gt;", "was ")
        .doesNotContain("<b>");
  }

  @Test
  void aChangedJobIsDownloadedAsItsProfile() throws Exception {
    String profile = profile();
    MvcTestResult result =
        http.post().uri("/job/file").param("profile", profile).param("weight0", "").exchange();
    assertThat(result)
        .hasStatusOk()
        .hasContentType("text/markdown;charset=UTF-8")
        .hasHeader("Content-Disposition", "attachment; filename=\"machine-learning-engineer.md\"");
    assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8)).isEqualTo(profile);
  }

  @Test
  void aProfileIsChosenLikeAnyDescription() throws Exception {
    String profile = profile().replace("title: Machine Learning", "title: Chief");
    assertThat(
            http.post()
                .uri("/job")
                .multipart()
                .param("job", "own")
                .param("jobDescription", profile.replace("\n", "\r\n"))
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Chief Engineer", "The job as edited by me", "as edited. Open one");
  }

  @Test
  void whatIsWrongWithAChangeIsSaid() throws Exception {
    String profile = profile();
    assertPage(edit(profile, "weight0", "heavy"), 400, "must be a whole number");
    assertPage(edit(profile, "weight0", "0"), 400, "must be from 1 to 100000");
    assertPage(edit(profile, "add", "!"), 400, "holds no word");
    assertPage(edit("---\ntitel: A\n---\n", "add", "SQL"), 400, "Line 2");
    assertPage(edit(" ", "add", "SQL"), 400, "is missing");
  }

  @Test
  void withoutAFolderNothingIsStoredAndNothingOffersTo() throws Exception {
    assertThat(get("/")).bodyText().doesNotContain("Store it here");
    assertPage(
        http.post()
            .uri("/job/store")
            .param("profile", profile())
            .param("id", "mine")
            .accept(MediaType.TEXT_HTML)
            .exchange(),
        409,
        "shortlist.data");
  }

  private MvcTestResult edit(String profile, String field, String value) {
    return http.post()
        .uri("/job/edit")
        .param("profile", profile)
        .param(field, value)
        .accept(MediaType.TEXT_HTML)
        .exchange();
  }

  private String profile() throws UnsupportedEncodingException {
    return http.get()
        .uri("/api/v1/jobs/ml-engineer")
        .accept(MediaType.TEXT_MARKDOWN)
        .exchange()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void resumesLeadToTheirRankingWithTheUnreadableOnesApart() throws Exception {
    String body = done(ranking(file("good.txt", RESUME), file("bad.txt", "")));
    assertThat(body)
        .contains("1 résumé ranked, 1 file not read.", "good.txt", "The file holds no text.")
        .containsSubsequence("</table>", "Not read", "bad.txt");
  }

  @Test
  void equalScoresShareARank() throws Exception {
    assertThat(done(ranking(file("b.txt", RESUME), file("a.txt", RESUME))))
        .containsSubsequence("=1", "a.txt", "=1", "b.txt");
  }

  @Test
  void aRankingIsWeighedOtherwiseAndBackWithoutScripts() throws Exception {
    String ranking = ranking(file("a.txt", RESUME), file("b.txt", "Skills\nJava"));
    assertThat(done(ranking)).contains("What if it were weighed").doesNotContain("What changed");
    assertThat(weigh(ranking, "w-must", "0.5")).hasStatus(302).hasHeader("Location", ranking);
    String weighed = text(get(ranking));
    assertThat(weighed).contains("What changed", "Weighed anew", "was 1, with ", "×0.5");
    assertThat(text(get(ranking + "/candidates/1"))).contains("in place of");
    assertThat(weigh(ranking, "reset", "yes")).hasStatus(302);
    assertThat(text(get(ranking))).doesNotContain("What changed", "×0.5");
    assertPage(weigh(ranking, "w-must", "heavy"), 400, "from 0 to 10");
    assertPage(weigh(ranking, "w-g9999", "2"), 400, "asks for nothing");
  }

  private MvcTestResult weigh(String ranking, String field, String value) {
    return http.post()
        .uri(ranking + "/weights")
        .param(field, value)
        .accept(MediaType.TEXT_HTML)
        .exchange();
  }

  @Test
  void theSamplesTravelWithTheProgram() throws Exception {
    MvcTestResult result =
        http.post()
            .uri("/rankings")
            .multipart()
            .param("job", "ml-engineer")
            .param("samples", "yes")
            .exchange();
    assertThat(result).hasStatus(303);
    assertThat(done(location(result)))
        .contains("13 résumés ranked.", "ananya-krishnamurthy.pdf")
        .doesNotContain("README");
  }

  @Test
  void htmxIsToldWhereToGo() {
    MvcTestResult result =
        http.post()
            .uri("/rankings")
            .multipart()
            .file(file("a.txt", RESUME))
            .param("job", "ml-engineer")
            .header("HX-Request", "true")
            .exchange();
    assertThat(result).hasStatus(204).containsHeader("HX-Redirect");
  }

  @Test
  void aReportIsAPageOfItsOwnAndAPieceForTheRow() throws Exception {
    String ranking = ranking(file("a.txt", RESUME));
    done(ranking);
    String page = text(get(ranking + "/candidates/1"));
    String piece =
        text(http.get().uri(ranking + "/candidates/1").header("HX-Request", "true").exchange());
    assertThat(page).contains("<h1", "Back to the ranking", "Point by point", "<h2>");
    assertThat(piece).doesNotContain("<html", "<h1").contains("Point by point");
    assertThat(List.of(page, piece))
        .allSatisfy(report ->
            assertThat(report)
                .contains(
                    "&lt;b&gt;pandas&lt;/b&gt; &amp; SQL",
                    "It says that it was not done",
                    "Technical details")
                .doesNotContain("<b>pandas", "Falk-Moreau"));
  }

  @Test
  void namesOfFilesAreTextAndNothingElse() throws Exception {
    assertThat(done(ranking(file("<img src=x>\".txt", RESUME), file("<i>.txt", ""))))
        .contains("&lt;img src=x&gt;", "&lt;i&gt;.txt")
        .doesNotContain("<img", "<i>");
  }

  @Test
  void theSpreadsheetIsMarkedAsUtf8() throws Exception {
    String ranking = ranking(file("Zoë.txt", RESUME));
    done(ranking);
    MvcTestResult csv = get(ranking + ".csv");
    assertThat(csv)
        .hasStatusOk()
        .hasContentType("text/csv;charset=UTF-8")
        .hasHeader("Content-Disposition", "attachment; filename=\"ranking.csv\"");
    assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .startsWith("\uFEFFrank,file,")
        .contains("1,Zoë.txt,");
  }

  @Test
  void whatIsDeletedIsGoneAndThePageSaysSo() throws Exception {
    String ranking = ranking(file("a.txt", RESUME));
    done(ranking);
    assertThat(http.post().uri(ranking + "/forget").exchange())
        .hasStatus(303)
        .hasHeader("Location", "/?forgotten=yes");
    assertPage(get(ranking), 410, "This ranking is no longer here");
    assertPage(get(ranking + "/candidates/1"), 410, "This ranking is no longer here");
    assertThat(get("/?forgotten=yes")).bodyText().contains("are deleted");
  }

  @Test
  void aReportThatIsNoneIsNotFound() throws Exception {
    String ranking = ranking(file("a.txt", RESUME), file("bad.txt", ""));
    done(ranking);
    for (String number : List.of("0", "2", "3")) {
      assertPage(get(ranking + "/candidates/" + number), 404, "There is no such page");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/rankings/nothing", "/?job=zookeeper"})
  void whatDoesNotExistIsToldAsAPage(String path) {
    assertPage(get(path), 404, "There is no such");
  }

  @Test
  void programsGetProblemsOnPagesToo() {
    assertThat(http.get().uri(NOWHERE).exchange())
        .hasStatus(410)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void aRankingWithoutFilesIsRefused() {
    assertPage(
        http.post()
            .uri("/rankings")
            .multipart()
            .param("job", "ml-engineer")
            .accept(MediaType.TEXT_HTML)
            .exchange(),
        400,
        "There is no file to rank.");
  }

  @Test
  void aPagesAnswerIsNotKeptAndRunsNothingOfStrangers() {
    for (MvcTestResult result : List.of(get("/"), get("/my-fit"), get(NOWHERE))) {
      assertThat(result)
          .hasHeader("Cache-Control", "no-store")
          .hasHeader("X-Content-Type-Options", "nosniff")
          .hasHeader("Referrer-Policy", "no-referrer");
      assertThat(result.getResponse().getHeader("Content-Security-Policy"))
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/pages.css", "/pages.js", "/favicon.svg", "/webjars/htmx.org/dist/htmx.min.js"})
  void filesAreKeptUntilTheyChange(String path) {
    MvcTestResult first = get(path);
    assertThat(first).hasStatusOk().hasHeader("Cache-Control", "no-cache");
    String tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
    assertThat(http.get().uri(path).header("If-None-Match", tag).exchange()).hasStatus(304);
  }

  @Test
  void anApplicantSeesTheirFit() {
    assertThat(
            http.post()
                .uri("/my-fit")
                .multipart()
                .param("job", "ml-engineer")
                .param("resumeText", RESUME)
                .param("asOf", "2026-11")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("What speaks for you", "November 2026", "/how-it-works");
  }

  @Test
  void aBlindRankingItsReportsAndItsCsvTellNoNames() throws Exception {
    String text =
        "Ottilie Quennell\nottilie@example.org\n\nExperience\n\nData Analyst, Port Office\nJan 2018 - Feb 2021\n- Ottilie wrote SQL reports in Python.\n";
    var request = http.post().uri("/rankings").multipart();
    request.file(file("Ottilie Quennell.txt", text));
    MvcTestResult begun =
        request
            .param("job", "ml-engineer")
            .param("blind", "yes")
            .param("asOf", "2026-11")
            .exchange();
    String ranking = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
    done(ranking);

    for (String path : List.of("", "/candidates/1", ".csv")) {
      assertThat(get(ranking + path))
          .hasStatusOk()
          .bodyText()
          .contains("Résumé 1")
          .doesNotContain("Ottilie", "Quennell");
    }
  }

  @Test
  void anApplicantIsAdvisedAndToldNothingUntrue() {
    assertThat(
            http.post()
                .uri("/my-fit")
                .multipart()
                .param("job", "ml-engineer")
                .param("resumeText", RESUME)
                .param("asOf", "2026-11")
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains(
            "What would raise the score, as far as it is true",
            "If ",
            "How a machine reads your file");
  }

  @Test
  void anApplicantsUnreadableFileIsToldWithWhatToDo() {
    assertPage(
        http.post()
            .uri("/my-fit")
            .multipart()
            .file(file("a.txt", " "))
            .param("job", "ml-engineer")
            .accept(MediaType.TEXT_HTML)
            .exchange(),
        422,
        "The file holds no text.");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void logsTellNoNames(CapturedOutput output) throws Exception {
    String ranking = ranking(file("Solberg.txt", RESUME), file("Solberg.pdf", "%PDF-1.7 Solberg"));
    done(ranking);
    get(ranking + "/candidates/1");
    assertThat(output.getAll()).contains("GET /rankings/{id").doesNotContain("Solberg", "Windmark");
    assertThat(output.getAll()).doesNotContain(ranking);
  }

  private String ranking(MockMultipartFile... files) {
    var request = http.post().uri("/rankings").multipart();
    for (MockMultipartFile file : files) {
      request = request.file(file);
    }
    MvcTestResult result = request.param("job", "ml-engineer").exchange();
    assertThat(result).hasStatus(303);
    return location(result);
  }

  private static String location(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getHeader("Location"));
  }

  /** The ranking's page as soon as it is one. */
  private String done(String path) throws InterruptedException, UnsupportedEncodingException {
    String body = text(get(path));
    for (int i = 0; i < 1_000 && body.contains("<progress"); i++) {
      Thread.sleep(20);
      body = text(get(path));
    }
    return body;
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
  }

  private static String text(MvcTestResult result) throws UnsupportedEncodingException {
    return result.getResponse().getContentAsString();
  }

  private static MockMultipartFile file(String name, String text) {
    return new MockMultipartFile(
        "resume", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertPage(MvcTestResult result, int status, String words) {
    assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    assertThat(result).bodyText().contains(words, "Back to the first page");
  }
}
