package dev.shortlist.web.pages;

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
class Rankings {

  /** How long a ranking is held after it was last looked at. */
  static final Duration HELD = Duration.ofMinutes(30);

  private static final String GONE =
      "Rankings are held for %d minutes after their last use, then forgotten."
          .formatted(HELD.toMinutes());

  private static final int MOST_RANKINGS = 100;

  /** A report takes some 50 KB. */
  private static final int MOST_RESUMES = 5_000;

  private final Map<UUID, HeldRanking> held = new HashMap<>();
  private final Clock clock;
  private final int mostRankings;
  private final int mostResumes;

  @Autowired
  Rankings(Clock clock) {
    this(clock, MOST_RANKINGS, MOST_RESUMES);
  }

  Rankings(Clock clock, int mostRankings, int mostResumes) {
    this.clock = clock;
    this.mostRankings = mostRankings;
    this.mostResumes = mostResumes;
  }

  /** Holds one more. */
  synchronized void add(HeldRanking ranking) {
    forgetExpired();
    held.put(ranking.id(), ranking);
    while (held.size() > mostRankings || resumes() > mostResumes) {
      Optional<HeldRanking> oldest =
          finished()
              .filter(other -> other != ranking)
              .min(Comparator.comparing(HeldRanking::lastUse));
      if (oldest.isEmpty()) {
        return;
      }
      held.remove(oldest.get().id());
    }
  }

  /**
   * The ranking with that id, which counts as a use.
   *
   * @throws Refusal when it is not held any longer
   */
  synchronized HeldRanking get(UUID id) {
    forgetExpired();
    HeldRanking ranking = held.get(id);
    if (ranking == null) {
      throw Refusal.gone(GONE);
    }
    ranking.used(clock.instant());
    return ranking;
  }

  /** Forgets a ranking at once, and stops it if it is under way. */
  synchronized void forget(UUID id) {
    HeldRanking ranking = held.remove(id);
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
    return held.values().stream().mapToInt(HeldRanking::files).sum();
  }

  private Stream<HeldRanking> finished() {
    return held.values().stream().filter(ranking -> !ranking.isUnderWay());
  }
}
