package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands in a margin or in the cells of a table is read with the line beside it. */
class MarginTests {

  private static String text(Consumer<Sketch> drawing) {
    return Sketch.read(drawing).text().replaceAll("\n+", "\n").strip();
  }

  @Test
  void datesAtTheRightMarginStayOnTheirLines() {
    String text =
        text(s -> {
          for (int i = 0; i < 5; i++) {
            s.text(50, 100 + i * 60, "Engineer at Company " + i)
                .text(450, 100 + i * 60, "201" + i + " - 201" + (i + 1))
                .lines(50, 112 + i * 60, "Built things with Java", "and ran them for years");
          }
        });

    assertThat(text)
        .startsWith(
            "Engineer at Company 0\t2010 - 2011\nBuilt things with Java\nand ran them for years\n"
                + "Engineer at Company 1\t2011 - 2012");
  }

  @Test
  void datesInTheLeftMarginStayWithWhatTheyDate() {
    String text =
        text(s -> {
          for (int i = 0; i < 5; i++) {
            s.text(50, 100 + i * 60, "201" + i + " - 201" + (i + 1))
                .bold(150, 100 + i * 60, "Engineer at Company " + i)
                .lines(150, 112 + i * 60, "Built things with Java", "and ran them for years");
          }
        });

    assertThat(text)
        .startsWith("2010 - 2011\tEngineer at Company 0\nBuilt things with Java\nand ran");
  }

  @Test
  void aTableIsReadRowByRow() {
    String text =
        text(s ->
            s.lines(50, 100, 16, "Skill", "Python", "Java", "Docker")
                .lines(200, 100, 16, "Years", "5", "7", "3")
                .lines(350, 100, 16, "Level", "expert", "good", "fair"));

    assertThat(text)
        .isEqualTo("Skill\tYears\tLevel\nPython\t5\texpert\nJava\t7\tgood\nDocker\t3\tfair");
  }

  @Test
  void theLastDateOfAMarginBelongsToTheEntryThatBeginsBesideIt() {
    String text =
        text(s ->
            s.lines(
                    50,
                    100,
                    "School of Cooking",
                    "Certificate",
                    "Soups",
                    "Stews of fish and meat for many")
                .lines(50, 160, "School of Baking")
                .lines(
                    50,
                    172,
                    "Certificate of the guild of the bakers of bread and of all who make cakes of sugar, nuts and cream")
                .lines(452, 100, "Leith", "1998 - 2001")
                .lines(452, 160, "Durham"));

    assertThat(text)
        .isEqualTo(
            """
            School of Cooking\tLeith
            Certificate\t1998 - 2001
            Soups
            Stews of fish and meat for many
            School of Baking\tDurham
            Certificate of the guild of the bakers of bread and of all who make cakes of sugar, nuts and cream\
            """);
  }
}
