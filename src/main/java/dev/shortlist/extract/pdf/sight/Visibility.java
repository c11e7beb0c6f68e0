package dev.shortlist.extract.pdf.sight;

import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Word;
import java.util.Optional;

/**
 * Tells why a word of a page is not seen, if it is not. In doubt it is: nobody is accused for a
 * picture beneath, a shadow, small print or the text layer of a scan.
 */
final class Visibility {

  /** Of a word's area; less is not seen. */
  static final float SHOWN = 0.1f;

  /** Points; print is legible from about 4. */
  private static final float TINY = 2;

  /** Letters narrower than this, in points on the average, are squeezed to nothing. */
  private static final float NARROW = 0.2f;

  /** Ink that is clearer leaves no mark; on white, black is then a grey that nobody sees. */
  private static final float CLEAR = 0.06f;

  /** The text rendering modes that paint nothing: 7 clips what is painted later. */
  private static final int INVISIBLE = 3;

  private static final int CLIPPING = 7;

  private final Ground ground;
  private final Box paper;

  Visibility(PageContent page) {
    this.ground = new Ground(page);
    this.paper = new Box(0, 0, page.width(), page.height());
  }

  /** Why a word is not seen; nothing for one that is. */
  Optional<Reason> reason(Word word) {
    Ink ink = word.ink();
    if (ink.off()) {
      return Optional.of(Reason.LAYER);
    }
    if (word.size() < TINY || isSqueezed(word)) {
      return Optional.of(Reason.TINY);
    }
    Box box = word.box();
    float least = SHOWN * Math.max(box.area(), 0.01f);
    if (box.and(paper).area() < least) {
      return Optional.of(Reason.OFF_PAGE);
    }
    if (!ink.clip().has(box) && box.and(ink.clip()).area() < least) {
      return Optional.of(Reason.CLIPPED);
    }
    boolean marked =
        switch (ink.mode()) {
          case INVISIBLE -> ground.pictures(word) || ground.draws(word);
          case CLIPPING -> ground.fills(word);
          default -> ink.alpha() >= CLEAR;
        };
    if (!marked) {
      return Optional.of(Reason.INVISIBLE);
    }
    if (ink.mode() == INVISIBLE || ink.mode() == CLIPPING) {
      return Optional.empty();
    }
    if (ground.covers(word)) {
      return Optional.of(Reason.COVERED);
    }
    return ground.swallows(word) ? Optional.of(Reason.COLOUR) : Optional.empty();
  }

  private static boolean isSqueezed(Word word) {
    return word.letters().size() > 2
        && (word.right() - word.left()) / word.letters().size() < NARROW;
  }
}
