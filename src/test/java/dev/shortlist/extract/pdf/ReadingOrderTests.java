package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Text comes in the order in which a person reads it. */
class ReadingOrderTests {

  private static String text(Consumer<Sketch> drawing) {
    return Sketch.read(drawing).text().replaceAll("\n+", "\n").strip();
  }

  private static final String[] STORY = {
    "Led a team of five engineers who built", "the search of a shop with a million",
    "visitors a day, and taught them to test", "what they wrote before it was released",
    "to the customers of all the countries"
  };

  @Test
  void columnsAreReadOneAfterTheOtherWhereTheirLinesDiffer() {
    String text =
        text(s ->
            s.lines(50, 100, 12, STORY)
                .lines(320, 104, 13, "Skills", "Python", "Java", "Docker", "Linux"));

    assertThat(text).isEqualTo(String.join("\n", STORY) + "\nSkills\nPython\nJava\nDocker\nLinux");
  }

  @Test
  void aLineAcrossComesBeforeTheColumnsBeneathIt() {
    String text =
        text(s ->
            s.text(50, 60, 20, "Jane Miller, engineer of search engines for shops")
                .lines(50, 100, 12, STORY)
                .lines(320, 105, 14, "Skills", "Python", "Java", "Docker", "Linux"));

    assertThat(text).startsWith("Jane Miller").contains("countries\nSkills\nPython");
  }

  @Test
  void blankLinesInBothColumnsDoNotTearThemApart() {
    String text =
        text(s ->
            s.lines(50, 100, 12, "Experience one", "did this and that", "and more of it")
                .lines(50, 160, 12, "Experience two", "did some other", "and less of it")
                .lines(320, 104, 13, "Skills", "Python", "Java")
                .lines(320, 162, 13, "Languages", "German", "French"));

    assertThat(text)
        .isEqualTo(
            "Experience one\ndid this and that\nand more of it\nExperience two\ndid some other\n"
                + "and less of it\nSkills\nPython\nJava\nLanguages\nGerman\nFrench");
  }

  @Test
  void aSidebarWithAGroundIsReadByItselfThoughItsLinesAgree() {
    String text =
        text(s ->
            s.colour(0xDDE4F0)
                .box(0, 0, 180, 800)
                .colour(0)
                .lines(20, 100, 12, "Skills", "Python", "Java", "Docker", "Linux")
                .lines(200, 100, 12, STORY));

    assertThat(text).isEqualTo("Skills\nPython\nJava\nDocker\nLinux\n" + String.join("\n", STORY));
  }

  @Test
  void aLineBetweenColumnsPartsThem() {
    String text =
        text(s ->
            s.rule(190, 80, 190, 200, 0.5f)
                .lines(20, 100, 12, "Skills", "Python", "Java", "Docker", "Linux")
                .lines(200, 100, 12, STORY));

    assertThat(text).startsWith("Skills\nPython\nJava\nDocker\nLinux\nLed");
  }

