package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTests {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  void aWhileCountsInFullWhereTheWorkerWorks() {
    assertThat(counted(Duration.ofSeconds(2))).isEqualTo(SECOND);
    assertThat(counted(Duration.ofMillis(334))).isEqualTo(SECOND);
  }

  @Test
  void aThirdCountsWhereItHasNextToNothingOfTheProcessors() {
    assertThat(counted(Duration.ofMillis(333))).isEqualTo(SECOND / 3);
    assertThat(counted(Duration.ZERO)).isEqualTo(SECOND / 3);
  }

  @Test
  void aWhileCountsInFullWhereNothingTells() {
    assertThat(Deadline.counted(SECOND, Optional.empty())).isEqualTo(SECOND);
  }

  private static long counted(Duration worked) {
    return Deadline.counted(SECOND, Optional.of(worked));
  }
}
