package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts a heading that stands upright, beside the middle of its section as a rule, before the rows
 * of that section. Whatever else is turned is read after the rest of the page.
 */
final class UprightHeadings {

  /** Longer lines are no headings, but stamps and notes in the margin. */
  private static final int LONGEST = 30;

  /** Sections are further apart than the entries in them, by this factor. */
  private static final float WIDER = 1.25f;

  /** The blocks of a page, in the order of reading. */
  private final List<List<Line>> blocks;

  private final boolean first;

  private UprightHeadings(List<List<Line>> blocks, boolean first) {
    this.blocks = new ArrayList<>(blocks);
    this.first = first;
  }

  /** What stands beside a heading, from its first block to the one after its last. */
  private record Section(int from, int to) {}

  /**
   * The blocks of a page in the order of reading.
   *
   * @param level those that are not turned
   * @param turned those that are, by a quarter
   * @param first whether it is the first page, which begins with the name and no heading
   */
  static List<List<Line>> before(List<List<Line>> level, List<List<Line>> turned, boolean first) {
    UprightHeadings page = new UprightHeadings(level, first);
    List<List<Line>> others = new ArrayList<>();
    for (List<Line> block : turned) {
      List<Line> headings = block.size() == 1 ? block.getFirst().parts() : List.of();
      if (!headings.isEmpty() && headings.stream().allMatch(page::isHeading)) {
        headings.forEach(page::add);
      } else {
        others.add(block);
      }
    }
    page.blocks.addAll(others);
    return page.blocks;
  }

  private boolean isHeading(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && text.chars().noneMatch(Character::isDigit)
        && beside(line).filter(section -> section.from > 0 || !first).isPresent();
  }

  private void add(Line heading) {
    blocks.add(beside(heading).orElseThrow().from, List.of(heading));
  }

  /** The section that a line stands beside. */
  private Optional<Section> beside(Line heading) {
    Rectangle place = heading.rectangle();
    Optional<Rectangle> column =
        blocks.stream()
            .map(Line::around)
            .filter(block -> isBeside(block, place))
            .min(Comparator.comparingDouble(block -> apart(block, place)));
    if (column.isEmpty()) {
      return Optional.empty();
    }
    int from = 0;
    while (!isBesideIn(column.get(), from, place)) {
      from++;
    }
    int to = from + 1;
    while (to < blocks.size() && isBesideIn(column.get(), to, place)) {
      to++;
    }
    Section core = new Section(from, to);
    return Optional.of(to - from > 1 ? whole(core, place) : core);
  }

  private boolean isBesideIn(Rectangle column, int block, Rectangle heading) {
    Rectangle place = Line.around(blocks.get(block));
    return isBeside(place, heading) && isOver(place, column);
  }

  /** With what goes on beneath and, as far as this, above. */
  private Section whole(Section core, Rectangle heading) {
    float usual = WIDER * usualGap(core);
    int to = core.to;
    while (to < blocks.size() && goesOn(to - 1, usual)) {
      to++;
    }
    float beneath = Line.around(blocks.get(to - 1)).bottom() - heading.bottom();
    int from = core.from;
    while (from > 0
        && goesOn(from - 1, usual)
        && heading.top() - Line.around(blocks.get(from - 1)).bottom() < beneath) {
      from--;
    }
    return new Section(from, to);
  }

  private float usualGap(Section section) {
    List<Float> gaps = new ArrayList<>();
    for (int i = section.from; i + 1 < section.to; i++) {
      gaps.add(gap(i));
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.get(gaps.size() / 2);
  }

  /** Whether a block and the next stand in one column, and are no further apart than usual. */
  private boolean goesOn(int block, float usual) {
    return isOver(Line.around(blocks.get(block)), Line.around(blocks.get(block + 1)))
        && gap(block) >= 0
        && gap(block) <= usual;
  }

  private float gap(int block) {
    return Line.around(blocks.get(block + 1)).top() - Line.around(blocks.get(block)).bottom();
  }

  private static boolean isBeside(Rectangle block, Rectangle heading) {
    return block.top() < heading.bottom()
        && heading.top() < block.bottom()
        && apart(block, heading) >= 0;
  }

  /** How much room is between them; negative where one is over the other. */
  private static float apart(Rectangle one, Rectangle other) {
    return Math.max(other.left() - one.right(), one.left() - other.right());
  }

  private static boolean isOver(Rectangle one, Rectangle other) {
    return apart(one, other) < 0;
  }
}
