package dev.shortlist.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is accused for what only looks like a trick. */
class LookAlikeTests {

  private static final String SECRET = "Kubernetes Terraform Haskell";

  private static Arguments honest(String name, Consumer<Sketch> drawing) {
    return Arguments.of(name, drawing);
  }

  /** More shapes than are kept, in one place. */
  private static String specks(int x, int y) {
    return "%d %d 2 2 re f\n".formatted(x, y).repeat(20_001);
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
        honest("on a layer that is on", s -> s.layer(true, SECRET)),
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
            s -> s.text(50, 300, SECRET).colour(0xFFFFFF).text(50, 700, ". 1")),
        honest("white on a dark form", s -> s.form("0.1 0.1 0.3 rg 0 0 250 600 re f 1 g", SECRET)),
        honest(
            "dark on a white box upon a dark ground",
            s ->
                s.colour(0x101010)
                    .box(0, 200, 600, 600)
                    .colour(0xFFFFFF)
                    .box(40, 280, 300, 40)
                    .colour(0x101010)
                    .text(50, 300, SECRET)),
        honest(
            "white on the headline of a table",
            s ->
                s.colour(0x3060A0)
                    .box(40, 288, 300, 16)
                    .colour(0xFFFFFF)
                    .text(50, 300, SECRET)
                    .colour(0xF0F0F0)
                    .box(40, 304, 300, 200)),
        honest(
            "white and turned on a dark sidebar",
            s ->
                s.colour(0x202A44)
                    .box(0, 0, 250, 800)
                    .colour(0xFFFFFF)
                    .turned(100, 500, 90, SECRET)),
        honest(
            "an empty box that is painted over with no ink",
            s -> s.text(50, 300, SECRET).alpha(0).colour(0xFFFFFF).box(40, 280, 300, 40)),
        honest(
            "a photograph beside text",
            s -> s.text(50, 300, SECRET).picture(300, 250, 90, 90, false)),
        honest(
            "a line of a box painted over the edge of the text",
            s -> s.text(50, 300, SECRET).colour(0xFFFFFF).box(40, 301, 300, 30)),
        honest(
            "clipped by a little",
            s -> s.save().clip(40, 294, 300, 40).text(50, 300, SECRET).restore()),
        honest(
            "white on a dark panel after a drawing of very many shapes",
            s ->
                s.raw(specks(500, 700))
                    .colour(0)
                    .box(0, 200, 300, 200)
                    .colour(0xFFFFFF)
                    .text(20, 300, SECRET)),
        honest(
            "text after a form that breaks off",
            s -> s.form("0 0 5 5 re W n 1 g <41zz", "").text(50, 300, SECRET)),
        honest(
            "text after a form in a group that breaks off",
            s -> s.alpha(0.01f).group("0 0 5 5 re W n 1 g <41zz").alpha(1).text(50, 300, SECRET)),
        honest(
            "white on a ground with a round corner",
            s ->
                s.raw("0 0 0.3 rg 0 200 m 0 800 l 0 200 600 200 v h f")
                    .colour(0xFFFFFF)
                    .text(50, 500, SECRET)),
        honest("the lines of a watermark", s -> s.colour(0xE0E0E0).turned(60, 500, 45, SECRET)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lookAlikes")
  void nobodyIsAccusedForALookAlike(String name, Consumer<Sketch> drawing) {
    Read read = Sketch.read(s -> drawing.accept(s.seen()));

    assertThat(read.hidden()).isEmpty();
    assertThat(read.text()).containsOnlyOnce("Kubernetes").containsOnlyOnce("Haskell");
  }

  /** Whether each picture is a scan of the page is known before it is asked of each word. */
  @Test
  void manyWordsUnderManyPicturesAreReadInTime() {
    Read read =
        Sketch.read(s -> {
          for (int i = 0; i < 3_000; i++) {
            s.text(20 + i % 50 * 11, 20 + i / 50 * 12, 8, "ab");
          }
          s.picture(0, 0, 600, 800, false).raw("q 600 0 0 800 0 0 cm /Im1 Do Q\n".repeat(3_000));
        });

    assertThat(read.hidden()).isEmpty();
    assertThat(read.text()).contains("ab");
  }
}
