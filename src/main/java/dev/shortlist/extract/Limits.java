package dev.shortlist.extract;

import java.time.Duration;

/**
 * What one file may cost. A file over a limit is not read at all: half a résumé has no honest
 * score.
 *
 * @param bytes the largest file
 * @param characters the longest text; a résumé of ten dense pages has about 40,000
 * @param time the longest time to read a file
 * @param archiveEntries the most files taken from one archive
 */
public record Limits(long bytes, int characters, Duration time, int archiveEntries) {

  /** 20 MB, half a million characters, fifteen seconds, ten thousand files an archive. */
  public static final Limits DEFAULT =
      new Limits(20 * 1024 * 1024, 500_000, Duration.ofSeconds(15), 10_000);

  public Limits {
    if (bytes < 1 || characters < 1 || archiveEntries < 1 || !time.isPositive()) {
      throw new IllegalArgumentException(
          "limits must be positive: %d bytes, %d characters, %s, %d archive entries"
              .formatted(bytes, characters, time, archiveEntries));
    }
  }

  /** As reports tell it. */
  @Override
  public String toString() {
    return "%d bytes, %d characters, %d seconds, %d files an archive"
        .formatted(bytes, characters, time.toSeconds(), archiveEntries);
  }
}
