package dev.shortlist.extract.ocr;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.ocr.Hocr.Line;
import dev.shortlist.extract.ocr.Hocr.Place;
import dev.shortlist.extract.ocr.Hocr.Recognised;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Face;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Makes a page of what was recognised in its picture, as if the words had been painted on it: what
 * parts columns, finds what nobody sees and writes lines is then the same as for every other page.
 */
final class Recognition {

  /** Of a word of a letter or two: logos and stains pass for "R", "C" or "Go" below it. */
  private static final int SURE_OF_SHORT = 60;

  /** Of dots and strokes. */
  private static final int SURE_OF_MARKS = 50;

  /** Of all others; words as uncertain as this are mostly right, and below it mostly dirt. */
  private static final int SURE = 10;

  /** Of what is so pale that nobody sees it; nobody is accused for the ground of a picture. */
  private static final int SURE_OF_PALE = 70;

  private static final int SHORT = 2;

  /** In letter heights: what is wider than this for each letter may be a line that is drawn. */
  private static final float WIDE = 1.2f;

  /** In letter heights: dots and rings are as high and wide as this, small letters higher. */
  private static final float LEAST_BULLET = 0.15f;

  private static final float MOST_BULLET = 0.42f;

  /** In letter heights: what follows a bullet stands further from it than from other words. */
  private static final float AFTER_BULLET = 0.33f;

  /** When more of a page's letters than this part of them are dropped, it is not whole. */
  private static final double MANY = 0.2;

  /** Lines that are so many times as wide as high tell how crooked a page lies. */
  private static final int LONG = 10;

  /** A letter from top to foot, as a part of the size of its font; as {@link Word} has it. */
  private static final float HEIGHT = 0.97f;

  private final Grey picture;
  private final float turned;
  private final float scale;

  /** How far the lines of the page still fall to the right, a pixel. */
  private final float skew;

  private final List<Word> words = new ArrayList<>();
  private int kept;
  private int dropped;

  private Recognition(Grey picture, float turned, float scale, float skew) {
    this.picture = picture;
    this.turned = turned;
    this.scale = scale;
    this.skew = skew;
  }

  /** Made when the first scan comes, for it loads a font. */
  private static final class Inks {
    private static final Face FACE = new Face(new PDType1Font(FontName.HELVETICA));
    static final Ink SEEN = ink(Colour.BLACK);
    static final Ink UNSEEN = ink(Colour.WHITE);

    private Inks() {}

    private static Ink ink(int colour) {
      return new Ink(0, colour, colour, 0, 1, Box.EVERYTHING, false, FACE);
    }
  }

  /**
   * A page of words.
   *
   * @param picture that was set straight
   * @param turned by how far its lines fell to the right before, a pixel
   * @param number of the page, from 1
   * @param width of the page in points
   * @param height of the page in points
   * @param whole whether the picture itself shows all of the page
   */
  static PageContent page(
      Grey picture,
      float turned,
      List<Line> lines,
      int number,
      float width,
      float height,
      boolean whole) {
    Recognition recognition =
        new Recognition(picture, turned, width / picture.width(), skew(lines));
    lines.forEach(recognition::add);
    boolean legible = recognition.dropped <= MANY * (recognition.kept + recognition.dropped);
    return new PageContent(
        number,
        width,
        height,
        whole && legible,
        recognition.words,
        List.of(),
        false,
        new BitSet(),
        List.of(),
        List.of());
  }

  /** How far the lines of a page fall to the right: that of the middle one of the long ones. */
  private static float skew(List<Line> lines) {
    List<Float> slopes =
        lines.stream()
            .filter(line -> line.angle() == 0 && line.place().width() > LONG * line.size())
            .map(Line::slope)
            .sorted()
            .toList();
    return slopes.isEmpty() ? 0 : slopes.get(slopes.size() / 2);
  }

  private void add(Line line) {
    int angle = (360 - line.angle()) % 360;
    Box around = straight(line.place(), angle);
    float middle = (around.left() + around.right()) / 2;
    float fall = line.slope() * (middle - around.left());
    float base = around.bottom() - line.depth() + fall - skew(angle) * fromMiddle(middle);
    boolean first = true;
    for (Recognised word : withBullet(line)) {
      int letters = (int) word.text().codePoints().filter(Character::isLetterOrDigit).count();
      boolean pale = isPale(word.place());
      if (pale ? word.confidence() >= SURE_OF_PALE : isSure(word, letters, line)) {
        add(word, angle, base, line.size(), !first, pale);
        kept += letters;
        first = false;
      } else {
        dropped += pale ? 0 : letters;
      }
    }
  }

  /** The words of a line; a dot or a ring before them is a bullet, whatever it was taken for. */
  private static List<Recognised> withBullet(Line line) {
    Recognised dot = line.words().getFirst();
    if (line.angle() != 0 || line.words().size() == 1 || dot.text().length() > SHORT) {
      return line.words();
    }
    float wide = dot.place().width() / line.size();
    float high = dot.place().height() / line.size();
    float gap = (line.words().get(1).place().left() - dot.place().right()) / line.size();
    boolean bullet =
        Math.min(wide, high) >= LEAST_BULLET
            && Math.max(wide, high) <= MOST_BULLET
            && gap >= AFTER_BULLET;
    if (!bullet) {
      return line.words();
    }
    List<Recognised> words = new ArrayList<>(line.words());
    words.set(0, new Recognised(dot.place(), SURE_OF_MARKS, "•"));
    return words;
  }

  private static boolean isSure(Recognised word, int letters, Line line) {
    boolean isShort = letters <= SHORT && word.text().codePoints().anyMatch(Character::isLetter);
    int length = line.angle() % 180 == 0 ? word.place().width() : word.place().height();
    boolean isWide = length > WIDE * line.size() * word.text().length();
    int least = letters == 0 ? SURE_OF_MARKS : isShort || isWide ? SURE_OF_SHORT : SURE;
    return word.confidence() >= least;
  }

  private boolean isPale(Place place) {
    return picture.isBlank(place.left(), place.top(), place.right(), place.bottom());
  }

  private void add(
      Recognised told, int angle, float base, float size, boolean afterSpace, boolean pale) {
    Word word =
        new Word(
            angle, base * scale, size / HEIGHT * scale, pale ? Inks.UNSEEN : Inks.SEEN, afterSpace);
    Box box = straight(told.place(), angle);
    float aside = skew(angle) * (base - picture.height() / 2f);
    float left = box.left() + aside;
    int[] letters = told.text().codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      word.add(
          new Letter(
              Character.toString(letters[i]),
              scale * (left + box.width() * i / letters.length),
              scale * (left + box.width() * (i + 1) / letters.length)));
    }
    float middle = (box.left() + box.right()) / 2;
    float seenAside = aside + turned * (box.middle() - picture.height() / 2f);
    word.seenAside(-seenAside * scale, (skew(angle) + turned) * fromMiddle(middle) * scale);
    words.add(word);
  }

  /** That of lines that are turned is not known. */
  private float skew(int angle) {
    return angle == 0 ? skew : 0;
  }

  private float fromMiddle(float x) {
    return x - picture.width() / 2f;
  }

  /** A place on the page turned back by so many degrees, so that its line runs to the right. */
  private static Box straight(Place place, int angle) {
    return switch (angle) {
      case 90 -> new Box(place.top(), -place.right(), place.bottom(), -place.left());
      case 180 -> new Box(-place.right(), -place.bottom(), -place.left(), -place.top());
      case 270 -> new Box(-place.bottom(), place.left(), -place.top(), place.right());
      default -> new Box(place.left(), place.top(), place.right(), place.bottom());
    };
  }
}
