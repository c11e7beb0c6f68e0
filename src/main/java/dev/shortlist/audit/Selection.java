package dev.shortlist.audit;

import dev.shortlist.audit.Outcome.Scored;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Who goes on to the next step, by what the tool said. */
public sealed interface Selection {

  /** Who of all that were scored is selected. */
  Predicate<Scored> among(List<Scored> all);

  /** The same in words, as it came out for them. */
  String told(List<Scored> all);

  /**
   * Everybody with a score from this one on.
   *
   * @param score in hundredths of a point, 0 to 10,000
   */
  record AtLeast(int score) implements Selection {

    public AtLeast {
      if (score < 0 || score > Scored.HIGHEST) {
        throw new IllegalArgumentException("A threshold is a score from 0 to 100.");
      }
    }

    /**
     * From a score in points.
     *
     * @throws IllegalArgumentException when it is not from 0 to 100, or has more than two decimals
     */
    public static AtLeast of(BigDecimal points) {
      try {
        return new AtLeast(points.movePointRight(2).intValueExact());
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            "A threshold is a score from 0 to 100 with at most two decimals.", e);
      }
    }

    @Override
    public Predicate<Scored> among(List<Scored> all) {
      return one -> one.score() >= score;
    }

    @Override
    public String told(List<Scored> all) {
      return "a score of at least " + points().toPlainString();
    }

    /** In points, two decimals. */
    BigDecimal points() {
      return BigDecimal.valueOf(score, 2);
    }
  }

  /**
   * Everybody whose band is one of these.
   *
   * @param bands in the tool's words, the lowest first
   */
  record InBand(List<String> bands) implements Selection {

    public InBand {
      bands = List.copyOf(bands);
    }

    @Override
    public Predicate<Scored> among(List<Scored> all) {
      return one -> bands.contains(one.band());
    }

    @Override
    public String told(List<Scored> all) {
      return "the band " + String.join(" or ", bands);
    }
  }

  /**
   * The first so many of the ranking. Whoever shares the score of the last of them is selected,
   * too: nothing that the tool said tells them apart.
   *
   * @param count at least 1
   */
  record Top(int count) implements Selection {

    public Top {
      if (count < 1) {
        throw new IllegalArgumentException("The first of a ranking are at least 1.");
      }
    }

    @Override
    public Predicate<Scored> among(List<Scored> all) {
      int last =
          all.stream()
              .map(Scored::score)
              .sorted(Comparator.reverseOrder())
              .limit(count)
              .reduce((_, lower) -> lower)
              .orElse(0);
      return one -> one.score() >= last;
    }

    @Override
    public String told(List<Scored> all) {
      long more = all.stream().filter(among(all)).count() - count;
      String first = "the first %d of the ranking".formatted(count);
      return more > 0 ? first + ", and %d more with the last one's score".formatted(more) : first;
    }
  }
}
