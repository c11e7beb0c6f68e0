package dev.shortlist.pool;

import dev.shortlist.resume.profile.Profile;
import java.util.List;
import java.util.Optional;

/**
 * A part of a ranking.
 *
 * @param hits the best first; equal scores in the order of their ids
 * @param next where to go on; none where nobody is left
 * @param judged how many profiles were judged exactly to be sure of these
 */
public record Page(List<Hit> hits, Optional<Cursor> next, int judged) {

  static final Page EMPTY = new Page(List.of(), Optional.empty(), 0);

  public Page {
    hits = List.copyOf(hits);
  }

  /**
   * One profile of a ranking.
   *
   * @param score in hundredths of a point
   * @param profile as it reads in the month of the ranking
   */
  public record Hit(String id, int score, Profile profile) {

    Cursor place() {
      return new Cursor(score, id);
    }
  }
}
