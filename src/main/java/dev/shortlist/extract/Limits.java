package dev.shortlist.extract;

import java.time.Duration;

/**
 * What one file may cost. A file over a limit is not read at all: half a résumé has no honest
 * score. A zip is opened one level deep: a zip in a zip is a file of a kind that is not read.
 *
 * @param bytes the largest file
 * @param pages the most pages
 * @param characters the longest text; a résumé of ten dense pages has about 40,000
 * @param time the longest time to read a file
 * @param archiveEntries the most files taken from one archive
 * @param archiveRatio how many times its packed size a file of an archive may unpack to; what
 *     people write packs ten to thirty times at best
 * @param scans how pictures of text are read
 */
public record Limits(
    long bytes,
    int pages,
    int characters,
    Duration time,
    int archiveEntries,
    int archiveRatio,
    Scans scans) {

  /**
   * 20 MB, 200 pages, half a million characters, fifteen seconds, ten thousand files an archive,
   * each up to a hundred times as large as it is packed.
   */
  public static final Limits DEFAULT =
      new Limits(20 * 1024 * 1024, 200, 500_000, Duration.ofSeconds(15), 10_000, 100);

  /** These, with scans read as usual. */
  public Limits(
      long bytes, int pages, int characters, Duration time, int archiveEntries, int archiveRatio) {
    this(bytes, pages, characters, time, archiveEntries, archiveRatio, Scans.DEFAULT);
  }

  /** The same with scans read otherwise. */
  public Limits with(Scans others) {
    return new Limits(bytes, pages, characters, time, archiveEntries, archiveRatio, others);
  }

  public Limits {
    if (bytes < 1
        || bytes >= Integer.MAX_VALUE
        || pages < 1
        || characters < 1
        || archiveEntries < 1
        || archiveRatio < 1
        || !time.isPositive()) {
      throw new IllegalArgumentException(
          ("limits must be positive: %d bytes, %d pages, %d characters, %s,"
                  + " %d archive entries, %d times unpacked")
              .formatted(bytes, pages, characters, time, archiveEntries, archiveRatio));
    }
  }

  /** As reports tell it; how scans are read is told where one was. */
  @Override
  public String toString() {
    return "%d bytes, %d pages, %d characters, %d seconds, %d files an archive, unpacked %d times"
        .formatted(bytes, pages, characters, time.toSeconds(), archiveEntries, archiveRatio);
  }
}
