package dev.shortlist.job;

import java.math.BigDecimal;
import java.util.List;

/**
 * A job as somebody weighs it.
 *
 * @param job with the factors and the points that follow from them
 * @param applied what was asked for, by the words in which it was
 */
public record Weighed(Job job, List<Applied> applied) {

  public Weighed {
    applied = List.copyOf(applied);
  }

  /**
   * What one word of the caller came to.
   *
   * @param key the word: a category, a requirement or a group
   * @param factor from 0 to 10, times which it counts
   * @param requirements the ids of the requirements that it stands for
   */
  public record Applied(String key, BigDecimal factor, List<String> requirements) {

    public Applied {
      requirements = List.copyOf(requirements);
    }
  }
}
