package dev.shortlist.web.held;

import dev.shortlist.assess.Candidate;
import dev.shortlist.web.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The most résumés of all rankings together, and of one that comes with a request. */
  public static final int MOST_RESUMES = 5_000;

  /**
   * Of all texts together: what is held of a résumé grows with its text, here 500 of the longest.
   */
  private static final long MOST_CHARS = 20_000_000;

  /** So many ids of what is held no longer are told from those that never were. */
  private static final int MOST_PAST = 10_000;

  private final Map<UUID, Held> held = new HashMap<>();

  private final Set<UUID> past =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
              return size() > MOST_PAST;
            }
          });

  private final Clock clock;
  private final int mostRankings;
  private final int mostResumes;
  private final long mostChars;

  /** Holds by that clock. */
  @Autowired
  public Rankings(Clock clock) {
    this(clock, MOST_RANKINGS, MOST_RESUMES, MOST_CHARS);
  }

  Rankings(Clock clock, int mostRankings, int mostResumes, long mostChars) {
    this.clock = clock;
    this.mostRankings = mostRankings;
    this.mostResumes = mostResumes;
    this.mostChars = mostChars;
  }

  /** Holds one more. */
  public synchronized void add(Held ranking) {
    forgetExpired();
    held.put(ranking.id(), ranking);
    makeRoom(ranking);
  }

  /** Forgets others where one that is held has grown too large beside them. */
  public synchronized void makeRoom(Held ranking) {
    while (held.size() > mostRankings || resumes() > mostResumes || chars() > mostChars) {
      Optional<Held> oldest =
          finished().filter(other -> other != ranking).min(Comparator.comparing(Held::lastUse));
      if (oldest.isEmpty()) {
        return;
      }
      drop(oldest.get().id());
    }
  }

  /** Whether candidates are too many, or their texts too long, to be held at all. */
  public boolean isTooLarge(List<Candidate> candidates) {
    return candidates.size() > mostResumes || HeldRanking.chars(candidates) > mostChars;
  }

  private Optional<Held> drop(UUID id) {
    Optional<Held> dropped = Optional.ofNullable(held.remove(id));
    dropped.ifPresent(ranking -> past.add(id));
    return dropped;
  }

  /**
   * The ranking of résumés with that id, which counts as a use.
   *
   * @throws Refusal when it is not held any longer, or never was
   */
  public synchronized HeldRanking named(UUID id) {
    if (!isKnown(id)) {
      throw Refusal.unknownPath();
    }
    return get(id);
  }

  /** Whether a ranking is held under that id or was, as far back as that is remembered. */
  public synchronized boolean isKnown(UUID id) {
    return held.containsKey(id) || past.contains(id);
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

  /** Whether a ranking is held, which does not count as a use. */
  public synchronized boolean holds(UUID id) {
    return held.containsKey(id);
  }

  /** Forgets a ranking at once, and stops it if it is under way. */
  public synchronized void forget(UUID id) {
    drop(id).ifPresent(Held::forget);
  }

  /** Does not wait for the next visitor. */
  @Scheduled(fixedDelayString = "PT1M")
  synchronized void forgetExpired() {
    finished()
        .filter(ranking -> ranking.lastUse().plus(HELD).compareTo(clock.instant()) <= 0)
        .map(Held::id)
        .toList()
        .forEach(this::drop);
  }

  private int resumes() {
    return held.values().stream().mapToInt(Held::resumes).sum();
  }

  private long chars() {
    return held.values().stream().mapToLong(Held::chars).sum();
  }

  private Stream<Held> finished() {
    return held.values().stream().filter(ranking -> !ranking.isUnderWay());
  }
}
