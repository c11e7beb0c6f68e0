package dev.shortlist.language;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * A model loaded once, when first asked for, and the objects made from it, each in one thread's
 * hands at a time.
 */
final class Borrowed<T> {
  private final Queue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  <M> Borrowed(Supplier<M> loader, Function<M, T> maker) {
    SingletonSupplier<M> loaded = SingletonSupplier.of(loader);
    this.maker = () -> maker.apply(loaded.obtain());
  }

  /** Objects that need no model. */
  Borrowed(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Has an object at hand, if there is none yet, for whoever asks for one next. */
  void prepare() {
    if (idle.isEmpty()) {
      idle.add(maker.get());
    }
  }

  <R> R with(Function<T, R> work) {
    T polled = idle.poll();
    T tool = polled == null ? maker.get() : polled;
    try {
      return work.apply(tool);
    } finally {
      idle.add(tool);
    }
  }
}
