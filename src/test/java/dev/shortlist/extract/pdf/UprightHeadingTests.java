package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A heading that stands upright beside its section is read before it. */
class UprightHeadingTests {

  private static String text(Consumer<Sketch> drawing) {
    return Sketch.read(drawing).text().replaceAll("\n+", "\n").strip();
  }

  /** Three entries of two lines, 30 points apart. */
  private static void entries(Sketch sketch, int top, String... jobs) {
    for (int i = 0; i < jobs.length; i++) {
      sketch.lines(50, top + 42 * i, jobs[i], "Worked from early in the morning until the evening");
    }
  }

  private static void twoSections(Sketch sketch) {
    sketch.text(50, 60, 24, "Jane Miller").text(50, 80, "Cook in Whitby");
    entries(sketch, 150, "Harbour Inn", "Old Mill", "Station Hotel");
    sketch.text(50, 310, "More of me at jane.example.org");
    entries(sketch, 370, "School of Cooking", "School of Baking", "School of Leith");
  }

  private static final String WORK =
      """
      Harbour Inn
      Worked from early in the morning until the evening
      Old Mill
      Worked from early in the morning until the evening
      Station Hotel
      Worked from early in the morning until the evening
      """;

  @Test
  void headingsBesideTheMiddleOfTheirSectionsComeBeforeThem() {
    for (int degrees : new int[] {90, -90}) {
      String text =
          text(s -> {
            twoSections(s);
            s.turned(500, degrees > 0 ? 230 : 170, degrees, "EXPERIENCE")
                .turned(500, degrees > 0 ? 450 : 390, degrees, "EDUCATION");
          });

      assertThat(text)
          .startsWith(
              "Jane Miller\nCook in Whitby\nEXPERIENCE\n"
                  + WORK
                  + "More of me at jane.example.org\nEDUCATION\nSchool of Cooking\n");
    }
  }

  @Test
  void aHeadingBesideTheTopOfItsSectionDoesNotReachIntoTheOneAbove() {
    String text =
        text(s -> {
          twoSections(s);
          s.turned(30, 430, 90, "EDUCATION");
        });

    assertThat(text).contains("jane.example.org\nEDUCATION\nSchool of Cooking\n");
  }

  @Test
  void whatStandsUprightBesideTheNameComesAfterTheRest() {
    String text =
        text(s -> {
          twoSections(s);
          s.turned(560, 120, 90, "CURRICULUM VITAE");
        });

    assertThat(text).startsWith("Jane Miller\n").endsWith("\nCURRICULUM VITAE");
  }

  @Test
  void aNoteInTheMarginIsNoHeading() {
    String text =
        text(s -> {
          twoSections(s);
          s.turned(20, 270, 90, "printed on the 3rd of May").turned(580, 420, 90, longNote());
        });

    assertThat(text).doesNotContain("May\nHarbour").endsWith(longNote());
  }

  private static String longNote() {
    return "made with a template that anybody may use";
  }
}
