package dev.shortlist.catalogue;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a source when it is first asked for. There are tens of thousands of them, so each
 * does without a lock: two threads may make it at once, and come to the same.
 */
final class Later<S, T> {

  private final Supplier<S> source;
  private final Function<S, T> maker;
  private volatile @Nullable T made;

  Later(Supplier<S> source, Function<S, T> maker) {
    this.source = source;
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known == null) {
      known = maker.apply(source.get());
      made = known;
    }
    return known;
  }
}
