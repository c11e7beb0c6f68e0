package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Layout.Place;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A résumé attached to a PDF as data tells how its pages are read, and never more than they say.
 */
class AttachedResumeTests {

  private static final String JSON =
      """
      {"basics": {"name": "Jane Miller", "email": "jane@example.org"},
       "work": [
        {"name": "Acme", "position": "Baker", "startDate": "2021-03-01", "highlights": ["Baked bread in a wood oven"]},
        {"name": "Widgets", "position": "Cook", "startDate": "2018", "endDate": "2021-02-28", "highlights": ["Boiled soup for the canteen"]}],
       "education": [{"institution": "School of Bread", "studyType": "Bachelor", "area": "Baking",
        "startDate": "2014-10", "endDate": "2018-03"}],
       "skills": [{"name": "Rye"}, {"name": "SQL"}]}
      """;

  /** The dates stand above, where they are easily taken for those of the entry before. */
  private static final String[] PAGE = {
    "Jane Miller",
    "jane@example.org",
    "Work experience",
    "03/2021 - Current",
    "Baker, Acme",
    "- Baked bread in a wood oven",
    "2018 - 02/2021",
    "Cook, Widgets",
    "- Boiled soup for the canteen",
    "Education",
    "10/2014 - 03/2018",
    "Bachelor in Baking, School of Bread",
    "Skills",
    "Rye, SQL",
    "Goals",
    "No experience with Kubernetes, Haskell wanted"
  };

  private static Read read(String data, String... page) throws IOException {
    byte[] file = Papers.pdfThatAttaches("attachment.json", Papers.utf8(data), page);
    return (Read) new FileReader(Limits.DEFAULT.with(Scans.off())).read("a.pdf", file);
  }

  private static Read withoutData(String... page) throws IOException {
    return (Read) new FileReader(Limits.DEFAULT.with(Scans.off())).read("a.pdf", Papers.pdf(page));
  }

  @Test
  void dataThatSaysWhatThePageSaysIsReadInItsPlace() throws IOException {
    Read read = read(JSON, PAGE);

    assertThat(read.text().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "Jane Miller",
            "jane@example.org",
            "Experience",
            "Baker, Acme",
            "Mar 2021 – Present",
            "• Baked bread in a wood oven",
            "Cook, Widgets",
            "2018 – Feb 2021",
            "• Boiled soup for the canteen",
            "Education",
            "Bachelor in Baking, School of Bread",
            "Oct 2014 – Mar 2018",
            "Skills",
            "Rye",
            "SQL");
    assertThat(read.hidden()).isEmpty();
    assertThat(read.mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void evidenceInDataIsMarkedOnThePage() throws IOException {
    Read read = read(JSON, PAGE);
    Read page = withoutData(PAGE);

    assertThat(places(read, "wood oven")).isEqualTo(places(page, "wood oven")).hasSize(1);
  }

  private static List<Place> places(Read read, String words) {
    int start = read.text().indexOf(words);
    return read.layout().orElseThrow().places(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // other dates
        "2021-03-01 > 2011-03-01",
        "2021-02-28 > 2022-02-28",
        "'\"endDate\": \"2021-02-28\", ' > ''",
        // another position
        "Baker > Engineer",
        // a skill for each of its highlights
        "Baked bread in a wood oven > Wrote services in Kubernetes and Haskell",
      })
  void dataThatSaysSomethingElseIsNotRead(String from, String to) throws IOException {
    String data = JSON.replace(from.replace("'", ""), to);
    assertThat(data).isNotEqualTo(JSON);

    assertThat(read(data, PAGE)).isEqualTo(withoutData(PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kubernetes", "Haskell", "Go", "soup"})
  void whatThePageDoesNotListIsNoSkillByTheData(String skill) throws IOException {
    Read read =
        read(
            JSON.replace(
                "{\"name\": \"SQL\"}", "{\"name\": \"SQL\"}, {\"name\": \"%s\"}".formatted(skill)),
            PAGE);

    assertThat(read.text()).contains("SQL");
    assertThat(read.text().substring(read.text().indexOf("SQL")))
        .satisfiesAnyOf(
            rest -> assertThat(rest).doesNotContain(skill),
            rest -> assertThat(read).isEqualTo(withoutData(PAGE)));
  }

  @Test
  void aPositionDoesNotTakeTheDatesOfAnother() throws IOException {
    String swapped =
        JSON.replace(
                "\"startDate\": \"2021-03-01\"", "\"startDate\": \"2018\", \"endDate\": \"2021\"")
            .replace(
                "\"startDate\": \"2018\", \"endDate\": \"2021-02-28\"", "\"startDate\": \"2021\"");
    String shared =
        JSON.replace(
            "\"startDate\": \"2018\", \"endDate\": \"2021-02-28\"", "\"startDate\": \"2021\"");
    String taken =
        JSON.replace("\"startDate\": \"2021-03-01\", ", "")
            .replace(
                "\"startDate\": \"2018\", \"endDate\": \"2021-02-28\"", "\"startDate\": \"2021\"");

    for (String data : List.of(swapped, shared, taken)) {
      assertThat(data).isNotEqualTo(JSON);
      assertThat(read(data, PAGE)).isEqualTo(withoutData(PAGE));
    }
  }

  @Test
  void capitalsAndDotsAreThoseOfThePage() throws IOException {
    String[] page = PAGE.clone();
    page[13] = "net, swift, .NET Core";
    String data = JSON.replace("Rye", ".NET").replace("SQL", "Swift\"}, {\"name\": \"NET Core");

    String text = read(data, page).text();

    assertThat(text.lines()).contains("net", "swift", ".NET Core").doesNotContain("Swift", ".NET");
  }

  @Test
  void whatWasDoneInOnePositionIsNotMovedToAnother() throws IOException {
    String moved =
        JSON.replace("Baked bread in a wood oven", "x")
            .replace("Boiled soup for the canteen", "Baked bread in a wood oven")
            .replace("[\"x\"]", "[\"Boiled soup for the canteen\"]");

    assertThat(read(moved, PAGE)).isEqualTo(withoutData(PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"basics\": ", "{}", "<a/>", "Kubernetes", ""})
  void whatIsNoResumeIsNotRead(String data) throws IOException {
    assertThat(read(data, PAGE)).isEqualTo(withoutData(PAGE));
  }

  @Test
  void aResumeInDataAloneDoesNotFillAnEmptyPage() throws IOException {
    byte[] file = Papers.pdfThatAttaches("attachment.json", Papers.utf8(JSON));

    assertThat(new FileReader(Limits.DEFAULT.with(Scans.off())).read("a.pdf", file))
        .isEqualTo(new Extraction.Unreadable(Extraction.Reason.NO_TEXT_LAYER));
  }
}
