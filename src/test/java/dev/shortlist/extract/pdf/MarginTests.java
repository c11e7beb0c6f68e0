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

  @Test
  void aCellOfSeveralLinesIsReadBeforeTheListBesideIt() {
    String text =
        text(s -> {
          for (int i = 0; i < 3; i++) {
            s.bold(50, 100 + i * 80, "Quillon " + i + ", Cook")
                .text(480, 100 + i * 80, "Leith")
                .lines(
                    50,
                    112 + i * 80,
                    "• Cooked soups of fish and stews of meat for two large dining rooms",
                    "• Taught a boy to make sauces",
                    "• Wrote what there was on a card")
                .lines(480, 112 + i * 80, "201" + i + " - 201" + (i + 1), "1 year");
          }
        });

    assertThat(text)
        .startsWith(
            """
            Quillon 0, Cook\tLeith
            2010 - 2011
            1 year
            • Cooked soups of fish and stews of meat for two large dining rooms
            • Taught a boy to make sauces
            • Wrote what there was on a card
            Quillon 1, Cook\tLeith
            2011 - 2012
            """);
  }

  @Test
  void whatAListTellsOfEachPointStaysBesideIt() {
    assertThat(
            text(s ->
                s.bold(50, 100, "Skill")
                    .text(480, 100, "Years")
                    .lines(50, 112, "• Python", "• Java")
                    .lines(480, 112, "5", "7")))
        .isEqualTo("Skill\tYears\n• Python\t5\n• Java\t7");
  }

  @Test
  void theMarginOfTheNextEntryIsItsOwn() {
    String text =
        text(s -> {
          for (int i = 0; i < 3; i++) {
            s.text(
                    50,
                    100 + i * 26,
                    "• School " + i + " of soups and of stews, and of all that is baked")
                .text(480, 100 + i * 26, "Leith")
                .text(58, 112 + i * 26, "Cook")
                .text(480, 112 + i * 26, "2010 - 2011");
          }
        });

    assertThat(text)
        .startsWith(
            """
            • School 0 of soups and of stews, and of all that is baked\tLeith
            Cook\t2010 - 2011
            • School 1 of soups and of stews, and of all that is baked\tLeith
            """);
  }
}
