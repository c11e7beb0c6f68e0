package dev.shortlist.catalogue;

import java.util.List;

/**
 * A kind of work that people hold titles for.
 *
 * @param id its lasting name, such as {@code machine-learning-engineer}
 * @param name its usual title
 * @param family the walk of life it belongs to
 * @param skills the ids of the skills that the work usually needs, the most typical first
 */
public record Occupation(String id, String name, String family, List<String> skills) {

  public Occupation {
    skills = List.copyOf(skills);
  }
}
