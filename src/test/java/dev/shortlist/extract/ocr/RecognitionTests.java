package dev.shortlist.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.layout.Layout.Place;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.ocr.Hocr.Line;
import dev.shortlist.extract.ocr.Hocr.Recognised;
import dev.shortlist.extract.pdf.order.ReadPage;
import dev.shortlist.extract.pdf.order.TextWriter;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recognised in a picture is read as if it had been painted on a page. */
class RecognitionTests {

  private static final int WIDTH = 2400;
  private static final int HEIGHT = 3200;

  /** Letters are as high as this, from top to foot. */
  private static final int SIZE = 40;

  private static final int LETTER = 20;
  private static final int SURE = 95;
  private static final int UNSURE = 30;

  private final List<Line> lines = new ArrayList<>();

  /** How far lines fall to the right, a pixel. */
  private float slope;

  /** Adds lines that would stand there on a straight page, turned around its middle. */
  private void column(int left, int top, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      float down = top + i * 1.25f * SIZE;
      int x = Math.round(left - slope * (down - HEIGHT / 2f));
      int y = Math.round(down + slope * (left - WIDTH / 2f));
      line(x, y, texts[i]);
    }
  }

  private void line(int left, int top, String text) {
    List<Recognised> words = new ArrayList<>();
    int x = left;
    for (String word : text.split(" ", -1)) {
      int right = x + LETTER * word.length();
      int down = Math.round(slope * (x - left));
      words.add(
          new Recognised(new Hocr.Place(x, top + down, right, top + down + SIZE), SURE, word));
      x = right + LETTER / 2;
    }
    int end = words.getLast().place().right();
    int fall = Math.round(slope * (end - left));
    Hocr.Place around = new Hocr.Place(left, top, end, top + SIZE + fall);
    lines.add(new Line(around, 0, slope, fall + SIZE / 4f, SIZE, words));
  }

  private LaidOutText read() throws Stop {
    BufferedImage speckled = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = y % 2; x < WIDTH; x += 2) {
        speckled.getRaster().setSample(x, y, 0, 255);
      }
    }
    PageContent page = Recognition.page(Grey.of(speckled), 0, lines, 1, 600, 800, true);
    return TextWriter.write(List.of(ReadPage.of(page)), "", text -> List.of());
  }

  private String text() throws Stop {
    return read().text().replaceAll("\n+", "\n").strip();
  }

  private void twoColumns() {
    column(200, 200, "Harbour Inn at Whitby for eight years of my life");
    column(200, 400, "Cooked soups and fish", "for two dining rooms,", "wrote what there was");
    column(200, 550, "on a card, and taught", "a boy to make sauces", "out of next to nothing");
    column(700, 412, "Fond of", "fishing in the sea", "long walks", "old songs", "chess");
  }

  @Test
  void theColumnsOfAPageThatLiesCrookedAreReadOneAfterTheOther() throws Stop {
    for (float crooked : new float[] {0, 0.05f, -0.05f}) {
      lines.clear();
      slope = crooked;
      twoColumns();

      assertThat(text())
          .isEqualTo(
              """
              Harbour Inn at Whitby for eight years of my life
              Cooked soups and fish
              for two dining rooms,
              wrote what there was
              on a card, and taught
              a boy to make sauces
              out of next to nothing
              Fond of
              fishing in the sea
              long walks
              old songs
              chess\
              """);
    }
  }

  @Test
  void theWordsOfAPageThatLiesCrookedStandWhereTheyAreSeen() throws Stop {
    slope = 0.05f;
    twoColumns();

    LaidOutText read = read();

    int start = read.text().indexOf("chess");
    List<Place> places = read.layout().places(start, start + "chess".length());
    Rectangle seen = places.getFirst().rectangle();
    Hocr.Place told = lines.getLast().place();
    assertThat(seen.left()).isBetween(told.left() / 4f - 2, told.left() / 4f + 2);
    assertThat(seen.top()).isBetween(told.top() / 4f - 3, told.top() / 4f + 3);
  }

  @Test
  void aDrawnLineIsNoWord() throws Stop {
    line(200, 200, "Harbour Inn");
    Hocr.Place rule = new Hocr.Place(200, 400, 1400, 400 + SIZE);
    lines.add(new Line(rule, 0, 0, 10, SIZE, List.of(new Recognised(rule, UNSURE, "eery"))));

    assertThat(text()).isEqualTo("Harbour Inn");
  }

  @Test
  void aWordOfSpacedLettersIsRead() throws Stop {
    Hocr.Place heading = new Hocr.Place(200, 400, 1400, 400 + SIZE);
    lines.add(new Line(heading, 0, 0, 10, SIZE, List.of(new Recognised(heading, SURE, "SKILLS"))));

    assertThat(text()).isEqualTo("SKILLS");
  }

  /** A line whose first word, of so many pixels, stands so far before the others. */
  private void listed(String first, int sure, int size, int gap) {
    line(240, 200, "Soups of fish");
    Line rest = lines.removeLast();
    int left = 240 - gap - size;
    int top = 200 + (SIZE - size) / 2;
    List<Recognised> words = new ArrayList<>();
    words.add(new Recognised(new Hocr.Place(left, top, left + size, top + size), sure, first));
    words.addAll(rest.words());
    Hocr.Place around = new Hocr.Place(left, 200, rest.place().right(), 200 + SIZE);
    lines.add(new Line(around, 0, 0, SIZE / 4f, SIZE, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "o", "+", "*", "¢", "‘*", "©", "•"})
  void aDotBeforeALineIsABulletWhateverItWasTakenFor(String taken) throws Stop {
    listed(taken, UNSURE, 12, 18);

    assertThat(text()).isEqualTo("• Soups of fish");
  }

  @Test
  void aLetterBeforeALineIsNoBullet() throws Stop {
    listed("e", SURE, 20, 18);

    assertThat(text()).isEqualTo("e Soups of fish");
  }

  @Test
  void aSignCloseBeforeAWordIsNoBullet() throws Stop {
    listed("+", SURE, 12, 8);

    assertThat(text()).isEqualTo("+ Soups of fish");
  }
}
