package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters become the words that a person reads. */
class WordTests {

  private static String text(Consumer<Sketch> drawing) {
    return Sketch.read(drawing).text().replaceAll("\n+", "\n").strip();
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
  void whatIsPaintedCountsAndNotWhatIsToldInItsPlace() {
    assertThat(
            text(s ->
                s.raw("/Span <</ActualText (mail: jane@example.org)>> BDC")
                    .text(50, 100, "jane@example.org")
                    .raw("EMC")))
        .isEqualTo("jane@example.org");
  }

  @Test
  void wordsOfASqueezedLineAreParted() {
    // No spaces are painted, and the gaps are narrower than half a space or as wide.
    assertThat(
            text(s ->
                s.text(50, 100, "Cook")
                    .raw(
                        "BT /F1 10 Tf 50 600 Td [(Led) -130 (a) -125 (team) -128 (of) -135 (five)"
                            + " -131 (who) -129 (made) -127 (the) -133 (AW) 40 (AY) -130 (app)]"
                            + " TJ ET")))
        .isEqualTo("Cook\nLed a team of five who made the AWAY app");
  }

  @ParameterizedTest
  @CsvSource({
    "'', develop-, ment, development",
    "'', 'a home-', based, a home-based",
    "'', 'example.org/with-', python, example.org/with-python",
    "'', 'state-of-', the-art, state-of-the-art",
    "Skia/PDF m120, sub-, tropical, sub-tropical",
    "Skia/PDF m120, ticket-, desk, ticket-desk",
    "LuaTeX-1.21, inciden-, tal, incidental",
    "LuaTeX-1.21, develop\u00AD, ment, development"
  })
  void aHyphenAtTheEndOfALineStaysWhereItBelongsToTheWord(
      String program, String line, String next, String whole) {
    assertThat(
            text(s -> {
              s.document().getDocumentInformation().setProducer(program);
              s.lines(50, 100, line, next);
            }))
        .isEqualTo(whole);
  }

  @Test
  void softHyphensThatAreSeenWithinLinesAreHyphens() {
    assertThat(
            text(s -> s.lines(50, 100, "An in\u00ADdoor garden of a multi\u00AD", "storey shop")))
        .isEqualTo("An in-door garden of a multi-storey\nshop");
  }

  @Test
  void anIconSaysWhatIsToldOfIt() {
    assertThat(
            text(s ->
                s.text(50, 100, "Leeds")
                    .raw("/Span <</ActualText (GitHub: @jane)>> BDC")
                    .glyphs(90, 100, "a9")
                    .text(104, 100, "jane")
                    .raw("EMC /Span <</ActualText (mailto:jane@example.org)>> BDC")
                    .glyphs(150, 100, "a9")
                    .text(164, 100, "jane@example.org")
                    .raw("EMC")))
        .isEqualTo("Leeds GitHub: @jane\tjane@example.org");
  }

  @Test
  void anIconAfterAnInnerStretchSaysWhatIsToldOfIt() {
    assertThat(
            text(s ->
                s.raw("/Span <</ActualText (Leeds)>> BDC /Span <</ActualText (x)>> BDC")
                    .text(50, 100, "x")
                    .raw("EMC")
                    .glyphs(70, 100, "a9")
                    .raw("EMC")))
        .matches("x\\sLeeds");
  }

  @Test
  void ligaturesAreKnownByTheNamesOfTheirParts() {
    assertThat(text(s -> s.glyphs(50, 100, "S", "c", "i", "e", "n", "t", "i", "f_i", "c")))
        .isEqualTo("Scientific");
    assertThat(text(s -> s.glyphs(50, 100, "o", "f_f_i.alt", "c", "e"))).isEqualTo("office");
  }

  @Test
  void theLettersOfALogoStayTogether() {
    assertThat(
            text(s ->
                s.text(50, 100, "L")
                    .text(53.6f, 98, 7, "A")
                    .text(57, 100, "T")
                    .text(61.4f, 102.2f, "E")
                    .text(66.8f, 100, "X")
                    .text(80, 100, "and Word")))
        .isEqualTo("LATEX and Word");
  }

  @Test
  void aWordOfVeryManyLettersIsReadInTime() {
    String word = "ni".repeat(60_000);

    assertThat(
            text(s -> {
              s.page().setMediaBox(new PDRectangle(14_400, Sketch.HEIGHT));
              s.text(0, 100, 3, word);
            }))
        .isEqualTo(word);
  }
}
