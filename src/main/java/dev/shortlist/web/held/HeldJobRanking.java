package dev.shortlist.web.held;

import dev.shortlist.assess.JobRanking;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Jobs ranked for one résumé, with what their reports are made of. */
public final class HeldJobRanking extends Held {

  private final Resume resume;
  private final JobRanking ranking;
  private final Map<String, Matcher> matchers;

  /**
   * A ranking that is done.
   *
   * @param matchers what judges by each job that could be read, by its id
   */
  public HeldJobRanking(
      Resume resume, JobRanking ranking, Map<String, Matcher> matchers, Instant now) {
    super(now);
    this.resume = resume;
    this.ranking = ranking;
    this.matchers = Map.copyOf(matchers);
  }

  /** The résumé. */
  public Resume resume() {
    return resume;
  }

  /** The jobs, the best first. */
  public JobRanking ranking() {
    return ranking;
  }

  /** What judges by a job, as it was when the ranking was made. */
  public Optional<Matcher> matcher(String job) {
    return Optional.ofNullable(matchers.get(job));
  }

  @Override
  int resumes() {
    return 1;
  }

  @Override
  long chars() {
    return resume.text().length();
  }

  @Override
  public boolean isUnderWay() {
    return false;
  }
}
