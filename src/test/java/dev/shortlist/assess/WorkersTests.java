package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTests {

  @Test
  void resultsComeInTheOrderOfTheThings() {
    List<Integer> things = IntStream.range(0, 500).boxed().toList();
    try (Workers workers = new Workers()) {
      assertThat(workers.all(things, thing -> thing * 2))
          .isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }
  }

  @Test
  void onlyAFewThingsAreTakenBeforeTheFirstResultIsHandedOver() {
    AtomicInteger taken = new AtomicInteger();
    List<Integer> takenAtResult = new ArrayList<>();
    Iterator<Integer> things =
        IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).boxed().iterator();
    try (Workers workers = new Workers()) {
      workers.each(things, thing -> thing, result -> takenAtResult.add(taken.get() - result));
    }
    int most = 2 * Runtime.getRuntime().availableProcessors();
    assertThat(takenAtResult).hasSize(1000).allMatch(ahead -> ahead <= most + 1);
  }

  @Test
  void aFaultOfTheWorkReachesWhoAskedForIt() {
    try (Workers workers = new Workers()) {
      assertThatIllegalStateException()
          .isThrownBy(() ->
              workers.one(() -> {
                throw new IllegalStateException("made");
              }))
          .withMessage("made");
    }
  }
}
