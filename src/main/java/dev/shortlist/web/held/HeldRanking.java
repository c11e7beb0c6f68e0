package dev.shortlist.web.held;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Ranking;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A ranking of résumés, under way or done. */
public final class HeldRanking extends Held {

  private final String job;
  private final YearMonth asOf;
  private final int files;

  private volatile State state;

  /** A ranking of so many files, of which none is read yet. */
  public HeldRanking(String job, YearMonth asOf, int files, Instant now) {
    super(now);
    this.job = job;
    this.asOf = asOf;
    this.files = files;
    this.state = new UnderWay(0);
  }

  /** How far it is. */
  public sealed interface State {}

  /** So many files are read. */
  public record UnderWay(int read) implements State {}

  /**
   * All files are read.
   *
   * @param candidates in the order of the ranking's lines
   */
  public record Ranked(Ranking ranking, List<Assessment> candidates) implements State {

    public Ranked {
      candidates = List.copyOf(candidates);
    }

    /** Ranks what came of the files. */
    public static Ranked of(List<Assessment> assessments) {
      List<Ranking.Line> lines = assessments.stream().map(Ranking.Line::of).toList();
      return new Ranked(
          Ranking.of(lines), Ranking.order(lines).stream().map(assessments::get).toList());
    }
  }

  /** It was broken off. */
  public record BrokenOff() implements State {}

  /** The job's title. */
  public String job() {
    return job;
  }

  /** The month of the scores. */
  public YearMonth asOf() {
    return asOf;
  }

  /** How many files it is about. */
  public int files() {
    return files;
  }

  /** How far it is. */
  public State state() {
    return state;
  }

  @Override
  int resumes() {
    return files;
  }

  @Override
  public boolean isUnderWay() {
    return state instanceof UnderWay;
  }

  /** It has come so far. */
  public void enter(State next, Instant now) {
    used(now);
    state = next;
  }
}
