package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Judged.Part;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.WhatIf.Change;
import dev.shortlist.assess.WhatIf.Kind;
import dev.shortlist.assess.WhatIf.Reason;
import dev.shortlist.extract.Extraction;
import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation.Range;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTests {

  static Stream<Long> seeds() {
    return new Random(7).longs(30).boxed();
  }

  @Test
  void neighboursThatSwapAreToldWithWhatMovedThem() {
    WhatIf whatIf =
        WhatIf.of(
            List.of(judged("a", 30, 10), judged("b", 10, 25)),
            List.of(judged("a", 20, 12), judged("b", 5, 40)));

    assertThat(whatIf.lines()).extracting(line -> line.now().file()).containsExactly("b", "a");
    assertThat(whatIf.lines()).extracting(WhatIf.Line::number).containsExactly(1, 0);
    assertThat(whatIf.lines())
        .extracting(line -> line.before().rank().orElseThrow())
        .containsExactly(2, 1);
    assertThat(whatIf.changes())
        .containsExactly(
            new Change(
                Kind.SWAPPED,
                "b",
                "a",
                points(-5),
                points(13),
                List.of(new Reason("part 1", points(13)), new Reason("part 0", points(5))),
                points(0)));
  }

  @Test
  void tiesThatBeginAndEndAreToldAsTies() {
    List<Judged> apart = List.of(judged("a", 30), judged("b", 20), judged("c", 10));
    List<Judged> tied = List.of(judged("a", 30), judged("b", 30), judged("c", 10));

    assertThat(WhatIf.of(apart, tied).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.TIED));
    assertThat(WhatIf.of(apart, tied).lines())
        .extracting(line -> line.now().rank().orElseThrow())
        .containsExactly(1, 1, 3);
    assertThat(WhatIf.of(tied, apart).changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(Kind.PARTED);
          assertThat(change.upper()).isEqualTo("a");
        });
    assertThat(WhatIf.of(tied, tied).changes()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadStaysLastAndChangesWithNobody() {
    Judged unread = Judged.of(new Assessment.Unreadable("u", Extraction.Reason.EMPTY));
    WhatIf whatIf =
        WhatIf.of(
            List.of(unread, judged("a", 1), judged("b", 2)),
            List.of(unread, judged("a", 2), judged("b", 1)));

    assertThat(whatIf.lines()).extracting(line -> line.now().file()).containsExactly("a", "b", "u");
    assertThat(whatIf.changes()).hasSize(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theReasonsAddUpAndAnotherOrderNeverGoesUntold(long seed) {
    Random random = new Random(seed);
    List<Judged> before = IntStream.range(0, 12).mapToObj(i -> some(i, random)).toList();
    List<Judged> now = IntStream.range(0, 12).mapToObj(i -> some(i, random)).toList();

    WhatIf whatIf = WhatIf.of(before, now);

    assertThat(whatIf.changes())
        .allSatisfy(change -> {
          BigDecimal sum =
              change.by().stream().map(Reason::points).reduce(change.others(), BigDecimal::add);
          assertThat(change.lead().subtract(change.leadBefore())).isEqualByComparingTo(sum);
        });
    boolean isSame =
        whatIf.lines().stream().allMatch(line -> line.now().rank().equals(line.before().rank()));
    assertThat(whatIf.changes().isEmpty()).isEqualTo(isSame);
    assertThat(WhatIf.of(before, before).changes()).isEmpty();
  }

  private static Judged some(int i, Random random) {
    return judged(
        "file " + i, random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4), 0);
  }

  private static Judged judged(String file, int... parts) {
    Map<String, Part> earned = new LinkedHashMap<>();
    int sum = 0;
    for (int i = 0; i < parts.length; i++) {
      earned.put("g" + i, new Part("part " + i, points(parts[i])));
      sum += parts[i];
    }
    BigDecimal score = points(sum);
    return new Judged(
        new Line(
            Optional.empty(),
            file,
            Optional.of(score),
            Optional.of(new Range(score, score)),
            Optional.of(Band.WEAK),
            List.of(),
            Optional.empty()),
        earned);
  }

  private static BigDecimal points(int whole) {
    return BigDecimal.valueOf(whole * 100L, 2);
  }
}
