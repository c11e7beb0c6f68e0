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
 * @param factor times which it counts because somebody wants it so, in hundredths; its weight stays
 *     what the job suggests
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
    List<Span> spans,
    int factor) {

  /** The factor of what counts as the job suggests. */
  public static final int ONCE = 100;

  public Requirement {
    if (alternatives.isEmpty() || weight < 1 || months < 0 || factor < 0) {
      throw new IllegalArgumentException(
          "requirement %s has %d alternatives, weight %d, months %d"
              .formatted(id, alternatives.size(), weight, months));
    }
    alternatives = List.copyOf(alternatives);
    spans = List.copyOf(spans);
  }

  /** A requirement that counts as the job suggests. */
  public Requirement(
      String id,
      String label,
      Kind kind,
      Importance importance,
      List<Alternative> alternatives,
      int months,
      int weight,
      String reason,
      List<Span> spans) {
    this(id, label, kind, importance, alternatives, months, weight, reason, spans, ONCE);
  }

  /** The same requirement under another id. */
  Requirement as(String other) {
    return new Requirement(
        other, label, kind, importance, alternatives, months, weight, reason, spans, factor);
  }

  /** The same requirement, counting so many hundredths of what the job suggests. */
  Requirement times(int hundredths) {
    return new Requirement(
        id, label, kind, importance, alternatives, months, weight, reason, spans, hundredths);
  }

  /** Whether it counts at all. */
  public boolean counts() {
    return factor > 0;
  }

  /** What it weighs by its factor, in hundredths. */
  public long appliedWeight() {
    return (long) weight * factor;
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
