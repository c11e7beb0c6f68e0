package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Place;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.ocr.Tesseract;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of text are read where the program for it is installed, whole or not at all. */
class ScanTests {

  private static final String[] LINES = {
    "Jane Miller", "Experience", "Baker at the Larkfield Bakery", "Kneaded dough and sold bread"
  };

  /** A line of hOCR as the pretender tells it, of a picture of 1700 by 2200 pixels. */
  private static final String HOCR =
      """
      <span class='ocr_line' title='bbox 139 228 311 262; baseline 0 -7; x_size 33'>\
      <span class='ocrx_word' title='bbox 139 228 215 262; x_wconf 96'>Jane</span>\
      <span class='ocrx_word' title='bbox 222 228 311 262; x_wconf 90'>Miller</span>\
      <span class='ocrx_word' title='bbox 280 228 311 262; x_wconf 12'>R</span></span>\
      """;

  @TempDir Path folder;

  private static FileReader reader(Scans scans) {
    return new FileReader(Limits.DEFAULT.with(scans));
  }

  private static FileReader tesseract() {
    assumeTrue(Tesseract.find("tesseract").isPresent(), "Tesseract is installed");
    return reader(Scans.DEFAULT);
  }

  private FileReader pretender(String does) throws IOException {
    return pretender(does, 20, Duration.ofSeconds(60));
  }

  private FileReader pretender(String does, int pages, Duration time) throws IOException {
    return reader(new Scans(Scanned.program(folder, does).toString(), pages, time));
  }

  private static String telling(String hocr) {
    return "cat <<'HOCR'\n" + hocr + "\nHOCR\n";
  }

  private static Rectangle place(Read read, String word) {
    Layout layout = read.layout().orElseThrow();
    int start = read.text().indexOf(word);
    List<Place> places = layout.places(start, start + word.length());
    assertThat(places).hasSize(1);
    return places.getFirst().rectangle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void aPictureIsReadWithThePlacesOfItsWords(String format) throws IOException {
    byte[] picture = Scanned.file(format, Scanned.page(LINES));

    Read read = (Read) tesseract().read("a." + format, picture);

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(LINES);
    assertThat(read.mediaType()).isEqualTo("image/" + format);
    assertThat(read.recogniser().orElseThrow()).startsWith("Tesseract ").contains("eng");
    assertThat(read.hidden()).isEmpty();
    // A word at 50 points of 612 from the left, and 92 of 792 from above.
    Rectangle jane = place(read, "Jane");
    assertThat(jane.left()).isBetween(47f, 51f);
    assertThat(jane.bottom()).isBetween(87f, 95f);
  }

  @Test
  void everyPageOfATiffIsRead() throws IOException {
    byte[] picture = Scanned.file("tiff", Scanned.page("Jane Miller"), Scanned.page("Baker"));

    Read read = (Read) tesseract().read("a.tif", picture);

    assertThat(read.text().lines().filter(line -> !line.isBlank()))
        .containsExactly("Jane Miller", "Baker");
    assertThat(read.layout().orElseThrow().pages()).hasSize(2);
  }

  @Test
  void scansInBlackAndWhiteAndInTheColoursOfPrintAreRead() throws IOException {
    byte[] jbig2 = Scanned.jbig2(Scanned.page(LINES));
    byte[] printed = Scanned.printed(Scanned.page(LINES));

    for (byte[] scan : List.of(jbig2, printed)) {
      Read read = (Read) tesseract().read("a.pdf", scan);

      assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(LINES);
      assertThat(read.unreadPages()).isEmpty();
    }
  }

  @Test
  void aPictureInTheColoursOfPrintIsRead() throws IOException {
    Read read = (Read) tesseract().read("a.jpg", Scanned.cmyk(Scanned.page(LINES)));

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(LINES);
  }

  @Test
  void pagesThatAreNotReadAreNamed() throws IOException {
    byte[] file = Scanned.after(Papers.pdf("Jane Miller"), Scanned.page(LINES));
    String illegible =
        telling(
            HOCR.replaceAll("x_wconf \\d+", "x_wconf 5")
                .replaceAll("bbox \\d+ \\d+ \\d+ \\d+", "bbox 200 200 2000 600"));

    for (FileReader reader :
        List.of(reader(new Scans(Scans.OFF, 20, Duration.ofSeconds(60))), pretender(illegible))) {
      Read read = (Read) reader.read("a.pdf", file);

      assertThat(read.text().strip()).isEqualTo("Jane Miller");
      assertThat(read.unreadPages()).containsExactly(2);
    }
  }

  @Test
  void pagesThatAreReadOrHoldNothingAreNotNamed() throws IOException {
    byte[] scanned = Scanned.after(Papers.pdf("Jane Miller"), Scanned.page("Jane Miller"));
    byte[] blank = Scanned.after(Papers.pdf("Jane Miller"), Scanned.page(" "));

    assertThat(((Read) pretender(telling(HOCR)).read("a.pdf", scanned)).unreadPages()).isEmpty();
    assertThat(((Read) pretender(":").read("a.pdf", blank)).unreadPages()).isEmpty();
  }

  @Test
  void picturesOfPagesThatAreAttachedToAMailAreReadAsOneDocument() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("one.jpg", Scanned.file("jpeg", Scanned.page(LINES)));
    files.put("logo.png", Papers.png());
    files.put("two.png", Scanned.file("png", Scanned.page("Certificates")));

    for (byte[] mail :
        List.of(Mails.internet("Please see below.", files), Mails.outlook("See below.", files))) {
      Read read = (Read) tesseract().read("a.eml", mail);

      assertThat(read.text().lines().filter(line -> !line.isBlank()))
          .containsExactly(
              Stream.concat(Stream.of(LINES), Stream.of("Certificates")).toArray(String[]::new));
      assertThat(read.layout().orElseThrow().pages())
          .extracting(Page::number)
          .containsExactly(1, 2);
    }
  }

