package dev.shortlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many things at once, as many as there are cores. */
final class Pool {

  private Pool() {}

  /**
   * The results in the order of the things.
   *
   * @param afterEach called after each thing, by whichever thread did it
   */
  static <T, R> List<R> map(List<T> things, Function<T, R> work, Runnable afterEach) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      List<Future<R>> futures = new ArrayList<>();
      for (T thing : things) {
        futures.add(
            workers.submit(() -> {
              R result = work.apply(thing);
              afterEach.run();
              return result;
            }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be worked on", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
