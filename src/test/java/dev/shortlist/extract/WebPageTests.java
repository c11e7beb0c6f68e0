package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page is read as it is seen. */
class WebPageTests {

  private static final String SECRET = "Kubernetes Terraform Haskell, and all that they ask for";

  private static Read read(String head, String body) {
    String page =
        "<!DOCTYPE html><html><head><title>CV</title>%s</head><body><h1>Jane Miller</h1>%s<p>Cook</p></body></html>"
            .formatted(head, body);
    return (Read)
        new FileReader(Limits.DEFAULT).read("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARKED    | ''                                       | <p hidden>%s</p>",
        "MARKED    | ''                                       | <div style='display: none'><p>%s</p></div>",
        "MARKED    | ''                                       | <p style='VISIBILITY:hidden'>%s</p>",
        "MARKED    | <style>/* x */ .a, .b {display:none !important}</style> | <p class=b>%s</p>",
        "INVISIBLE | ''                                       | <p style='opacity:0'>%s</p>",
        "TINY      | ''                                       | <p style='font-size:1px'>%s</p>",
        "TINY      | ''                                       | <p style='font-size: 0'>%s</p>",
        "OFF_PAGE  | ''                                       | <p style='position:absolute; left:-9999px'>%s</p>",
        "OFF_PAGE  | ''                                       | <p style='text-indent:-5000px'>%s</p>",
        "COLOUR    | ''                                       | <p style='color:#fff'>%s</p>",
        "COLOUR    | ''                                       | <p style='color: rgb(254, 254, 254)'>%s</p>",
        "COLOUR    | ''                                       | <font color=white>%s</font>",
        "COLOUR    | <style>#z { color: White }</style>       | <p id=z>%s</p>",
        "COLOUR    | ''                                       | <div style='color:#fff'><p><b>%s</b></p></div>",
        "MARKED    | ''                                       | <div style='visibility:hidden'><p>%s</p></div>",
        "MARKED    | ''                                       | <div style='display:none'><p style='display:block'>%s</p></div>",
        "INVISIBLE | ''                                       | <div style='opacity:0'><p style='opacity:1'>%s</p></div>",
        "TINY      | ''                                       | <div style='font-size:0'><p style='font-size:1em'>%s</p></div>",
        "TINY      | ''                                       | <div style='font-size:2px'><p style='font-size:inherit'>%s</p></div>",
        "OFF_PAGE  | ''                                       | <div style='text-indent:-999em'><p>%s</p></div>",
        "MARKED    | <style>/* a */ p > b.x[title='a'] { display: none } /* b</style> | <p><b class=x title=a>%s</b></p>",
        "MARKED    | <style>i:hover, ul li:first-child { display: none }</style> | <ul><li>%s</li></ul>"
      })
  void hiddenTextIsToldAndEarnsNothing(Reason reason, String head, String body) {
    Read read = read(head, body.replace('\'', '"').formatted(SECRET));

    assertThat(read.text()).contains("Jane Miller", "Cook").doesNotContain("Haskell");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(reason, SECRET));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                               | <p style='color:#fff; background:#123'>%s</p>",
        "<style>body { background-color: #000 }</style>   | <p style='color:white'>%s</p>",
        "''                                               | <p style='color:#ccc'>%s</p>",
        "''                                               | <p style='font-size:8px'>%s</p>",
        "''                                               | <p style='font-size:.6em'>%s</p>",
        "<style>@media print { .a { display: none } }</style> | <p class=a>%s</p>",
        "<style>.a { display: none } @media screen { .a { display: block } }</style> | <p class=a>%s</p>",
        "<style>.a { display: none }</style>              | <p class=a style='display:block'>%s</p>",
        "<style>.a::after { display: none }</style>       | <p class=a>%s</p>",
        "<style>a:hover { visibility: hidden }</style>    | <p><a href=x>%s</a></p>",
        "<style>{{{ } ; p { color</style>                 | <p>%s</p>",
        "''                                               | <p style='opacity:0.8'>%s</p>",
        "<style>ul { font-size: 0 } li { font-size: 16px }</style> | <ul><li>%s</li></ul>",
        "''                                               | <div style='font-size:0'><p style='font-size:1rem'>%s</p></div>",
        "''                                               | <div style='color:#fff'><p style='color:#000'>%s</p></div>",
        "''                                               | <div style='color:#fff'><a href=x>%s</a></div>",
        "''                                               | <div style='visibility:hidden'><p style='visibility:visible'>%s</p></div>",
        "''                                               | <div style='text-indent:-9999px'><p style='text-indent:0'>%s</p></div>",
        "<style>[class~=a] { display: none }</style>      | <p class=bar>%s</p>",
        "<style>p:matches(Haskell) { display: none }</style> | <p>%s</p>",
        "<style>p { color: red } /* p { display: none }</style> | <p>%s</p>",
        "<style>} @media print { p { display: none } }</style> | <p>%s</p>",
        "''                                               | <p style='position:absolute;left:40px'>%s</p>"
      })
  void nobodyIsAccusedForALookAlike(String head, String body) {
    Read read = read(head, body.replace('\'', '"').formatted(SECRET));

    assertThat(read.hidden()).isEmpty();
    assertThat(read.text()).contains(SECRET);
  }

  @Test
  void whatHidesItsOwnTextShowsWhatIsInIt() {
    Read read =
        read(
            "",
            "<div style=\"font-size:0\">%s<p style=\"font-size:16px\">Baker</p></div>"
                .formatted(SECRET));

    assertThat(read.text()).contains("Baker").doesNotContain("Haskell");
    assertThat(read.hidden()).extracting(Hidden::text).containsExactly(SECRET);
  }

  /** Each is read in time, though it has no end that a search could find. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "/*", "/* ", "a{", "a}", "{", "a:b;"})
  void aDamagedStyleSheetCostsNoMoreThanItIsLong(String part) {
    String sheet = "<style>" + part.repeat(400_000) + "</style>";

    assertThat(read(sheet, "<p>Baker</p>").text()).contains("Jane Miller", "Baker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[class~=(x+x+)+y]",
        "[class~='(x+x+)+y']",
        ":matches((x+x+)+y)",
        ":not(:matches((x+x+)+y))",
        ":has(:matches((x+x+)+y))"
      })
  void noExpressionInASelectorIsTried(String selector) {
    String xs = "x".repeat(60);

    Read read =
        read(
            "<style>p%s { display: none }</style>".formatted(selector),
            "<p class=\"%1$s\">%1$s</p>".formatted(xs));

    assertThat(read.text()).contains(xs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a style=\"position:absolute;left:-9999px\">Skip to the content</a>"})
  void wordsForThoseWhoHearThePageAreNoTrick(String link) {
    assertThat(read("", link).hidden()).isEmpty();
  }

  @Test
  void aTableBeginsBelowItsHeadingAndAListBelowItsLabel() {
    assertThat(
            read(
                    "",
                    "<h2>We ask for</h2><table><tr><th></th><th>Must</th></tr>"
                        + "<tr><td>Papers</td><td><ul><li>Forklift</li><li>Crane</li></ul></td></tr>"
                        + "<tr><td></td><td><ul><li>Winch</li></ul></td></tr></table>")
                .text())
        .contains("We ask for\n\tMust\nPapers\n• Forklift\n• Crane\n• Winch\n");
  }
}
