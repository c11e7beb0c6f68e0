package dev.shortlist.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something a person can know, use or do, and a job can ask for.
 *
 * @param id its lasting name, such as {@code scikit-learn}
 * @param name its label, a term of the field
 * @param kind what sort of thing it is
 * @param broader what it is evidence of directly: the broader skill's id and the rate in
 *     thousandths, from the {@link Relation}
 */
public record Skill(String id, String name, Kind kind, Map<String, Integer> broader) {

  public Skill {
    broader = Map.copyOf(broader);
  }

  /** Whether it is directly a kind of another skill. */
  public boolean isKindOf(String other) {
    return broader.getOrDefault(other, 0) >= Relation.IS_A.rate();
  }

  /** The sorts of things that the catalogue knows. */
  public enum Kind {
    SKILL,
    TOOL,
    KNOWLEDGE,
    RESPONSIBILITY,
    SOFT_SKILL,
    CERTIFICATE,
    LANGUAGE;

    /** As the files write it, such as {@code soft-skill}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a word of the files names. */
    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }
}
