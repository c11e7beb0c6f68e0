package dev.shortlist.catalogue;

import dev.shortlist.language.LinearModel;
import java.util.function.Function;

/**
 * What was learnt of job adverts.
 *
 * @param asking tells the sentences that ask for something from the others
 * @param insisting tells how much these insist on what they name
 * @param titling tells titles from other words
 * @param lining tells blanks that were the end of a line from others
 */
public record AdvertModels(
    LinearModel asking, LinearModel insisting, LinearModel titling, LinearModel lining) {

  /**
   * Reads them.
   *
   * @param models has a model by its path in {@code models/}
   */
  static AdvertModels read(Function<String, LinearModel> models) {
    return new AdvertModels(
        models.apply("adverts/asking.tsv"),
        models.apply("adverts/importance.tsv"),
        models.apply("adverts/titles.tsv"),
        models.apply("adverts/lines.tsv"));
  }
}
