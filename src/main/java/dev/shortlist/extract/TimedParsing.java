package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Parsing.Kind;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has contents parsed by threads that are left alone when their time is up. */
final class TimedParsing implements Parsing {

  /** A thread that does not end in time is left behind. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("extract-", 1).factory());

  private final Parsing parsing;
  private final Duration time;

  /** The given one, for at most so long a content. */
  TimedParsing(Parsing parsing, Duration time) {
    this.parsing = parsing;
    this.time = time;
  }

  @Override
  public Extraction parse(String name, byte[] content, Kind kind) {
    Future<Extraction> task = THREADS.submit(() -> parsing.parse(name, content, kind));
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Unreadable(Reason.TIMED_OUT);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Unreadable(Reason.TIMED_OUT);
    } catch (ExecutionException e) {
      return new Unreadable(ContentParser.reason(e));
    }
  }
}
