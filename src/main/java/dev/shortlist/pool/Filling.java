package dev.shortlist.pool;

import dev.shortlist.pool.Pool.Held;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts profiles into a pool some at a time, so that few are in memory, and a failure costs no more
 * than the reading of those. For one thread.
 */
public final class Filling {

  private static final int AT_A_TIME = 200;

  private final Pool pool;
  private final List<Held> waiting = new ArrayList<>();
  private int stored;

  /**
   * Begins to fill a pool.
   *
   * @throws UnusablePoolException when it cannot be written, before anything is read in vain
   */
  public Filling(Pool pool) {
    this.pool = pool;
    pool.put(List.of());
  }

  /**
   * Adds a profile in place of the one that had its id.
   *
   * @throws UnusablePoolException when it cannot be written
   */
  public void add(Held held) {
    waiting.add(held);
    if (waiting.size() == AT_A_TIME) {
      store();
    }
  }

  /**
   * Stores what is not stored yet.
   *
   * @return how many profiles were added in all
   * @throws UnusablePoolException when it cannot be written
   */
  public int finish() {
    if (!waiting.isEmpty()) {
      store();
    }
    return stored;
  }

  private void store() {
    pool.put(waiting);
    stored += waiting.size();
    waiting.clear();
  }
}
