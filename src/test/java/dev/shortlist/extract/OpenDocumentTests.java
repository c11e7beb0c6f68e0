package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An OpenDocument text is read as it is seen: accepted changes, no hidden text, boxes in order. */
class OpenDocumentTests {

  private static final String SECRET = "Kubernetes Haskell";

  private static Read read(String shared, String styles, String body) throws IOException {
    return (Read)
        new FileReader(Limits.DEFAULT)
            .read("a.odt", Papers.odt(shared, styles, paragraph("Jane Miller") + body));
  }

  private static List<String> lines(String body) throws IOException {
    return lines("", body);
  }

  private static List<String> lines(String shared, String body) throws IOException {
    return read(shared, "", body)
        .text()
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static String paragraph(String text) {
    return "<text:p>%s</text:p>".formatted(text);
  }

  private static String span(String style, String text) {
    return "<text:span text:style-name=\"%s\">%s</text:span>".formatted(style, text);
  }

  private static String style(String family, String name, String properties) {
    return "<style:style style:name=\"%s\" style:family=\"%s\">%s</style:style>"
        .formatted(name, family, properties);
  }

  private static String letters(String attributes) {
    return style("text", "T1", "<style:text-properties %s/>".formatted(attributes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARKED | text:display=\"none\"",
        "COLOUR | fo:color=\"#ffffff\"",
        "COLOUR | fo:color=\"#FEFEFE\"",
        "COLOUR | fo:color=\"#102030\" fo:background-color=\"#102030\"",
        "TINY   | fo:font-size=\"1pt\"",
        "TINY   | fo:font-size=\"0.5pt\""
      })
  void hiddenTextIsToldAndEarnsNothing(Reason reason, String attributes) throws IOException {
    Read read = read("", letters(attributes), paragraph("Cook " + span("T1", SECRET)));

    assertThat(read.text()).contains("Jane Miller", "Cook").doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(reason, SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text:display=\"true\"",
        "style:use-window-font-color=\"true\"",
        "style:use-window-font-color=\"true\" loext:opacity=\"0%\"",
        "style:use-window-font-color=\"true\" fo:color=\"#ffffff\"",
        "fo:color=\"#c0c0c0\"",
        "fo:color=\"#ffff00\"",
        "fo:color=\"#ffffff\" fo:background-color=\"#1f3864\"",
        "fo:font-size=\"4pt\"",
        "fo:font-size=\"80%\""
      })
  void nobodyIsAccusedForALookAlike(String attributes) throws IOException {
    Read read = read("", letters(attributes), paragraph(span("T1", SECRET)));

    assertThat(read.text()).contains(SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:p>%s</text:p>",
        "<table:table table:style-name=\"Dark\"><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>",
        "<table:table><table:table-row table:style-name=\"Dark\"><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>",
        "<table:table><table:table-row><table:table-cell table:style-name=\"Dark\"><text:p>%s</text:p></table:table-cell></table:table-row></table:table>",
        "<table:table table:template-name=\"Academic\"><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>",
        "<text:section text:style-name=\"Dark\"><text:p>%s</text:p></text:section>",
        "<text:p><draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame></text:p>",
        "<text:p><draw:custom-shape><text:p>%s</text:p></draw:custom-shape></text:p>"
      })
  void whiteTextIsSeenWhereItsGroundMayBeDark(String around) throws IOException {
    String dark = "fo:background-color=\"#202a44\"/>";
    String styles =
        letters("fo:color=\"#ffffff\"")
            + style("table", "Dark", "<style:table-properties " + dark)
            + style("table-row", "Dark", "<style:table-row-properties " + dark)
            + style("table-cell", "Dark", "<style:table-cell-properties " + dark)
            + style("section", "Dark", "<style:section-properties " + dark);
    boolean ofPage = around.equals("<text:p>%s</text:p>");
    String page =
        "<style:page-layout><style:page-layout-properties " + dark + "</style:page-layout>";

    Read read = read(ofPage ? page : "", styles, around.formatted(span("T1", SECRET)));

    assertThat(read.text()).contains(SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  @Test
  void aDrawingBehindTheTextMayBeItsGround() throws IOException {
    Read read =
        read(
            "",
            letters("fo:color=\"#ffffff\"")
                + style(
                    "graphic",
                    "G1",
                    "<style:graphic-properties style:run-through=\"background\"/>"),
            paragraph(span("T1", SECRET)));

    assertThat(read.text()).contains(SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  @Test
  void aStyleOfTheParagraphHidesItsText() throws IOException {
    String shared =
        "<office:styles>"
            + style("paragraph", "Pale", "<style:text-properties fo:color=\"#ffffff\"/>")
            + "</office:styles>";
    String own =
        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Pale\"/>";

    Read read = read(shared, own, "<text:p text:style-name=\"P1\">%s</text:p>".formatted(SECRET));

    assertThat(read.text()).doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(Reason.COLOUR, SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:section text:display=\"none\"><text:p>%s</text:p></text:section>",
        "<text:p>%s<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>",
        "<text:p><text:hidden-text text:is-hidden=\"true\">%s</text:hidden-text></text:p>"
      })
  void blocksThatAreSwitchedOffAreHidden(String body) throws IOException {
    Read read = read("", "", body.formatted(SECRET) + paragraph("Cook"));

    assertThat(read.text()).contains("Cook").doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(Reason.MARKED, SECRET));
  }

  @Test
  void trackedChangesCountAsAcceptedAndCommentsAreNotRead() throws IOException {
    Read read =
        read(
            "",
            "",
            """
            <text:tracked-changes><text:changed-region><text:deletion>
            <text:p>soup</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:p>Cook of <text:change/><text:change-start/>bread<text:change-end/>
            <office:annotation><text:p>really?</text:p></office:annotation></text:p>
            """);

    assertThat(read.text()).contains("Cook of bread").doesNotContain("soup", "really");
    assertThat(read.hidden()).isEmpty();
  }

  @Test
  void boxesAndNotesAreReadAfterTheParagraphThatTheyStandAt() throws IOException {
    assertThat(
            lines(
                """
                <text:p>Cook <draw:frame><draw:text-box><text:p>Skills</text:p>
                <text:list><text:list-item><text:p>Bread</text:p></text:list-item></text:list>
                </draw:text-box></draw:frame>of bread<text:note><text:note-citation>1</text:note-citation>
                <text:note-body><text:p>With seeds.</text:p></text:note-body></text:note></text:p>
                <text:p>Baker</text:p>
                """))
        .containsExactly(
            "Jane Miller", "Cook of bread", "Skills", "• Bread", "With seeds.", "Baker");
  }

  @Test
  void rowsAreReadAcrossAndCellsOfManyLinesOneAfterTheOther() throws IOException {
    String cell = "<table:table-cell>%s</table:table-cell>";
    String row = "<table:table-row>%s</table:table-row>";
    String across =
        row.formatted(cell.formatted(paragraph("2019")) + cell.formatted(paragraph("Cook")));
    String columns =
        row.formatted(
            cell.formatted(paragraph("Skills") + paragraph("Bread"))
                + cell.formatted(paragraph("Experience") + paragraph("Baker")));

    assertThat(lines("<table:table>" + across + columns + "</table:table>"))
        .containsExactly("Jane Miller", "2019\tCook", "Skills", "Bread", "Experience", "Baker");
  }

  @Test
  void headersComeFirstAndFootersLastAndThoseOfOtherPagesNot() throws IOException {
    String page =
        """
        <style:master-page style:name="%s"><style:header><text:p>%s</text:p></style:header>
        <style:header-left style:display="false"><text:p>Old</text:p></style:header-left>
        <style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>
        </style:master-page>
        """;

    assertThat(
            lines(
                "<office:master-styles>%s%s</office:master-styles>"
                    .formatted(
                        page.formatted("Standard", "jane@example.org"),
                        page.formatted("Landscape", "Other")),
                paragraph("Cook")))
        .containsExactly("jane@example.org", "Jane Miller", "Cook", "Page");
  }

  @Test
  void spacesTabsAndLineBreaksAreKept() throws IOException {
    assertThat(
            lines(
                """
                <text:p>Cook<text:s text:c="3"/>at<text:tab/>Acme<text:line-break/>R&amp;D
                &lt;all&gt;</text:p>
                """))
        .containsExactly("Jane Miller", "Cook   at\tAcme", "R&D <all>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "text-web", "text-template"})
  void everyKindOfTextIsRead(String kind) throws IOException {
    byte[] content =
        Papers.utf8(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>Jane</text:p></office:text></office:body></office:document-content>");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Papers.utf8("application/vnd.oasis.opendocument." + kind));
    parts.put("content.xml", content);

    assertThat(((Read) new FileReader(Limits.DEFAULT).read("a", Papers.zip(parts))).text())
        .contains("Jane");
  }
}