  @Test
  void aMailThatSaysMoreThanItsPicturesIsReadItself() throws IOException {
    String hocr = telling(HOCR);
    Map<String, byte[]> picture =
        Map.of("me.png", Scanned.file("png", Scanned.page("Jane Miller")));

    Read written =
        (Read)
            pretender(hocr).read("a.eml", Mails.internet("Jane Miller, Baker, Larkfield", picture));
    Read shown = (Read) pretender(hocr).read("a.eml", Mails.internet("See it", picture));

    assertThat(written.text()).contains("Larkfield");
    assertThat(written.recogniser()).isEmpty();
    assertThat(shown.text().strip()).isEqualTo("Jane Miller");
    assertThat(shown.mediaType()).isEqualTo("image/png");
  }

  @Test
  void noPictureIsLookedAtWhereADocumentIsAttached() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("me.png", Scanned.file("png", Scanned.page("Hello")));
    files.put("cv.pdf", Papers.pdf("Jane"));

    Read read = (Read) pretender("exit 1").read("a.eml", Mails.internet("See it", files));

    assertThat(read.text().strip()).isEqualTo("Jane");
  }

  @Test
  void aScannedPageIsReadLikeAnyOther() throws IOException {
    byte[] scan = Scanned.pdf(List.of(), Scanned.page(LINES));

    Read read = (Read) tesseract().read("a.pdf", scan);
    Read again = (Read) tesseract().read("a.pdf", scan);

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(LINES);
    assertThat(read).isEqualTo(again);
    Read painted = (Read) reader(Scans.off()).read("a.pdf", Papers.pdf(LINES));
    Rectangle scanned = place(read, "Larkfield");
    Rectangle there = place(painted, "Larkfield");
    assertThat(scanned.left()).isBetween(there.left() - 2, there.left() + 2);
    assertThat(scanned.right()).isBetween(there.right() - 2, there.right() + 2);
    assertThat(scanned.bottom()).isBetween(there.bottom() - 2, there.bottom() + 2);
  }

  @Test
  void aPageAmongPagesOfTextIsReadToo() throws IOException {
    byte[] scan = Scanned.pdf(List.of("Page 2"), Scanned.page(LINES));

    assertThat(((Read) tesseract().read("a.pdf", scan)).text()).contains("Larkfield Bakery");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTurnedPageIsReadWhereTheDataForItIsInstalled(int quarters) throws IOException {
    FileReader reader = tesseract();
    assumeTrue(Tesseract.find("tesseract").orElseThrow().toString().contains("osd"));
    String[] page = new String[30];
    for (int i = 0; i < page.length; i++) {
      page[i] = LINES[2 + i % 2] + ", and wrote letters to customers in the year " + (1990 + i);
    }
    BufferedImage turned = Scanned.turned(Scanned.page(page), quarters);

    Read read = (Read) reader.read("a.png", Scanned.file("png", turned));

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(page);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.06, -0.06})
  void aPageThatLiesCrookedIsReadWithThePlacesOfItsWords(double slope) throws IOException {
    String[] page = new String[20];
    for (int i = 0; i < page.length; i++) {
      page[i] = LINES[2 + i % 2] + " in the year " + (1990 + i);
    }
    BufferedImage crooked = Scanned.crooked(Scanned.page(page), slope);

    Read read = (Read) tesseract().read("a.png", Scanned.file("png", crooked));

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(page);
    Rectangle straight = place((Read) reader(Scans.off()).read("a.pdf", Papers.pdf(page)), "1990");
    Rectangle seen = place(read, "1990");
    double right = straight.left() - slope * (straight.bottom() - 396);
    double down = straight.bottom() + slope * (straight.left() - 306);
    // The picture is taken for one as wide as A4.
    assertThat(seen.left() * 612 / 595.276).isBetween(right - 4, right + 4);
    assertThat(seen.bottom() * 612 / 595.276).isBetween(down - 4, down + 4);
  }

  @Test
  void paleTextThatNobodySeesInAPictureEarnsNothing() throws IOException {
    BufferedImage page =
        Scanned.pale(Scanned.page("", "", "", "", "", "", LINES[2], LINES[3]), 240);
    BufferedImage seen = Scanned.page(LINES[0], LINES[1]);
    BufferedImage top = seen.getSubimage(0, 0, seen.getWidth(), 320);
    Graphics2D graphics = page.createGraphics();
    graphics.drawImage(top, 0, 0, null);
    graphics.dispose();

    Read read = (Read) tesseract().read("a.png", Scanned.file("png", page));

    assertThat(read.text().lines().filter(line -> !line.isBlank()))
        .containsExactly(LINES[0], LINES[1]);
  }

  @Test
  void palePrintThatIsSeenIsRead() throws IOException {
    BufferedImage page = Scanned.pale(Scanned.page(LINES), 182);

    Read read = (Read) tesseract().read("a.png", Scanned.file("png", page));

    assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactly(LINES);
  }

  @Test
  void aTextLayerIsReadAsItIs() throws IOException {
    String layer = "Jane Miller, baker of bread and cakes in Larkfield since the year 2011";
    byte[] scan = Scanned.pdf(List.of(layer, layer.replace("cakes", "rolls")), Scanned.page(LINES));

    Read read = (Read) pretender("exit 1").read("a.pdf", scan);

    assertThat(read.text()).contains(layer);
    assertThat(read.recogniser()).isEmpty();
    assertThat(read).isEqualTo(reader(Scans.off()).read("a.pdf", scan));
  }

  @Test
  void textThatIsNoPictureIsReadWithoutTheProgram() throws IOException {
    Read read = (Read) pretender("exit 1").read("a.pdf", Papers.pdf("Jane Miller"));

    assertThat(read.recogniser()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "no-such-program", "/no/such/program"})
  void withoutTheProgramAPictureHasAReasonThatNamesIt(String program) throws IOException {
    FileReader reader = reader(new Scans(program, 1, Duration.ofSeconds(1)));
    BufferedImage page = Scanned.page(LINES);

    assertThat(reader.read("a.png", Scanned.file("png", page)))
        .isEqualTo(new Unreadable(Reason.NO_TEXT_LAYER));
    assertThat(reader.read("a.pdf", Scanned.pdf(List.of(), page)))
        .isEqualTo(new Unreadable(Reason.NO_TEXT_LAYER));
    assertThat(Reason.NO_TEXT_LAYER.sentence()).contains("Tesseract");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void wordsComeWithTheirPlacesAndUncertainSingleLettersDoNot() throws IOException {
    Read read =
        (Read) pretender(telling(HOCR)).read("a.png", Scanned.file("png", Scanned.page(LINES)));

    assertThat(read.text().strip()).isEqualTo("Jane Miller");
    assertThat(read.recogniser()).isEqualTo(Optional.of("Tesseract 5.9.9 (eng+osd)"));
    assertThat(read.layout().orElseThrow().pages().getFirst().whole()).isTrue();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aWordWithoutContrastIsHidden() throws IOException {
    // In the picture there is nothing but paper where the program claims to read.
    String claimed = HOCR.replace(" 228 ", " 1900 ").replace(" 262;", " 1934;");

    Read read =
        (Read)
            pretender(
                    telling(HOCR + claimed.replace("Jane", "Secret").replace("Miller", "Haskell")))
                .read("a.png", Scanned.file("png", Scanned.page(LINES)));

    assertThat(read.text().strip()).isEqualTo("Jane Miller");
    assertThat(read.hidden())
        .extracting(Hidden::reason, Hidden::text)
        .containsExactly(tuple(Hidden.Reason.COLOUR, "Secret Haskell"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFileOverALimitIsNotReadInPart() throws IOException {
    BufferedImage page = Scanned.page(LINES);
    byte[] two = Scanned.pdf(List.of(), page, page);

    assertThat(pretender(telling(HOCR), 1, Duration.ofSeconds(60)).read("a.pdf", two))
        .isEqualTo(new Unreadable(Reason.TOO_MANY_PAGES));
    assertThat(pretender("sleep 60", 2, Duration.ofSeconds(2)).read("a.pdf", two))
        .isEqualTo(new Unreadable(Reason.TIMED_OUT));
    assertThat(pretender("exit 1").read("a.pdf", two)).isEqualTo(new Unreadable(Reason.DAMAGED));
  }
}
