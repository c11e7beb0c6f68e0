package dev.shortlist.catalogue;

/**
 * How a narrower skill speaks for a broader one. The rates are judgements, kept few so that they
 * can be argued about: how likely someone who has done the narrower thing is to have done the
 * broader one.
 */
enum Relation {
  /** A kind of it: BERT is a transformer. */
  IS_A(800),
  /** Cannot be used without it: Django needs Python. */
  NEEDS(700),
  /** A piece of its practice: model evaluation is part of machine learning. */
  PART_OF(600),
  /** Mostly used to do it: Tableau is used for data visualisation. */
  USED_FOR(500);

  private final int rate;

  Relation(int rate) {
    this.rate = rate;
  }

  /** In thousandths. */
  int rate() {
    return rate;
  }
}
