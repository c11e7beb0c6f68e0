package dev.shortlist.web;

import dev.shortlist.assess.Stage;
import dev.shortlist.extract.Extraction;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Keeps count of the pipeline: {@code shortlist.stage}, how often and how long each stage ran, and
 * {@code shortlist.unreadable}, how many files and texts had none to read, by reason.
 */
@Component
class StageMetrics implements Stage.Listener {

  private final MeterRegistry meters;

  StageMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void took(Stage stage, Duration time) {
    meters.timer("shortlist.stage", "stage", word(stage)).record(time);
  }

  @Override
  public void unreadable(Extraction.Reason reason) {
    meters.counter("shortlist.unreadable", "reason", word(reason)).increment();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
