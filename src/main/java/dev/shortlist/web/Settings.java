package dev.shortlist.web;

import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Scans;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What whoever runs the service may set.
 *
 * @param bodyLimit the largest body of JSON, and the longest line of NDJSON
 * @param fileLimit the largest file; a larger one is refused alone, its neighbours are read
 * @param requestLimit the largest request with files
 * @param partLimit the most parts of a request with files
 * @param partHeaderLimit the longest heading of a part, which holds the file's name
 * @param concurrentRequests the most requests worked on at once; more are told to come back
 * @param limits what else one file may cost
 * @param ocr what reads pictures of text: a program on the PATH, a path, or {@code off}
 * @param isolation whether files are parsed in processes of their own
 * @param spool the folder where uploaded files wait until they are read; the machine's temporary
 *     folder where none is given
 * @param originals how much memory the files of rankings may take that are held to show their pages
 * @param catalogue the file of an organisation's own skills and occupations; none where none is
 *     given
 * @param data the folder where jobs are stored; nothing is stored where none is given
 * @param apiKey what clients must show; required on an address that others can reach
 */
@ConfigurationProperties("shortlist")
public record Settings(
    @DefaultValue("2MB") DataSize bodyLimit,
    @DefaultValue("20MB") DataSize fileLimit,
    @DefaultValue("500MB") DataSize requestLimit,
    @DefaultValue("500") int partLimit,
    @DefaultValue("4KB") DataSize partHeaderLimit,
    @DefaultValue("64") int concurrentRequests,
    @DefaultValue FileLimits limits,
    @DefaultValue("tesseract") String ocr,
    @DefaultValue("true") boolean isolation,
    @Nullable Path spool,
    @DefaultValue("128MB") DataSize originals,
    @Nullable Path catalogue,
    @Nullable Path data,
    @Nullable String apiKey) {

  /**
   * What one file may cost beside its size.
   *
   * @param pages the most pages
   * @param characters the longest text
   * @param time the longest time to read it
   * @param archiveEntries the most files in a zip
   * @param archiveRatio how many times its packed size a file in a zip may unpack to
   * @param scanPages the most pages of a file that are pictures of text
   * @param scanTime the longest time to read them
   */
  public record FileLimits(
      @DefaultValue("200") int pages,
      @DefaultValue("500000") int characters,
      @DefaultValue("15s") Duration time,
      @DefaultValue("10000") int archiveEntries,
      @DefaultValue("100") int archiveRatio,
      @DefaultValue("20") int scanPages,
      @DefaultValue("60s") Duration scanTime) {}

  /** A key of fewer characters could be guessed. */
  private static final int SHORTEST_KEY = 16;

  public Settings {
    checkSize("body-limit", bodyLimit);
    checkSize("file-limit", fileLimit);
    checkSize("part-header-limit", partHeaderLimit);
    if (requestLimit.toBytes() < 1 || partLimit < 1 || concurrentRequests < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: request-limit %s, part-limit %d, concurrent-requests %d"
              .formatted(requestLimit, partLimit, concurrentRequests));
    }
    if (originals.isNegative()) {
      throw new IllegalArgumentException("shortlist.originals must not be negative: " + originals);
    }
    if (apiKey != null && apiKey.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "shortlist.api-key must have at least %d characters".formatted(SHORTEST_KEY));
    }
  }

  /** What one file may cost, as the reader takes it. */
  Limits fileLimits() {
    return new Limits(
        fileLimit.toBytes(),
        limits.pages(),
        limits.characters(),
        limits.time(),
        limits.archiveEntries(),
        limits.archiveRatio(),
        new Scans(ocr, limits.scanPages(), limits.scanTime()));
  }

  private static void checkSize(String name, DataSize size) {
    if (size.toBytes() < 1 || size.toBytes() >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "shortlist.%s must be from 1 byte to 2 GB: %s".formatted(name, size));
    }
  }

  /** Tells everything but the key, for frameworks write this to logs. */
  @Override
  public String toString() {
    return ("Settings[%s, %s, %s, %d parts, %s, %d requests, %s,"
            + " ocr %s, isolation %s, spool %s, originals %s, catalogue %s, data %s, key %s]")
        .formatted(
            bodyLimit,
            fileLimit,
            requestLimit,
            partLimit,
            partHeaderLimit,
            concurrentRequests,
            limits,
            ocr,
            isolation,
            spool,
            originals,
            catalogue,
            data,
            apiKey == null ? "absent" : "given");
  }
}
