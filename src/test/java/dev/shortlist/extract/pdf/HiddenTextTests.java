package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trick of hiding text is found, and nothing that only looks like one is accused. */
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
        hidden("on a layer that is off", Reason.LAYER, s -> layer(s, false)),
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
    Read read = Sketch.read(s -> drawing.accept(seen(s)));

    assertThat(read.text()).contains("Jane Miller").doesNotContain("Kubernetes", "Haskell");
    assertThat(read.hidden()).extracting(Hidden::reason).containsExactly(reason);
    assertThat(read.hidden().getFirst().text()).isEqualTo(SECRET);
    assertThat(read.hidden().getFirst().page()).isEqualTo(1);
  }

  private static Sketch seen(Sketch sketch) {
    return sketch.save().text(300, 60, "Jane Miller").text(300, 90, "Cook").restore();
  }

  private static Arguments honest(String name, Consumer<Sketch> drawing) {
    return Arguments.of(name, drawing);
  }

  static Stream<Arguments> lookAlikes() {
    return Stream.of(
        honest(
            "white on a dark sidebar",
            s -> s.colour(0x202A44).box(0, 200, 250, 600).colour(0xFFFFFF).text(20, 300, SECRET)),
        honest(
            "white on a sidebar with round corners",
            s ->
                s.colour(0x202A44)
                    .raw("20 0 m 230 0 l 250 0 250 10 250 20 c 250 500 l 0 500 l 0 20 l h f")
                    .colour(0xFFFFFF)
                    .text(20, 400, SECRET)),
        honest(
            "white on a thick line",
            s ->
                s.stroke(0x204080)
                    .rule(40, 297, 400, 297, 20)
                    .colour(0xFFFFFF)
                    .text(50, 300, SECRET)),
        honest(
            "white on a ground that is partly clear",
            s ->
                s.save()
                    .colour(0)
                    .alpha(0.6f)
                    .box(0, 200, 250, 600)
                    .restore()
                    .colour(0xFFFFFF)
                    .text(20, 300, SECRET)),
        honest(
            "white on a ground of ink",
            s ->
                s.raw("1 0.7 0 0.3 k")
                    .box(0, 200, 250, 600)
                    .raw("0 0 0 0 k")
                    .text(20, 300, SECRET)),
        honest(
            "white on a picture",
            s -> s.picture(0, 200, 300, 200, false).colour(0xFFFFFF).text(20, 300, SECRET)),
        honest(
            "white on a picture that is clear in places",
            s -> s.picture(0, 200, 300, 200, true).colour(0xFFFFFF).text(20, 300, SECRET)),
        honest(
            "white on a shading",
            s ->
                s.save()
                    .clip(0, 200, 300, 200)
                    .raw("/None sh")
                    .restore()
                    .colour(0xFFFFFF)
                    .text(20, 300, SECRET)),
        honest(
            "the text layer of a scan, over it",
            s ->
                s.picture(0, 0, 600, 800, false).mode(RenderingMode.NEITHER).text(50, 300, SECRET)),
        honest(
            "the text layer of a scan, beneath it and invisible",
            s ->
                s.mode(RenderingMode.NEITHER).text(50, 300, SECRET).picture(0, 0, 600, 800, false)),
        honest(
            "letters painted as shapes with their text upon them",
            s -> {
              for (int x = 50; x < 190; x += 6) {
                s.box(x, 292, 4, 8);
              }
              s.mode(RenderingMode.NEITHER).text(50, 300, SECRET);
            }),
        honest("small print", s -> s.text(50, 300, 4.5f, SECRET)),
        honest("very small print", s -> s.text(50, 300, 3, SECRET)),
        honest("grey", s -> s.colour(0xC8C8C8).text(50, 300, SECRET)),
        honest("yellow", s -> s.colour(0xFFFF00).text(50, 300, SECRET)),
        honest("pale blue", s -> s.colour(0xB0D0FF).text(50, 300, SECRET)),
        honest("half clear", s -> s.alpha(0.5f).text(50, 300, SECRET)),
        honest(
            "a shadow",
            s -> s.colour(0xE8E8E8).text(51, 301, SECRET).colour(0).text(50, 300, SECRET)),
        honest(
            "a white halo",
            s ->
                s.save()
                    .stroke(0xFFFFFF)
                    .mode(RenderingMode.STROKE)
                    .text(50, 300, SECRET)
                    .restore()
                    .text(50, 300, SECRET)),
        honest("bold by painting twice", s -> s.text(50, 300, SECRET).text(50.3f, 300, SECRET)),
        honest("bold by an outline", s -> s.mode(RenderingMode.FILL_STROKE).text(50, 300, SECRET)),
        honest(
            "outlined letters", s -> s.stroke(0).mode(RenderingMode.STROKE).text(50, 300, SECRET)),
        honest(
            "white letters with a dark outline",
            s ->
                s.stroke(0).colour(0xFFFFFF).mode(RenderingMode.FILL_STROKE).text(50, 300, SECRET)),
        honest(
            "letters that a picture is seen through",
            s ->
                s.save()
                    .mode(RenderingMode.NEITHER_CLIP)
                    .text(50, 300, SECRET)
                    .picture(40, 280, 300, 40, false)
                    .restore()),
        honest(
            "a marker over text",
            s -> s.text(50, 300, SECRET).alpha(0.4f).colour(0xFFFF00).box(40, 285, 200, 20)),
        honest(
            "a marker that multiplies",
            s ->
                s.text(50, 300, SECRET)
                    .blend(BlendMode.MULTIPLY)
                    .colour(0xFFFF00)
                    .box(40, 285, 200, 20)),
        honest(
            "a frame around text",
            s -> s.text(50, 300, SECRET).raw("40 480 300 40 re 42 482 296 36 re f*")),
        honest("a line through text", s -> s.text(50, 300, SECRET).rule(45, 297, 250, 297, 1)),
        honest(
            "a table cell whose ground is painted before",
            s -> s.colour(0xEEEEEE).box(40, 280, 300, 40).colour(0).text(50, 300, SECRET)),
        honest(
            "clipped to its cell",
            s -> s.save().clip(40, 280, 300, 40).text(50, 300, SECRET).restore()),
        honest("over the edge of the page by a little", s -> s.text(-3, 300, SECRET)),
        honest("on a layer that is on", s -> layer(s, true)),
        honest("a page turned", s -> s.rotated(90).text(50, 300, SECRET)),
        honest(
            "told the way it is seen",
            s ->
                s.raw("/Span <</ActualText (" + SECRET + ")>> BDC")
                    .text(50, 300, SECRET)
                    .raw("EMC")),
        honest(
            "covered and painted again",
            s ->
                s.text(50, 300, SECRET)
                    .colour(0xFFFFCC)
                    .box(40, 280, 300, 40)
                    .colour(0)
                    .text(50, 300, SECRET)),
        honest(
            "a white page number and dots",
            s -> s.text(50, 300, SECRET).colour(0xFFFFFF).text(50, 700, ". 1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lookAlikes")
  void nobodyIsAccusedForALookAlike(String name, Consumer<Sketch> drawing) {
    Read read = Sketch.read(s -> drawing.accept(seen(s)));

    assertThat(read.hidden()).isEmpty();
    assertThat(read.text()).containsOnlyOnce("Kubernetes").containsOnlyOnce("Haskell");
  }

  private static void layer(Sketch sketch, boolean on) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup group = new PDOptionalContentGroup("more");
    layers.addGroup(group);
    layers.setGroupEnabled(group, on);
    sketch.document().getDocumentCatalog().setOCProperties(layers);
    PDPropertyList list = group;
    sketch.step((PDPageContentStream c) -> c.beginMarkedContent(COSName.OC, list));
    sketch.text(50, 300, SECRET);
    sketch.step(PDPageContentStream::endMarkedContent);
  }
}
