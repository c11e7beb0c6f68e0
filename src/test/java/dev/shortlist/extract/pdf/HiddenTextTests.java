package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.layout.Rectangle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trick of hiding text is found, and what it hides counts for nothing. */
class HiddenTextTests {

  private static final String SECRET = "Kubernetes Terraform Haskell";

  private static Arguments hidden(String trick, Reason reason, Consumer<Sketch> drawing) {
    return Arguments.of(trick, reason, drawing);
  }

  static Stream<Arguments> tricks() {
    return Stream.of(
        hidden("white", Reason.COLOUR, s -> s.colour(0xFFFFFF).text(50, 300, SECRET)),
        hidden("almost white", Reason.COLOUR, s -> s.colour(0xF6F6F6).text(50, 300, SECRET)),
        hidden("ivory", Reason.COLOUR, s -> s.colour(0xFFFFF0).text(50, 300, SECRET)),
        hidden("white in ink", Reason.COLOUR, s -> s.raw("0 0 0 0 k").text(50, 300, SECRET)),
        hidden("white in grey", Reason.COLOUR, s -> s.raw("1 g").text(50, 300, SECRET)),
        hidden(
            "white on a white box",
            Reason.COLOUR,
            s -> s.colour(0xFFFFFF).box(0, 200, 600, 600).text(50, 300, SECRET)),
        hidden(
            "dark on a dark sidebar",
            Reason.COLOUR,
            s -> s.colour(0x202A44).box(0, 200, 200, 600).text(20, 300, SECRET)),
        hidden(
            "black on a black bar",
            Reason.COLOUR,
            s -> s.stroke(0).rule(40, 297, 400, 297, 20).colour(0).text(50, 300, SECRET)),
        hidden(
            "white outline on white",
            Reason.COLOUR,
            s -> s.stroke(0xFFFFFF).mode(RenderingMode.STROKE).text(50, 300, SECRET)),
        hidden(
            "white beside a sidebar that does not reach so far",
            Reason.COLOUR,
            s -> s.colour(0x202A44).box(0, 200, 100, 300).colour(0xFFFFFF).text(20, 700, SECRET)),
        hidden(
            "invisible mode",
            Reason.INVISIBLE,
            s -> s.mode(RenderingMode.NEITHER).text(50, 300, SECRET)),
        hidden(
            "invisible mode beside a picture",
            Reason.INVISIBLE,
            s ->
                s.picture(400, 50, 150, 150, false)
                    .mode(RenderingMode.NEITHER)
                    .text(50, 300, SECRET)),
        hidden("clear", Reason.INVISIBLE, s -> s.alpha(0.01f).text(50, 300, SECRET)),
        hidden(
            "only clipping",
            Reason.INVISIBLE,
            s -> s.save().mode(RenderingMode.NEITHER_CLIP).text(50, 300, SECRET).restore()),
        hidden("one point", Reason.TINY, s -> s.text(50, 300, 1, SECRET)),
        hidden("no size", Reason.TINY, s -> s.text(50, 300, 0.01f, SECRET)),
        hidden(
            "scaled down",
            Reason.TINY,
            s -> s.save().raw("0.05 0 0 0.05 50 500 cm").text(0, 800, 20, SECRET).restore()),
        hidden("squeezed", Reason.TINY, s -> s.raw("1 Tz").text(50, 300, SECRET).raw("100 Tz")),
        hidden(
            "clipped away",
            Reason.CLIPPED,
            s -> s.save().clip(0, 0, 100, 100).text(50, 300, SECRET).restore()),
        hidden(
            "clipped to nothing",
            Reason.CLIPPED,
            s -> s.save().clip(0, 0, 0, 0).text(50, 300, SECRET).restore()),
        hidden("left of the page", Reason.OFF_PAGE, s -> s.text(-900, 300, SECRET)),
        hidden("above the page", Reason.OFF_PAGE, s -> s.text(50, -200, SECRET)),
        hidden("below the page", Reason.OFF_PAGE, s -> s.text(50, 1000, SECRET)),
        hidden(
            "covered by a white box",
            Reason.COVERED,
            s -> s.text(50, 300, SECRET).colour(0xFFFFFF).box(40, 280, 300, 40)),
        hidden(
            "covered by a sidebar",
            Reason.COVERED,
            s -> s.text(50, 300, SECRET).colour(0x202A44).box(0, 200, 250, 600)),
        hidden(
            "covered by a picture",
            Reason.COVERED,
            s -> s.text(50, 300, SECRET).picture(40, 250, 200, 200, false)),
        hidden(
            "covered by a picture of the page that the text lies on",
            Reason.COVERED,
            s ->
                s.text(50, 300, SECRET)
                    .picture(0, 200, 600, 600, false)
                    .colour(0xFFFFFF)
                    .lines(50, 400, "Cook at the Harbour Inn", "Baker at Miller and Sons")),
        hidden(
            "covered by a form",
            Reason.COVERED,
            s ->
                s.text(50, 300, SECRET).colour(0).raw("30 450 m 400 450 l 400 560 l 30 560 l h f")),
        hidden(
            "covered, after very many shapes that nobody sees",
            Reason.COVERED,
            s ->
                s.save()
                    .alpha(0)
                    .raw("500 700 2 2 re f\n".repeat(20_001))
                    .restore()
                    .text(50, 300, SECRET)
                    .colour(0xFFFFFF)
                    .box(40, 280, 300, 40)),
        hidden("on a layer that is off", Reason.LAYER, s -> s.layer(false, SECRET)),
        hidden("white in a form", Reason.COLOUR, s -> s.form("1 g", SECRET)),
        hidden(
            "white on a page that is turned",
            Reason.COLOUR,
            s -> s.rotated(90).colour(0xFFFFFF).text(50, 300, SECRET)),
        hidden(
            "white and turned", Reason.COLOUR, s -> s.colour(0xFFFFFF).turned(50, 600, 45, SECRET)),
        hidden(
            "told in place of what is seen",
            Reason.REPLACED,
            s ->
                s.raw("/Span <</ActualText (" + SECRET + ")>> BDC")
                    .text(50, 300, "Cook")
                    .raw("EMC")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tricks")
  void aTrickIsFoundAndEarnsNothing(String trick, Reason reason, Consumer<Sketch> drawing) {
    Read read = Sketch.read(s -> drawing.accept(s.seen()));

    assertThat(read.text()).contains("Jane Miller").doesNotContain("Kubernetes", "Haskell");
    assertThat(read.hidden()).extracting(Hidden::reason).containsExactly(reason);
    assertThat(read.hidden().getFirst().text()).isEqualTo(SECRET);
    assertThat(read.hidden().getFirst().page()).contains(1);
  }

  @Test
  void charactersWithoutWidthWithinAWordAreToldAndTheWordIsRead() {
    Read read =
        Sketch.read(s -> s.seen().glyphs(50, 300, "J", "a", "uni200B", "v", "uni2060", "a", "n"));

    assertThat(read.text()).contains("Javan");
    assertThat(read.hidden())
        .singleElement()
        .satisfies(hidden -> {
          assertThat(hidden.reason()).isEqualTo(Reason.ZERO_WIDTH);
          assertThat(hidden.text()).isEqualTo("Javan");
        });
  }

  @Test
  void aFindingTellsItsPageAndWhereItWouldStand() {
    Read read = Sketch.read(s -> s.seen().nextPage().colour(0xFFFFFF).text(50, 300, SECRET));

    Hidden hidden = read.hidden().getFirst();
    Rectangle place = hidden.rectangle().orElseThrow();
    assertThat(hidden.page()).contains(2);
    assertThat(place.left()).isBetween(49f, 51f);
    assertThat(place.top()).isBetween(290f, 295f);
    assertThat(place.bottom()).isBetween(300f, 304f);
    assertThat(place.width()).isBetween(120f, 150f);
  }
}
