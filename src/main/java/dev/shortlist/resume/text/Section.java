package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A part of a résumé under one heading.
 *
 * @param kind what it holds
 * @param body its text without the heading
 */
public record Section(Kind kind, Span body) {

  /** What a section holds. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Kind {
    /** Everything above the first heading. */
    HEADER,
    CONTACT,
    SUMMARY,
    OBJECTIVE,
    EXPERIENCE,
    PROJECTS,
    VOLUNTEERING,
    EDUCATION,
    /** What the person says to be learning now. */
    LEARNING,
    CERTIFICATES,
    SKILLS,
    LANGUAGES,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    REFERENCES,
    OTHER
  }
}
