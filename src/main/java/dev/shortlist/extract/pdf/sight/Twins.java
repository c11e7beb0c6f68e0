package dev.shortlist.extract.pdf.sight;

import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are painted twice, as shadows are and bold letters once were, count once. */
final class Twins {

  /** Of the letter height, how far twins are apart at most. */
  private static final float APART = 0.25f;

  /** Of the smaller area, what a word has in common with its shadow. */
  private static final float COMMON = 0.4f;

  /** The height of the bands of the page in which shadows are looked for, in points. */
  private static final float BAND = 16;

  /** Twins are painted with no more words of the same letters in between. */
  private static final int LOOKED_AT = 200;

  private final List<Word> once = new ArrayList<>();
  private final Map<Integer, List<Word>> bands = new HashMap<>();

  /** Of the words that are seen, in the order of painting. */
  Twins(List<Word> seen) {
    Map<String, List<Word>> same = new HashMap<>();
    for (Word word : seen) {
      List<Word> others = same.computeIfAbsent(word.text(), text -> new ArrayList<>(2));
      others.reversed().stream()
          .limit(LOOKED_AT)
          .filter(other -> isTwin(other, word))
          .findAny()
          .ifPresentOrElse(
              Word::doubled,
              () -> {
                others.add(word);
                once.add(word);
              });
    }
  }

  private static boolean isTwin(Word one, Word other) {
    float apart = APART * one.size();
    return one.angle() == other.angle()
        && Math.abs(one.base() - other.base()) < apart
        && Math.abs(one.left() - other.left()) < apart
        && Math.abs(one.right() - other.right()) < apart;
  }

  /** Each word once. */
  List<Word> once() {
    return once;
  }

  /** Whether what is not seen is seen in the same place all the same. */
  boolean haveShadow(Word unseen) {
    if (bands.isEmpty()) {
      once.forEach(this::index);
    }
    Box box = unseen.box();
    String text = unseen.text();
    return bands.getOrDefault(band(box.middle()), List.of()).stream()
        .filter(
            word -> word.box().and(box).area() > COMMON * Math.min(box.area(), word.box().area()))
        .anyMatch(word -> word.text().contains(text) || text.contains(word.text()));
  }

  private void index(Word word) {
    for (int band = band(word.box().top()); band <= band(word.box().bottom()); band++) {
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(word);
    }
  }

  private static int band(float y) {
    return Math.clamp((int) Math.floor(y / BAND), -1, 1_000);
  }
}
