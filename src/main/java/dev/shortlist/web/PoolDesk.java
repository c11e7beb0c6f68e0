package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.UnusablePoolException;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The pool of the service, in the folder of all that is stored. It is opened when it is first asked
 * for; once something was written to it, no other process can write it until the service ends.
 */
@Component
public class PoolDesk implements AutoCloseable {

  private final Optional<EmbeddedPool> pool;

  PoolDesk(Assessor assessor, Settings settings) {
    this.pool =
        Optional.ofNullable(settings.data())
            .map(data -> new EmbeddedPool(data, assessor.catalogue()));
  }

  /**
   * Works on the pool.
   *
   * @throws Refusal when there is none, or it cannot be used
   */
  public <T> T use(Function<EmbeddedPool, T> work) {
    try {
      return work.apply(pool.orElseThrow(Refusal::noPool));
    } catch (UnusablePoolException e) {
      throw switch (e.why()) {
        case MADE_OTHERWISE -> Refusal.otherPool();
        case IN_USE -> Refusal.poolInUse();
        case FAILED -> Refusal.poolFailed();
      };
    }
  }

  /**
   * Tells that there is no pool, before anything is worked on.
   *
   * @throws Refusal when there is none
   */
  public void check() {
    if (pool.isEmpty()) {
      throw Refusal.noPool();
    }
  }

  @Override
  public void close() {
    pool.ifPresent(EmbeddedPool::close);
  }
}
