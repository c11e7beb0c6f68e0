package dev.shortlist.extract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once. Safe for many threads. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  /** What the maker makes. */
  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
