package dev.shortlist.extract.pdf.sight;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is hidden on a page: neighbours in the order of painting that are hidden in one way
 * are one finding.
 */
final class Findings {

  /** Letters that make a finding beside the page, where a page number may end up by mistake. */
  private static final int FEWEST_BESIDE = 8;

  /** What programs that make PDFs sign with, unknown to those who use them. */
  private static final Set<String> STAMPS = Set.of("Powered by TCPDF (www.tcpdf.org)");

  private static final Pattern WITHOUT_WIDTH =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])[\\u200B\\u2060-\\u2064\\uFEFF\\u180E]+(?=[\\p{L}\\p{N}])");

  private final int page;
  private final List<Hidden> all = new ArrayList<>();
  private final List<Word> group = new ArrayList<>();
  private Reason reason = Reason.COLOUR;

  /** On a page, of which something may be known before. */
  Findings(int page, List<Hidden> known) {
    this.page = page;
    all.addAll(known);
  }

  /** All; nothing may be added later. */
  List<Hidden> all() {
    endGroup();
    return all;
  }

  /** Adds a word that is not seen. */
  void add(Word word, Reason why) {
    if (why != reason) {
      endGroup();
    }
    reason = why;
    group.add(word);
  }

  private void endGroup() {
    finding().ifPresent(all::add);
    group.clear();
  }

  private Optional<Hidden> finding() {
    StringBuilder text = new StringBuilder();
    List<Rectangle> rectangles = new ArrayList<>();
    Word before = null;
    for (Word word : group) {
      boolean goesOn =
          before != null
              && !word.afterSpace()
              && Math.abs(word.base() - before.base()) < 0.5f * word.size()
              && Math.abs(word.left() - before.right()) < 0.1f * word.size();
      text.append(text.isEmpty() || goesOn ? "" : " ").append(word.text());
      rectangles.add(word.box().rectangle());
      before = word;
    }
    return rectangles.isEmpty()
        ? Optional.empty()
        : Hidden.of(reason, page, Rectangle.around(rectangles), text.toString())
            .filter(hidden -> !STAMPS.contains(hidden.text()) && !isStray(hidden));
  }

  private static boolean isStray(Hidden hidden) {
    boolean beside = hidden.reason() == Reason.OFF_PAGE || hidden.reason() == Reason.CLIPPED;
    return beside && hidden.text().codePoints().filter(Character::isLetter).count() < FEWEST_BESIDE;
  }

  /** Adds a word that is seen, if it hides characters that take no room. */
  void addMarks(Word word) {
    if (word.letters().stream().anyMatch(Findings::isWithoutWidth)) {
      String text = word.text();
      if (text.length() > 4 && WITHOUT_WIDTH.matcher(text).find()) {
        Hidden.of(Reason.ZERO_WIDTH, page, word.box().rectangle(), text).ifPresent(all::add);
      }
    }
  }

  private static boolean isWithoutWidth(Word.Letter letter) {
    return !letter.text().isEmpty()
        && switch (letter.text().charAt(0)) {
          case '\u200B', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF', '\u180E' ->
              true;
          default -> false;
        };
  }
}
