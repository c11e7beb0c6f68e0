package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.catalogue.WrongCatalogueException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the catalogue read anew when the organisation's own file has changed and is not being written
 * any more. A wrong file changes nothing but the log and {@code shortlist.catalogue}, which counts
 * the changes by what came of them.
 */
@Component
@ConditionalOnProperty("shortlist.catalogue")
class CatalogueWatch {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueWatch.class);

  private final Assessor assessor;
  private final Path file;
  private final MeterRegistry meters;

  /** Nothing where the file cannot be read. */
  private Optional<String> seen;

  private Optional<String> tried;

  CatalogueWatch(Assessor assessor, Settings settings, MeterRegistry meters) {
    this.assessor = assessor;
    this.file = Objects.requireNonNull(settings.catalogue());
    this.meters = meters;
    this.seen = content();
    this.tried = seen;
  }

  /** Looks at the file; a change counts when it looks the same twice. */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void look() {
    Optional<String> now = content();
    if (now.equals(seen) && !now.equals(tried)) {
      tried = now;
      learn();
    }
    seen = now;
  }

  private void learn() {
    try {
      assessor.learn(List.of(file));
      LOG.info(
          "The catalogue was read anew: {} skills, version {}.",
          assessor.catalogue().skillIds().size(),
          assessor.catalogue().version());
      count("read");
    } catch (WrongCatalogueException e) {
      LOG.warn("The catalogue stays as it was, for the changed file is wrong. {}", e.getMessage());
      count("wrong");
    }
  }

  private void count(String outcome) {
    meters.counter("shortlist.catalogue", "outcome", outcome).increment();
  }

  private Optional<String> content() {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
