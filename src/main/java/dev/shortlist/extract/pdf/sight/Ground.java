package dev.shortlist.extract.pdf.sight;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Shape;
import dev.shortlist.extract.pdf.page.Word;
import java.util.BitSet;
import java.util.List;

/** What lies under and over the words of a page. */
final class Ground {

  /** What is as opaque hides what is beneath. */
  private static final float OPAQUE = 0.95f;

  /** A picture with so much of the page is a scan, or may be the ground of one. */
  private static final float SCAN = 0.5f;

  /** A picture with so much of the page may show the letters of a text that leaves no mark. */
  private static final float PICTURE = 0.05f;

  /** Where a word's ground is looked at, as parts of its width. */
  private static final float[] PROBES = {0.5f, 0.15f, 0.85f};

  /** And above and beneath its middle, as parts of its height. */
  private static final float EDGE = 0.3f;

  private final PageContent page;
  private final List<Shape> shapes;

  /** By their number: what is a picture of the text beneath. */
  private final BitSet scans;

  Ground(PageContent page) {
    this.page = page;
    this.shapes = page.shapes();
    this.scans = scans(page);
  }

  private static float paper(PageContent page) {
    return page.width() * page.height();
  }

  /** Whether a word is not told from its ground wherever one looks; in doubt it is told. */
  boolean swallows(Word word) {
    if (page.crowded()) {
      return false;
    }
    Box box = word.box();
    Ink ink = word.ink();
    if (shapes.isEmpty()) {
      return isLost(ink, Colour.WHITE);
    }
    for (float probe : PROBES) {
      if (!isLost(ink, colour(ink.time(), box.left() + probe * box.width(), box.middle()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLost(Ink ink, int ground) {
    boolean fill = !ink.fills() || isNear(ink.fill(), ink.alpha(), ground);
    boolean stroke = !ink.strokes() || isNear(ink.stroke(), 1, ground);
    return fill && stroke;
  }

  private static boolean isNear(int colour, float alpha, int ground) {
    return Colour.isNear(alpha < 1 ? Colour.over(colour, alpha, ground) : colour, ground);
  }

  /** What colour lies beneath a point when so many shapes are painted; paper is white. */
  private int colour(int time, float x, float y) {
    int lowest = time - 1;
    while (lowest >= 0 && !(shapes.get(lowest).alpha() >= OPAQUE && shapes.get(lowest).has(x, y))) {
      lowest--;
    }
    int colour = lowest < 0 ? Colour.WHITE : shapes.get(lowest).colour();
    for (int i = lowest + 1; i < time; i++) {
      Shape shape = shapes.get(i);
      if (shape.has(x, y)) {
        colour = Colour.over(shape.colour(), shape.alpha(), colour);
      }
    }
    return colour;
  }

  /** Whether something opaque was painted over a word later; in doubt nothing was. */
  boolean covers(Word word) {
    if (page.crowded()) {
      return false;
    }
    Box box = word.box();
    int time = word.ink().time();
    for (float probe : PROBES) {
      float x = box.left() + probe * box.width();
      float y = box.middle();
      boolean covered = false;
      for (int i = time; i < shapes.size() && !covered; i++) {
        Shape shape = shapes.get(i);
        boolean covers =
            shape.alpha() >= OPAQUE
                && shape.has(x, y)
                && shape.has(x, box.top() + EDGE * box.height())
                && shape.has(x, box.bottom() - EDGE * box.height());
        covered = covers && !scans.get(i);
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  /** Pictures of the whole page that no text is painted on: the text beneath is what they show. */
  private static BitSet scans(PageContent page) {
    List<Shape> shapes = page.shapes();
    int[] painted = new int[shapes.size() + 1];
    for (Word word : page.words()) {
      painted[word.ink().time()] += word.ink().mode() == 3 ? 0 : 1;
    }
    BitSet scans = new BitSet();
    int after = 0; // words that are painted after the shape
    for (int i = shapes.size() - 1; i >= 0; i--) {
      after += painted[i + 1];
      Shape shape = shapes.get(i);
      boolean large = shape.image() && shape.box().area() >= SCAN * paper(page);
      scans.set(i, large && after * 10L <= page.words().size());
    }
    return scans;
  }

  /** Whether a picture that may be a scan of a word lies under or over it. */
  boolean pictures(Word word) {
    Box box = word.box();
    float x = (box.left() + box.right()) / 2;
    float y = box.middle();
    for (Shape shape : shapes) {
      if (shape.image() && shape.has(x, y) && shape.box().area() >= PICTURE * paper(page)) {
        return true;
      }
    }
    return false;
  }

  /** Whether small shapes stand where a word does, which may be its letters. */
  boolean draws(Word word) {
    Box box = word.box();
    int marked = 0;
    int cells = 0;
    for (float x = box.left(); x <= box.right(); x += PageContent.CELL) {
      cells++;
      marked += page.marks().get(PageContent.cell(x, box.middle())) ? 1 : 0;
    }
    return marked > 0 && marked * 2 >= cells;
  }

  /** Whether something is painted where a word stands after it. */
  boolean fills(Word word) {
    Box box = word.box();
    return shapes.subList(word.ink().time(), shapes.size()).stream()
        .anyMatch(shape -> shape.box().and(box).area() > Visibility.SHOWN * box.area());
  }
}
