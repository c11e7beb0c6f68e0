package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What tells a résumé from other texts. */
class LikelihoodTests {

  private static final String RESUME =
      """
      Jane Miller

      Experience
      Data Engineer, Acme
      Mar 2019 – May 2021
      - Wrote Python

      Analyst, Bolt
      2015 – 2018
      - Wrote SQL

      Education
      MSc in Statistics, 2014
      """;

  private static final String ADVERT =
      """
      Data Engineer (m/f/d)

      What you will do
      - Build pipelines in Python and SQL
      - Work with our analysts

      What you bring
      - 3 years of experience with Spark
      - A degree in computer science

      Write to jobs@example.com by 31 May 2026.
      """;

  private static final String LETTER =
      """
      Dear Mr Miller,

      thank you for your order of 3 March 2021. We deliver the chairs on Monday.

      Kind regards
      Ann Lee, +49 30 1234567
      """;

  @Test
  void aResumeIsLikelyOne() {
    assertThat(likelihood(RESUME)).isGreaterThan(new BigDecimal("0.9"));
  }

  @Test
  void anAdvertAndALetterAreNot() {
    assertThat(likelihood(ADVERT)).isLessThan(new BigDecimal("0.5"));
    assertThat(likelihood(LETTER)).isLessThan(new BigDecimal("0.5"));
  }

  @Test
  void eachSignAddsToIt() {
    BigDecimal nothing = likelihood("Jane Miller");
    BigDecimal section = likelihood("Jane Miller\n\nExperience\nWrote Python\n");
    BigDecimal dated =
        likelihood(
            "Jane Miller\n\nExperience\nData Engineer, Acme\nMar 2019 – May 2021\n- Python\n");

    assertThat(nothing).isLessThan(section);
    assertThat(section).isLessThan(dated);
    assertThat(dated).isLessThan(likelihood(RESUME));
  }

  private static BigDecimal likelihood(String text) {
    return ForTests.INTAKE.read(text, YearMonth.of(2026, 11)).likelihood();
  }
}
