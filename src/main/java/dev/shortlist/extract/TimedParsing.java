package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.document.Document;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Has contents parsed by threads that are left alone when their time is up. */
final class TimedParsing implements Parsing {

  /** A thread that does not end in time is left behind. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("extract-", 1).factory());

  private final Parsing parsing;
  private final Duration time;
  private final Duration scanTime;

  /**
   * The given one, for at most so long a content.
   *
   * @param scanTime how long after that for one that has pictures of text
   */
  TimedParsing(Parsing parsing, Duration time, Duration scanTime) {
    this.parsing = parsing;
    this.time = time;
    this.scanTime = scanTime;
  }

  @Override
  public Extraction parse(String name, byte[] content, Kind kind) {
    AtomicBoolean scans = new AtomicBoolean();
    return inTime(
        () -> parsing.parse(name, content, kind, () -> scans.set(true)), Unreadable::new, scans);
  }

  @Override
  public List<Document> documents(String name, byte[] content) {
    return inTime(() -> parsing.documents(name, content), reason -> List.of(), new AtomicBoolean());
  }

  /** A thread that is left behind may fill the memory of everybody. */
  @Override
  public Drawing draw(String name, byte[] content, int page) {
    return new Drawing.NotDrawn(Drawing.Why.NOT_ISOLATED);
  }

  @Override
  public boolean draws() {
    return false;
  }

  private <T> T inTime(Callable<T> work, Function<Reason, T> otherwise, AtomicBoolean scans) {
    Future<T> task = THREADS.submit(work);
    try {
      return get(task, scans);
    } catch (TimeoutException e) {
      task.cancel(true);
      return otherwise.apply(Reason.TIMED_OUT);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return otherwise.apply(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
      return otherwise.apply(Failures.reason(e));
    }
  }

  private <T> T get(Future<T> task, AtomicBoolean scans)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (!scans.get()) {
        throw e;
      }
      return task.get(scanTime.toMillis(), TimeUnit.MILLISECONDS);
    }
  }
}
