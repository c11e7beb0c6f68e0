package dev.shortlist.resume.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonthsTests {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyMonthIsCountedOnce(int seed) {
    Random random = new Random(seed);
    List<Months> stretches = new ArrayList<>();
    BitSet covered = new BitSet();
    for (int i = 0; i < random.nextInt(12); i++) {
      int from = random.nextInt(200);
      int to = from + random.nextInt(40);
      stretches.add(new Months(from, to));
      covered.set(from, to);
    }
    assertThat(Months.covered(stretches)).isEqualTo(covered.cardinality());
  }

  @Test
  void nothingCoversNothing() {
    assertThat(Months.covered(List.of())).isZero();
  }

  @Test
  void bothEndsAreIncluded() {
    Months months = Months.of(YearMonth.of(2019, 11), YearMonth.of(2020, 2));

    assertThat(months.length()).isEqualTo(4);
    assertThat(Months.of(YearMonth.of(2019, 11), YearMonth.of(2019, 11)).length()).isEqualTo(1);
  }

  @Test
  void aStretchThatEndsBeforeItBeginsIsNone() {
    assertThatThrownBy(() -> new Months(12, 11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12 to 11");
  }
}
