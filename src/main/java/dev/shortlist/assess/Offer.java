package dev.shortlist.assess;

import dev.shortlist.match.Matcher;

/** A job that a résumé may suit. */
public sealed interface Offer {

  /** By what the job is told from the others: its id, or its file. */
  String id();

  /** A job that could be read. */
  record Open(String id, Matcher matcher) implements Offer {}

  /**
   * A job that could not be read.
   *
   * @param sentence why, for people
   */
  record Unreadable(String id, String sentence) implements Offer {}
}
