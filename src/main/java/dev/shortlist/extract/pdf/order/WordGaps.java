package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Parts words that a line sets closely, as programs do that paint no spaces and squeeze a line to
 * the width of its column. The gaps of such a line fall into two groups, those within words near
 * nothing and those between words, and what lies between the groups parts them better than any
 * fixed measure (as the threshold of N. Otsu, "A threshold selection method from gray-level
 * histograms", IEEE Transactions on Systems, Man and Cybernetics 9(1), 1979, does for grey levels).
 */
final class WordGaps {

  /** In letter heights: no narrower gap parts words. */
  private static final float LEAST = 0.085f;

  /** Wider ones part columns. */
  private static final float MOST = 0.5f;

  /** The groups are so far apart. */
  private static final float APART = 0.05f;

  /** Of all gaps, those between words are no larger part; in spaced words they would be. */
  private static final float LARGEST = 0.4f;

  private static final int FEWEST = 3;

  private WordGaps() {}

  /** The words of a row, the long ones parted where the row tells it. */
  static List<Word> parted(List<Word> words) {
    Optional<Float> limit = limit(words);
    if (limit.isEmpty()) {
      return words;
    }
    List<Word> parted = new ArrayList<>();
    for (Word word : words) {
      int from = 0;
      List<Letter> letters = word.letters();
      for (int i = 1; i <= letters.size(); i++) {
        boolean ends =
            i == letters.size()
                || gap(letters.get(i - 1), letters.get(i)) > limit.get() * word.size();
        if (ends) {
          parted.add(from == 0 && i == letters.size() ? word : word.part(from, i));
          from = i;
        }
      }
    }
    return parted;
  }

  private static float gap(Letter one, Letter other) {
    return other.left() - one.right();
  }

  /** The gap, in letter heights, that parts the words of a row more closely than usual. */
  private static Optional<Float> limit(List<Word> words) {
    int count = words.stream().mapToInt(word -> word.letters().size()).sum();
    float[] gaps = new float[count];
    int n = 0;
    boolean wide = false;
    Word before = null;
    for (Word word : words) {
      List<Letter> letters = word.letters();
      if (before != null) {
        float gap = (word.left() - before.right()) / word.size();
        if (gap < MOST) {
          gaps[n++] = gap;
        }
      }
      for (int i = 1; i < letters.size(); i++) {
        float gap = gap(letters.get(i - 1), letters.get(i)) / word.size();
        wide |= gap > LEAST;
        gaps[n++] = gap;
      }
      before = word;
    }
    if (!wide) {
      return Optional.empty(); // no word could be parted
    }
    Arrays.sort(gaps, 0, n);
    int best = -1;
    for (int i = (int) ((1 - LARGEST) * n); i < n - FEWEST; i++) {
      boolean parts = gaps[i + 1] > LEAST && gaps[i + 1] - gaps[i] > APART;
      if (parts && (best < 0 || gaps[i + 1] - gaps[i] > gaps[best + 1] - gaps[best])) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of((gaps[best] + gaps[best + 1]) / 2);
  }
}
