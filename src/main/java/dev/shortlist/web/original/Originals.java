package dev.shortlist.web.original;

import dev.shortlist.extract.Document;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Source;
import dev.shortlist.web.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The files of the rankings that people may still look at: in memory only, as long as the ranking,
 * and no more bytes than are allowed, counted as they come. Beyond those the files go first that
 * nobody has looked at for longest, of which the text stays; texts have a bound of their own. Safe
 * for many threads.
 */
@Component
public class Originals {

  /** How long files are held after their ranking, or one of them, was last looked at. */
  static final Duration HELD = Duration.ofMinutes(30);

  /** The texts of ten thousand résumés. */
  private static final long MOST_TEXT = 64L * 1024 * 1024;

  /** In the order of use, the one that nobody has looked at for longest first. */
  private final Map<Key, Original> held = new LinkedHashMap<>(64, 0.75f, true);

  private final Map<UUID, Instant> uses = new HashMap<>();
  private final Clock clock;
  private final long mostFileBytes;
  private final long mostTextBytes;
  private long fileBytes;
  private long textBytes;

  @Autowired
  Originals(Clock clock, Settings settings) {
    this(clock, settings.originals().toBytes(), MOST_TEXT);
  }

  Originals(Clock clock, long mostFileBytes, long mostTextBytes) {
    this.clock = clock;
    this.mostFileBytes = mostFileBytes;
    this.mostTextBytes = mostTextBytes;
  }

  /** One of the files of a ranking. */
  private record Key(UUID ranking, int number) {}

  /**
   * The same source, of which what it is read as is held from then on.
   *
   * @param ranking whose id is asked for it
   * @param number of the file among those of the ranking, from 0
   */
  public Source keeping(UUID ranking, int number, Source source) {
    return new Source(
        source.name(),
        () -> {
          Extraction extraction = source.read();
          if (extraction instanceof Read read) {
            add(new Key(ranking, number), new Original(read, file(source, read)));
          }
          return extraction;
        });
  }

  /** Nothing but a page is ever drawn of a file. */
  private static Optional<Document> file(Source source, Read read) {
    if (read.layout().isEmpty() || source.file().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(source.file().get().get());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private synchronized void add(Key key, Original original) {
    remove(held.remove(key));
    if (original.fileBytes() > mostFileBytes) {
      original.dropFile();
    }
    held.put(key, original);
    uses.put(key.ranking(), clock.instant());
    fileBytes += original.fileBytes();
    textBytes += original.textBytes();
    Iterator<Original> oldest = held.values().iterator();
    while (fileBytes > mostFileBytes) {
      Original next = oldest.next();
      fileBytes -= next.fileBytes();
      next.dropFile();
    }
    while (textBytes > mostTextBytes) {
      Iterator<Original> first = held.values().iterator();
      Original next = first.next();
      first.remove();
      remove(next);
    }
  }

  private void remove(@org.jspecify.annotations.Nullable Original original) {
    if (original != null) {
      fileBytes -= original.fileBytes();
      textBytes -= original.textBytes();
    }
  }

  /** A file of a ranking, which counts as a use; nothing where it is not held any longer. */
  public synchronized Optional<Original> find(UUID ranking, int number) {
    used(ranking);
    return Optional.ofNullable(held.get(new Key(ranking, number)));
  }

  /** The ranking is being looked at. */
  public synchronized void used(UUID ranking) {
    forgetExpired();
    uses.computeIfPresent(ranking, (id, before) -> clock.instant());
  }

  /** Forgets the files of a ranking at once. */
  public synchronized void forget(UUID ranking) {
    uses.remove(ranking);
    sweep();
  }

  /** Does not wait for the next visitor. */
  @Scheduled(fixedDelayString = "PT1M")
  synchronized void forgetExpired() {
    Instant now = clock.instant();
    if (uses.values().removeIf(last -> last.plus(HELD).compareTo(now) <= 0)) {
      sweep();
    }
  }

  private void sweep() {
    for (Iterator<Map.Entry<Key, Original>> all = held.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Key, Original> entry = all.next();
      if (!uses.containsKey(entry.getKey().ranking())) {
        all.remove();
        remove(entry.getValue());
      }
    }
  }

  /** How many bytes the held files and texts take. */
  synchronized long bytes() {
    return fileBytes + textBytes;
  }
}
