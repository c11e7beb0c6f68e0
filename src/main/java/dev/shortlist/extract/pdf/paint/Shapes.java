package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Gathers what is painted on a page beside text, in the order of painting. */
final class Shapes {

  /** A shape that is smaller than this in one direction, in points, hides no text. */
  private static final float SMALLEST = 1.5f;

  /** Drawings of more shapes are pictures, on which no text is judged. */
  static final int MOST = 20_000;

  /** What is as clear changes none of the 255 steps of a colour. */
  private static final float NOTHING = 0.5f / 255;

  /** What is thinner and higher than this parts columns. */
  private static final float THIN = 3;

  private static final float HIGH = 60;

  /** Pages have a handful; what each parts is asked of all rows. */
  private static final int MOST_RULES = 100;

  /** What is smaller both ways may be a letter that is painted as a shape. */
  private static final float LETTER = 60;

  private final List<Shape> all = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final BitSet marks = new BitSet();
  private boolean crowded;

  List<Shape> all() {
    return all;
  }

  /** Whether there were more than are kept. */
  boolean areCrowded() {
    return crowded;
  }

  /** Upright lines. */
  List<Box> rules() {
    return rules;
  }

  /** The cells of the page that small shapes touch. */
  BitSet marks() {
    return marks;
  }

  /** How many there are, which tells the time in the painting of a page. */
  int time() {
    return all.size();
  }

  void add(Shape shape) {
    Box box = shape.box();
    if (box.width() <= 0 || box.height() <= 0 || shape.alpha() < NOTHING) {
      return;
    }
    if (box.width() < THIN && box.height() > HIGH) {
      addRule(box);
    } else if (box.width() >= SMALLEST && box.height() >= SMALLEST) {
      if (all.size() < MOST) {
        all.add(shape);
      } else {
        crowded = true;
      }
    }
    if (box.width() < LETTER && box.height() < LETTER) {
      for (float y = box.top(); y <= box.bottom(); y += PageContent.CELL) {
        marks.set(PageContent.cell(box.left(), y), PageContent.cell(box.right(), y) + 1);
      }
    }
  }

  void addRule(Box box) {
    if (box.height() > HIGH && rules.size() < MOST_RULES) {
      rules.add(box);
    }
  }
}
