package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts the words of a page that a person sees from those that only a machine finds. In doubt a
 * word is seen: nobody is accused for a picture beneath, a shadow, small print or the text layer of
 * a scan.
 */
final class Visibility {

  /** Points; print is legible from about 4. */
  private static final float TINY = 2;

  /** Letters narrower than this on the average are squeezed to nothing. */
  private static final float NARROW = 0.2f;

  private static final float CLEAR = 0.06f;
  private static final float OPAQUE = 0.95f;

  /** Of a word's area; less is not seen. */
  private static final float SHOWN = 0.1f;

  /** A picture with so much of the page is a scan, or may be the ground of one. */
  private static final float SCAN = 0.5f;

  private static final float PICTURE = 0.05f;

  /** Where a word's ground is looked at, as parts of its width. */
  private static final float[] PROBES = {0.5f, 0.15f, 0.85f};

  /** Longer findings are cut. */
  private static final int LONGEST = 2_000;

  /** Letters that make a finding; dots, numbers and single letters are strays. */
  private static final int FEWEST = 3;

  /** The same beside the page, where a page number may end up by mistake. */
  private static final int FEWEST_BESIDE = 8;

  /** What programs that make PDFs sign with, unknown to those who use them. */
  private static final Set<String> STAMPS = Set.of("Powered by TCPDF (www.tcpdf.org)");

