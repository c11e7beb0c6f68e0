package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a job's page or posting the advert alone is read. */
class JobAdvertTests {

  private static final FileReader FILES = new FileReader(Limits.DEFAULT);

  private static String read(String content) {
    Extraction extraction = FILES.readJob("job", content.getBytes(StandardCharsets.UTF_8));
    return extraction instanceof Extraction.Read read ? read.text() : "";
  }

  @Test
  void aPageIsReadWithoutItsMenusAndOtherAdverts() {
    String text =
        read(
            """
            <!doctype html><html><body>
            <nav><a href="/ruby">Ruby jobs</a></nav>
            <main><h1>Tram driver</h1><p>You drive trams.</p>
            <aside>Similar: Pilot</aside><form>Apply</form></main>
            <footer>Accounting by Quillon</footer></body></html>
            """);

    assertThat(text).contains("Tram driver", "You drive trams.");
    assertThat(text).doesNotContain("Ruby", "Pilot", "Quillon");
  }

  @Test
  void theHeadingOfThePageComesFirstWhereverItStands() {
    String page =
        """
        <html><head><title>Tram Driver – Quillon Trams</title></head><body>
        <div><h1>Quillon Trams</h1> Skip to content</div>
        <section><h1>Tram Driver</h1></section>
        <main><p>You drive.</p></main></body></html>
        """;

    assertThat(read(page).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("Tram Driver", "You drive.");
  }

  @Test
  void aPostingForMachinesIsPreferredToThePageAroundIt() {
    String text =
        read(
            """
            <html><head><script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "JobPosting", "title": "Baker",
             "jobLocation": {"address": {"addressLocality": "Vale", "addressCountry": "IE"}},
             "description": "<p>Bake bread.</p>", "skills": "Kneading",
             "experienceRequirements": {"monthsOfExperience": 24}}]}
            </script></head><body><p>Loading</p></body></html>
            """);

    assertThat(text).contains("Baker", "Location: Vale, IE", "Bake bread.", "Kneading");
    assertThat(text).contains("2 years of experience").doesNotContain("Loading");
  }

  @Test
  void markupThatWasEscapedTwiceIsMarkupAllTheSame() {
    String text =
        read(
            """
            {"@type": ["JobPosting"], "title": "Baker",
             "description": "&lt;ul&gt;&lt;li&gt;Bake bread&lt;/li&gt;&lt;/ul&gt;"}
            """);

    assertThat(text).contains("Bake bread").doesNotContain("&lt;", "<li>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"@type\": \"Recipe\"}", "[[[[[[[[", "[1, 2]"})
  void jsonThatIsNoPostingIsNoJob(String json) {
    assertThat(FILES.readJob("job.json", json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Extraction.class);
  }

  @Test
  void jsonOfEndlessDepthIsNoFault() {
    byte[] deep = "[".repeat(200_000).getBytes(StandardCharsets.UTF_8);

    assertThat(FILES.readJob("job.json", deep)).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void aTextWithoutMarkupStaysAsItIs() {
    assertThat(FILES.readJobText("Baker\n\nBake bread"))
        .isInstanceOfSatisfying(
            Extraction.Read.class, read -> assertThat(read.text()).contains("Bake bread"));
  }
}
