package dev.shortlist.web.original;

import dev.shortlist.assess.Legibility;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a résumé easy or hard to read for machines. None of it is part of a score: how a file
 * is set says nothing about the person.
 */
public final class Readability {

  /** Blocks beside each other for so many points are columns; a line of text has some 14. */
  private static final float COLUMN = 40;

  /** A block of fewer words is a label. */
  private static final int WORDS_OF_COLUMN = 3;

  private Readability() {}

  /**
   * Something that was noticed.
   *
   * @param sentence in English
   * @param place where in the text, if it is a place
   * @param page which page, if it is one
   */
  public record Finding(String sentence, Optional<Span> place, Optional<Integer> page) {

    private static Finding of(Legibility.Finding finding) {
      return new Finding(
          finding
              .place()
              .flatMap(place -> finding.quote())
              .map(quote -> "“%s”: %s".formatted(quote, finding.sentence()))
              .orElse(finding.sentence()),
          finding.place(),
          Optional.empty());
    }

    private static Finding on(Page page, String sentence) {
      return new Finding(
          "Page %d %s".formatted(page.number(), sentence),
          Optional.empty(),
          Optional.of(page.number()));
    }
  }

  /**
   * All that was noticed.
   *
   * @param read the file, with the places of its text where they are at hand
   */
  public static List<Finding> of(Read read, Resume resume) {
    List<Finding> findings = new ArrayList<>();
    read.layout().stream()
        .flatMap(layout -> layout.pages().stream())
        .forEach(page -> page(page).forEach(findings::add));
    if (read.recogniser().isPresent()) {
      findings.add(
          new Finding(
              "Some of the text was recognised in pictures of its pages: it may be wrong in places,"
                  + " and what is illegible is missing. A file with text says all of it.",
              Optional.empty(),
              Optional.empty()));
    }
    if (!read.hidden().isEmpty()) {
      findings.add(
          new Finding(
              "The file holds text that is not seen. It is listed below and was not read.",
              Optional.empty(),
              Optional.empty()));
    }
    Legibility.of(resume).stream().map(Finding::of).forEach(findings::add);
    return List.copyOf(findings);
  }

  private static Stream<Finding> page(Page page) {
    List<Finding> findings = new ArrayList<>();
    if (!page.whole()) {
      findings.add(
          Finding.on(
              page,
              "could not be read whole: it is damaged or a picture, and some of its text is"
                  + " missing."));
    }
    if (page.blocks().isEmpty()) {
      findings.add(
          Finding.on(
              page, "holds no text that was read: it is empty, an image, or repeats a header."));
    }
    if (hasColumns(page)) {
      findings.add(
          Finding.on(page, "has text side by side, which was read as columns, one after another."));
    }
    return findings.stream();
  }

  private static boolean hasColumns(Page page) {
    List<Block> blocks =
        page.blocks().stream()
            .filter(block ->
                block.lines().stream().mapToInt(line -> line.words().size()).sum()
                    >= WORDS_OF_COLUMN)
            .toList();
    return blocks.stream()
        .anyMatch(
            one -> blocks.stream().anyMatch(other -> isBeside(one.rectangle(), other.rectangle())));
  }

  private static boolean isBeside(Rectangle left, Rectangle right) {
    float both = Math.min(left.bottom(), right.bottom()) - Math.max(left.top(), right.top());
    return left.right() <= right.left() && both >= COLUMN;
  }
}
