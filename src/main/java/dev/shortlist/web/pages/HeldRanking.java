package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Ranking;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A ranking under way or done, which several threads write and read. */
final class HeldRanking {

  private final UUID id;
  private final String job;
  private final YearMonth asOf;
  private final int files;

  private volatile State state;
  private volatile Instant lastUse;
  private volatile boolean forgotten;

  /** A ranking of so many files, of which none is read yet. */
  HeldRanking(String job, YearMonth asOf, int files, Instant now) {
    this.id = UUID.randomUUID();
    this.job = job;
    this.asOf = asOf;
    this.files = files;
    this.state = new UnderWay(0);
    this.lastUse = now;
  }

  /** How far it is. */
  sealed interface State {}

  /** So many files are read. */
  record UnderWay(int read) implements State {}

  /**
   * All files are read.
   *
   * @param candidates in the order of the ranking's lines
   * @param order the number of each of them, from 0, in the order in which they came
   */
  record Ranked(Ranking ranking, List<Assessment> candidates, List<Integer> order)
      implements State {

    Ranked {
      candidates = List.copyOf(candidates);
      order = List.copyOf(order);
    }

    /** Ranks what came of the files. */
    static Ranked of(List<Assessment> assessments) {
      List<Ranking.Line> lines = assessments.stream().map(Ranking.Line::of).toList();
      List<Integer> order = Ranking.order(lines);
      return new Ranked(Ranking.of(lines), order.stream().map(assessments::get).toList(), order);
    }
  }

  /** It was broken off. */
  record BrokenOff() implements State {}

  /** By what it is asked for; whoever does not know it cannot guess it. */
  UUID id() {
    return id;
  }

  /** The job's title. */
  String job() {
    return job;
  }

  YearMonth asOf() {
    return asOf;
  }

  /** How many files it is about. */
  int files() {
    return files;
  }

  State state() {
    return state;
  }

  boolean isUnderWay() {
    return state instanceof UnderWay;
  }

  void enter(State next, Instant now) {
    lastUse = now;
    state = next;
  }

  Instant lastUse() {
    return lastUse;
  }

  void used(Instant now) {
    lastUse = now;
  }

  /** Whether nobody waits for it any longer. */
  boolean isForgotten() {
    return forgotten;
  }

  void forget() {
    forgotten = true;
  }
}
