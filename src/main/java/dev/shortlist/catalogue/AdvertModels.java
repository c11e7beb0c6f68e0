package dev.shortlist.catalogue;

import dev.shortlist.language.LinearModel;

/**
 * What was learnt of job adverts.
 *
 * @param asking tells the sentences that ask for something from the others
 * @param insisting tells how much these insist on what they name
 * @param titling tells titles from other words
 * @param lining tells blanks that were the end of a line from others
 */
public record AdvertModels(
    LinearModel asking, LinearModel insisting, LinearModel titling, LinearModel lining) {}
