package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs through the pages of a file parts nothing that goes on over them. */
class RunningLineTests {

  /** Two pages with a line in a margin, in which # is the number of the page. */
  private static String text(float y, String running) {
    return Sketch.read(s ->
            s.text(50, 40, 20, "Jane Miller")
                .text(50, 70, "jane@miller.example")
                .lines(50, 200, "Baker", "Quillon, Leith")
                .text(250, y, running.replace("#", "1"))
                .nextPage()
                .text(250, y, running.replace("#", "2"))
                .lines(50, 200, "Bread of rye", "Cakes"))
        .text()
        .replaceAll("\n+", "\n")
        .strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#", "#/2", "Page # of 2", "Jane Miller - #/2", "- # -", "Miller | # of 2"})
  void theNumberOfAPageIsNotReadNorWhoseItIs(String foot) {
    assertThat(text(780, foot))
        .isEqualTo("Jane Miller\njane@miller.example\nBaker\nQuillon, Leith\nBread of rye\nCakes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 May 2024, page #", "Leith, jane@miller.example #"})
  void aFooterThatTellsMoreIsReadWhereItIsLast(String foot) {
    assertThat(text(780, foot))
        .isEqualTo(
            "Jane Miller\njane@miller.example\nBaker\nQuillon, Leith\nBread of rye\nCakes\n"
                + foot.replace("#", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ovens: #", "Level #", "Cakes, 1#%", "01#1", "2#21"})
  void aNumberWithWordsOfItsOwnIsText(String line) {
    assertThat(text(780, line)).contains(line.replace("#", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Page #", "Miller, #"})
  void theHeadOfALaterPageIsNotReadAgain(String head) {
    assertThat(text(60, head)).doesNotContain(head.replace("#", "2"));
  }
}
