package dev.shortlist.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The lines that hOCR tells of, in pixels of the picture.
 *
 * @see <a href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>
 */
final class Hocr {

  private static final Pattern BOX =
      Pattern.compile("\\bbbox (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6})");

  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d{1,3})");
  private static final Pattern BASE =
      Pattern.compile("\\bbaseline (-?[\\d.]{1,12}) (-?[\\d.]{1,12})");
  private static final Pattern SIZE = Pattern.compile("\\bx_size ([\\d.]{1,12})");
  private static final Pattern DEPTH = Pattern.compile("\\bx_descenders (-?[\\d.]{1,12})");
  private static final Pattern ANGLE = Pattern.compile("\\btextangle (\\d{1,3})");

  /** Beneath the baseline, as a part of the height, where nothing is told. */
  private static final float USUAL_DEPTH = 0.22f;

  private Hocr() {}

  /** A place in the picture. */
  record Place(int left, int top, int right, int bottom) {
    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }
  }

  /**
   * A line of words.
   *
   * @param place around it
   * @param angle how far it is turned counter-clockwise, in degrees: 0, 90, 180 or 270
   * @param slope how far it falls to the right, a pixel
   * @param depth how far its baseline lies above the lower edge of its place, at its left
   * @param size from the top of its high letters to the foot of its low ones
   */
  record Line(
      Place place, int angle, float slope, float depth, float size, List<Recognised> words) {
    Line {
      words = List.copyOf(words);
    }
  }

  /**
   * A word.
   *
   * @param confidence from 0 to 100
   */
  record Recognised(Place place, int confidence, String text) {}

  /** The lines of a page, in the order that they are told. */
  static List<Line> lines(String hocr) {
    List<Line> lines = new ArrayList<>();
    for (Element element : Jsoup.parse(hocr, "", Parser.xmlParser()).select("span[title]")) {
      String title = element.attr("title");
      List<Recognised> words = new ArrayList<>();
      for (Element word : element.children()) {
        if (word.hasClass("ocrx_word")) {
          word(word).ifPresent(words::add);
        }
      }
      Optional<Place> place = place(title);
      if (!words.isEmpty() && place.isPresent()) {
        lines.add(line(place.get(), title, words));
      }
    }
    return lines;
  }

  private static Line line(Place place, String title, List<Recognised> words) {
    Matcher turned = ANGLE.matcher(title);
    int angle = turned.find() ? Integer.parseInt(turned.group(1)) % 360 / 90 * 90 : 0;
    float height = angle % 180 == 0 ? place.height() : place.width();
    float size = Math.max(1, number(SIZE, title).orElse(height));
    Matcher base = BASE.matcher(title);
    boolean told = angle == 0 && base.find();
    float depth = number(DEPTH, title).orElse(USUAL_DEPTH * size);
    return new Line(
        place,
        angle,
        told ? number(base.group(1)) : 0,
        told ? -number(base.group(2)) : Math.min(depth, height / 2),
        size,
        words);
  }

  private static Optional<Recognised> word(Element element) {
    String text = element.text().strip();
    Matcher confidence = CONFIDENCE.matcher(element.attr("title"));
    int sure = confidence.find() ? Integer.parseInt(confidence.group(1)) : 0;
    return place(element.attr("title"))
        .filter(place -> !text.isEmpty())
        .map(place -> new Recognised(place, sure, text));
  }

  private static Optional<Place> place(String title) {
    Matcher box = BOX.matcher(title);
    return box.find()
        ? Optional.of(new Place(whole(box, 1), whole(box, 2), whole(box, 3), whole(box, 4)))
            .filter(place -> place.width() > 0 && place.height() > 0)
        : Optional.empty();
  }

  private static int whole(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Float> number(Pattern pattern, String title) {
    Matcher matcher = pattern.matcher(title);
    return matcher.find() ? Optional.of(number(matcher.group(1))) : Optional.empty();
  }

  private static float number(String told) {
    try {
      return Float.parseFloat(told);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
