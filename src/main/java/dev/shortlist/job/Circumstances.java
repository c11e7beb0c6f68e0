package dev.shortlist.job;

import dev.shortlist.catalogue.Seniority;
import java.util.Optional;

/**
 * What a job says beside its requirements, for a person to check: nothing of it is ever scored.
 *
 * @param seniority the rank that its title tells
 * @param location where the work is, in the job's own words
 * @param workMode how much of it is done there
 */
public record Circumstances(
    Optional<Seniority> seniority, Optional<String> location, Optional<WorkMode> workMode) {

  /** Those of a job that says nothing of them. */
  public static final Circumstances UNTOLD =
      new Circumstances(Optional.empty(), Optional.empty(), Optional.empty());
}
