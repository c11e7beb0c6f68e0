package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Limits;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeskTests {

  @Test
  void theCurrentMonthInUtcIsTakenWhereNoneIsNamed() {
    Clock newYear = Clock.fixed(Instant.parse("2027-01-01T00:30:00Z"), ZoneOffset.UTC);
    try (Workers workers = new Workers()) {
      Assessor assessor = new Assessor(Limits.DEFAULT);
      Desk desk = new Desk(assessor, workers, newYear, new Shelf(assessor, Shelves.none()));
      assertThat(desk.month(null)).isEqualTo(YearMonth.of(2027, 1));
    }
  }
}
