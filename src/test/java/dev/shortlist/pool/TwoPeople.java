package dev.shortlist.pool;

/** Résumés of two people who have nothing in common, for a pool. */
public final class TwoPeople {

  public static final String ENGINEER =
      """
      Ann Lee
      ann@example.com

      Experience

      Machine Learning Engineer, Tram Works
      Mar 2019 – Present
      - Trained deep learning models in Python with PyTorch.

      Education
      BSc Computer Science, 2015 – 2018
      """;

  public static final String BAKER =
      """
      Bo Rey

      Experience

      Baker, Corner Bakery
      Mar 2019 – May 2021
      - Baked bread and cakes.

      Languages
      French
      """;

  private TwoPeople() {}
}
