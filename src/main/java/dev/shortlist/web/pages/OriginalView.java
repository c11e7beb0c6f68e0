package dev.shortlist.web.pages;

import dev.shortlist.assess.Excerpt;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Line;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Place;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.language.Span;
import dev.shortlist.web.original.HiddenText;
import dev.shortlist.web.original.Marks;
import dev.shortlist.web.original.Marks.Piece;
import dev.shortlist.web.original.Original;
import dev.shortlist.web.pages.OriginalDesk.Applicant;
import dev.shortlist.web.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of a résumé, or its text, as a page shows it.
 *
 * @param path of the report
 * @param drawn the page as it is seen; none where it has no pages or they cannot be drawn
 * @param note why there is no page, where one would be expected
 * @param text of the page, or of the whole file
 * @param hidden the hidden text that is marked, where one is
 * @param others other pages with marks, in words; empty where there are none
 */
record OriginalView(
    String file,
    String path,
    Optional<Drawn> drawn,
    String note,
    List<Piece> text,
    Optional<HiddenText> hidden,
    String others) {

  private static final String NOT_HELD =
      "The file itself is not held any longer, for there was no more room. This is its text as it was read.";

  private static final String NOT_DRAWN_HERE =
      "Pages are not drawn by this service. This is the file's text as it was read.";

  /**
   * What is asked for.
   *
   * @param page its number, from 1; 0 for the one with the first mark
   * @param hidden the number of a hidden text, from 0
   */
  record Asked(int page, Marks marks, int hidden) {

    /** No hidden text. */
    static final int NOTHING_HIDDEN = -1;

    private Optional<Hidden> hidden(Read read) {
      return hidden == NOTHING_HIDDEN ? Optional.empty() : Optional.of(read.hidden().get(hidden));
    }

    private String query() {
      return Stream.of(
              query("at", Marks.of(marks.sentences())),
              query("words", Marks.of(marks.words())),
              query("hidden", hidden == NOTHING_HIDDEN ? "" : String.valueOf(hidden)))
          .reduce("", String::concat);
    }

    private static String query(String name, String value) {
      return value.isEmpty() ? "" : "&%s=%s".formatted(name, value);
    }
  }

  /**
   * A page that is drawn, with rectangles over it.
   *
   * @param image its address
   * @param width in points
   * @param height in points
   * @param marked what the rectangles mark, in words
   * @param steps the way to all pages
   */
  record Drawn(
      int number,
      String image,
      String width,
      String height,
      String marked,
      List<Box> boxes,
      List<Step> steps) {

    /** The part of the page that is seen. */
    public String view() {
      return "0 0 %s %s".formatted(width, height);
    }
  }

  /** A rectangle over a page, and what it marks: a sentence, words or something hidden. */
  record Box(String x, String y, String width, String height, String kind, boolean first) {}

  /** The way to a page. */
  record Step(int number, String address, boolean isHere) {}

  /**
   * What is shown of a file.
   *
   * @throws Refusal when it has no page of the number that is asked for
   */
  static OriginalView of(Applicant applicant, Original original, Read read, Asked asked) {
    List<Page> pages = read.layout().map(Layout::pages).orElse(List.of());
    List<Mark> marks = marks(read, asked);
    Optional<Page> page =
        pages.stream().filter(each -> each.number() == number(asked, marks)).findFirst();
    if (page.isEmpty() && !pages.isEmpty()) {
      throw Refusal.unknownPath();
    }
    Optional<Drawn> drawn =
        page.map(shown -> drawn(shown, pages, marks, applicant.path() + "/original", asked, read));
    Span part = page.map(shown -> part(shown, pages, read)).orElse(whole(read));
    return new OriginalView(
        applicant.file(),
        applicant.path(),
        drawn,
        original.hasPages() && drawn.isEmpty() ? note(original) : "",
        asked.marks().cut(read.text(), part),
        asked.hidden(read).map(hidden -> HiddenText.of(asked.hidden(), hidden)),
        others(marks, page));
  }

  private static String note(Original original) {
    return original.file().isPresent() ? NOT_DRAWN_HERE : NOT_HELD;
  }

  private record Mark(Place place, String kind) {}

  private static List<Mark> marks(Read read, Asked asked) {
    List<Mark> marks = new ArrayList<>();
    Layout layout = read.layout().orElse(new Layout(List.of()));
    for (Span span : asked.marks().sentences()) {
      layout.places(span.start(), span.end()).forEach(at -> marks.add(new Mark(at, "sentence")));
    }
    for (Span span : asked.marks().words()) {
      layout.places(span.start(), span.end()).forEach(at -> marks.add(new Mark(at, "words")));
    }
    asked
        .hidden(read)
        .filter(hidden -> hidden.page().isPresent() && hidden.rectangle().isPresent())
        .map(hidden -> new Place(hidden.page().get(), hidden.rectangle().get()))
        .ifPresent(at -> marks.add(new Mark(at, "hidden")));
    return marks;
  }

  private static int number(Asked asked, List<Mark> marks) {
    if (asked.page() != 0) {
      return asked.page();
    }
    return marks.isEmpty() ? 1 : marks.getFirst().place().page();
  }

  private static Drawn drawn(
      Page page, List<Page> pages, List<Mark> marks, String address, Asked asked, Read read) {
    List<Box> boxes = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.place().page() == page.number()) {
        boxes.add(box(mark.place().rectangle(), mark.kind(), boxes.isEmpty()));
      }
    }
    return new Drawn(
        page.number(),
        "%s/%d.png".formatted(address, page.number()),
        points(page.width()),
        points(page.height()),
        "Marked: " + marked(asked, read),
        boxes,
        pages.stream()
            .map(each ->
                new Step(
                    each.number(),
                    "%s?page=%d%s".formatted(address, each.number(), asked.query()),
                    each.number() == page.number()))
            .toList());
  }

  private static String marked(Asked asked, Read read) {
    return Stream.concat(
            asked.marks().sentences().stream().map(span -> span.in(read.text())),
            asked.hidden(read).stream().map(Hidden::text))
        .map(Excerpt::of)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** A little larger than the letters, which would otherwise touch its edge. */
  private static Box box(Rectangle at, String kind, boolean first) {
    float more = kind.equals("words") ? 0.8f : 1.6f;
    return new Box(
        points(at.left() - more),
        points(at.top() - more),
        points(at.width() + 2 * more),
        points(at.height() + 2 * more),
        kind,
        first);
  }

  private static String points(float value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** From the first char of a page to that of the next, or to the end of the text. */
  private static Span part(Page page, List<Page> pages, Read read) {
    List<Line> lines = lines(page);
    if (lines.isEmpty()) {
      return new Span(0, 0);
    }
    int end =
        pages.stream()
            .filter(other -> other.number() > page.number() && !lines(other).isEmpty())
            .findFirst()
            .map(other -> lines(other).getFirst().start())
            .orElse(read.text().length());
    return new Span(lines.getFirst().start(), end);
  }

  private static List<Line> lines(Page page) {
    return page.blocks().stream().flatMap(block -> block.lines().stream()).toList();
  }

  private static Span whole(Read read) {
    return new Span(0, read.text().length());
  }

  private static String others(List<Mark> marks, Optional<Page> shown) {
    List<String> pages =
        marks.stream()
            .map(mark -> mark.place().page())
            .filter(number -> shown.isPresent() && number != shown.get().number())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return pages.isEmpty()
        ? ""
        : "There are marks on page %s, too.".formatted(String.join(", ", pages));
  }
}
