package dev.shortlist.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.shortlist.extract.Papers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser, as recruiters and applicants use them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "shortlist.isolation=on")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final Logger LOG = LoggerFactory.getLogger(PagesIT.class);

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final String RESUME =
      """
      Juno Hartwell
      juno@example.org

      Experience

      Machine Learning Engineer, Larkfield Labs
      January 2022 - Present
      - Trained PyTorch models in Python and deployed them to AWS with Docker.
      - Built feature engineering and data preprocessing pipelines <script>alert(1)</script>.

      Skills
      Statistics, Linear algebra
      """;

  private static final String TRAINED =
      "Trained PyTorch models in Python and deployed them to AWS with Docker.";

  private static final String OTHER_RESUME =
      """
      Experience

      Baker, Corner Bread
      March 2019 - May 2024
      - Baked rye bread and rolls for a shop of three.
      """;

  private static final String JOB =
      """
      Baker

      Requirements
      - Experience in baking bread is required.
      - Food safety

      Nice to have
      - Spanish
      """;

  private final String address;
  private final List<String> complaints = new ArrayList<>();

  private Playwright playwright;
  private Browser browser;

  @TempDir private Path folder;

  PagesIT(@LocalServerPort int port) {
    this.address = "http://localhost:" + port;
  }

  /** A machine that is busy with other things, too, reads the first files within it; in ms. */
  private static final double LONGEST_WAIT = 30_000;

  @BeforeAll
  void launch() {
    Optional<Path> installed = Browsers.installed();
    if (installed.isEmpty()) {
      LOG.warn("No Chromium is installed: the pages are not tested. CHROMIUM may name one.");
    }
    assumeTrue(installed.isPresent(), "no Chromium is installed");
    PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright, installed.get());
  }

  @AfterAll
  void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    if (browser != null) {
      browser.contexts().forEach(BrowserContext::close);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aRecruiterSeesWhatAJobAsksForBeforeAddingFiles() {
    Page page = open("/");
    Locator job = page.locator("#job");
    assertThat(job.getByRole(AriaRole.HEADING).first()).hasText("Machine Learning Engineer");
    assertThat(job).containsText("up to 35.0 points");
    job.locator("summary").getByText("Nice to have").click();
    assertThat(job).containsText("5 of 15 are enough");
    Locator calculus =
        job.locator(".asked details")
            .filter(new Locator.FilterOptions().setHasText("Calculus"))
            .first();
    calculus.locator("summary").click();
    assertThat(calculus).containsText("The job requires it");
    assertThat(calculus.locator("q").first()).containsText("alculus");
  }

  @Test
  void whatIsChangedAboutAJobMovesItsPointsAtOnceAndIsRanked() throws IOException {
    Page page = open("/");
    asked(page, "Calculus").locator("summary").click();
    asked(page, "Calculus").getByLabel("Weight").fill("3000");
    page.keyboard().press("Tab");
    assertThat(asked(page, "Calculus").locator("summary")).containsText("was ");
    assertThat(asked(page, "Calculus").getByLabel("Months asked")).isFocused();
    assertThat(page.locator("#job")).hasAttribute("data-choice", "own");

    asked(page, "Calculus").getByLabel("Importance").selectOption("nice");
    assertThat(page.locator(".section").last()).containsText("Calculus");
    assertThat(asked(page, "Calculus").getByLabel("Importance")).isVisible();

    asked(page, "Calculus").getByLabel("Take it out").check();
    assertThat(asked(page, "Calculus")).hasCount(0);

    page.getByLabel("Another requirement").fill("Sourdough starters");
    page.keyboard().press("Enter");
    assertThat(asked(page, "Sourdough starters")).hasCount(1);

    page.getByText("Edit it as text").click();
    assertThat(page.locator("#job-text")).isFocused();
    assertThat(page.locator("#job-text")).hasValue(Pattern.compile("Sourdough starters"));
    page.locator("#job-text")
        .fill("---\ntitle: Keeper\nrequirements: [{label: Sourdough, weight: 7}]\n---\n");
    page.locator("#show").click();
    assertThat(page.locator("#job-title")).hasText("Keeper");
    Download download = page.waitForDownload(() -> page.getByText("Download the profile").click());
    assertThat(download.suggestedFilename()).isEqualTo("keeper.md");
    assertThat(Files.readString(download.path())).contains("label: Sourdough", "weight: 7");

    page.getByLabel("Choose files").setInputFiles(file("engineer.txt", RESUME));
    page.getByText("Rank the résumés").click();
    page.waitForURL("**/rankings/*");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Keeper");
  }

  @Test
  void aProfileThatIsWrongIsToldWithItsLineAndStaysInTheForm() {
    Page page = open("/");
    page.getByLabel("Another job, described by me").check();
    page.getByLabel("Paste the job description").fill("---\ntitel: Baker\n---\n");
    page.locator("#show").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Line 2: a job has no key 'titel'");
    assertThat(page.locator("#job-text")).hasValue("---\ntitel: Baker\n---\n");
    complaints.removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void aJobIsChangedWithoutScripts() {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.newPage();
      page.navigate(address + "/");
      asked(page, "Calculus").locator("summary").click();
      asked(page, "Calculus").getByLabel("Weight").fill("3000");
      page.getByText("Work out the points").click();
      assertThat(asked(page, "Calculus").locator("summary")).containsText("was ");
      assertThat(page.getByLabel("The job as edited by me")).isChecked();
    }
  }

  private static Locator asked(Page page, String label) {
    return page.locator(".asked > li > details")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(label))));
  }

  @Test
  void aRecruiterRanksFilesZipsAndUnreadableOnesForAJobOfTheirOwn() throws IOException {
    Page page = open("/");
    page.getByLabel("Another job, described by me").check();
    page.getByLabel("Paste the job description").fill(JOB);
    page.locator("#show").click();
    assertThat(page.locator("#job-title")).hasText("Baker");
    assertThat(page.locator("#job-title")).isFocused();

    page.getByLabel("Choose files")
        .setInputFiles(
            new Path[] {
              file("engineer.txt", RESUME),
              file("nothing.txt", ""),
              zip("more.zip", "baker.txt", OTHER_RESUME, "twin.txt", OTHER_RESUME)
            });
    assertThat(page.locator("#chosen")).containsText("3 files chosen");
    page.getByText("Rank the résumés").click();
    page.waitForURL("**/rankings/*");

    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Baker");
    assertThat(page.getByRole(AriaRole.HEADING).first()).isFocused();
    assertThat(page.locator("#said")).hasText("Done. 3 résumés ranked, 1 file not read.");
    assertThat(page.locator(".line .rank")).containsText(new String[] {"=1", "=1", "3"});
    assertThat(page.locator(".line .file"))
        .hasText(new String[] {"more.zip!/baker.txt", "more.zip!/twin.txt", "engineer.txt"});
    assertThat(page.locator(".line .band").last()).hasText("Weak");
    assertThat(page.locator(".unread")).containsText("nothing.txt");
    assertThat(page.locator(".unread")).containsText("The file holds no text.");
  }

  @Test
  void whatIsPastedIsRankedWhetherItsOutlineWasShownOrNot() throws IOException {
    Page page = open("/");
    page.getByLabel("Another job, described by me").check();
    assertThat(page.locator(".stale-note")).isVisible();
    page.getByLabel("Paste the job description").fill(JOB);
    page.getByLabel("Choose files").setInputFiles(file("engineer.txt", RESUME));
    page.getByText("Rank the résumés").click();
    page.waitForURL("**/rankings/*");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Baker");
  }

  @Test
  void aReportThatCannotBeLoadedIsAskedForAgain() throws IOException {
    Page page = ranked(file("engineer.txt", RESUME));
    page.route("**/candidates/1", Route::abort);
    Locator toggle = page.locator("button.toggle");
    toggle.click();
    assertThat(page.locator(".opened")).containsText("could not be loaded");
    page.unroute("**/candidates/1");
    toggle.click();
    toggle.click();
    assertThat(page.locator(".opened .report")).isVisible();
    complaints.clear();
  }

  @Test
  void whatIsTakenBackIsNotRanked() throws IOException {
    Page page = open("/");
    page.getByLabel("Choose files").setInputFiles(file("engineer.txt", RESUME));
    page.getByText("Take all back").click();
    page.getByText("Rank the résumés").click();
    assertThat(page.getByText("Take all back")).isHidden();
    assertThat(page).hasURL(Pattern.compile(".*/$"));
  }

  @Test
  void aRowOpensIntoItsReportAndStrangersTextStaysText() throws IOException {
    Page page = ranked(file("<b>bold.txt", RESUME));
    assertThat(page.locator(".line .file")).hasText("<b>bold.txt");
    Locator toggle = page.locator("button.toggle");
    toggle.click();
    assertThat(toggle).hasAttribute("aria-expanded", "true");
    Locator report = page.locator(".opened .report");
    assertThat(report).containsText("What speaks for this person");
    assertThat(report).containsText("pipelines <script>alert(1)</script>.");
    assertThat(report).containsText("Not met");
    assertThat(report).not().containsText("Juno");
    toggle.click();
    assertThat(report).isHidden();
    toggle.click();
    assertThat(report).isVisible();
  }

  @Test
  void whatIsWeighedOtherwiseMovesTheRankingAtOnceAndBack() throws IOException {
    Page page = open("/");
    page.getByLabel("Choose files")
        .setInputFiles(new Path[] {file("engineer.txt", RESUME), file("baker.txt", OTHER_RESUME)});
    page.getByText("Rank the résumés").click();
    assertThat(page.locator(".line")).hasCount(2);
    page.getByText("What if it were weighed otherwise?").click();
    Locator slider = page.getByLabel("PyTorch or TensorFlow");
    slider.focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".what-changed")).containsText("Weighed anew");
    assertThat(page.locator(".line .before").first()).containsText("was 1, with");
    assertThat(slider).isFocused();
    assertThat(slider).hasValue("2");
    assertThat(slider).hasAttribute("aria-valuetext", "2 times");
    assertThat(page.locator("#said")).containsText("Weighed anew");
    assertAccessible(page);
    assertFits(page);
    page.locator("button.toggle").first().click();
    assertThat(page.locator(".opened .report").first()).containsText("in place of");
    page.getByText("Back to the suggested weights").click();
    assertThat(page.locator(".what-changed")).hasCount(0);
    assertThat(page.getByLabel("PyTorch or TensorFlow")).hasValue("1");
  }

  @Test
  void groupsAreComparedBesideTheRankingAndTheTablesDownloaded() throws IOException {
    Page page = open("/");
    page.getByLabel("Choose files")
        .setInputFiles(new Path[] {file("engineer.txt", RESUME), file("baker.txt", OTHER_RESUME)});
    page.getByText("Rank the résumés").click();
    assertThat(page.locator(".line")).hasCount(2);
    page.getByText("How are groups of people treated?").click();
    page.getByLabel("Groups, as CSV")
        .setInputFiles(file("groups.csv", "file,sex\nengineer.txt,<b>F\nbaker.txt,M\nx.txt,M\n"));
    page.getByLabel("Who is selected").selectOption("threshold");
    page.getByLabel("Score or number").fill("40");
    page.getByText("Show the tables").click();
    assertThat(page.locator("#audit h2")).isFocused();
    assertThat(page.locator("#said")).containsText("2 files: 2 scored");
    assertThat(page.locator(".figures").first()).containsText("<b>F");
    assertThat(page.locator(".figures .mark").first()).hasText("below 4/5");
    page.getByText("Impact ratios by threshold").click();
    assertAccessible(page);
    page.setViewportSize(320, 740);
    assertFits(page);
    Download download =
        page.waitForDownload(() -> page.getByText("Download the tables as CSV").click());
    assertThat(download.suggestedFilename()).isEqualTo("audit.csv");
    assertThat(Files.readString(download.path()))
        .startsWith("\uFEFFfigure,rule,")
        .contains("selection rate,a score of at least 40.00,40.00,sex,<b>F,1,0.500,1,1.000,");
    page.getByLabel("Groups, as CSV").setInputFiles(file("wrong.csv", "name,sex\na,F\n"));
    page.getByText("Show the tables").click();
    assertThat(page.locator("#problem")).containsText("There is no column \"file\"");
    assertThat(page.locator("#audit")).isEmpty();
    complaints.removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void aRankingIsDownloadedForASpreadsheetAndDeletedAtOnce() throws IOException {
    Page page = ranked(file("engineer.txt", RESUME));
    Download download = page.waitForDownload(() -> page.getByText("Download as CSV").click());
    assertThat(download.suggestedFilename()).isEqualTo("ranking.csv");
    assertThat(Files.readString(download.path()))
        .startsWith("\uFEFFrank,file,score")
        .contains("1,engineer.txt,");
    String ranking = page.url();
    page.onceDialog(Dialog::dismiss);
    page.getByText("Delete now").click();
    assertThat(page.locator(".line")).hasCount(1);
    page.onceDialog(Dialog::accept);
    page.getByText("Delete now").click();
    assertThat(page.getByText("are deleted.")).isVisible();
    page.navigate(ranking);
    assertThat(page.locator("#problem-told h2")).hasText("This ranking is no longer here");
    complaints.removeIf(complaint -> complaint.contains("410"));
  }

  @Test
  void theSamplesAreRankedWithTheKeyboardAlone() {
    Page page = open("/");
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to the content")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    tabTo(page, "Try it with the sample résumés");
    page.keyboard().press("Enter");
    page.waitForURL("**/rankings/*");
    assertThat(page.locator(".line")).hasCount(13);
    tabTo(page, "Report");
    page.keyboard().press("Enter");
    assertThat(page.locator(".opened .report")).isVisible();
  }

  @Test
  void withoutAFileThePageSaysSoAndSendsNothing() {
    Page page = open("/");
    page.getByText("Rank the résumés").click();
    assertThat(page.locator("#resume")).isFocused();
    assertThat(page.url()).isEqualTo(address + "/");
  }

  @Test
  void whatIsRefusedIsToldWithoutLosingTheForm() {
    Page page = open("/my-fit");
    page.getByLabel("Another job, described by me").check();
    page.getByLabel("or paste its text").fill(RESUME);
    page.getByText("Show my fit").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The job's description is missing");
    assertThat(page.getByLabel("or paste its text")).hasValue(Pattern.compile("Juno"));
    complaints.removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void anApplicantSeesWhatSpeaksForThemAndWhatIsMissing() {
    Page page = open("/my-fit");
    page.getByLabel("or paste its text").fill(RESUME);
    page.getByText("Show my fit").click();
    assertThat(page.getByText("Your fit")).isFocused();
    assertThat(page.getByText("What speaks for you")).isVisible();
    assertThat(page.getByText("What is missing")).isVisible();
    page.getByText("How the score is made").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("How the score is made");
    assertThat(page.locator("main")).containsText("at most 15 points");
  }

  @Test
  void anApplicantSeesTheirJobsAndOpensTheReportForOne() throws IOException {
    Page page = open("/my-jobs");
    page.getByText("Show my jobs").click();
    assertThat(page.locator("#resume")).isFocused();
    page.locator("#resume").setInputFiles(file("mine.txt", RESUME));
    page.getByText("Show my jobs").click();
    page.waitForURL("**/my-jobs/*");
    assertThat(page.getByRole(AriaRole.HEADING).first()).isFocused();
    assertThat(page.locator("#said")).hasText("Done. 13 jobs ranked.");
    assertThat(page.locator(".line").first()).containsText("Machine Learning Engineer");
    assertThat(page.locator(".line").first()).containsText("Speaks for it: Work as");
    page.locator("button.toggle").first().click();
    assertThat(page.locator(".opened .report")).containsText("What speaks for you");
    page.locator(".line .file a").first().click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Machine Learning Engineer");
    page.getByText("Back to the jobs").click();
    page.onceDialog(Dialog::accept);
    page.getByText("Delete now").click();
    assertThat(page.getByText("are deleted.")).isVisible();
  }

  @Test
  void everythingWorksWithoutScripts() throws IOException {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.newPage();
      page.navigate(address + "/");
      page.getByLabel("Choose files").setInputFiles(file("engineer.txt", RESUME));
      page.getByText("Rank the résumés").click();
      page.getByText("engineer.txt").click();
      assertThat(page.getByText("Point by point")).isVisible();
      page.goBack();
      page.getByText("What if it were weighed otherwise?").click();
      page.getByLabel("PyTorch or TensorFlow").fill("3");
      page.getByText("Rank by these weights").click();
      assertThat(page.locator(".what-changed")).containsText("Weighed anew");
      page.getByText("How are groups of people treated?").click();
      page.getByLabel("Groups, as CSV")
          .setInputFiles(file("groups.csv", "file,sex\nengineer.txt,F\n"));
      page.getByText("Show the tables").click();
      assertThat(page.locator(".figures").first()).containsText("1.000");
      assertThat(page.getByText("Compare otherwise")).isVisible();
      page.navigate(address + "/my-jobs");
      page.locator("#resume").setInputFiles(file("mine.txt", RESUME));
      page.getByText("Show my jobs").click();
      page.locator(".line .file a").first().click();
      assertThat(page.getByText("Point by point")).isVisible();
    }
  }

  @Test
  void evidenceOpensInTheDrawnPageWithItsWordsMarkedWithTheKeyboardAlone() throws IOException {
    Page page = ranked(pdf("engineer.pdf"));
    tabTo(page, "engineer.pdf");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Back to the ranking")).isVisible();
    tabTo(page, TRAINED);
    page.keyboard().press("Enter");
    page.waitForURL("**/original?at=*#here");
    Locator image = page.locator(".sheet img");
    assertThat(image).hasAttribute("alt", Pattern.compile("Page 1; .*"));
    assertThat(page.getByRole(AriaRole.IMG, marked())).isVisible();
    assertThat(page.locator("mark.words").first()).hasText("PyTorch");
    assertThat((Boolean) image.evaluate("each => each.complete && each.naturalWidth > 1000"))
        .isTrue();
    assertThat((Boolean) page.evaluate(IS_SEEN)).isTrue();
    tabTo(page, "Back to the report");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Point by point")).isVisible();
  }

  /** The first mark is in the window, within the picture of its page. */
  private static final String IS_SEEN =
      """
      (() => {
        const mark = document.getElementById("here").getBoundingClientRect();
        const page = document.querySelector(".sheet img").getBoundingClientRect();
        return mark.top >= 0 && mark.bottom <= innerHeight && mark.width > 50
          && mark.left > page.left && mark.right < page.right;
      })()
      """;

  private static Page.GetByRoleOptions marked() {
    return new Page.GetByRoleOptions().setName(Pattern.compile("Marked: " + TRAINED + ".*"));
  }

  @Test
  void anApplicantSeesTheirFileWithoutScriptsAndForgetsIt() throws IOException {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.newPage();
      page.navigate(address + "/my-fit");
      chooseEngineer(page);
      page.locator("#resume").setInputFiles(pdf("mine.pdf"));
      page.getByText("Show my fit").click();
      page.locator("q a:visible", new Page.LocatorOptions().setHasText(TRAINED)).first().click();
      assertThat(page.locator(".sheet img")).isVisible();
      assertThat(page.locator("mark").first()).containsText("Trained");
      page.getByText("Back to the report").click();
      page.locator(".findings a").first().click();
      assertThat(page.locator("rect.hidden")).isVisible();
      assertThat(page.locator("main")).containsText("no part of the score");
      page.getByText("What the machine read").click();
      assertThat(page.locator(".fields").first()).containsText("Juno Hartwell");
      page.getByText("Back to the report").click();
      page.getByText("Forget my résumé now").click();
      assertThat(page.getByText("are deleted.")).isVisible();
    }
  }

  @Test
  void strangersTextStaysTextInTheResumeItself() throws IOException {
    Page page = ranked(file("engineer.txt", RESUME));
    page.locator(".line .file a").click();
    page.locator("q a:visible", new Page.LocatorOptions().setHasText("pipelines <script>"))
        .first()
        .click();
    assertThat(page.locator(".as-read")).containsText("pipelines <script>alert(1)</script>.");
    assertThat(page.locator("mark").first()).isInViewport();
  }

  private static void chooseEngineer(Page page) {
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Machine Learning Engineer"))
        .check();
  }

  /** The résumé as a PDF that hides a line. */
  private Path pdf(String name) throws IOException {
    String[] lines = RESUME.lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    return Files.write(folder.resolve(name), Papers.pdfThatHides("Kubernetes", lines));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingGraveOnTheResumeItself(ColorScheme scheme) throws IOException {
    Page page = open("/my-fit", new Browser.NewContextOptions().setColorScheme(scheme));
    chooseEngineer(page);
    page.locator("#resume").setInputFiles(pdf("mine.pdf"));
    page.getByText("Show my fit").click();
    assertThat(page.getByText("Your fit")).isVisible();
    assertAccessible(page);
    page.locator("q a:visible", new Page.LocatorOptions().setHasText(TRAINED)).first().click();
    assertThat(page.locator(".sheet img")).isVisible();
    assertAccessible(page);
    page.getByText("What the machine read").click();
    assertThat(page.locator(".fields").first()).isVisible();
    assertAccessible(page);
    page.locator(".findings a[href*=hidden]").first().click();
    assertThat(page.locator("rect.hidden")).isVisible();
    assertAccessible(page);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void whatWasReadWronglyIsCorrectedAndScoredAgain(ColorScheme scheme) {
    Page page = open("/my-fit", new Browser.NewContextOptions().setColorScheme(scheme));
    page.getByLabel("or paste its text").fill(RESUME);
    page.getByText("Show my fit").click();
    page.getByText("Correct what was read").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Something was read wrongly?");
    page.getByText("Skills that were read here").first().click();
    assertAccessible(page);
    page.getByLabel("First month").first().fill("2099-01");
    page.locator("button.main").click();
    assertThat(page.locator(".wrong")).containsText("the month must lie between");
    assertThat(page.getByLabel("First month").first()).hasValue("2099-01");
    page.getByLabel("First month").first().fill("2001-01");
    page.locator("button.main").click();
    assertThat(page.getByText("As the machine read it, the score was")).isVisible();
    assertThat(page.locator("main")).containsText("from: 2001-01 (read as ");
    assertAccessible(page);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingGraveOnAnyPage(ColorScheme scheme) throws IOException {
    Page page = open("/", new Browser.NewContextOptions().setColorScheme(scheme));
    page.locator(".section").last().locator("summary").first().click();
    asked(page, "Calculus").locator("summary").click();
    assertAccessible(page);
    page.getByLabel("Choose files")
        .setInputFiles(new Path[] {file("engineer.txt", RESUME), file("nothing.txt", "")});
    page.getByText("Rank the résumés").click();
    page.locator("button.toggle").click();
    assertThat(page.locator(".opened .report")).isVisible();
    assertAccessible(page);
    page.locator(".line .file a").click();
    assertThat(page.getByText("Back to the ranking")).isVisible();
    assertAccessible(page);
    page.navigate(address + "/my-fit");
    page.getByLabel("or paste its text").fill(RESUME);
    page.getByText("Show my fit").click();
    assertThat(page.getByText("Your fit")).isVisible();
    assertAccessible(page);
    suited(page);
    assertAccessible(page);
    page.locator(".line .file a").first().click();
    assertThat(page.getByText("Back to the jobs")).isVisible();
    assertAccessible(page);
    page.navigate(address + "/how-it-works");
    assertAccessible(page);
    page.navigate(address + "/nothing");
    assertAccessible(page);
    complaints.removeIf(complaint -> complaint.contains("404"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 700, 1280})
  void noPageScrollsSideways(int width) throws IOException {
    Page page = open("/", new Browser.NewContextOptions().setViewportSize(width, 740));
    page.evaluate("document.querySelectorAll('#job details').forEach(each => each.open = true)");
    assertFits(page);
    page.getByText("Edit it as text").click();
    assertThat(page.locator("#job-text")).isFocused();
    assertFits(page);
    String name = "a-very-long-name-of-a-file-".repeat(6) + ".txt";
    page.getByLabel("Choose files")
        .setInputFiles(new Path[] {file(name, RESUME), file("x" + name, "")});
    assertFits(page);
    page.getByText("Rank the résumés").click();
    page.locator("button.toggle").click();
    assertThat(page.locator(".opened .report")).isVisible();
    assertFits(page);
    page.locator(".line .file a").click();
    assertThat(page.getByText("Back to the ranking")).isVisible();
    assertFits(page);
    page.getByText("What the machine read").click();
    assertThat(page.locator(".fields").first()).isVisible();
    assertFits(page);
    page.getByText("The résumé itself").click();
    assertThat(page.locator(".as-read")).isVisible();
    assertFits(page);
    page.navigate(address + "/my-fit");
    assertFits(page);
    suited(page);
    assertFits(page);
    page.navigate(address + "/my-fit");
    chooseEngineer(page);
    page.locator("#resume").setInputFiles(pdf("mine.pdf"));
    page.getByText("Show my fit").click();
    page.locator("q a:visible").first().click();
    assertThat(page.locator(".sheet img")).isVisible();
    assertFits(page);
    page.navigate(address + "/how-it-works");
    assertFits(page);
  }

  private void suited(Page page) {
    page.navigate(address + "/my-jobs");
    page.getByLabel("or paste its text").fill(RESUME);
    page.getByText("Show my jobs").click();
    page.waitForURL("**/my-jobs/*");
    page.locator("button.toggle").first().click();
    assertThat(page.locator(".opened .report")).isVisible();
  }

  private Page ranked(Path file) {
    Page page = open("/");
    page.getByLabel("Choose files").setInputFiles(file);
    page.getByText("Rank the résumés").click();
    assertThat(page.locator(".line")).hasCount(1);
    return page;
  }

  private Page open(String path) {
    return open(path, new Browser.NewContextOptions());
  }

  /** A page that complains about errors in its console and about requests to other hosts. */
  private Page open(String path, Browser.NewContextOptions options) {
    Page page = browser.newContext(options).newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(address + "/")
          && !"blob".equals(URI.create(request.url()).getScheme())) {
        complaints.add("asked another host: " + request.url());
      }
    });
    page.navigate(address + path);
    return page;
  }

  private static void tabTo(Page page, String text) {
    for (int i = 0; i < 100; i++) {
      page.keyboard().press("Tab");
      if (text.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + text);
  }

  private static void assertAccessible(Page page) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  private static void assertFits(Page page) {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path path = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return path;
  }
}
