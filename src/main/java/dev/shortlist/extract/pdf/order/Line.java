package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as text.
 *
 * @param chunks at least one
 * @param gap how far below the line before it stands in its part of the page, in letter heights; 0
 *     for the first
 */
record Line(List<Chunk> chunks, float gap) {

  Line {
    chunks = List.copyOf(chunks);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    chunks.forEach(chunk -> text.append(chunk.before()).append(chunk.text()));
    return text.toString();
  }

  Rectangle rectangle() {
    return Rectangle.around(chunks.stream().map(Chunk::rectangle).toList());
  }

  /** The place of several, of which there is at least one. */
  static Rectangle around(List<Line> lines) {
    return Rectangle.around(lines.stream().map(Line::rectangle).toList());
  }

  /** What wide gaps part it into. */
  List<Line> parts() {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= chunks.size(); i++) {
      if (i == chunks.size() || chunks.get(i).before().equals("\t")) {
        List<Chunk> part = new ArrayList<>(chunks.subList(from, i));
        part.set(0, part.getFirst().after(""));
        parts.add(new Line(part, gap));
        from = i;
      }
    }
    return parts;
  }

  /** How deep the middle between its upper and lower edge lies on the page. */
  float middle() {
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Chunk chunk : chunks) {
      top = Math.min(top, chunk.rectangle().top());
      bottom = Math.max(bottom, chunk.rectangle().bottom());
    }
    return (top + bottom) / 2;
  }

  /** Of most letters. */
  float size() {
    Chunk longest = chunks.getFirst();
    for (Chunk chunk : chunks) {
      longest = chunk.letters() > longest.letters() ? chunk : longest;
    }
    return longest.size();
  }

  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Chunk chunk : chunks) {
      bold += chunk.bold() ? chunk.letters() : 0;
      all += chunk.letters();
    }
    return bold * 2 > all;
  }
}
