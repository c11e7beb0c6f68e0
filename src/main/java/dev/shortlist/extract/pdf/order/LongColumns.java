package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a column together that goes on at the top of the next page: the sidebar to its right, which
 * otherwise comes between its halves, is read before it.
 */
final class LongColumns {

  /** So many blocks of the next page tell where its text begins. */
  private static final int TELLING = 3;

  /** The largest letters are a name, which comes first, from this many of the others' heights. */
  private static final float LARGE = 1.25f;

  /** What stands within this part of a page's height from its lower edge is no column. */
  private static final float MARGIN = 0.12f;

  private LongColumns() {}

  /** The pages, each with its blocks in the order in which they go on. */
  static List<ReadPage> together(List<ReadPage> pages) {
    List<ReadPage> together = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      boolean goesOn = i + 1 < pages.size() && !pages.get(i + 1).blocks().isEmpty();
      together.add(goesOn ? before(pages.get(i), pages.get(i + 1)) : pages.get(i));
    }
    return together;
  }

  private static ReadPage before(ReadPage page, ReadPage next) {
    List<List<Line>> blocks = page.blocks();
    float parting = aroundAll(next.blocks().stream().limit(TELLING).toList()).right();
    int end = blocks.size();
    while (end > 0
        && !isBeside(blocks.get(end - 1), parting)
        && isFooter(blocks.get(end - 1), page)) {
      end--;
    }
    int right = end;
    while (right > 0 && isBeside(blocks.get(right - 1), parting)) {
      right--;
    }
    List<List<Line>> sidebar = blocks.subList(right, end);
    if (sidebar.isEmpty()) {
      return page;
    }
    Rectangle side = aroundAll(sidebar);
    int left = right;
    while (left > 0 && isLeft(Line.around(blocks.get(left - 1)), side)) {
      left--;
    }
    List<List<Line>> column = blocks.subList(left, right);
    if (column.isEmpty() || !isColumn(column, sidebar)) {
      return page;
    }
    List<List<Line>> order = new ArrayList<>(blocks.subList(0, left));
    order.addAll(sidebar);
    order.addAll(column);
    order.addAll(blocks.subList(end, blocks.size()));
    return page.with(order);
  }

  private static boolean isBeside(List<Line> block, float parting) {
    return Line.around(block).left() > parting;
  }

  /** What stands above a sidebar is in no column. */
  private static boolean isLeft(Rectangle block, Rectangle sidebar) {
    return block.right() <= sidebar.left() && block.bottom() > sidebar.top();
  }

  private static boolean isFooter(List<Line> block, ReadPage page) {
    return block.size() == 1 && block.getFirst().middle() > (1 - MARGIN) * page.height();
  }

  /** Whether it is the main text, ends below the sidebar and has no name. */
  private static boolean isColumn(List<List<Line>> column, List<List<Line>> sidebar) {
    Rectangle main = aroundAll(column);
    Rectangle side = aroundAll(sidebar);
    return main.width() > side.width()
        && main.bottom() >= side.bottom()
        && largest(column) <= LARGE * largest(sidebar);
  }

  private static float largest(List<List<Line>> blocks) {
    return (float) blocks.stream().flatMap(List::stream).mapToDouble(Line::size).max().orElse(0);
  }

  private static Rectangle aroundAll(List<List<Line>> blocks) {
    return Line.around(blocks.stream().flatMap(List::stream).toList());
  }
}
