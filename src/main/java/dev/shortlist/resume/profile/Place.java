package dev.shortlist.resume.profile;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Where in a résumé something is said, which decides how much it is worth. */
@EnumNaming(KebabCaseStrategy.class)
public enum Place {
  POSITION("a position"),
  INTERNSHIP("an internship"),
  VOLUNTEERING("voluntary work"),
  PROJECT("a project"),
  EDUCATION("education"),
  CERTIFICATE("a certificate"),
  /** Running text that belongs to no entry, as in a flattened file. */
  PROSE("running text"),
  SUMMARY("the summary"),
  LISTING("a list of skills");

  private final String phrase;

  Place(String phrase) {
    this.phrase = phrase;
  }

  /** The place with its article, as it reads within an English sentence. */
  public String phrase() {
    return phrase;
  }

  /** Whether it is something that people hold a title for. */
  public boolean isHeld() {
    return this == POSITION || this == INTERNSHIP || this == VOLUNTEERING;
  }

  /** Whether it only claims a skill and shows nothing done with it. */
  public boolean onlyClaims() {
    return this == SUMMARY || this == LISTING;
  }
}