  private static final Pattern WITHOUT_WIDTH =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])[\\u200B\\u2060-\\u2064\\uFEFF\\u180E]+(?=[\\p{L}\\p{N}])");

  private final PageContent page;
  private final Box paper;
  private final List<Word> seen = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();

  private record Unseen(Word word, Reason reason) {}

  /**
   * A page's words, parted.
   *
   * @param seen in the order of painting
   * @param hidden what is not
   */
  record Parted(List<Word> seen, List<Hidden> hidden) {}

  private Visibility(PageContent page) {
    this.page = page;
    this.paper = new Box(0, 0, page.width(), page.height());
  }

  static Parted part(PageContent page) {
    return new Visibility(page).part();
  }

  private Parted part() {
    for (Word word : page.words()) {
      Optional<Reason> reason = reason(word);
      if (reason.isPresent()) {
        unseen.add(new Unseen(word, reason.get()));
      } else {
        seen.add(word);
      }
    }
    List<Word> once = once();
    List<Hidden> hidden = new ArrayList<>(page.findings());
    hidden.addAll(findings(once));
    once.forEach(word -> withoutWidth(word).ifPresent(hidden::add));
    return new Parted(once, hidden);
  }

  private Optional<Reason> reason(Word word) {
    Ink ink = word.ink();
    Box box = word.box();
    if (ink.off()) {
      return Optional.of(Reason.LAYER);
    }
    if (word.size() < TINY || isSqueezed(word)) {
      return Optional.of(Reason.TINY);
    }
    float area = Math.max(box.area(), 0.01f);
    if (box.and(paper).area() < SHOWN * area) {
      return Optional.of(Reason.OFF_PAGE);
    }
    if (!ink.clip().has(box) && box.and(ink.clip()).area() < SHOWN * area) {
      return Optional.of(Reason.CLIPPED);
    }
    if (ink.mode() == 3 || ink.mode() == 7) {
      return ink.mode() == 3 ? invisible(box) : clipping(word, box);
    }
    if (ink.alpha() < CLEAR) {
      return Optional.of(Reason.INVISIBLE);
    }
    if (page.shapes().isEmpty()) {
      return isLost(ink, Colour.WHITE) ? Optional.of(Reason.COLOUR) : Optional.empty();
    }
    if (isCovered(word, box)) {
      return Optional.of(Reason.COVERED);
    }
    for (float probe : PROBES) {
      if (!isLost(ink, ground(ink.time(), box.left() + probe * box.width(), middle(box)))) {
        return Optional.empty();
      }
    }
    return Optional.of(Reason.COLOUR);
  }

  private static float middle(Box box) {
    return (box.top() + box.bottom()) / 2;
  }

  private static boolean isSqueezed(Word word) {
    return word.letters().size() > 2
        && (word.right() - word.left()) / word.letters().size() < NARROW;
  }

  /** Text that leaves no mark lies over a scan, or over letters that are painted as shapes. */
  private Optional<Reason> invisible(Box box) {
    float x = (box.left() + box.right()) / 2;
    float y = middle(box);
    for (Shape shape : page.shapes()) {
      if (shape.image() && shape.has(x, y) && shape.box().area() >= PICTURE * paper.area()) {
        return Optional.empty();
      }
    }
    int marked = 0;
    int cells = 0;
    for (float at = box.left(); at <= box.right(); at += PageContent.CELL) {
      cells++;
      marked += page.marks().get(PageContent.cell(at, y)) ? 1 : 0;
    }
    return marked * 2 >= cells && marked > 0 ? Optional.empty() : Optional.of(Reason.INVISIBLE);
  }

  /** Letters that only clip are seen by what is painted through them. */
  private Optional<Reason> clipping(Word word, Box box) {
    List<Shape> later = page.shapes().subList(word.ink().time(), page.shapes().size());
    boolean painted =
        later.stream().anyMatch(shape -> shape.box().and(box).area() > SHOWN * box.area());
    return painted ? Optional.empty() : Optional.of(Reason.INVISIBLE);
  }

  private static boolean isLost(Ink ink, int ground) {
    boolean fill = !ink.fills() || isNear(ink.fill(), ink.alpha(), ground);
    boolean stroke = !ink.strokes() || isNear(ink.stroke(), 1, ground);
    return fill && stroke;
  }

  private static boolean isNear(int colour, float alpha, int ground) {
    return Colour.isNear(alpha < 1 ? Colour.over(colour, alpha, ground) : colour, ground);
  }

  /** What colour lies beneath a point when so many shapes are painted. */
  private int ground(int time, float x, float y) {
    List<Shape> shapes = page.shapes();
    int lowest = time - 1;
    while (lowest >= 0 && !(shapes.get(lowest).alpha() >= OPAQUE && shapes.get(lowest).has(x, y))) {
      lowest--;
    }
    int colour = lowest < 0 ? Colour.WHITE : shapes.get(lowest).colour();
    for (int i = lowest + 1; i < time; i++) {
      Shape shape = shapes.get(i);
      if (shape.has(x, y)) {
        colour = Colour.over(shape.colour(), shape.alpha(), colour);
      }
    }
    return colour;
  }

  private boolean isCovered(Word word, Box box) {
    int time = word.ink().time();
    List<Shape> shapes = page.shapes();
    for (float probe : PROBES) {
      float x = box.left() + probe * box.width();
      float y = middle(box);
      boolean covered = false;
      for (int i = time; i < shapes.size() && !covered; i++) {
        Shape shape = shapes.get(i);
        boolean covers =
            shape.alpha() >= OPAQUE
                && shape.has(x, y)
                && shape.has(x, box.top() + 0.3f * box.height())
                && shape.has(x, box.bottom() - 0.3f * box.height());
        covered = covers && !isScan(shape, i);
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  /** A picture of the whole page that no text is painted on: the text beneath is what it shows. */
  private boolean isScan(Shape shape, int time) {
    if (!shape.image() || shape.box().area() < SCAN * paper.area()) {
      return false;
    }
    long after =
        page.words().stream()
            .filter(word -> word.ink().time() > time && word.ink().mode() != 3)
            .count();
    return after * 10 <= page.words().size();
  }

  /** Words that are painted twice, as shadows are and bold letters once were, count once. */
  private List<Word> once() {
    Map<String, List<Word>> same = new HashMap<>();
    List<Word> once = new ArrayList<>(seen.size());
    for (Word word : seen) {
      List<Word> others = same.computeIfAbsent(word.text(), text -> new ArrayList<>(2));
      Optional<Word> twin = others.stream().filter(other -> isTwin(other, word)).findAny();
      if (twin.isPresent()) {
        twin.get().doubled();
      } else {
        others.add(word);
        once.add(word);
      }
    }
    return once;
  }

  private static boolean isTwin(Word one, Word other) {
    return one.angle() == other.angle()
        && Math.abs(one.base() - other.base()) < 0.25f * one.size()
        && Math.abs(one.left() - other.left()) < 0.25f * one.size()
        && Math.abs(one.right() - other.right()) < 0.25f * one.size();
  }

  /** Neighbours in the order of painting that are hidden in one way are one finding. */
  private List<Hidden> findings(List<Word> once) {
    List<Hidden> findings = new ArrayList<>();
    List<Word> group = new ArrayList<>();
    Reason reason = Reason.COLOUR;
    for (Unseen next : unseen) {
      if (isShadow(next, once)) {
        continue;
      }
      if (next.reason != reason) {
        finding(group, reason).ifPresent(findings::add);
        group.clear();
      }
      reason = next.reason;
      group.add(next.word);
    }
    finding(group, reason).ifPresent(findings::add);
    return findings;
  }

  /** The same is seen in the same place. */
  private static boolean isShadow(Unseen unseen, List<Word> once) {
    Box box = unseen.word.box();
    String text = unseen.word.text();
    return once.stream()
        .filter(word -> word.box().and(box).area() > 0.4f * Math.min(box.area(), word.box().area()))
        .anyMatch(word -> word.text().contains(text) || text.contains(word.text()));
  }

  private Optional<Hidden> finding(List<Word> group, Reason reason) {
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
    String clean = CleanText.of(text.toString()).strip();
    int fewest = reason == Reason.OFF_PAGE || reason == Reason.CLIPPED ? FEWEST_BESIDE : FEWEST;
    return clean.codePoints().filter(Character::isLetter).count() < fewest || STAMPS.contains(clean)
        ? Optional.empty()
        : Optional.of(
            new Hidden(
                reason,
                page.number(),
                Rectangle.around(rectangles),
                clean.substring(0, Math.min(clean.length(), LONGEST))));
  }

  private static boolean isWithoutWidth(char c) {
    return switch (c) {
      case '\u200B', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF', '\u180E' -> true;
      default -> false;
    };
  }

  private Optional<Hidden> withoutWidth(Word word) {
    for (Word.Letter letter : word.letters()) {
      char first = letter.text().isEmpty() ? 0 : letter.text().charAt(0);
      if (isWithoutWidth(first)) {
        String text = word.text();
        return text.length() > 4 && WITHOUT_WIDTH.matcher(text).find()
            ? Optional.of(
                new Hidden(
                    Reason.ZERO_WIDTH,
                    page.number(),
                    word.box().rectangle(),
                    CleanText.of(text).strip()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
