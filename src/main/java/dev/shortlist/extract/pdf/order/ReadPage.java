package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.sight.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as it is read.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param whole false where it is damaged or a picture, and some of it could not be read
 * @param blocks lines that stand together, in the order of reading
 * @param hidden what is not seen on it
 */
public record ReadPage(
    int number,
    float width,
    float height,
    boolean whole,
    List<List<Line>> blocks,
    List<Hidden> hidden) {

  /** A gap between baselines, in letter heights, that begins a new block wherever it is. */
  private static final float WIDE = 1.9f;

  /** And in usual gaps. */
  private static final float WIDER = 1.3f;

  /** In degrees. */
  private static final int QUARTER_TURN = 90;

  private static final int HALF_TURN = 180;

  /**
   * Reads a page.
   *
   * @throws Stop when the thread is asked to stop
   */
  public static ReadPage of(PageContent page) throws Stop {
    Sight sight = Sight.of(page);
    Map<Integer, List<Word>> byAngle = new TreeMap<>();
    for (Word word : sight.seen()) {
      byAngle.computeIfAbsent(word.angle(), angle -> new ArrayList<>()).add(word);
    }
    List<List<Word>> groups = new ArrayList<>(byAngle.values());
    groups.sort(Comparator.comparingInt((List<Word> group) -> group.size()).reversed());
    List<List<Line>> blocks = new ArrayList<>();
    boolean level = false;
    for (List<Word> group : groups) {
      int angle = group.getFirst().angle();
      if (blocks.isEmpty()) {
        level = angle == 0;
        blocks.addAll(blocks(page, group));
      } else if (level && angle % HALF_TURN == QUARTER_TURN) {
        blocks = UprightHeadings.before(blocks, blocks(page, group), page.number() == 1);
      } else {
        blocks.addAll(blocks(page, group));
      }
    }
    return new ReadPage(
        page.number(), page.width(), page.height(), page.whole(), blocks, sight.hidden());
  }

  /** What stands together of words that are turned alike. */
  private static List<List<Line>> blocks(PageContent page, List<Word> words) throws Stop {
    List<Edge> edges = words.getFirst().angle() == 0 ? Edge.of(page, words) : List.of();
    List<Row> rows = Row.of(words, edges);
    List<List<Line>> blocks = new ArrayList<>();
    for (List<Row> part : ReadingOrder.of(rows, edges, page.height(), page.number() == 1)) {
      blocks.addAll(blocks(part));
    }
    return blocks;
  }

  /** Rows that stand together, as lines. */
  private static List<List<Line>> blocks(List<Row> rows) {
    float usual = usualGap(rows);
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    Row before = null;
    for (Row row : rows) {
      List<Chunk> chunks = Chunk.of(row);
      if (chunks.stream().allMatch(Chunk::isOrnament)) {
        continue;
      }
      float pitch = before == null ? 0 : row.base() - before.base();
      float size = before == null ? row.size() : Math.max(row.size(), before.size());
      boolean wide = pitch > WIDE * size || pitch > Math.max(WIDER * usual, 1.25f * size);
      if (!block.isEmpty() && wide) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      block.add(new Line(chunks, pitch / size));
      before = row;
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** The gap between baselines that a third of them are below, which is that within paragraphs. */
  private static float usualGap(List<Row> rows) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      float gap = rows.get(i).base() - rows.get(i - 1).base();
      if (gap > 0.5f * rows.get(i).size()) {
        gaps.add(gap);
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 3);
  }

  /** How many letters and other signs are read. */
  public int letters() {
    return blocks.stream()
        .flatMap(List::stream)
        .flatMap(line -> line.chunks().stream())
        .mapToInt(Chunk::letters)
        .sum();
  }

  /** The same with what else is hidden. */
  public ReadPage hiding(List<Hidden> others) {
    List<Hidden> all = new ArrayList<>(hidden);
    all.addAll(others);
    return new ReadPage(number, width, height, whole, blocks, all);
  }

  /** The same, of which some could not be read. */
  public ReadPage inPart() {
    return new ReadPage(number, width, height, false, blocks, hidden);
  }

  ReadPage with(List<List<Line>> others) {
    return new ReadPage(number, width, height, whole, others, hidden);
  }
}
