package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Shape;
import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * An upright line between columns, or the edge of the ground of one.
 *
 * @param x how far right it is
 * @param top where it begins
 * @param bottom where it ends
 */
record Edge(float x, float top, float bottom) {

  /** A coloured ground is a sidebar from this part of the page's height on. */
  private static final float SIDEBAR = 0.3f;

  /** And between these parts of its width. */
  private static final float NARROW = 0.12f;

  private static final float WIDE = 0.7f;

  /** Within this part of the page's width from its sides nothing is parted. */
  private static final float MARGIN = 0.05f;

  /** How far a line parts what is above and beneath it, in points. */
  private static final float REACH = 4;

  /** Pages have a handful; whether each parts columns is asked of all rows. */
  private static final int MOST = 12;

  /** Whether it parts two words of a row. */
  boolean isBetween(Word one, Word other) {
    return one.right() - 1 <= x
        && x <= other.left() + 1
        && top <= one.base()
        && one.base() <= bottom;
  }

  /**
   * Upright lines, and the edges of sidebars, unless text crosses them.
   *
   * @throws Stop when the thread is asked to
   */
  static List<Edge> of(PageContent page, List<Word> words) throws Stop {
    List<Edge> edges = new ArrayList<>();
    for (Box rule : page.rules()) {
      edges.add(
          new Edge((rule.left() + rule.right()) / 2, rule.top() - REACH, rule.bottom() + REACH));
    }
    for (Shape shape : page.shapes()) {
      Box box = shape.box();
      boolean sidebar =
          box.height() > SIDEBAR * page.height()
              && box.width() > NARROW * page.width()
              && box.width() < WIDE * page.width();
      if (sidebar) {
        edges.add(new Edge(box.left(), box.top(), box.bottom()));
        edges.add(new Edge(box.right(), box.top(), box.bottom()));
      }
    }
    List<Edge> uncrossed = new ArrayList<>();
    for (Edge edge : new LinkedHashSet<>(edges)) {
      Stop.ifInterrupted();
      boolean inner = edge.x > MARGIN * page.width() && edge.x < (1 - MARGIN) * page.width();
      if (inner
          && uncrossed.size() < MOST
          && words.stream().noneMatch(word -> isCrossed(edge, word))) {
        uncrossed.add(edge);
      }
    }
    return List.copyOf(uncrossed);
  }

  private static boolean isCrossed(Edge edge, Word word) {
    return word.left() < edge.x() - 1
        && word.right() > edge.x() + 1
        && edge.top() <= word.base()
        && word.base() <= edge.bottom();
  }
}
