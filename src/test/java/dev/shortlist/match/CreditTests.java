package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "1000, SKILL, MET",
    "700, SKILL, MET",
    "699, SKILL, PARTLY",
    "100, SKILL, PARTLY",
    "99, SKILL, UNMET",
    "0, SKILL, UNMET",
    "900, EDUCATION, MET",
    "899, EDUCATION, PARTLY",
    "700, EDUCATION, PARTLY",
    "99, EDUCATION, UNMET"
  })
  void aCreditIsMetFromSeventyPercentAndADegreeFromNinety(int credit, Kind kind, Status status) {
    assertThat(Credit.shown(credit).status(asked(kind))).isEqualTo(status);
  }

  @Test
  void whoCanDoItCanDoItInWhateverLineOfWork() {
    assertThat(new Credit(280, 280, 700, 700).status(asked(Kind.SKILL))).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @CsvSource({"100, NOT_READABLE", "99, UNMET"})
  void whatCouldNotBeReadIsNotUnmetAsLongAsItCouldAnswer(int atBest, Status status) {
    assertThat(new Credit(0, 0, 99, atBest).status(asked(Kind.SKILL))).isEqualTo(status);
  }

  @Test
  void inATextThatWasNotUnderstoodAnythingMayStand() {
    assertThat(new Credit(100, 200, 300, 400).orUnread())
        .isEqualTo(new Credit(100, 200, 300, 1000));
  }

  @ParameterizedTest
  @CsvSource({
    // months found, months asked, of a credit of 900
    "0, 60, 300",
    "19, 60, 300",
    "20, 60, 300",
    "21, 60, 315",
    "59, 60, 885",
    "60, 60, 900",
    "61, 60, 900"
  })
  void yearsCountInProportionAndNeverLessThanAThird(int found, int asked, int credit) {
    assertThat(Credit.of(new Strength(900, 900, 900, found, false), asked))
        .isEqualTo(Credit.shown(credit));
  }

  @Test
  void yearsCountForEachPartOfACredit() {
    assertThat(Credit.of(new Strength(300, 600, 900, 30, false), 60))
        .isEqualTo(new Credit(150, 300, 450, 300));
  }

  private static Requirement asked(Kind kind) {
    return new Requirement(
        "r1",
        "made",
        kind,
        Importance.SHOULD,
        List.of(new OfSkill("python", "Python")),
        0,
        100,
        "Made.",
        List.of());
  }
}
