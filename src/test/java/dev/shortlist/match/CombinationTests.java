package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.match.Combination.Judge;
import dev.shortlist.match.Combination.Worth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A smallest set that reaches something together, and how much is judged to find it. */
class CombinationTests {

  /**
   * Things that add up.
   *
   * @param shown what each adds to one part
   * @param all what each adds to the other
   * @param enoughShown what the one part has to come to
   * @param enough what the other has to come to
   * @param slack what each may add beyond that
   * @param judged how many sets were judged
   */
  private record Sums(
      List<Integer> shown,
      List<Integer> all,
      int enoughShown,
      int enough,
      int slack,
      AtomicInteger judged)
      implements Judge {

    static Sums of(int enough, Integer... all) {
      return of(List.of(all), List.of(all), 0, enough);
    }

    static Sums of(List<Integer> shown, List<Integer> all, int enoughShown, int enough) {
      return new Sums(shown, all, enoughShown, enough, 0, new AtomicInteger());
    }

    @Override
    public Worth of(List<Integer> set) {
      judged.incrementAndGet();
      int sumShown = set.stream().mapToInt(shown::get).sum();
      int sum = set.stream().mapToInt(all::get).sum();
      return new Worth(sumShown, sum, sum, mayReach(sumShown, sum));
    }

    @Override
    public boolean mayReach(Worth worth) {
      return mayReach(worth.shown(), worth.all());
    }

    private boolean mayReach(int sumShown, int sum) {
      return sumShown >= enoughShown && sum >= enough;
    }

    @Override
    public int slack(int thing) {
      return slack;
    }

    Optional<Combination> found() {
      return Combination.of(all.size(), this);
    }
  }

  @Test
  void ofSetsOfOneSizeThatWithTheMostIsTaken() {
    assertThat(Sums.of(10, 4, 6, 5, 9).found()).contains(new Combination(List.of(1, 3), true));
    assertThat(Sums.of(9, 9, 4, 9).found()).contains(new Combination(List.of(0), true));
    assertThat(Sums.of(9, 3, 4, 9).found()).contains(new Combination(List.of(2), true));
  }

  @Test
  void allThingsAreASetToo() {
    assertThat(Sums.of(6, 1, 2, 3).found()).contains(new Combination(List.of(0, 1, 2), true));
    assertThat(Sums.of(7, 1, 2, 3).found()).isEmpty();
    assertThat(Sums.of(1).found()).isEmpty();
    assertThat(Sums.of(1, 1).found()).contains(new Combination(List.of(0), true));
  }

  @Test
  void whatCannotReachItIsNotTried() {
    // Ten of forty are needed: of smaller sets alone there are hundreds of millions.
    List<Integer> ones = Collections.nCopies(40, 1);
    Sums sums = Sums.of(ones, ones, 0, 10);

    assertThat(sums.found().orElseThrow().smallest()).isTrue();
    assertThat(sums.judged().get()).isLessThan(1000);
  }

  @ParameterizedTest
  @CsvSource({"true, 0, 10", "false, 10, 0"})
  void eachOfBothPartsTellsWhatCannotReachIt(boolean all, int enoughShown, int enough) {
    List<Integer> ones = Collections.nCopies(40, 1);
    List<Integer> many = Collections.nCopies(40, 100);
    Sums sums = Sums.of(all ? many : ones, all ? ones : many, enoughShown, enough);

    Combination found = sums.found().orElseThrow();

    assertThat(found.members()).hasSize(10);
    assertThat(found.smallest()).isTrue();
    assertThat(sums.judged().get()).isLessThan(1000);
  }

  @Test
  void twoThingsMayAddMoreThanEachByItselfForRounding() {
    // Each by itself is rounded down from 1.5 to 1; both are 3.
    Judge rounded =
        new Judge() {
          @Override
          public Worth of(List<Integer> set) {
            int sum = 3 * set.size() / 2;
            return new Worth(sum, sum, sum, sum >= 3);
          }

          @Override
          public boolean mayReach(Worth worth) {
            return worth.all() >= 3 && worth.shown() >= 3;
          }

          @Override
          public int slack(int thing) {
            return 1;
          }
        };

    assertThat(Combination.of(5, rounded)).contains(new Combination(List.of(0, 1), true));
  }

  @Test
  void theMostThatTheRestAddsIsThatOfAsManyAsAreLeft() {
    // 9 and 8 are 17: two are not enough for 18, and of three the first three are.
    Sums sums = Sums.of(18, 9, 8, 7, 1, 1, 1, 1);

    assertThat(sums.found()).contains(new Combination(List.of(0, 1, 2), true));
    // All; for each size none and the seven; with the first, and with the first two. A pair that
    // was tried would be seven more.
    assertThat(sums.judged().get()).isLessThan(1 + 3 * 8 + 7 + 6 + 7);
  }

  @Test
  void whereTooManyRemainWhatAddsMostIsTakenOneAfterTheOther() {
    // Only the last thing of all is of any use with the others, and nobody can tell before.
    int count = 40;
    Judge hidden =
        new Judge() {
          @Override
          public Worth of(List<Integer> set) {
            boolean reached = set.containsAll(List.of(3, 17, 28, 36));
            int useful =
                Math.toIntExact(set.stream().filter(List.of(3, 17, 28, 36)::contains).count());
            return new Worth(useful, useful, 10 * useful + (set.contains(5) ? 15 : 0), reached);
          }

          @Override
          public boolean mayReach(Worth worth) {
            return true;
          }

          @Override
          public int slack(int thing) {
            return 1;
          }
        };

    // The fifth adds most at first, and is left out again.
    assertThat(Combination.of(count, hidden))
        .contains(new Combination(List.of(3, 17, 28, 36), false));
  }
}
