package dev.shortlist.web;

import java.nio.file.Path;
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
 * @param spool the folder where uploaded files wait until they are read; the machine's temporary
 *     folder where none is given
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
    @Nullable Path spool,
    @Nullable Path data,
    @Nullable String apiKey) {

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
    if (apiKey != null && apiKey.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "shortlist.api-key must have at least %d characters".formatted(SHORTEST_KEY));
    }
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
    return "Settings[%s, %s, %s, %d parts, %s, %d requests, spool %s, data %s, key %s]"
        .formatted(
            bodyLimit,
            fileLimit,
            requestLimit,
            partLimit,
            partHeaderLimit,
            concurrentRequests,
            spool,
            data,
            apiKey == null ? "absent" : "given");
  }
}
