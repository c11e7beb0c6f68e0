package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTests {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @Test
  void theRemainderGoesToTheLargestFractionAndThenToTheFirst() {
    assertThat(Shares.of(10, new long[] {1, 1, 1})).containsExactly(4, 3, 3);
    assertThat(Shares.of(10, new long[] {100, 100, 155})).containsExactly(3, 3, 4);
  }

  @Test
  void nothingIsSharedOutWhereNoPartIsMoreThanNothing() {
    assertThat(Shares.of(10, new long[] {0, 0})).containsExactly(0, 0);
    assertThat(Shares.of(10, new long[] {})).isEmpty();
  }

  @Test
  void aPartOfNothingGetsNothing() {
    assertThat(Shares.of(7, new long[] {0, 3, 0, 4})).containsExactly(0, 3, 0, 4);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLost(int seed) {
    Random random = new Random(seed);
    long[] parts = random.longs(1 + random.nextInt(30), 0, 2000).toArray();
    parts[0]++;
    int whole = random.nextInt(10_001);

    List<Integer> shares = Shares.of(whole, parts);

    assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(whole);
    assertThat(shares).allSatisfy(share -> assertThat(share).isNotNegative());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noShareIsAWholeHundredthOffItsPart(int seed) {
    Random random = new Random(seed);
    long[] parts = random.longs(1 + random.nextInt(30), 1, 2000).toArray();
    long sum = IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();

    List<Integer> shares = Shares.of(10_000, parts);

    for (int i = 0; i < parts.length; i++) {
      assertThat(Math.abs(shares.get(i) * sum - 10_000 * parts[i])).isLessThan(sum);
    }
  }
}
