package dev.shortlist.catalogue;

import java.util.Set;

/** The words of a job title that tell a rank or a form of employment and not the work. */
public final class Ranks {

  /** In lower case. */
  public static final Set<String> WORDS =
      Set.of(
          "a",
          "and",
          "assistant",
          "associate",
          "at",
          "certified",
          "chief",
          "for",
          "freelance",
          "full",
          "head",
          "i",
          "ii",
          "iii",
          "in",
          "intern",
          "job",
          "jr",
          "junior",
          "lead",
          "of",
          "part",
          "principal",
          "remote",
          "senior",
          "sr",
          "staff",
          "the",
          "time",
          "to",
          "trainee",
          "with");

  private Ranks() {}
}
