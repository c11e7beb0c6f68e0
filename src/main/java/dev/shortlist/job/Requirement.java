package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.List;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One thing that a job asks for.
 *
 * @param id {@code r1}, {@code r2}, … in the order of the job's text
 * @param label a term of at most six words
 * @param kind what sort of thing it is
 * @param importance how much the job insists
 * @param alternatives the ways to meet it, of which one is enough
 * @param months for how long a skill is asked; 0 when the job does not say
 * @param weight how much it counts within its job, relative to the others; 300 is a plain must
 * @param reason why it weighs that much, one sentence
 * @param spans every place of the job's text that asks for it
 */
public record Requirement(
    String id,
    String label,
    Kind kind,
    Importance importance,
    List<Alternative> alternatives,
    int months,
    int weight,
    String reason,
    List<Span> spans) {

  public Requirement {
    if (alternatives.isEmpty() || weight < 1 || months < 0) {
      throw new IllegalArgumentException(
          "requirement %s has %d alternatives, weight %d, months %d"
              .formatted(id, alternatives.size(), weight, months));
    }
    alternatives = List.copyOf(alternatives);
    spans = List.copyOf(spans);
  }

  /** The same requirement under another id. */
  Requirement as(String other) {
    return new Requirement(
        other, label, kind, importance, alternatives, months, weight, reason, spans);
  }

  /** The sorts of requirements; the role itself is the {@link Job}'s. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Kind {
    SKILL,
    TOOL,
    KNOWLEDGE,
    RESPONSIBILITY,
    SOFT_SKILL,
    EDUCATION,
    EXPERIENCE,
    CERTIFICATE,
    LANGUAGE
  }
}
