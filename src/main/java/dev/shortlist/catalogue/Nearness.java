package dev.shortlist.catalogue;

/** How much having worked as one thing says about working as another; symmetric. */
enum Nearness {
  /** Mostly the same work; people move freely. */
  CLOSE(800),
  /** Shares the core of the work. */
  NEIGHBOUR(500),
  /** Shares some of the work. */
  DISTANT(250);

  private final int rate;

  Nearness(int rate) {
    this.rate = rate;
  }

  /** In thousandths. */
  int rate() {
    return rate;
  }
}
