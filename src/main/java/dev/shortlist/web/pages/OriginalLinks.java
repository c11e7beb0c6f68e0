package dev.shortlist.web.pages;

import dev.shortlist.web.original.HiddenText;
import dev.shortlist.web.original.Marks;
import dev.shortlist.web.original.Whereabouts;
import dev.shortlist.web.pages.ReportView.QuoteView;
import java.util.List;

/**
 * The addresses at which a report's résumé itself is shown.
 *
 * @param path of the report; empty where the résumé is not held
 * @param where its quotes stand
 * @param hidden what its file holds and nobody sees, the first of it
 * @param hiddenInAll how much of that there is
 */
record OriginalLinks(String path, Whereabouts where, List<HiddenText> hidden, int hiddenInAll) {

  /** A résumé that is not held. */
  static final OriginalLinks NONE = new OriginalLinks("", Whereabouts.NOWHERE, List.of(), 0);

  /** In every page that shows a place the first mark has this name. */
  private static final String HERE = "#here";

  OriginalLinks {
    hidden = List.copyOf(hidden);
  }

  /** Whether there is anything to show. */
  public boolean isHeld() {
    return !path.isEmpty();
  }

  /** Where all of it is shown. */
  public String all() {
    return path + "/original";
  }

  /** Where it is told how it was understood. */
  public String read() {
    return path + "/read";
  }

  /** Where something hidden would stand. */
  public String place(HiddenText text) {
    return "%s/original?hidden=%d%s".formatted(path, text.number(), HERE);
  }

  /** Where a page is shown. */
  String page(int number) {
    return "%s?page=%d".formatted(all(), number);
  }

  /** How much of what is hidden is not in the list. */
  public int hiddenMore() {
    return hiddenInAll - hidden.size();
  }

  /** A quote that leads to its place. */
  QuoteView quote(String text) {
    return new QuoteView(text, place(where.marks(text)));
  }

  /** A quote that leads to its place, where the words are marked that name a skill. */
  QuoteView quote(String text, String skill) {
    return new QuoteView(text, place(where.marks(text, skill)));
  }

  /** Where marks are shown; empty where there are none. */
  String place(Marks marks) {
    if (!isHeld() || marks.sentences().isEmpty()) {
      return "";
    }
    String words = marks.words().isEmpty() ? "" : "&words=" + Marks.of(marks.words());
    return all() + "?at=" + Marks.of(marks.sentences()) + words + HERE;
  }
}
