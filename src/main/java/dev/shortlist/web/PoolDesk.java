package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.UnusablePoolException;
import dev.shortlist.web.problem.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The pool of the service, in the folder of all that is stored. It is opened when it is first asked
 * for; once something was written to it, no other process can write it until the service ends or
 * another catalogue counts, by which it must be rebuilt.
 */
@Component
public class PoolDesk implements AutoCloseable {

  private final Assessor assessor;
  private final Optional<Path> data;

  /** Working on the pool reads; closing it for another writes. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private Optional<Opened> opened = Optional.empty();

  PoolDesk(Assessor assessor, Settings settings) {
    this.assessor = assessor;
    this.data = Optional.ofNullable(settings.data());
  }

  private record Opened(EmbeddedPool pool, Catalogue catalogue) {

    boolean isOf(Catalogue other) {
      return catalogue == other;
    }
  }

  /**
   * Works on the pool.
   *
   * @throws Refusal when there is none, or it cannot be used
   */
  public <T> T use(Function<EmbeddedPool, T> work) {
    check();
    open();
    lock.readLock().lock();
    try {
      return work.apply(opened.map(Opened::pool).orElseThrow(Refusal::poolFailed));
    } catch (UnusablePoolException e) {
      throw switch (e.why()) {
        case MADE_OTHERWISE -> Refusal.otherPool();
        case IN_USE -> Refusal.poolInUse();
        case FAILED -> Refusal.poolFailed();
      };
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Sees to it that the pool of the catalogue that counts is the open one. */
  private void open() {
    Catalogue catalogue = assessor.catalogue();
    if (isOpen(catalogue)) {
      return;
    }
    lock.writeLock().lock();
    try {
      if (!isOpen(catalogue)) {
        closeOpened();
        opened = data.map(folder -> new Opened(new EmbeddedPool(folder, catalogue), catalogue));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private boolean isOpen(Catalogue catalogue) {
    lock.readLock().lock();
    try {
      return opened.filter(pool -> pool.isOf(catalogue)).isPresent();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Tells that there is no pool, before anything is worked on.
   *
   * @throws Refusal when there is none
   */
  public void check() {
    if (data.isEmpty()) {
      throw Refusal.noPool();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      closeOpened();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void closeOpened() {
    opened.map(Opened::pool).ifPresent(EmbeddedPool::close);
    opened = Optional.empty();
  }
}
