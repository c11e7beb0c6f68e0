package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Word;
import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages as one text, a line of the page on a line and an empty one between blocks, and
 * remembers where each word stands. Words that a hyphen parts at the end of a line are made whole.
 */
final class TextWriter {

  /** What often stands before a hyphen that is part of a word. */
  private static final Set<String> PREFIXES =
      Set.of(
          "all",
          "anti",
          "back",
          "client",
          "co",
          "cost",
          "cross",
          "customer",
          "cutting",
          "data",
          "decision",
          "deep",
          "e",
          "end",
          "ever",
          "evidence",
          "fast",
          "first",
          "five",
          "four",
          "front",
          "full",
          "fully",
          "future",
          "goal",
          "half",
          "hands",
          "hard",
          "high",
          "highly",
          "industry",
          "know",
          "large",
          "lead",
          "long",
          "low",
          "machine",
          "many",
          "mid",
          "multi",
          "near",
          "new",
          "next",
          "non",
          "object",
          "off",
          "one",
          "open",
          "peer",
          "point",
          "post",
          "pre",
          "problem",
          "real",
          "results",
          "role",
          "second",
          "self",
          "semi",
          "server",
          "short",
          "single",
          "six",
          "small",
          "state",
          "step",
          "team",
          "technology",
          "test",
          "third",
          "three",
          "time",
          "top",
          "two",
          "ultra",
          "user",
          "web",
          "well",
          "work",
          "world",
          "year");

  private static final Pattern PARTED = Pattern.compile("(?U)([\\p{L}]+)-$");
  private static final Pattern REST = Pattern.compile("(?U)^[\\p{Ll}][\\p{L}]*");
  private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}-]+");

  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  /** The whole of a file. */
  static PdfText write(List<ReadPage> all, Links links) {
    TextWriter writer = new TextWriter();
    List<ReadPage> once = RunningLines.once(all);
    writer.learn(once);
    once.forEach(writer::page);
    List<String> missing = links.missingIn(writer.text.toString());
    if (!missing.isEmpty() && !writer.text.isEmpty()) {
      writer.text.append('\n');
      missing.forEach(address -> writer.text.append(address).append('\n'));
    }
    return new PdfText(writer.text.toString(), new Layout(writer.pages), writer.hidden);
  }

  /** The words that the file has elsewhere tell how a parted one is written. */
  private void learn(List<ReadPage> all) {
    boolean parted =
        all.stream()
            .flatMap(page -> page.blocks().stream())
            .flatMap(List::stream)
            .anyMatch(line -> PARTED.matcher(line.chunks().getLast().text()).find());
    if (!parted) {
      return;
    }
    for (ReadPage page : all) {
      for (List<Line> block : page.blocks()) {
        for (Line line : block) {
          for (Chunk chunk : line.chunks()) {
            WORD.matcher(chunk.text().toLowerCase(Locale.ROOT))
                .results()
                .forEach(found -> words.add(found.group()));
          }
        }
      }
    }
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
    @Nullable Word moved = null;
    String rest = "";
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      int start = text.length();
      List<Word> written = new ArrayList<>();
      if (moved != null) {
        written.add(moved);
      }
      String skip = rest;
      moved = null;
      rest = "";
      for (Chunk chunk : line.chunks()) {
        String own = chunk.text();
        if (!skip.isEmpty()) {
          own = own.substring(skip.length());
          skip = "";
          if (own.isEmpty()) {
            continue;
          }
        }
        if (text.length() > start) {
          text.append(chunk.before().isEmpty() ? " " : chunk.before());
        }
        written.add(new Word(text.length(), text.length() + own.length(), chunk.rectangle()));
        text.append(own);
      }
      if (i + 1 < block.size() && text.length() > start) {
        Chunk next = block.get(i + 1).chunks().getFirst();
        rest = rest(line.chunks().getLast(), next.text());
        if (!rest.isEmpty()) {
          int from = text.length();
          text.append(rest);
          moved = new Word(from, text.length(), next.rectangle());
        }
      }
      if (text.length() > start) {
        lines.add(
            new Layout.Line(
                line.rectangle(), start, text.length(), line.size(), line.bold(), written));
        text.append('\n');
      }
    }
    Rectangle around = Rectangle.around(block.stream().map(Line::rectangle).toList());
    return new Block(around, lines);
  }

  /** What of the next line belongs to the last word of this; the hyphen is dropped or kept. */
  private String rest(Chunk last, String next) {
    var rest = REST.matcher(next);
    if (!rest.find()) {
      return "";
    }
    if (last.soft()) {
      return next;
    }
    var parted = PARTED.matcher(last.text());
    if (!parted.find()) {
      return "";
    }
    String first = parted.group(1).toLowerCase(Locale.ROOT);
    String second = rest.group().toLowerCase(Locale.ROOT);
    boolean whole = words.contains(first + second);
    boolean hyphenated = words.contains(first + "-" + second);
    boolean capital =
        Character.isUpperCase(parted.group(1).codePointAt(parted.group(1).length() - 1));
    if (!hyphenated && (whole || (!capital && first.length() > 1 && !PREFIXES.contains(first)))) {
      text.setLength(text.length() - 1);
    }
    return next;
  }
}
