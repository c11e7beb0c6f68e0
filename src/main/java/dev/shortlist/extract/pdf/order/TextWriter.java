package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes pages as one text, a line of the page on a line and an empty one between blocks, and
 * remembers where each word stands. Words that a hyphen parts at the end of a line are made whole.
 */
public final class TextWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final Hyphens hyphens;

  private TextWriter(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /**
   * Writes the pages of a file.
   *
   * @param program what set the file, or nothing where that is not known
   * @param links what of the file's addresses a text does not show
   */
  public static LaidOutText write(
      List<ReadPage> all, String program, Function<String, List<String>> links) {
    List<ReadPage> once = LongColumns.together(RunningLines.once(all));
    TextWriter writer = new TextWriter(Hyphens.of(once, program));
    once.forEach(writer::page);
    List<String> missing = links.apply(writer.text.toString());
    if (!missing.isEmpty() && !writer.text.isEmpty()) {
      writer.text.append('\n');
      missing.forEach(address -> writer.text.append(address).append('\n'));
    }
    return new LaidOutText(writer.text.toString(), new Layout(writer.pages), writer.hidden);
  }

  private void page(ReadPage page) {
    List<Block> blocks = new ArrayList<>();
    for (List<Line> block : page.blocks()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      blocks.add(block(block));
    }
    pages.add(new Page(page.number(), page.width(), page.height(), page.whole(), blocks));
    hidden.addAll(page.hidden());
  }

  private Block block(List<Line> block) {
    List<Layout.Line> lines = new ArrayList<>();
    Optional<Word> carried = Optional.empty();
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      int start = text.length();
      List<Word> words = new ArrayList<>();
      carried.ifPresent(words::add);
      line.chunks().stream()
          .skip(words.size())
          .forEach(chunk -> words.add(word(chunk, text.length() > start)));
      carried =
          i + 1 < block.size() && text.length() > start
              ? carried(line.chunks().getLast(), block.get(i + 1).chunks().getFirst())
              : Optional.empty();
      lines.add(
          new Layout.Line(line.rectangle(), start, text.length(), line.size(), line.bold(), words));
      if (text.length() > start) {
        text.append('\n');
      }
    }
    return new Block(Line.around(block), lines);
  }

  private Word word(Chunk chunk, boolean apart) {
    if (apart) {
      text.append(chunk.before().isEmpty() ? " " : chunk.before());
    }
    int start = text.length();
    text.append(chunk.text());
    return new Word(start, text.length(), chunk.rectangle());
  }

  /** Writes what of the next line belongs to the last word of this. */
  private Optional<Word> carried(Chunk last, Chunk next) {
    if (!Hyphens.goesOn(last, next.text())) {
      return Optional.empty();
    }
    if (hyphens.isDropped(last, next.text())) {
      text.setLength(text.length() - 1);
    }
    int start = text.length();
    text.append(next.text());
    return Optional.of(new Word(start, text.length(), next.rectangle()));
  }
}
