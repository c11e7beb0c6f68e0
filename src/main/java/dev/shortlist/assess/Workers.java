package dev.shortlist.assess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Twice as many threads as there are cores, for half of them may be waiting for files that are
 * parsed elsewhere; shared by everyone who has work for them. Each caller has fewer things in the
 * queue at once than there are threads, so that a long list does not keep a short one waiting, and
 * however many things there are, only a few are in memory.
 */
public final class Workers implements AutoCloseable {

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads = Executors.newFixedThreadPool(2 * cores);

  /** Works on things as they come, and hands the results over in the order of the things. */
  public <T, R> void each(Iterator<T> things, Function<T, R> work, Consumer<R> sink) {
    Deque<Future<R>> underWay = new ArrayDeque<>();
    try {
      while (things.hasNext() || !underWay.isEmpty()) {
        while (things.hasNext() && underWay.size() < 2 * cores - 1) {
          T thing = things.next();
          underWay.add(threads.submit(() -> work.apply(thing)));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      underWay.forEach(future -> future.cancel(false));
    }
  }

  /** The results in the order of the things. */
  public <T, R> List<R> all(Collection<T> things, Function<T, R> work) {
    List<R> results = new ArrayList<>();
    each(things.iterator(), work, results::add);
    return results;
  }

  /** The result of one piece of work, when its turn has come. */
  public <R> R one(Supplier<R> work) {
    return result(threads.submit(work::get));
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException("the work failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    threads.close();
  }
}
