package dev.shortlist.web.original;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.document.Document;
import dev.shortlist.web.Settings;
import dev.shortlist.web.held.Rankings;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The files of the rankings that people may still look at: in memory only, as long as the ranking
 * is held, and no more bytes than are allowed, counted as they come. Beyond those the files go
 * first that nobody has looked at for longest, of which the text stays; texts have a bound of their
 * own. Safe for many threads.
 */
@Component
public class Originals {

  /** The texts of ten thousand résumés. */
  private static final long MOST_TEXT = 64L * 1024 * 1024;

  /** In the order of use, the one that nobody has looked at for longest first. */
  private final Map<Key, Original> held = new LinkedHashMap<>(64, 0.75f, true);

  private final Predicate<UUID> isHeld;
  private final long mostFileBytes;
  private final long mostTextBytes;
  private long fileBytes;
  private long textBytes;

  @Autowired
  Originals(Rankings rankings, Settings settings) {
    this(rankings::holds, settings.originals().toBytes(), MOST_TEXT);
  }

  /**
   * Files within those bounds.
   *
   * @param isHeld whether a ranking is
   */
  Originals(Predicate<UUID> isHeld, long mostFileBytes, long mostTextBytes) {
    this.isHeld = isHeld;
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

  private void remove(@Nullable Original original) {
    if (original != null) {
      fileBytes -= original.fileBytes();
      textBytes -= original.textBytes();
    }
  }

  /** A file of a ranking, which counts as a use; nothing where it is not held any longer. */
  public synchronized Optional<Original> find(UUID ranking, int number) {
    return Optional.ofNullable(held.get(new Key(ranking, number)));
  }

  /** Forgets the files of a ranking at once. */
  public synchronized void forget(UUID ranking) {
    forgetIf(ranking::equals);
  }

  /** Forgets the files of rankings that are not held any longer. */
  @Scheduled(fixedDelayString = "PT1M")
  synchronized void forgetOrphans() {
    forgetIf(isHeld.negate());
  }

  private void forgetIf(Predicate<UUID> isForgotten) {
    for (Iterator<Map.Entry<Key, Original>> all = held.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Key, Original> entry = all.next();
      if (isForgotten.test(entry.getKey().ranking())) {
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
