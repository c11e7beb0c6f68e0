package dev.shortlist.web;

import dev.shortlist.web.Settings.FileLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Settings that tests of the shelf need. */
final class Shelves {

  private Shelves() {}

  /** Nothing is stored. */
  static Settings none() {
    return in(null);
  }

  /** Jobs are stored there. */
  static Settings in(@Nullable Path data) {
    DataSize size = DataSize.ofMegabytes(1);
    FileLimits limits =
        new FileLimits(1, 1_000, Duration.ofSeconds(1), 1, 1, 1, Duration.ofSeconds(1));
    return new Settings(
        size, size, size, 10, size, 4, limits, "off", false, null, size, null, data, null);
  }
}
