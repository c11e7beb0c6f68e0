package dev.shortlist.web.held;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Judged;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.WhatIf;
import dev.shortlist.assess.Workers;
import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.match.Matcher;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A ranking of résumés, under way or done. */
public final class HeldRanking extends Held {

  private final Matcher matcher;
  private final YearMonth asOf;
  private final int files;

  private volatile State state;

  /** A ranking of so many files, of which none is read yet. */
  public HeldRanking(Matcher matcher, YearMonth asOf, int files, Instant now) {
    super(now);
    this.matcher = matcher;
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
   * @param candidates in the order of the ranking as it first was
   * @param judged what they come to by the weights that the ranking was made with
   * @param order the number of each candidate, from 0, in the order in which they came
   * @param current by which they are ranked now
   */
  public record Ranked(
      List<Candidate> candidates, List<Judged> judged, List<Integer> order, Weighed current)
      implements State {

    public Ranked {
      candidates = List.copyOf(candidates);
      judged = List.copyOf(judged);
      order = List.copyOf(order);
    }

    /** The ranking as it is now. */
    public Ranking ranking() {
      return new Ranking(current.whatIf().lines().stream().map(WhatIf.Line::now).toList());
    }
  }

  /**
   * Candidates by one matcher's weights.
   *
   * @param whatIf how they are ranked, and what has changed about it
   */
  public record Weighed(Matcher matcher, WhatIf whatIf) {}

  /** It was broken off. */
  public record BrokenOff() implements State {}

  /** All are read and judged, in any order; ranked from now on. */
  public static Ranked ranked(
      List<Candidate> candidates, List<Assessment> assessments, Matcher matcher) {
    List<Judged> judged = assessments.stream().map(Judged::of).toList();
    List<Candidate> sorted = new ArrayList<>();
    List<Judged> best = new ArrayList<>();
    List<Integer> order = Ranking.order(judged.stream().map(Judged::line).toList());
    for (int number : order) {
      sorted.add(candidates.get(number));
      best.add(judged.get(number));
    }
    return new Ranked(sorted, best, order, new Weighed(matcher, WhatIf.of(best, best)));
  }

  /**
   * How the candidates rank by other weights; nothing is read again, and what is held stays.
   *
   * @param factors by what they are for; none for the job's own weights
   * @throws UnusableWeightsException when the job cannot be weighed so
   */
  public Weighed weighed(
      Ranked ranked, Map<String, BigDecimal> factors, Assessor assessor, Workers workers) {
    Matcher other = factors.isEmpty() ? matcher : matcher.weighed(factors);
    List<Judged> now =
        factors.isEmpty()
            ? ranked.judged()
            : workers.all(
                ranked.candidates(), candidate -> Judged.of(assessor.assess(candidate, other)));
    return new Weighed(other, WhatIf.of(ranked.judged(), now));
  }

  /** What judges by the weights that the ranking was made with. */
  public Matcher matcher() {
    return matcher;
  }

  /** The job's title. */
  public String job() {
    return matcher.job().title();
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
  long chars() {
    return state instanceof Ranked ranked ? chars(ranked.candidates()) : 0;
  }

  /** How long the texts of candidates are together. */
  static long chars(List<Candidate> candidates) {
    long chars = 0;
    for (Candidate candidate : candidates) {
      chars += candidate instanceof Candidate.Read read ? read.resume().text().length() : 0;
    }
    return chars;
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
