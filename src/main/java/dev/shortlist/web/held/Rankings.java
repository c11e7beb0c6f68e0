package dev.shortlist.web.held;

import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rankings that people may still look at: in memory only, for a while, and not too many. Where
 * there are, those go first that nobody has looked at for longest; those under way stay.
 */
@Component
public class Rankings {

  /** How long a ranking is held after it was last looked at. */
  public static final Duration HELD = Duration.ofMinutes(30);

  private static final String GONE =
      "Rankings are held for %d minutes after their last use, then forgotten."
          .formatted(HELD.toMinutes());

  private static final int MOST_RANKINGS = 100;

  /** A report takes some 50 KB. */
  private static final int MOST_RESUMES = 5_000;

  private final Map<UUID, Held> held = new HashMap<>();
  private final Clock clock;
  private final int mostRankings;
  private final int mostResumes;

  /** Holds by that clock. */
  @Autowired
  public Rankings(Clock clock) {
    this(clock, MOST_RANKINGS, MOST_RESUMES);
  }

  Rankings(Clock clock, int mostRankings, int mostResumes) {
    this.clock = clock;
    this.mostRankings = mostRankings;
    this.mostResumes = mostResumes;
  }

  /** Holds one more. */
  public synchronized void add(Held ranking) {
    forgetExpired();
    held.put(ranking.id(), ranking);
    while (held.size() > mostRankings || resumes() > mostResumes) {
      Optional<Held> oldest =
          finished().filter(other -> other != ranking).min(Comparator.comparing(Held::lastUse));
      if (oldest.isEmpty()) {
        return;
      }
      held.remove(oldest.get().id());
    }
  }

  /**
   * The ranking of résumés with that id, which counts as a use.
   *
   * @throws Refusal when it is not held any longer
   */
  public HeldRanking get(UUID id) {
    return get(id, HeldRanking.class);
  }

  /**
   * The ranking of jobs with that id, which counts as a use.
   *
   * @throws Refusal when it is not held any longer
   */
  public HeldJobRanking ofJobs(UUID id) {
    return get(id, HeldJobRanking.class);
  }

  private synchronized <T extends Held> T get(UUID id, Class<T> type) {
    forgetExpired();
    Held ranking = held.get(id);
    if (!type.isInstance(ranking)) {
      throw Refusal.gone(GONE);
    }
    ranking.used(clock.instant());
    return type.cast(ranking);
  }

  /** Forgets a ranking at once, and stops it if it is under way. */
  public synchronized void forget(UUID id) {
    Held ranking = held.remove(id);
    if (ranking != null) {
      ranking.forget();
    }
  }

  /** Does not wait for the next visitor. */
  @Scheduled(fixedDelayString = "PT1M")
  synchronized void forgetExpired() {
    held.values()
        .removeIf(ranking ->
            !ranking.isUnderWay() && ranking.lastUse().plus(HELD).compareTo(clock.instant()) <= 0);
  }

  private int resumes() {
    return held.values().stream().mapToInt(Held::resumes).sum();
  }

  private Stream<Held> finished() {
    return held.values().stream().filter(ranking -> !ranking.isUnderWay());
  }
}