  @Test
  void theColumnWithTheNameComesFirst() {
    String text =
        text(s ->
            s.lines(20, 104, 13, "Skills", "Python", "Java", "Docker", "Linux")
                .text(200, 60, 24, "Jane Miller")
                .lines(200, 100, 12, STORY));

    assertThat(text).startsWith("Jane Miller\nLed").endsWith("Docker\nLinux");
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
  void wordsPaintedInAnyOrderAreReadInTheirPlaces() {
    assertThat(
            text(s ->
                s.text(150, 100, "engineer")
                    .text(50, 120, "Second")
                    .text(50, 100, "Software")
                    .text(95, 100, "test")))
        .startsWith("Software test")
        .contains("engineer\nSecond");
  }

  @Test
  void headersAndFootersAreReadOnce() {
    String text =
        text(s -> {
          for (int i = 1; i <= 3; i++) {
            s.text(50, 30, "Jane Miller")
                .lines(50, 200, "Text of page " + i)
                .text(300, 780, "Page " + i + " of 3");
            if (i < 3) {
              s.nextPage();
            }
          }
        });

    assertThat(text)
        .isEqualTo("Jane Miller\nText of page 1\nPage 1 of 3\nText of page 2\nText of page 3");
  }

  @Test
  void turnedTextComesAfterTheRest() {
    assertThat(
            text(
                s -> s.turned(30, 500, 90, "CURRICULUM").lines(50, 100, "Jane Miller", "Engineer")))
        .isEqualTo("Jane Miller\nEngineer\nCURRICULUM");
  }

  @Test
  void aPageThatIsTurnedAsAWholeIsReadAsItIsSeen() {
    assertThat(text(s -> s.turned(100, 700, 90, "Jane Miller").turned(112, 700, 90, "Engineer")))
        .isEqualTo("Jane Miller\nEngineer");
    assertThat(text(s -> s.rotated(270).lines(50, 100, "Jane Miller", "Engineer")))
        .isEqualTo("Jane Miller\nEngineer");
  }

  @Test
  void spacedHeadingsAreWords() {
    assertThat(
            text(s ->
                s.raw("4 Tc")
                    .text(50, 100, "EXPERIENCE")
                    .raw("0 Tc")
                    .text(50, 130, "E D U C A T I O N")
                    .raw(
                        "BT /F1 10 Tf 50 600 Td [(W) -300 (O) -300 (R) -300 (K) -900 (L) -300 (I) -300 (F) -300 (E)] TJ ET")))
        .isEqualTo("EXPERIENCE\nEDUCATION\nWORK LIFE");
  }

  @Test
  void partedWordsAreMadeWhole() {
    assertThat(
            text(s ->
                s.lines(
                    50,
                    100,
                    "In charge of develop-",
                    "ment and long-",
                    "term plans, of 2010-",
                    "2012 and of Front-",
                    "end work, and of test/develop-",
                    "ment")))
        .isEqualTo(
            """
            In charge of development
            and long-term
            plans, of 2010-
            2012 and of Front-end
            work, and of test/development\
            """);
  }

  @Test
  void bulletsStayWithTheirText() {
    assertThat(
            text(s ->
                s.lines(50, 100, "\u2022", "\u2022", "\u2022").lines(70, 100, "Java", "Go", "C")))
        .isEqualTo("• Java\n• Go\n• C");
  }

  @Test
  void dotsOfARatingAreNoText() {
    assertThat(text(s -> s.lines(50, 100, "German", "\u2022 \u2022 \u2022 \u2022", "French")))
        .isEqualTo("German\nFrench");
  }

  @Test
  void raisedLettersStayInTheirWord() {
    assertThat(text(s -> s.text(50, 100, "1").text(55.6f, 96, 6, "st").text(63, 100, "prize")))
        .isEqualTo("1st prize");
  }

  @Test
  void linksThatTheTextDoesNotShowAreToldOnce() {
    String text =
        text(s ->
            s.text(50, 100, "Jane Miller, LinkedIn, github.com/jane")
                .link(50, 100, 50, "https://www.linkedin.com/in/jane/")
                .link(50, 100, 50, "https://www.linkedin.com/in/jane/")
                .link(50, 100, 50, "https://github.com/jane")
                .link(50, 100, 50, "mailto:jane@example.org")
                .link(50, 100, 50, "javascript:alert(1)"));

    assertThat(text)
        .isEqualTo(
            "Jane Miller, LinkedIn, github.com/jane\nhttps://www.linkedin.com/in/jane/\n"
                + "jane@example.org");
  }

  @Test
  void aDamagedPageDoesNotLoseTheOthers() {
    Read read =
        Sketch.read(s ->
            s.text(50, 100, "First")
                .nextPage()
                .text(50, 100, "Before")
                .raw("/None 9 Tf (x) Tj [ << >>")
                .nextPage()
                .text(50, 100, "Last"));

    assertThat(read.text()).contains("First", "Before", "Last");
  }

  @Test
  void everyWordStandsWhereTheLayoutSays() {
    Read read =
        Sketch.read(
            s -> s.text(50, 60, 20, "Jane Miller").lines(50, 100, STORY).bold(320, 300, "Skills"));
    String text = read.text();
    var layout = read.layout().orElseThrow();

    assertThat(layout.bodySize()).isEqualTo(10);
    assertThat(layout.lines().getFirst().size()).isEqualTo(20);
    assertThat(layout.lines())
        .allSatisfy(line -> {
          assertThat(text.substring(line.start(), line.end())).isNotBlank();
          line.words()
              .forEach(word ->
                  assertThat(text.substring(word.start(), word.end()))
                      .doesNotContain(" ")
                      .isNotBlank());
        });
    int at = text.indexOf("Skills");
    var place = layout.places(at, at + 6).getFirst();
    assertThat(place.page()).isEqualTo(1);
    assertThat(place.rectangle().left()).isBetween(319f, 321f);
    assertThat(place.rectangle().top()).isBetween(290f, 295f);
    assertThat(place.rectangle().bottom()).isBetween(300f, 304f);
    assertThat(layout.lines().getLast().bold()).isTrue();
    assertThat(layout.places(text.indexOf("Led"), text.indexOf("visitors") + 3)).hasSize(3);
  }

  @Test
  void listsSideBySideAreReadOneAfterTheOther() {
    String text =
        text(s ->
            s.lines(50, 100, "\u2022 Finance", "\u2022 Law of", "   business", "\u2022 Tax")
                .lines(250, 100, "\u2022 Python", "\u2022 Java", "\u2022 Docker", "\u2022 Linux"));

    assertThat(text)
        .isEqualTo("• Finance\n• Law of\nbusiness\n• Tax\n• Python\n• Java\n• Docker\n• Linux");
  }

  @Test
  void aFormFieldShowsItsValue() {
    assertThat(text(s -> s.text(50, 100, "Name").field(90, 102, "Jane Miller")))
        .isEqualTo("Name Jane Miller");
  }

  @Test
  void whatIsPaintedCountsAndNotWhatIsToldInItsPlace() {
    assertThat(
            text(s ->
                s.raw("/Span <</ActualText (mail: jane@example.org)>> BDC")
                    .text(50, 100, "jane@example.org")
                    .raw("EMC")))
        .isEqualTo("jane@example.org");
  }

  @Test
  void linesUponEachOtherAreTwo() {
    assertThat(
            text(s ->
                s.text(50, 100, "[1] A book on search engines").text(50, 99, 16, "PUBLICATIONS")))
        .isEqualTo("PUBLICATIONS\n[1] A book on search engines");
  }
}
