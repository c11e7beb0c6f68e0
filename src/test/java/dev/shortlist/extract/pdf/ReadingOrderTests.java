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

  /** The story down to the foot of the page with a sidebar, and the next page. */
  private static Sketch besideSkills(Sketch page) {
    return page.lines(50, 700, 12, STORY)
        .lines(320, 684, 14, "Skills", "Python", "Java", "Docker", "Linux")
        .nextPage();
  }

  @Test
  void aSidebarDoesNotStandBetweenTheHalvesOfAColumnOverTwoPages() {
    String text =
        text(s ->
            besideSkills(s.text(50, 60, 20, "Jane Miller"))
                .text(50, 60, "and to those of the sea"));

    assertThat(text)
        .startsWith("Jane Miller")
        .endsWith(
            "Skills\nPython\nJava\nDocker\nLinux\n%s\nand to those of the sea"
                .formatted(String.join("\n", STORY)));
  }

  @Test
  void aSidebarStaysBehindWhatHasTheNameOrDoesNotGoOn() {
    String named =
        text(s ->
            besideSkills(s.text(50, 680, 20, "Jane Miller"))
                .text(50, 60, "and to those of the sea"));
    String wide =
        text(s ->
            besideSkills(s)
                .text(50, 60, "What follows is a line that goes over the whole width of the page"));

    assertThat(named).startsWith("Jane Miller\n" + STORY[0]);
    assertThat(wide).startsWith(STORY[0]);
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

    assertThat(text).isEqualTo("Jane Miller\nText of page 1\nText of page 2\nText of page 3");
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
  void linesUponEachOtherAreTwo() {
    assertThat(
            text(s ->
                s.text(50, 100, "[1] A book on search engines").text(50, 99, 16, "PUBLICATIONS")))
        .isEqualTo("PUBLICATIONS\n[1] A book on search engines");
  }

  @Test
  void theNameComesFirstThoughATitleBesideTheContactsStandsOnTheirLine() {
    String text =
        text(s ->
            s.text(50, 70, 24, "Jane Miller")
                .text(50, 90, "Engineer of search")
                .lines(400, 62, 14, "12 Mill Lane, Leeds", "0113 496 0000", "jane@example.org"));

    assertThat(text)
        .isEqualTo(
            "Jane Miller\nEngineer of search\n12 Mill Lane, Leeds\n0113 496 0000\njane@example.org");
  }

  @Test
  void sentencesSideBySideAreReadOneAfterTheOther() {
    String text =
        text(s ->
            s.lines(50, 100, "My first years were", "spent at a bakery by", "the harbour of Leith")
                .lines(
                    300, 100, "Since then I teach", "apprentices to bake", "bread and to sell it"));

    assertThat(text)
        .isEqualTo(
            "My first years were\nspent at a bakery by\nthe harbour of Leith\n"
                + "Since then I teach\napprentices to bake\nbread and to sell it");
  }

  @Test
  void textThatGoesOnBelowTheSidebarBesideItStaysTogether() {
    String text =
        text(s ->
            s.save()
                .colour(0xD0E0F0)
                .box(400, 80, 200, 400)
                .restore()
                .lines(50, 100, 97, STORY)
                .lines(420, 100, 97, "Skills", "Python", "Java", "Go"));

    assertThat(text).isEqualTo(String.join("\n", STORY) + "\nSkills\nPython\nJava\nGo");
  }

  @Test
  void aDamagedOperatorDoesNotLoseTheRestOfItsPage() {
    Read read =
        Sketch.read(
            s -> s.text(50, 100, "Before").raw("(x) Tf /None gs q Q Q Q").text(50, 200, "After"));

    assertThat(read.text()).contains("Before", "After");
  }

  @Test
  void aTelephoneNumberThatTheTextShowsIsNotToldAgain() {
    assertThat(
            text(s -> s.text(50, 100, "Tel. (312) 555-0123").link(50, 100, 50, "tel:+13125550123")))
        .isEqualTo("Tel. (312) 555-0123");
  }
}
