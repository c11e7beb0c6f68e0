package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditTests {

  @Test
  void whereNoYearsAreAskedTheStrengthIsTheCredit() {
    assertThat(Credit.of(new Strength(600, 800, 800, 5, true), 0))
        .isEqualTo(new Credit(600, 800, 800, 800));
  }

  @Test
  void whereYearsAreAskedThePartThatIsFoundCounts() {
    assertThat(Credit.of(new Strength(800, 800, 800, 30, false), 60))
        .isEqualTo(new Credit(400, 400, 400, 400));
  }

  @Test
  void moreYearsThanAskedAreNotMore() {
    assertThat(Credit.of(new Strength(800, 900, 900, 600, false), 60))
        .isEqualTo(new Credit(800, 900, 900, 900));
  }

  @Test
  void fewYearsStillCountForSomething() {
    assertThat(Credit.of(new Strength(900, 900, 900, 0, false), 60).shown()).isBetween(1, 899);
  }

  @Test
  void anUndatedUseCouldBeLongEnough() {
    Credit credit = Credit.of(new Strength(800, 800, 800, 6, true), 60);

    assertThat(credit.claimed()).isLessThan(800);
    assertThat(credit.atBest()).isEqualTo(800);
    assertThat(credit.ifReadable()).isEqualTo(Credit.shown(800));
  }

  @Test
  void whatIsReadableStaysAsItIs() {
    Credit credit = Credit.of(new Strength(500, 700, 700, 6, false), 0);

    assertThat(credit.ifReadable()).isEqualTo(credit);
  }

  @Test
  void theBetterOfTwoIsTakenInEachRespect() {
    assertThat(new Credit(100, 400, 500, 400).or(new Credit(200, 300, 600, 900)))
        .isEqualTo(new Credit(200, 400, 600, 900));
  }
}
